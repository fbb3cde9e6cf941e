import type {Channel} from '../../schema/index.js';
import {remembered} from '../remembered.js';

const WORDS: readonly [RegExp, Channel[]][] = [
  [/hybrid|keduanya|both/gi, ['counter', 'online']],
  [
    /jemput bola|keliling|mobil layanan|layanan bergerak|mobile(?: unit| service)?|bergerak/gi,
    ['mobile'],
  ],
  [
    /anjungan(?: dukcapil)?(?: mandiri)?|mandiri|self[\s-]?service|kiosk?|mesin(?: adm)?|\badm\b/gi,
    ['self-service'],
  ],
  [
    /daring|on[\s-]?line|elektronik|website|situs|aplikasi|\bapp\b|\bweb\b|digital|whatsapp|\bwa\b|e-?mail|surel|internet/gi,
    ['online'],
  ],
  [
    /loket|luring|off[\s-]?line|tatap muka|(?:datang )?langsung|manual|counter|gerai|konter|\bmpp\b|di tempat|desk|walk[\s-]?in|in person|onsite/gi,
    ['counter'],
  ],
];

/** By which ways a service is had, and what of the words was not understood. */
export const readChannels = remembered(read);

function read(text: string): {channels: Channel[]; unread: string} {
  const channels = new Set<Channel>();
  let rest = text;
  const found: [number, Channel[]][] = [];
  for (const [pattern, ways] of WORDS) {
    rest = rest.replaceAll(pattern, (word: string, ...args) => {
      const at = args.find((value): value is number => typeof value === 'number') ?? 0;
      found.push([at, ways]);
      return ' '.repeat(word.length);
    });
  }
  found.sort(([one], [other]) => one - other);
  for (const [, ways] of found) ways.forEach((way) => channels.add(way));
  const unread = rest.replaceAll(
    /\b(?:dan|and|atau|or|di|via|melalui|layanan|secara|serta|bisa|dapat|the|at)\b|[^\p{L}]/giu,
    '',
  );
  return {channels: [...channels], unread};
}
