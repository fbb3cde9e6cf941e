import {createPatch, type Operation} from 'rfc6902';
import {pointer} from '../schema/issue.js';
import {isObject} from './pair.js';
import {same} from './same.js';

/** Lists of more pairs than these are not searched for their shortest edit, which takes their square. */
const MOST_PAIRS = 400;
/** A list that needs more operations than these is put there anew. */
const MOST_OPERATIONS = 50_000;

/** The JSON Patch (RFC 6902) that makes one document of the other. */
export const patchOf = (before: unknown, after: unknown): Operation[] =>
  createPatch(before, after, (input, output, at) =>
    Array.isArray(input) && Array.isArray(output)
      ? listPatch(input, output, at.toString())
      : undefined,
  );

/** Undefined: the library finds it. */
function listPatch(before: unknown[], after: unknown[], path: string): Operation[] | undefined {
  if (same(before, after)) return [];
  const [idsBefore, idsAfter] = [idsOf(before), idsOf(after)];
  const areRecords = idsBefore && idsAfter;
  if (!areRecords && before.length * after.length <= MOST_PAIRS) return undefined;
  const operations = areRecords
    ? recordsPatch(before, after, idsBefore, idsAfter, path)
    : byPlace(before, after, path);
  return operations.length > MOST_OPERATIONS ? [{op: 'replace', path, value: after}] : operations;
}

/** The ids of a list of records; undefined where one has none, or two have one. */
function idsOf(list: unknown[]): string[] | undefined {
  const ids = list.map((item) => (isObject(item) ? item.id : undefined));
  const areIds = ids.every((id) => typeof id === 'string');
  return areIds && new Set(ids).size === ids.length ? ids : undefined;
}

function recordsPatch(
  before: unknown[],
  after: unknown[],
  idsBefore: string[],
  idsAfter: string[],
  path: string,
): Operation[] {
  const [wasThere, isThere] = [new Set(idsBefore), new Set(idsAfter)];
  const kept = before.filter((_, at) => isThere.has(idsBefore[at]!));
  const stays = idsAfter.filter((id) => wasThere.has(id));
  const isReordered = idsBefore.filter((id) => isThere.has(id)).some((id, at) => id !== stays[at]);
  if (isReordered) return [{op: 'replace', path, value: after}];

  const removed = idsBefore.flatMap((id, at) => (isThere.has(id) ? [] : [at])).reverse();
  const operations: Operation[] = removed.map((at) => ({op: 'remove', path: path + pointer([at])}));
  let next = 0;
  for (const [at, value] of after.entries()) {
    const place = path + pointer([at]);
    if (wasThere.has(idsAfter[at]!)) append(operations, patchAt(kept[next++], value, place));
    else operations.push({op: 'add', path: place, value});
  }
  return operations;
}

/** Item for item from the first; what is left over at the end is removed or added there. */
function byPlace(before: unknown[], after: unknown[], path: string): Operation[] {
  const operations: Operation[] = [];
  const shared = Math.min(before.length, after.length);
  for (let at = before.length - 1; at >= shared; at--) {
    operations.push({op: 'remove', path: path + pointer([at])});
  }
  for (const [at, value] of after.entries()) {
    const place = path + pointer([at]);
    if (at < shared) append(operations, patchAt(before[at], value, place));
    else operations.push({op: 'add', path: place, value});
  }
  return operations;
}

const patchAt = (before: unknown, after: unknown, path: string): Operation[] =>
  same(before, after)
    ? []
    : patchOf(before, after).map((operation) => ({...operation, path: path + operation.path}));

function append(operations: Operation[], more: Operation[]) {
  for (const operation of more) operations.push(operation);
}
