import {Unreadable} from '../sheets/unreadable.js';
import type {Workbook} from '../sheets/workbook.js';
import {readSource} from './files.js';
import {CannotRun, type Call} from './verb.js';

/** A workbook packs well: one of this size holds more than any mall tells. */
const MOST_BYTES = 100 * 1024 * 1024;

/**
 * Reads a workbook or a CSV file.
 *
 * @throws CannotRun when it cannot be read as one.
 */
export async function readBook(call: Call, name: string): Promise<Workbook> {
  const {bytes} = await readSource(call, name, MOST_BYTES);
  const {readWorkbook} = await import('../sheets/read-workbook.js');
  try {
    return readWorkbook(bytes, name);
  } catch (error) {
    throw error instanceof Unreadable ? new CannotRun(error.said) : error;
  }
}
