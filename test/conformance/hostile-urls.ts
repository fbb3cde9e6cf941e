// Addresses that a link must never take, and others that it may only take as a browser reads them.

const RUN = 'alert(7)';

/** What no link of the data may begin with, with what would follow it. */
const SCHEMES: Record<string, string> = {
  javascript: RUN,
  data: `text/html,<script>${RUN}</script>`,
  vbscript: `MsgBox(7)`,
  livescript: RUN,
  blob: 'https://contoh.example/0b1c',
  filesystem: 'https://contoh.example/temporary/a',
  file: '///etc/passwd',
  ftp: '//contoh.example/a',
  ws: '//contoh.example/a',
  wss: '//contoh.example/a',
  about: 'blank',
  'view-source': 'https://contoh.example/',
  chrome: '//settings',
  resource: '//gre/',
  jar: 'https://contoh.example/a.jar!/a',
  intent: '//contoh.example#Intent;scheme=https;end',
  'ms-word': 'ofe|u|https://contoh.example/a.docx',
  mailto: 'a@contoh.example?bcc=b@lain.example',
  tel: '08000000000',
  sms: '08000000000?body=a',
  geo: '0,0',
  urn: 'isbn:0',
  'x-https': '//contoh.example/',
  'https+a': '//contoh.example/',
};

/** What something on its way to the browser may read over, or undo. */
const DISGUISES: ((scheme: string, rest: string) => string)[] = [
  (scheme, rest) => `${scheme}:${rest}`,
  (scheme, rest) => `${scheme.toUpperCase()}:${rest}`,
  (scheme, rest) => `${scheme.slice(0, 2)}\t${scheme.slice(2)}:${rest}`,
  (scheme, rest) => `${scheme.slice(0, 1)}\r\n${scheme.slice(1)}\n:${rest}`,
  (scheme, rest) => `  ${scheme}:${rest}`,
  (scheme, rest) => `\u0001\u001f${scheme}:${rest}`,
  (scheme, rest) => `\0${scheme}:${rest}`,
  (scheme, rest) => `\u00a0${scheme}:${rest}`,
  (scheme, rest) => `\ufeff${scheme}:${rest}`,
  (scheme, rest) => `${scheme.slice(0, 1)}\u200b${scheme.slice(1)}:${rest}`,
  (scheme, rest) => `&#${scheme.charCodeAt(0)};${scheme.slice(1)}:${rest}`,
  (scheme, rest) => `%${scheme.charCodeAt(0).toString(16)}${scheme.slice(1)}:${rest}`,
  (scheme, rest) => `${scheme}&colon;${rest}`,
  (scheme, rest) => `${scheme}\uff1a${rest}`,
  (scheme, rest) => `${scheme}:\u2028//%0a${rest}`,
  (scheme, rest) => `${scheme}:${rest}//https://contoh.example/`,
];

/** With a name or a password, which show another site than the one they lead to. */
const CREDENTIALS = ['nama', 'nama:sandi', ':sandi', 'contoh.example', 'contoh.example%2F', '%20'];
const TO_CREDENTIALS = ['https://', 'http://', 'HTTPS:\\\\', 'https:', 'https:/', '\thttps:///'];

/** What is an address only beside another, and what is none. */
const NOWHERE = [
  ...['/', '//contoh.example', '\\\\contoh.example', '/\\contoh.example', '?a', '#a', '.', '..'],
  ...['www.contoh.example', 'contoh.example:443', 'contoh.example/a', 'localhost:80', ' ', '\0'],
  ...['http', 'https', 'https:', 'https://', 'https:///', 'http://?', 'http://#'],
  ...[
    '://contoh.example',
    ':https://contoh.example',
    'https//contoh.example',
    'ｈｔｔｐｓ://contoh.example',
  ],
  ...['http://contoh<.example', 'http://contoh^.example', 'http://%00/'],
  ...['http://contoh.example:65536', 'http://contoh.example:-1', 'http://contoh.example:a'],
  ...['http://256.1.1.1', 'http://1.2.3.4.5', 'http://0x100000000', 'http://[::1', 'http://[g::1]'],
  ...['http://[1.2.3.4]', 'http://[]', 'http://%zz', `http:javascript:${RUN}`, 'http://a|b/'],
  ...['"https://contoh.example"', '<https://contoh.example>', '(https://contoh.example)'],
  ...[
    '[teks](https://contoh.example)',
    'Situs: https://contoh.example',
    'url(https://contoh.example)',
  ],
];

/** Texts that must never become a link by what they say. */
export const NEVER_LINKS = [
  ...Object.entries(SCHEMES).flatMap(([scheme, rest]) =>
    DISGUISES.map((disguised) => disguised(scheme, rest)),
  ),
  ...TO_CREDENTIALS.flatMap((to) => CREDENTIALS.map((name) => `${to}${name}@lain.example/`)),
  ...NOWHERE,
];

const ORIGINS = [
  ...[
    'https://contoh.example',
    'http://contoh.example',
    'HtTpS://CONTOH.example',
    'https:contoh.example',
  ],
  ...[
    'https:/contoh.example',
    'https:////contoh.example',
    'https:\\\\contoh.example',
    'ht\ttps://con\ntoh.example',
  ],
  ...[
    '  https://contoh.example',
    'https://contoh.example:443',
    'http://contoh.example:8080',
    'https://:@contoh.example',
  ],
  ...[
    'https://çontoh.example',
    'https://xn--ontoh-0ra.example',
    'http://127.0.0.1',
    'http://0x7f.1',
    'http://[::1]',
  ],
  ...[
    'https://contoh.example.',
    'https://%63ontoh.example',
    'https://ｃontoh.example',
    'https://javascript:7',
  ],
];

const REST = [
  ...['', '/', '/a/../../b', '/%2e%2e/', '/a b', '/é/\u202e', '/\ud800', `/"onmouseover="${RUN}`],
  ...[
    `/'><img src=x onerror=${RUN}>`,
    `/javascript:${RUN}`,
    `?a=<script>${RUN}</script>`,
    '?a=1&a=2',
  ],
  ...[
    `#"><svg onload=${RUN}>`,
    `#javascript:${RUN}`,
    '/a@b',
    '/?nama:sandi@lain.example',
    '\\a\\b',
    ' ',
  ],
];

/** Addresses of the web, written as they seldom are. */
export const ODD_LINKS = ORIGINS.flatMap((origin) => REST.map((rest) => origin + rest));

/** Numbers and addresses of people that would do more, or something else, than they say. */
export const HOSTILE_CONTACTS = [
  ...[
    '08000000000;ext=1',
    '08000000000,,1',
    '08000000000#',
    '*123#',
    '*#06#',
    '+62 800;phone-context=a',
  ],
  ...[
    'tel:08000000000',
    'sms:0800',
    '0800?body=a',
    '0800&text=a',
    '0800/../a',
    '08 00\n00',
    '٠٨٠٠٠',
    '1e5',
  ],
  ...[
    '++62800',
    '+',
    '0',
    '12',
    '1234567890123456',
    '0800 (kantor)',
    '<b>0800</b>',
    '0800"onclick="a',
  ],
  ...[
    'a@contoh.example?cc=b@lain.example',
    'a@contoh.example,b@lain.example',
    'a@b@contoh.example',
  ],
  ...[
    'a@contoh.example&bcc=b',
    'a@contoh.example#a',
    'a%40contoh.example',
    'mailto:a@contoh.example',
  ],
  ...[
    '"a b"@contoh.example',
    '<a@contoh.example>',
    'a@contoh',
    '@contoh.example',
    'a@',
    'a@\tcontoh.example',
  ],
  ...['a@contoh.example\r\nBcc: b@lain.example', 'a%0d%0aBcc:b@contoh.example', 'wa.me/62800'],
];
