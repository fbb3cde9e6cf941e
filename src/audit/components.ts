import type {Said} from '../said/said.js';
import type {ComplaintChannel, Fee, Service, StandardParts, Text} from '../schema/index.js';
import {isInherited} from './inherited.js';

/** Whether a component is told: by the service itself, by the national service it is an instance of, or not at all. */
export type Mark = 'stated' | 'standard' | 'missing';

export type ComponentName =
  | 'requirements'
  | 'steps'
  | 'duration'
  | 'fees'
  | 'product'
  | 'complaints'
  | 'legalBasis'
  | Exclude<keyof StandardParts, 'legalBasis'>;

interface Component {
  name: ComponentName;
  /** Whether it must be made public (Permenpan RB 15/2014: the components of service delivery). */
  published: boolean;
  said: Said;
  isTold: (service: Service) => boolean;
}

/** The fourteen components of a service standard, in the order of UU 25/2009 art. 21 as Permenpan RB 15/2014 parts it. */
export const COMPONENTS: readonly Component[] = [
  published('requirements', 'persyaratan', 'requirements', ({requirements}) =>
    Boolean(requirements?.some(({text}) => isWords(text))),
  ),
  published('steps', 'prosedur', 'procedure', ({steps}) => Boolean(steps?.some(isWords))),
  published('duration', 'jangka waktu', 'duration', ({duration}) => duration !== undefined),
  published('fees', 'biaya', 'fees', ({fees}) => fees?.every(isTold) ?? false),
  published('product', 'produk', 'product', ({product}) => isWords(product)),
  published('complaints', 'pengaduan', 'complaints', ({complaints}) => hasChannel(complaints)),
  other('legalBasis', 'dasar hukum', 'legal basis', ({legalBasis, standardParts}) =>
    Boolean(legalBasis?.some(isWords) || isWords(standardParts?.legalBasis)),
  ),
  part('facilities', 'sarana prasarana', 'facilities'),
  part('competence', 'kompetensi pelaksana', 'competence of staff'),
  part('supervision', 'pengawasan internal', 'supervision'),
  part('staff', 'jumlah pelaksana', 'number of staff'),
  part('guarantee', 'jaminan pelayanan', 'guarantee of service'),
  part('safety', 'jaminan keamanan', 'guarantee of safety'),
  part('evaluation', 'evaluasi kinerja', 'evaluation'),
];

/** What is told of each component, in the order of {@link COMPONENTS}. */
export function marksOf(service: Service): Mark[] {
  return COMPONENTS.map(({name, isTold}) => {
    if (!isTold(service)) return 'missing';
    return isInherited(service, fieldOf(name, service)) ? 'standard' : 'stated';
  });
}

export const hasChannel = (channels: readonly ComplaintChannel[] | undefined) =>
  Boolean(channels?.some(({value}) => value.trim()));

/** Whether a text says anything. */
export const isWords = (text: Text | undefined): boolean =>
  text !== undefined &&
  (typeof text === 'string' ? [text] : Object.values(text)).some((words) => words.trim());

/** A fee that names no amount at least says of what it depends. */
const isTold = ({amount, min, max, text, basis, note}: Fee) =>
  amount !== null || min !== undefined || max !== undefined || [text, basis, note].some(isWords);

/** The field of a service that holds a component. */
function fieldOf(name: ComponentName, {legalBasis}: Service): keyof Service {
  if (name === 'legalBasis') return legalBasis?.some(isWords) ? name : 'standardParts';
  return PARTS.has(name) ? 'standardParts' : (name as keyof Service);
}

const PARTS = new Set<ComponentName>(
  COMPONENTS.slice(COMPONENTS.findIndex(({name}) => name === 'facilities')).map(({name}) => name),
);

function published(name: ComponentName, id: string, en: string, isTold: Component['isTold']) {
  return {name, published: true, said: {id, en}, isTold};
}

function other(name: ComponentName, id: string, en: string, isTold: Component['isTold']) {
  return {name, published: false, said: {id, en}, isTold};
}

function part(name: Exclude<keyof StandardParts, 'legalBasis'>, id: string, en: string) {
  return other(name, id, en, ({standardParts}) => isWords(standardParts?.[name]));
}
