import type * as look from './data.look.js';
import {bundled} from './support/bundle.js';
import type {Visit} from './support/engines.js';
import {host, library, type PageOrder} from './support/host.js';

declare global {
  interface Window {
    /** What is in data.look.ts. */
    data: typeof look;
  }
}

const script = await bundled("export * from '../data.look.js';", 'iife', 'data');

/** Goes to a page that shows catalogs, and can be asked what it shows of them. */
export async function open(visit: Visit, {head = '', body = '', files = {}}: PageOrder = {}) {
  await visit.goto(
    host.page({
      head: `${head}<script src="data.js"></script>${library()}`,
      body,
      files: {'data.js': script, ...files},
    }),
  );
}
