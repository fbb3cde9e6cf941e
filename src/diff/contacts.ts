import type {ComplaintChannel, Contact} from '../schema/index.js';
import type {Said} from '../said/said.js';
import {plain} from './in-words.js';
import type {Subject} from './change.js';
import {compareFields, type Findings} from './findings.js';
import {asIs, both, turned} from './in-words.js';
import type {Pair} from './pair.js';
import {compareList} from './texts.js';

/** Tells which ways to reach an office are new, which are gone. */
export const compareContact =
  (subject: Subject, findings: Findings) =>
  ({before, after}: Pair<Contact | undefined>) => {
    const compareOne =
      (what: Said) =>
      ({before: {value: before}, after: {value: after}}: Pair<string | undefined>) => {
        const [was, is] = [before, after].map((one) => (one === undefined ? one : asIs(one)));
        findings.tell('contact', subject, turned(what, was, is), {before, after});
      };
    const pair = {
      before: {...before, value: before.value ?? {}},
      after: {...after, value: after.value ?? {}},
    };
    compareFields<Contact>(
      pair,
      {
        phone: compareList(
          'contact',
          {
            come: {id: 'telepon baru', en: 'new telephone number'},
            gone: {id: 'telepon tidak lagi dicantumkan', en: 'telephone number no longer listed'},
          },
          {key: dialled, inWords: asIs},
          subject,
          findings,
        ),
        whatsapp: unlessDialledAlike(compareOne({id: 'WhatsApp', en: 'WhatsApp'})),
        email: compareOne({id: 'surel', en: 'e-mail address'}),
        website: compareOne({id: 'situs web', en: 'website'}),
        social: compareList(
          'contact',
          {
            come: {id: 'media sosial baru', en: 'new social account'},
            gone: {
              id: 'media sosial tidak lagi dicantumkan',
              en: 'social account no longer listed',
            },
          },
          {key: ({url}) => url, inWords: ({network, url}) => asIs(`${network} ${url}`)},
          subject,
          findings,
        ),
      },
      findings,
    );
  };

/** `(0251) 123` and `+62 251-123` ring the same telephone. */
const dialled = (number: string) => number.replace(/\D/g, '').replace(/^62/, '0') || number;

const unlessDialledAlike =
  (tell: (pair: Pair<string | undefined>) => void) => (pair: Pair<string | undefined>) => {
    const [was, is] = [pair.before.value, pair.after.value];
    if (was === undefined || is === undefined || dialled(was) !== dialled(is)) tell(pair);
  };

/** Tells which ways to complain are new, which are gone. */
export const compareComplaints = (subject: Subject, findings: Findings) =>
  compareList<ComplaintChannel>(
    'contact',
    {
      come: {id: 'kanal pengaduan baru', en: 'new way to complain'},
      gone: {id: 'kanal pengaduan tidak lagi dicantumkan', en: 'way to complain no longer listed'},
    },
    {
      key: ({kind, value}) => `${kind} ${/^(phone|whatsapp)$/.test(kind) ? dialled(value) : value}`,
      inWords: ({kind, value, label}) =>
        both((words) => {
          const name = plain(label, words) || words.service.complaintKinds[kind];
          return `${name} ${plain(value, words)}`;
        }),
    },
    subject,
    findings,
  );
