import type {Agency} from '../schema/index.js';
import type {Comparison} from './comparison.js';
import {compareComplaints, compareContact} from './contacts.js';
import {compareFields} from './findings.js';
import {likeness, type LikenessReader} from './likeness.js';
import {aligned, itemsOf, type Alignment, type Pair} from './pair.js';
import {withRenamed} from './renamed.js';
import {compareName} from './services.js';

/** From here on two agencies of one kind are taken for one whose id changed. */
const LEAST_LIKENESS = 0.8;

/** The agencies of two catalogs, paired by id and else by kind and name. */
export const alignedAgencies = (
  {before, after}: Pair<Agency[]>,
  reader: LikenessReader,
): Alignment<Agency> =>
  withRenamed(
    aligned(itemsOf(before, 'id'), itemsOf(after, 'id'), ({id}) => id),
    {
      block: [({kind}) => kind, ({kind}) => kind],
      terms: ({name}) => reader.read(name).terms,
      likeness: (a, b) => likeness(reader.read(a.name), reader.read(b.name)),
      least: LEAST_LIKENESS,
    },
  );

/** Compares what agencies are called and how they are reached; where they sit is told with the malls. */
export function compareAgencies(
  {pairs, gone, come}: Alignment<Agency>,
  {after, findings}: Comparison,
) {
  for (const pair of pairs) {
    const {id} = pair.after.value;
    const subject = {name: after.agencyName(id), agency: id};
    compareFields<Agency>(
      pair,
      {
        name: compareName(subject, findings),
        contact: compareContact(subject, findings),
        complaints: compareComplaints(subject, findings),
      },
      findings,
    );
  }
  for (const side of gone) findings.editRecord(side, undefined);
  for (const side of come) findings.editRecord(undefined, side);
}
