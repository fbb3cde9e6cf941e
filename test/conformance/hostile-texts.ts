// Texts that would be markup or a program in another place than that of a text: what ends such a
// place, what runs in it, and how it may be written.

const RUN = 'alert(7)';

/** What ends the place in which a text might stand. */
const ENDS = [
  '',
  '">',
  "'>",
  '`>',
  '/>',
  '-->',
  '--!>',
  ']]>',
  '?>',
  '</bdi>',
  '</title>',
  '</textarea>',
  '</script>',
  '</style>',
  '</template>',
  '</noscript>',
  '</svg>',
  '</mpp-catalog>',
  '\\">',
  '*/',
];

/** What would do something, each in its own way. */
const PROGRAMS = [
  `<script>${RUN}</script>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `<script type=module>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<img src=x onerror="${RUN}" hidden>`,
  `<image href=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a href="javascript:${RUN}"><text y=9>teks</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=a onload=${RUN}>#a"></use></svg>`,
  `<svg><style><img src=x onerror=${RUN}></style></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}></style></table></mtext></math>`,
  `<math href="javascript:${RUN}">teks</math>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}></audio>`,
  `<details open ontoggle=${RUN}>teks</details>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}></select>`,
  `<textarea autofocus onfocus=${RUN}></textarea>`,
  `<div tabindex=0 style="animation:a" onanimationstart=${RUN}>teks</div>`,
  `<div popover id=p onbeforetoggle=${RUN}>teks</div>`,
  `<a href="javascript:${RUN}">teks</a>`,
  `<form action="javascript:${RUN}"><button>teks</button></form>`,
  `<button form=f formaction="javascript:${RUN}">teks</button>`,
  `<body onload=${RUN} onpageshow=${RUN}>`,
  `<marquee onstart=${RUN}>teks</marquee>`,
  `<base href="https://lain.example/">`,
  `<link rel=stylesheet href="https://lain.example/a.css">`,
  `<meta http-equiv=refresh content="0;url=https://lain.example/">`,
  `<style>*{display:none!important}</style>`,
  `<style>@import "https://lain.example/a.css";</style>`,
  `<template shadowrootmode=open><img src=x onerror=${RUN}></template>`,
  `<slot name=error onslotchange=${RUN}></slot>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<mpp-hours-badge hours="24/7" time-zone="WIB"></mpp-hours-badge>`,
  `<mpp-catalog src="https://lain.example/katalog.json" json-ld></mpp-catalog>`,
  `<plaintext>`,
  `<!--`,
  `<![CDATA[<img src=x onerror=${RUN}>]]>`,
  `<?xml-stylesheet href="javascript:${RUN}"?>`,
  `<?lit$1$?><!--?lit$1$--> lit-part lit$1$`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `<%= ${RUN} %> #{${RUN}} [[${RUN}]] {%${RUN}%}`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `x;background:url("javascript:${RUN}")`,
  `= cmd|' /C calc'!A0`,
  `'; ${RUN}; //`,
  `'+${RUN}+'`,
  `{"__proto__":{"polusi":1}}`,
];

const everyCharacter = (write: (character: string, code: number) => string) => (text: string) =>
  [...text].map((character) => write(character, character.codePointAt(0)!)).join('');

const signs = (write: (sign: string, code: number) => string) => (text: string) =>
  text.replace(/[<>"'&:(]/g, (sign) => write(sign, sign.charCodeAt(0)));

const hex = (code: number, length = 2) => code.toString(16).padStart(length, '0');

/** How a text may be written so that something on its way reads it as what it was. */
const WRITINGS: ((text: string) => string)[] = [
  everyCharacter((letter, code) => (code % 2 ? letter.toUpperCase() : letter.toLowerCase())),
  signs((_, code) => `&#${code};`),
  signs((_, code) => `&#x${hex(code)};`),
  signs((_, code) => `&#000000${code}`),
  signs((sign) => ({'<': '&lt;', '>': '&gt;', '"': '&quot;', '&': '&amp;'})[sign] ?? sign),
  signs((sign) => ({'<': '&amp;lt;', ':': '&colon;', '(': '&lpar;'})[sign] ?? sign),
  signs((_, code) => `%${hex(code)}`),
  signs((_, code) => `%25${hex(code)}`),
  signs((_, code) => `\\u${hex(code, 4)}`),
  signs((_, code) => `\\x${hex(code)}`),
  signs((_, code) => `\\${hex(code, 6)}`),
  signs((_, code) => String.fromCharCode(code + 0xfee0)),
  signs((sign) => ({'<': '+ADw-', '>': '+AD4-'})[sign] ?? sign),
  signs((sign) => `${sign}\0`),
  signs((sign) => `${sign}\u200b`),
  signs((sign) => `${sign}\u0338`),
  signs((sign) => `\u202e${sign}`),
  (text) => text.replaceAll(' ', '/'),
  (text) => text.replaceAll(' ', '\f'),
  (text) => text.replaceAll(' ', '\r\n\t'),
  (text) => text.replaceAll('script', 'scr\tipt').replaceAll('on', 'o\nn'),
  (text) => text.replaceAll('script', 'scrscriptipt').replaceAll('<', '<<'),
  (text) => text.replaceAll('<', '<\u0001'),
  (text) => `\ufeff${text}\u2028`,
  (text) => `\ud800${text}\udc00`,
];

const told = new Set([
  ...ENDS.flatMap((end) => PROGRAMS.map((program) => end + program)),
  ...WRITINGS.flatMap((write) => PROGRAMS.map((program) => write(`">${program}`))),
]);

/** Each with a number of its own, so that none is found within another. */
export const HOSTILE_TEXTS = [...told].map((text, place) => `${text} ${place}.`);

/** What people write who wish for more than a text, in the notations that they know. */
const NOTATIONS = [
  ...[
    '<b>tebal</b>',
    '<strong>tebal</strong> dan <em>miring</em>',
    'satu<br>dua',
    '<p>satu</p><p>dua</p>',
  ],
  ...[
    '<ul><li>satu</li></ul>',
    '<a href="https://contoh.example">tautan</a>',
    '<font color="red">merah</font>',
  ],
  ...[
    '<table><tr><td>satu</td></tr></table>',
    '<img src="https://contoh.example/a.png" alt="gambar">',
  ],
  ...[
    '<span style="color:red">merah</span>',
    '<u>garis</u>',
    '<h1>judul</h1>',
    '<!-- catatan -->',
    '<hr/>',
  ],
  ...[
    '**tebal**',
    '_miring_',
    '~~coret~~',
    '`kode`',
    '# judul',
    '- satu\n- dua',
    '1. satu\n2. dua',
    '> kutipan',
  ],
  ...[
    '[tautan](https://contoh.example)',
    '![gambar](https://contoh.example/a.png)',
    '| a | b |\n|---|---|',
  ],
  ...[
    '[b]tebal[/b]',
    '[url=https://contoh.example]tautan[/url]',
    "''miring''",
    '[[halaman]]',
    '{{templat}}',
  ],
  ...['&nbsp;&copy;&amp;&lt;', '&#8203;&#169;', '\\textbf{tebal}', '{\\rtf1 tebal}'],
  ...[
    ':tersenyum:',
    '@nama #tagar',
    'satu\ndua\r\ntiga',
    'satu\ttab',
    'satu   spasi',
    '\u00a0satu\u00a0',
  ],
];

/** Alone, and among other words. */
export const RICH_TEXTS = [...NOTATIONS, ...NOTATIONS, ...NOTATIONS, ...NOTATIONS].map(
  (text, place) => `${['', 'Bawa '][place % 2]}${text} ${place}.`,
);
