/**
 * The kinds of trouble that the library stands, and what then holds. The tests of a kind are those
 * under a `describe` of its name in this folder; `elsewhere` names others by their titles, or the
 * titles of what they stand under. A kind without a test is a promise that nobody keeps.
 */
export const CLASSES = [
  {
    name: 'A strict page',
    holds:
      'everything shows and nothing is violated, whatever the page forbids that the README does not ask for',
    elsewhere: {
      'test/e2e/strict-csp.spec.ts': [
        'under it what is typed is suggested, shared as a QR code and planned',
        'saves an opening to the calendar under it, without a request',
      ],
    },
  },
  {
    name: 'An old page',
    holds:
      'old libraries, changed built-ins, no doctype, another encoding, a base: it shows the truth all the same',
  },
  {
    name: 'HTML/SVG/JS in text',
    holds: 'it stays the text that it is; no code in `src/` can make markup of it (lint)',
    elsewhere: {
      'test/elements/hostile-text.test.ts': ['a text that would be a program'],
      'test/e2e/trouble.spec.ts': ['markup in a catalog is shown as the text it is'],
    },
  },
  {
    name: 'Rich text wish',
    holds: 'no field of a catalog is markup; text is plain',
    elsewhere: {
      'test/elements/hostile-text.test.ts': [
        'is let into the catalog, as the words that it is',
        'stays text in <${tag}>',
      ],
    },
  },
  {
    name: 'Unsafe link',
    holds: 'the label stays as text, without a link; links that lead out tell nothing of the page',
    elsewhere: {
      'test/schema/safe-url.test.ts': ['a link'],
      'test/schema/parse-catalog.test.ts': [
        'warns of an address that cannot be a link, and keeps the service',
      ],
      'test/elements/map-card.test.ts': [
        'and leaves as text what cannot be a link',
        'in a new tab that learns nothing of this page',
      ],
    },
  },
  {
    name: 'CSS injection',
    holds: 'no data comes into a style sheet, a class or a style attribute',
  },
  {
    name: 'Image/icon URL',
    holds: 'only where the page asks for logos, without a referrer, when it comes into view',
    elsewhere: {
      'test/elements/agency-list.test.ts': ['shows logos'],
      'test/elements/hostile-text.test.ts': ['makes no logo'],
    },
  },
  {
    name: '`__proto__`, `constructor` keys',
    holds: 'they are names like any other, and nothing inherited is read',
    elsewhere: {
      'test/search/prototype-keys.test.ts': [
        '%s is an id, a category, a mall and a word like any other',
      ],
      'test/elements/hostile-text.test.ts': ['an identifier that JavaScript knows'],
      'test/schema/inheritance.test.ts': ['of the id %j inherits nothing'],
    },
  },
  {
    name: 'DOM clobbering',
    holds: 'names and ids of the page are never taken for ours, nor ours for those of the page',
  },
  {
    name: 'Oversize, deep, many',
    holds: 'refused by name, before it is read, validated or shown',
    elsewhere: {
      'test/catalog/gzip-bomb.test.ts': ['an answer that is too large'],
      'test/schema/parse-catalog.test.ts': [
        'looks at the limits first:',
        'refuses a body over the limit before it reads it',
      ],
    },
  },
  {
    name: 'ReDoS',
    holds: 'hours and queries are read in linear time, whatever they are',
    elsewhere: {
      'test/hours/osm/hostile.test.ts': ['hostile text'],
      'test/search/hostile-queries.test.ts': ['is answered quickly, whatever it is'],
    },
  },
  {
    name: 'Not JSON, HTML 200, BOM, truncated',
    holds:
      'an error with a way to try again, the last good data kept; a byte order mark is read over',
    elsewhere: {
      'test/catalog/html-with-200.test.ts': ['an answer of another type'],
      'test/catalog/json-bodies.test.ts': ['a body that is not as it should be'],
      'test/catalog/cut-half-way.test.ts': ['a connection that is cut half way'],
      'test/schema/parse-catalog.test.ts': ['tolerates a byte order mark'],
    },
  },
  {
    name: 'One bad record',
    holds: 'it is left out and told to staff with its place; the others show',
    elsewhere: {
      'test/schema/parse-catalog.test.ts': [
        'leaves out a broken record and keeps its neighbours:',
        'never lets broken data promise that something is open:',
      ],
      'test/elements/broken-catalog.test.ts': ['in part'],
      'test/elements/every-element.test.ts': ['shows the others and tells the page which'],
    },
  },
  {
    name: 'All bad / wrong root',
    holds: 'an error, never an empty list',
    elsewhere: {
      'test/schema/parse-catalog.test.ts': ['refuses a document that is no catalog:'],
      'test/elements/broken-catalog.test.ts': ['as a whole'],
    },
  },
  {
    name: 'Newer/older schema',
    holds: 'what the same major version adds is read over; a newer major version is a clear error',
    elsewhere: {
      'test/schema/parse-catalog.test.ts': ['lets unknown keys through'],
      'test/elements/broken-catalog.test.ts': [
        'shows the error and a way to try again for ${what}',
        'lets through what it does not know',
      ],
    },
  },
  {
    name: '`src` abuse',
    holds: 'http and https only, no credentials, no cookies, within limits of time and size',
    elsewhere: {
      'test/elements/sources.test.ts': ['is not asked for when it is ${src}'],
      'test/catalog/store.test.ts': ['is asked for without cookies or referrer'],
      'test/catalog/redirect.test.ts': ['an answer that is elsewhere', 'a catalog at another site'],
    },
  },
  {
    name: 'Slow, hang, 5xx, 429',
    holds:
      'given up after ten seconds, three tries at most with pauses left to chance, `Retry-After` heeded, no second try on 4xx or in a tab that nobody sees',
    elsewhere: {
      'test/catalog/slow-drip.test.ts': ['an answer that takes too long'],
      'test/catalog/tries.test.ts': ['a catalog that does not come at once'],
      'test/catalog/hidden-tab.test.ts': ['a tab that nobody sees'],
    },
  },
  {
    name: 'Race: `src` changed, removed',
    holds: 'the newest wins, older answers are dropped, what nobody waits for is given up',
    elsewhere: {
      'test/elements/stale-answer.test.ts': ['an answer that comes too late'],
      'test/catalog/out-of-order.test.ts': ['a copy and an answer'],
      'test/catalog/nobody-waits.test.ts': ['a catalog that nobody waits for any more'],
    },
  },
  {
    name: 'Same `src`, many elements',
    holds: 'one request and one catalog for all of them',
    elsewhere: {
      'test/elements/sources.test.ts': [
        'is asked for once by all elements that name it, however they write it',
      ],
      'test/catalog/store.test.ts': ['is asked for once by all who follow it'],
    },
  },
  {
    name: 'ETag/304/SWR/offline',
    holds:
      'the last copy at once, checked again, replaced in place; without a network with its date',
    elsewhere: {
      'test/catalog/not-modified.test.ts': ['a catalog that has not changed'],
      'test/catalog/offline-after-first-visit.test.ts': ['a visitor who has been here before'],
      'test/catalog/reduced-data.test.ts': ['a visitor who saves data'],
    },
  },
  {
    name: 'Storage denied/quota/corrupt',
    holds: 'the catalog shows all the same, and nothing is said',
    elsewhere: {'test/catalog/storage-denied.test.ts': ['a browser that keeps no copies']},
  },
  {
    name: 'Double define, two versions',
    holds: 'each tag belongs to the first copy, the rest of the second still works, one warning',
    elsewhere: {'test/elements/two-copies.test.ts': ['a second copy of the library on the page']},
  },
  {
    name: 'Late/early upgrade, clone, move',
    holds: 'what was set before is kept, what stands between the tags is seen until then',
    elsewhere: {
      'test/elements/late-provider.test.ts': ['an element whose mpp-catalog is defined later'],
      'test/elements/move-in-dom.test.ts': ['an element that is moved in the page'],
    },
  },
  {
    name: 'Frameworks',
    holds: 'objects as properties, events in small letters that any listener hears',
  },
  {
    name: 'SSR import',
    holds: 'importing it where there is no document does nothing and fails at nothing',
  },
  {
    name: 'Host CSS',
    holds:
      'no style sheet of the page takes away what it does, or the ring around what has the focus',
    elsewhere: {
      'test/e2e/narrow.spec.ts': [
        'wide letters, words and lines of a reader do not break the page',
      ],
    },
  },
  {
    name: 'Clock, zone, DST of visitor',
    holds: 'the time is that of the mall, whatever the device says',
    elsewhere: {
      'test/hours/far-time-zone.test.ts': ['a visitor in a far time zone'],
      'test/hours/changing-clocks.test.ts': ['a place whose clocks change'],
      'test/hours/every-minute-of-2026.test.ts': ['every minute of 2026, asked from %s'],
      'test/elements/hours-badge.test.ts': ['in a far time zone'],
    },
  },
  {
    name: 'Holidays, cuti bersama, Ramadan, break',
    holds:
      'exception, holiday, joint leave, season, week, in this order; nothing is promised beyond the calendar',
    elsewhere: {
      'test/hours/calendars.test.ts': ['the calendar of Indonesia'],
      'test/hours/calendar-ends.test.ts': ['where the calendar ends'],
      'test/hours/friday-break.test.ts': ['the long break on Friday'],
      'test/hours/oracle.test.ts': ['the engine agrees with a walk minute by minute'],
    },
  },
  {
    name: 'Boundary accuracy',
    holds:
      'it turns over at the very minute, with one timer, and is right at once on a page that comes back',
    elsewhere: {
      'test/elements/one-timer.test.ts': ['the elements of a page that show the time'],
      'test/elements/hours-badge.test.ts': ['turns over at closing time'],
    },
  },
  {
    name: 'Unparseable hours',
    holds: 'unknown, in the words that were written; never open',
    elsewhere: {
      'test/hours/unreadable-hours.test.ts': ['hours that cannot be read'],
      'test/hours/osm/refusals.test.ts': ['text that cannot be read'],
      'test/hours/hostile-schedule.test.ts': ['a schedule that makes no sense'],
    },
  },
  {
    name: 'bfcache',
    holds:
      'it does not keep the page out of the cache, and is right again when the page comes back',
  },
  {
    name: 'Translate tools',
    holds: 'what changes by itself goes on changing where a tool has replaced the words',
    elsewhere: {
      'test/elements/hours-badge.test.ts': ['counts on where a translator has replaced its words'],
      'test/elements/translated.test.ts': [
        'on a page that is translated, what is said changes as ever when',
      ],
    },
  },
  {
    name: 'JS off / blocked / TT none',
    holds: 'what stands between the tags stays to be seen and used',
    elsewhere: {
      'test/e2e/portal.spec.ts': ['without JavaScript'],
      'test/e2e/integrity.spec.ts': [
        'it runs no file that was changed, and leaves the words between the tags',
      ],
    },
  },
  {
    name: 'Life',
    holds: 'an element that is removed leaves no timer, listener, request or node behind',
  },
  {
    name: 'Print',
    holds: 'all results, unfolded, with their addresses; nothing is told by colour alone',
    elsewhere: {
      'test/elements/agency-list.test.ts': ['unfolds everything for print, and folds it up again'],
      'test/elements/service-finder.test.ts': ['and printed'],
      'test/e2e/visit-plan.spec.ts': ['is on the paper when it is printed, without its buttons'],
    },
  },
  {
    name: 'postMessage, analytics, fonts',
    holds: 'none; no request but `src` and what the page asked for',
    elsewhere: {
      'test/e2e/portal.spec.ts': [
        'asks for its own files only, and for the catalog once',
        'leaves no cookie and nothing in the storage of the browser',
      ],
    },
  },
];

/** What was counted, and the command that counts it again. */
export const FIGURES = [
  {
    what: 'policies of a page under which everything shows',
    figure: '22, in three engines',
    command: 'npm test -- conformance',
  },
  {
    what: 'policies and failures that leave what stands between the tags',
    figure: '6, in three engines',
    command: 'npm test -- conformance',
  },
  {
    what: 'bad inputs, of which each is text, refused or left out',
    figure: '4,370, in three engines',
    command: 'npm test -- conformance',
  },
  {
    what: 'faults of the network',
    figure: '59, in three engines',
    command: 'npm test -- conformance',
  },
  {
    what: 'style sheets of the page',
    figure: '102, of which 6 hide elements on purpose, in three engines',
    command: 'npm test -- conformance',
  },
  {
    what: 'times that each element is put in and taken out, with nothing left',
    figure: '1,000, in three engines',
    command: 'npm test -- conformance',
  },
  {
    what: 'share of planted faults that a test finds',
    figure:
      'addresses 98.7 %, store 92.3 %, hours 91.9 %, fetch 88.9 %, parse 87.4 %, hours-osm 87.2 %, hours-words 86.2 %',
    command: 'npm run mutation',
  },
  {
    what: 'fuzzing of catalogs, addresses, hours, queries and bodies',
    figure:
      'about an hour, never more than a quarter of it in one piece, which found five faults, all mended; then six rounds with FUZZ_RUNS=10000 without any',
    command: 'npm run fuzz',
  },
];
