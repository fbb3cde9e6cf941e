// Hours that nobody can be sure to understand: each is a text as malls write them, or as the syntax
// of OpenStreetMap has them, with one thing in it that makes it mean nothing.

const DAYS = ['Mo-Fr', 'Mo,We', 'Sa', 'Senin-Jumat', 'Senin s.d. Kamis', 'PH', ''];

/** Times of which at least one is none. */
const NO_TIMES = [
  ...[
    '08:00-',
    '-15:00',
    '08:00',
    '8-15',
    '08.00-25.00',
    '08:60-15:00',
    '08:00-49:00',
    '24:01-25:00',
  ],
  ...[
    '08:00-15:00-16:00',
    '08:00~15:00',
    '08:00--15:00',
    '08:00 15:00',
    '08h-15h',
    '０８:００-１５:００',
  ],
  ...[
    '08:00-15:00 WIB (kecuali rapat)',
    '08:00-15:00 kira-kira',
    'pagi-sore',
    'sampai selesai',
    'jam kerja',
  ],
  ...[
    'buka',
    'BUKA 24 JAM!',
    'open?',
    'tentatif',
    'hubungi loket',
    'null',
    'undefined',
    'NaN',
    '[object Object]',
  ],
  ...[
    '08:00-15:00/',
    '08:00-15:00+-',
    '08:00-15:00 && open',
    '(sunrise-sunset',
    '08:00-15:00 open open off',
  ],
  ...[
    '1e3',
    '-08:00--15:00',
    '08:00-15:00\0',
    '08:00-15:00\u202e',
    '<b>08:00-15:00</b>',
    '"08:00-15:00',
    '${open}',
  ],
];

/** Days and rules that are none, with times that are some. */
const NO_DAYS = [
  ...[
    'Mo-',
    '-Fr',
    'Mo--Fr',
    'Mo-Xx',
    'Mo-Fr-Su',
    'Mo[6]',
    'Mo[0]',
    'Mo[-6]',
    'Montag',
    'Sn-Jm',
    'Mo/Fr',
  ],
  ...[
    'week 54',
    'week 0',
    'week',
    'Jan 32',
    'Feb 30',
    'Foo 1',
    '2026-13-01',
    '2026-',
    '9999999',
    'easter +',
  ],
  ...[
    'PH,',
    'SH -',
    '((Mo))',
    'Mo)',
    '{Mo}',
    'Mo;;Fr ;;',
    '|| ||',
    'constructor',
    '__proto__',
    'toString',
  ],
];

const written = [
  ...DAYS.flatMap((days) => NO_TIMES.map((times) => `${days} ${times}`.trim())),
  ...NO_DAYS.map((days) => `${days} 08:00-15:00`),
  ...[
    '\0',
    '🕗-🕒',
    '8 pagi sampai 3 sore',
    '{"weekly":[]}',
    '[]',
    '08:00-15:00;'.repeat(3) + 'rusak',
  ],
];

/** Hours that are never to be taken for open. */
export const HOSTILE_HOURS = [...new Set(written)];
