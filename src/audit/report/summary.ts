import type {Said} from '../../said/said.js';
import type {Audit, MallAudit} from '../audit.js';
import {COMPONENTS} from '../components.js';
import type {Phrases} from './phrases.js';

/** Components that are named; of more, only those that most services lack. */
const MOST_COMPONENTS = 3;

/** What a reader should know who reads nothing else, a sentence each. */
export function summaryOf(audit: Audit, words: Phrases): string[] {
  const scored = audit.malls.filter(({score}) => score);
  if (scored.length === 0) return [words.say(NO_MALL)];
  return [scores(scored, audit, words), ...FINDERS.flatMap((find) => find(audit, scored, words))];
}

/** Said where nothing was scored. */
export const NO_MALL: Said = {
  id: 'Tidak ada MPP yang dapat dinilai: katalog tidak memuatnya, atau semuanya pindah atau tutup.',
  en: 'There is no mall to score: the catalogs have none, or all have moved or are closed.',
};

function scores(scored: MallAudit[], {malls}: Audit, words: Phrases) {
  const totals = scored.map(({score}) => score!.total);
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  const range = least === most ? `${least}` : `${least}–${most}`;
  const gone = malls.length - scored.length;
  return (
    words.say({
      id: `Nilai ${scored.length} MPP: ${range} dari 100.`,
      en: `Scores of ${scored.length} malls: ${range} of 100.`,
    }) +
    (gone > 0
      ? words.say({
          id: ` ${gone} MPP yang pindah atau tutup tidak dinilai.`,
          en: ` Not scored, having moved or closed: ${gone}.`,
        })
      : '')
  );
}

type Finder = (audit: Audit, scored: MallAudit[], words: Phrases) => string[];

const FINDERS: Finder[] = [missing, differing, unknownHours, unsurveyed];

function missing({services}: Audit, _: MallAudit[], words: Phrases) {
  const lacks = COMPONENTS.filter(({published}) => published)
    .map(({name, said}) => ({
      said,
      count: services.filter(({missing}) => missing.includes(name)).length,
    }))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_COMPONENTS)
    .map(({said, count}) => `${words.say(said)} (${count})`)
    .join(', ');
  if (!lacks) return [];
  return [
    words.say({
      id: `Komponen wajib yang paling sering belum tertulis, dari ${services.length} layanan: ${lacks}.`,
      en: `Components to be published that are missing most, of ${services.length} services: ${lacks}.`,
    }),
  ];
}

function differing({uniformity}: Audit, scored: MallAudit[], words: Phrases) {
  const {services, agencies} = uniformity;
  const count = services.filter(({differences}) => differences.length > 0).length;
  if (scored.length < 2) return [];
  return [
    words.say({
      id: `Diterangkan berbeda oleh MPP yang berbeda: ${count} layanan dan nama ${agencies.length} instansi.`,
      en: `Told differently by different malls: ${count} services and the names of ${agencies.length} agencies.`,
    }),
  ];
}

function unknownHours(_: Audit, scored: MallAudit[], words: Phrases) {
  const names = lacking(scored, 'hours').map(({key}) => words.mall(key));
  if (names.length === 0) return [];
  return [
    words.say({
      id: `Jam buka gedung belum diketahui: ${names.length} MPP (${named(names)}).`,
      en: `Hours of the building not known: ${names.length} malls (${named(names)}).`,
    }),
  ];
}

function unsurveyed(_: Audit, scored: MallAudit[], words: Phrases) {
  const count = lacking(scored, 'survey').length;
  if (count === 0) return [];
  return [
    words.say({
      id: `Tanpa hasil survei kepuasan (SKM) dalam setahun terakhir: ${count} MPP.`,
      en: `Without a survey of satisfaction in the last year: ${count} malls.`,
    }),
  ];
}

const lacking = (malls: MallAudit[], part: 'hours' | 'survey') =>
  malls.filter(({score}) => score!.parts.some(({name, value}) => name === part && value === 0));

const named = (names: string[]) => names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '');
