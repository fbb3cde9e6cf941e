import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {westernCatalog} from '../support/catalog.js';
import {bundled} from './support/bundle.js';
import {inEveryEngine, type Visit} from './support/engines.js';
import {host, library, NONCE, RECORDER_HASH, type PageOrder} from './support/host.js';

const BUILT = readFileSync('dist/cdn/mpp-elements.js');
const BUILT_HASH = `sha384-${createHash('sha384').update(BUILT).digest('base64')}`;
const ANOTHER_COPY = '<script type="module" src="/dist/cdn/mpp-elements.js?salinan"></script>';

/** A Wednesday morning on which the mall is open. */
const FACTS = 'mall="barat" now="2026-04-15T10:00:00+07:00"';
const FALLBACK = 'Senin–Jumat 08.00–15.30';

const BODY = `<mpp-catalog src="catalog.json">
  <mpp-hours-badge ${FACTS}>${FALLBACK}</mpp-hours-badge>
  <mpp-hours-table add-to-calendar ${FACTS}></mpp-hours-table>
  <mpp-service-finder plan recent url-key="cari" ${FACTS}></mpp-service-finder>
  <mpp-service-detail service="ktp-hilang" share ${FACTS}></mpp-service-detail>
  <mpp-agency-list ${FACTS}></mpp-agency-list>
  <mpp-map-card ${FACTS}></mpp-map-card>
  <mpp-visit-plan services="ktp-hilang" ${FACTS}></mpp-visit-plan>
</mpp-catalog>`;

const SHOWN = {
  'mpp-hours-badge': 'Buka · istirahat 12.00 WIB',
  'mpp-hours-table': 'Senin–Kamis (hari ini Rabu) 08.00–15.30',
  'mpp-service-finder': '7 layanan',
  'mpp-service-detail': 'Surat kehilangan dari kepolisian',
  'mpp-agency-list': 'Kantor Imigrasi',
  'mpp-map-card': 'Jalan Contoh 1',
  'mpp-visit-plan': 'Penggantian KTP-el hilang',
};

const policy = (...directives: string[]): Partial<PageOrder> => ({
  headers: {'content-security-policy': directives.join('; ')},
});

/** Nothing but what the library is promised to need. */
const STRICTEST = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types mpp-elements',
];

const TYPED = "require-trusted-types-for 'script'";

const HOSTS_LIT = {
  'portal.js': await bundled(`import {html, LitElement} from 'lit';
    customElements.define('portal-greeting', class extends LitElement {
      render() { return html\`<p>Selamat datang</p>\`; }
    });`),
};

const LOADER = `const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/cdn/mpp-elements.js';
  document.head.append(script);`;

/** Under each of these everything shows. */
const POLICIES: Record<string, Partial<PageOrder> & {maySay?: RegExp}> = {
  'no policy': {},
  "default-src 'self'": policy("default-src 'self'"),
  "style-src 'none'": policy("style-src 'none'"),
  "img-src 'none'": policy("img-src 'none'"),
  'no font, worker, frame, medium': policy(
    "font-src 'none'",
    "worker-src 'none'",
    "frame-src 'none'",
    "media-src 'none'",
    "object-src 'none'",
    "manifest-src 'none'",
  ),
  'no forms, no base, no frames around it': policy(
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ),
  'scripts by nonce': {
    ...policy(`script-src 'nonce-${NONCE}'`, "object-src 'none'"),
    head: library(`nonce="${NONCE}"`),
  },
  'scripts by hash': {
    ...policy(`script-src '${RECORDER_HASH}' '${BUILT_HASH}'`),
    head: library(`integrity="${BUILT_HASH}" crossorigin="anonymous"`),
    // WebKit now and then asks for a script before it has read its hash, reports that, and asks again.
    maySay: /^violation: script-src-elem .*mpp-elements\.js$/,
  },
  "'strict-dynamic' and a loader": {
    ...policy(`script-src 'nonce-${NONCE}' 'strict-dynamic'`),
    head: `<script src="loader.js" nonce="${NONCE}"></script>`,
    files: {'loader.js': LOADER},
  },
  'scripts from a CDN': {
    ...policy(`default-src 'self'`, `script-src 'self' ${host.elsewhere}`),
    head: `<script type="module" src="${host.elsewhere}/dist/cdn/mpp-elements.js" integrity="${BUILT_HASH}" crossorigin="anonymous"></script>`,
  },
  'Trusted Types of any name': policy(TYPED),
  'Trusted Types of our name': policy(TYPED, 'trusted-types mpp-elements'),
  'Trusted Types of several names': policy(TYPED, 'trusted-types portal mpp-elements default'),
  'Trusted Types, and a second copy': {
    ...policy(TYPED, 'trusted-types mpp-elements'),
    head: library() + ANOTHER_COPY,
  },
  'Trusted Types, and a Lit of the page after': {
    ...policy(TYPED, 'trusted-types mpp-elements lit-html'),
    head: `${library()}<script type="module" src="portal.js"></script>`,
    body: `<portal-greeting></portal-greeting>${BODY}`,
    files: HOSTS_LIT,
  },
  'Trusted Types, and a Lit of the page before': {
    ...policy(TYPED, 'trusted-types mpp-elements lit-html'),
    head: `<script type="module" src="portal.js"></script>${library()}`,
    body: `<portal-greeting></portal-greeting>${BODY}`,
    files: HOSTS_LIT,
  },
  'the strictest': policy(...STRICTEST),
  'the strictest, in a meta tag': {
    // What a meta tag cannot say is left out.
    head: `<meta http-equiv="content-security-policy" content="${STRICTEST.filter((one) => !one.startsWith('frame-ancestors')).join('; ')}" />${library()}`,
  },
  'the strictest, only reported': {
    headers: {'content-security-policy-report-only': STRICTEST.join('; ')},
  },
  'a sandbox without storage': policy('sandbox allow-scripts'),
  'no powerful feature': {
    headers: {
      'permissions-policy':
        'geolocation=(), camera=(), microphone=(), clipboard-write=(), clipboard-read=(), web-share=()',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    },
  },
  'isolation from other origins': {
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
  },
};

const open = (visit: Visit, order: Partial<PageOrder>) =>
  visit.goto(
    host.page({
      head: library(),
      body: BODY,
      ...order,
      files: {'catalog.json': JSON.stringify(westernCatalog()), ...order.files},
    }),
  );

async function showsEverything(visit: Visit) {
  for (const [tag, words] of Object.entries(SHOWN)) await visit.shows(tag, words);
}

describe('A strict page', () => {
  inEveryEngine((visit) => {
    it.each(Object.entries(POLICIES))(
      'shows everything under: %s',
      async (_, {maySay, ...order}) => {
        await open(visit, order);

        await showsEverything(visit);
        const troubles = await visit.troubles();
        expect(troubles.filter((trouble) => !maySay?.test(trouble))).toEqual([]);
      },
    );

    it.each(Object.entries(SHOWN))(
      'shows <%s> from its own file alone under the strictest',
      async (tag, words) => {
        const facts = `src="catalog.json" service="ktp-hilang" services="ktp-hilang" ${FACTS}`;
        await open(visit, {
          ...policy(...STRICTEST),
          head: library('', tag),
          body: `<${tag} ${facts}></${tag}>`,
        });

        await visit.shows(tag, words);
        expect(await visit.troubles()).toEqual([]);
      },
    );

    it('shows everything from the files of all tags, each with its own copy of what they share', async () => {
      const files = ['mpp-catalog', ...Object.keys(SHOWN)];
      await open(visit, {
        ...policy(...STRICTEST.slice(0, -1), "trusted-types mpp-elements 'allow-duplicates'"),
        head: files.map((file) => library('', file)).join(''),
      });

      await showsEverything(visit);
      expect(await visit.troubles()).toEqual([]);
    });

    it('shows what is typed and chosen under the strictest', async () => {
      await open(visit, policy(...STRICTEST));
      await visit.shows('mpp-service-finder', '7 layanan');

      await visit.run(() => {
        const finder = document.querySelector('mpp-service-finder')!;
        window.probe.one(finder, 'input[type=search]').focus();
      });
      await visit.type('paspor');
      await visit.press('Escape');
      await visit.shows('mpp-service-finder', '1 layanan');
      await visit.run(() => {
        const finder = document.querySelector('mpp-service-finder')!;
        window.probe.control(finder, 'Penggantian paspor').click();
      });

      await visit.shows('mpp-service-finder', 'Paspor nonelektronik: Rp350.000');
      expect(await visit.troubles()).toEqual([]);
    });

    it('says what failed where its policy lets no catalog be asked for, and keeps what stands between the tags', async () => {
      await open(visit, policy("connect-src 'none'"));

      await visit.shows(
        'mpp-hours-badge',
        /Data layanan .* Coba lagi .*Senin–Jumat 08\.00–15\.30/,
        15_000,
      );
      const troubles = await visit.troubles();
      expect(troubles.filter((trouble) => !trouble.startsWith('violation: connect-src'))).toEqual(
        [],
      );
    });

    it('would be noticed if it were violated', async () => {
      await open(visit, {
        ...policy("script-src 'self'", "style-src 'none'"),
        head: '<style>p {color: red}</style><script>document.title = "?"</script>',
      });

      const troubles = await visit.troubles();
      expect(troubles).toContain('violation: style-src-elem inline');
      expect(troubles).toContain('violation: script-src-elem inline');
    });
  });
});

describe('JS off / blocked / TT none', () => {
  inEveryEngine((visit) => {
    it.each(["'none'", 'lit-html', 'portal default'])(
      'leaves the tags undefined under the Trusted Types %s, keeps what stands between them and says so once',
      async (names) => {
        await open(visit, policy(TYPED, `trusted-types ${names}`));

        expect(await visit.words('mpp-hours-badge')).toBe(FALLBACK);
        expect(await visit.run(() => document.querySelectorAll(':not(:defined)').length)).toBe(8);
        const troubles = await visit.troubles();
        const said = troubles.filter((trouble) => !trouble.startsWith('violation: trusted-types'));
        expect(said).toEqual([expect.stringContaining('trusted-types mpp-elements')]);
      },
    );

    it.each(["script-src 'none'", 'sandbox allow-scripts; script-src data:'])(
      'keeps what stands between the tags under: %s',
      async (directives) => {
        await open(visit, policy(directives));

        expect(await visit.words('mpp-hours-badge')).toBe(FALLBACK);
      },
    );

    it('keeps it where the file is not the one whose hash the page names', async () => {
      await open(visit, {head: library(`integrity="sha384-${'A'.repeat(64)}"`)});

      expect(await visit.words('mpp-hours-badge')).toBe(FALLBACK);
    });
  });
});
