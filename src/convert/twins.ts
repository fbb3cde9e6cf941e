import {fold} from '../registry/fold.js';
import type {AgencyDraft, Draft, ServiceDraft} from './draft.js';

/** Another row with the same name at the same agency: the same once more, or one that says otherwise. */
export function isTwin(draft: Draft, made: ServiceDraft): boolean {
  const key = (one: ServiceDraft) =>
    fold(`${one.service.name as string} ${one.service.category ?? ''}`);
  const list = twinsOf(draft, made);
  const twin = list.find((one) => key(one) === key(made));
  list.push(made);
  if (!twin) return false;
  const {report} = draft;
  const column = undefined;
  const [name, row] = [made.service.name as string, String(twin.row.row)];
  const where = twin.row.sheet === made.row.sheet ? row : `${row} (${twin.row.sheet})`;
  if (content(twin) === content(made)) {
    report.refuse(made.place, 'duplicate-service', column, name, where);
    return true;
  }
  report.problem(made.place, column, 'duplicate-differs', name, where);
  return false;
}

/** What a row says, in whatever words it says a fee or a duration. */
function content({service: {fees, duration, ...rest}, counter, hours, quota}: ServiceDraft) {
  const paid = fees?.map(({label, amount, min, max, text}) =>
    amount === null ? [label, min, max, text] : [label, amount],
  );
  const {min, max, unit} = duration ?? {};
  return JSON.stringify([rest, paid, min, max, unit, counter, hours?.text, quota]);
}

const twins = new WeakMap<Draft, Map<AgencyDraft, Map<unknown, ServiceDraft[]>>>();

function twinsOf(draft: Draft, {agency, mall, service}: ServiceDraft): ServiceDraft[] {
  const all = twins.get(draft) ?? new Map<AgencyDraft, Map<unknown, ServiceDraft[]>>();
  twins.set(draft, all);
  const ofAgency = all.get(agency) ?? new Map<unknown, ServiceDraft[]>();
  all.set(agency, ofAgency);
  const key = `${fold(service.name as string)}\n${mall.name ?? ''}\n${mall.region?.code ?? ''}`;
  const list = ofAgency.get(key) ?? [];
  ofAgency.set(key, list);
  return list;
}
