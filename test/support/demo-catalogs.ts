import {readdirSync, readFileSync} from 'node:fs';
import {parseCatalogText} from '../../src/schema/index.js';

const FOLDER = new URL('../../demo/catalogs/', import.meta.url);

/** The sample catalogs of the demo, by the names of their files. */
export const demoFiles = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

export const demoText = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

export const demoCatalog = (file: string) => parseCatalogText(demoText(file)).catalog!;
