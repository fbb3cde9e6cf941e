import {expect} from '@open-wc/testing';
import type {Catalog} from '../../src/schema/index.js';
import {parseCatalog} from '../../src/schema/index.js';
import {
  aCatalog,
  aMall,
  anAgency,
  aService,
  aTenant,
  sampleCatalog,
  westernCatalog,
} from '../support/catalog.js';
import {shown} from '../support/elements.js';
import {TAGS, type Tag} from '../support/tags.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {all, control, found, settled, states, words} from '../support/page.js';

const NOW = MONDAY_MORNING.toISOString();

const PAYLOADS = {
  'an image': '<img src=x onerror="hacked = true">',
  'a script': '"\'><script>hacked = true</script>',
  'the end of a template': '</style></template>-->${hacked = true}<svg onload="hacked = true">',
  'the address of a script': 'javascript:hacked=true',
  'the address of a page': 'data:text/html,<script>hacked = true</script>',
};

/** Fields of a catalog that hold words, numbers or addresses of people, as one list or one text. */
const WORDY =
  /^(name|nickname|short|aliases|category|summary|text|when|steps|product|legalBasis|label|note|basis|counter|floor|building|street|village|district|postalCode|landmark|province|facilities|phone|whatsapp|email|website|value|href|url|logo|source|reason|publisher|lifeEvents)$/;

/** A catalog with the payload in every field that may hold it. */
function poisoned(value: unknown, payload: string, fields = WORDY, isWordy = false): unknown {
  if (typeof value === 'string') return isWordy ? payload : value;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, payload, fields, isWordy));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const isLanguage = isWordy && /^(id|en)$/.test(key);
      return [key, poisoned(inner, payload, fields, isLanguage || fields.test(key))];
    }),
  );
}

const SAFE = /^(https?:|tel:|mailto:|geo:)/;

/** Opens all that a visitor can open. */
async function unfold(el: Element) {
  for (const button of all(el, 'button[aria-expanded=false]')) button.click();
  await settled(el);
}

/** The tags that catalogs and elements bring; whatever else is there was made of a text. */
const madeOfText = (el: Element) =>
  found(el, 'script, img, iframe, object, embed, style, link, base, [onerror], [onload]');

describe('a text that would be a program', () => {
  const page = window as {hacked?: boolean};

  for (const [what, payload] of Object.entries(PAYLOADS)) {
    describe(`as ${what}`, () => {
      const catalog = poisoned(sampleCatalog(), payload) as Catalog;

      it('is let into the catalog, as the words that it is', () => {
        const {catalog: parsed} = parseCatalog(catalog);

        expect(parsed?.services).to.have.length(8);
        expect(parsed?.malls).to.have.length(2);
      });

      for (const tag of TAGS) {
        it(`stays text in <${tag}>`, async () => {
          delete page.hacked;
          const el = await shown(tag, {catalog, mall: 'barat', now: NOW, lang: 'id'});
          await settled(el);
          await unfold(el);

          expect(states(el, 'ready')).to.deep.equal(['ready']);
          if (hasWords(tag)) expect(words(el)).to.contain(payload);
          expect(madeOfText(el)).to.be.empty;
          for (const {href} of all<HTMLAnchorElement>(el, 'a')) expect(href).to.match(SAFE);
          expect(page.hacked).to.equal(undefined);
        });
      }
    });
  }

  it('stays text when a visitor types it', async () => {
    const el = await shown('mpp-service-finder', {
      catalog: sampleCatalog(),
      query: PAYLOADS['an image'],
      now: NOW,
    });
    await settled(el);

    expect(words(el)).to.contain(`“${PAYLOADS['an image']}”`);
    expect(madeOfText(el)).to.be.empty;
  });

  it('stays text where an address of the page would be', async () => {
    const el = await shown('mpp-map-card', {src: PAYLOADS['an image']});
    await settled(el);

    expect(madeOfText(el)).to.be.empty;
  });

  it('makes no logo', async () => {
    const agencies = [anAgency({logo: PAYLOADS['the address of a script']})];
    const el = await shown('mpp-agency-list', {catalog: aCatalog({agencies}), logos: true});
    await settled(el);

    expect(found(el, 'img')).to.be.empty;
  });
});

/** At the sample's hours the badge has no words of the catalog to say. */
const hasWords = (tag: Tag) => tag !== 'mpp-hours-badge' && tag !== 'mpp-hours-table';

describe('a catalog that looks as if it had been read', () => {
  const address = 'javascript:hacked=true';
  const unread = poisoned(parseCatalog(sampleCatalog()).catalog, address);
  const changed = parseCatalog(sampleCatalog()).catalog!;
  Object.assign(changed, poisoned(changed, address));

  for (const [what, catalog] of Object.entries({
    'is only a copy': unread,
    'was changed since': changed,
  })) {
    for (const tag of TAGS) {
      it(`makes no link of an address that is none in <${tag}>, when it ${what}`, async () => {
        const el = await shown(tag, {catalog, mall: 'barat', now: NOW, lang: 'id'});
        await settled(el);
        await unfold(el);

        expect(states(el, 'ready')).to.deep.equal(['ready']);
        for (const {href} of all<HTMLAnchorElement>(el, 'a')) expect(href).to.match(SAFE);
        expect(madeOfText(el)).to.be.empty;
      });
    }
  }
});

describe('a text that turns the direction of writing', () => {
  /** Right to left from here on, by override, embedding and isolate, and none of them ended. */
  const TURNING = 'a\u202Eb\u202Bc\u2067d\u05D0';

  for (const tag of TAGS) {
    it(`leaves what is beside it alone in <${tag}>`, async () => {
      const catalog = poisoned(sampleCatalog(), TURNING) as Catalog;
      const el = await shown(tag, {catalog, mall: 'barat', now: NOW, lang: 'id'});
      await settled(el);
      await unfold(el);

      const turning = all(el, '*')
        .flatMap(textsIn)
        .filter(({data}) => data.includes('\u202E'));
      if (hasWords(tag)) expect(turning).not.to.be.empty;
      expect(turning.filter(hasNeighbours).map(whereabouts)).to.deep.equal([]);
    });
  }
});

const textsIn = ({childNodes}: Element) =>
  [...childNodes].filter((node): node is Text => node instanceof Text);

/** Whether a text stands in one line with others, with nothing around it that keeps it apart. */
function hasNeighbours(text: Text): boolean {
  for (let node: Node = text; node.parentElement; node = node.parentElement) {
    if (node instanceof Element && !isInOneLine(node)) return false;
    const beside = [...node.parentElement.childNodes].filter((other) => other !== node);
    if (beside.some((other) => words(other) && isInline(other))) return true;
  }
  return false;
}

const isInOneLine = (element: Element) =>
  isInline(element) && !/isolate|plaintext/.test(getComputedStyle(element).unicodeBidi);

const whereabouts = ({parentElement}: Text) => parentElement!.cloneNode(true).textContent;

const isInline = (node: Node) =>
  node instanceof Text || (node instanceof Element && getComputedStyle(node).display === 'inline');

/** The fields of these that may be as long: an address and an identifier may not. */
const LENGTHY = new RegExp(WORDY.source.replace(/category[|]|[|](website|href|url|logo)\b/g, ''));

describe('a word of 40,000 characters', function () {
  this.timeout(10_000);

  for (const tag of TAGS) {
    it(`is broken into lines in <${tag}> on the narrowest screen`, async () => {
      const catalog = poisoned(westernCatalog(), 'x'.repeat(40_000), LENGTHY) as Catalog;
      const el = await shown(tag, {catalog, now: NOW, lang: 'id'});
      el.parentElement!.style.inlineSize = '288px';
      await settled(el);
      await unfold(el);

      expect(states(el, 'ready')).to.deep.equal(['ready']);
      expect(el.parentElement!.scrollWidth).to.equal(288);
    });
  }
});

describe('an identifier that JavaScript knows', () => {
  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    it(`${id} is one like any other`, async () => {
      const catalog = aCatalog({
        malls: [aMall({id, tenants: [aTenant({agency: id})]})],
        agencies: [anAgency({id})],
        services: [aService({id, agency: id, category: id}), aService({agency: id})],
      });
      const el = await shown('mpp-service-finder', {catalog, mall: id, now: NOW});
      await settled(el);

      control(el, new RegExp(`^${id}`)).click();
      await settled(el);
      control(el, 'Penggantian KTP').click();
      await settled(el);

      expect(words(el)).to.contain('1 layanan').and.contain('Yang dibawa').and.contain('Buka');
    });

    for (const tag of TAGS) {
      it(`${id} is a name like any other in <${tag}>`, async () => {
        const catalog = aCatalog({
          language: id,
          malls: [
            aMall({id, calendar: id, name: id, facilities: [id], tenants: [aTenant({agency: id})]}),
          ],
          agencies: [anAgency({id, name: id, short: id})],
          services: [
            aService({id, name: id, standard: id, agency: id, category: id, lifeEvents: [id]}),
          ],
          calendars: [
            {id, extends: 'id', from: '2026-01-01', to: '2026-12-31', source: id, days: []},
          ],
        });
        const el = await shown(tag, {catalog, mall: id, now: NOW});
        Object.assign(el, tag === 'mpp-service-detail' && {service: id});
        Object.assign(el, tag === 'mpp-visit-plan' && {services: id});
        await settled(el);

        expect(states(el, 'ready')).to.deep.equal(['ready']);
        expect(words(el)).not.to.match(/function|\[object/);
        if (hasWords(tag)) expect(words(el)).to.contain(id);
      });
    }
  }
});
