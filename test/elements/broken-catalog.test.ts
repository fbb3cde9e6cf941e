import {expect} from '@open-wc/testing';
import type {MppErrorEvent, MppIssuesEvent} from '../../src/catalog/events.js';
import {aCatalog, aMall, anAgency, aService, aTenant, westernCatalog} from '../support/catalog.js';
import {made, next, page, shown} from '../support/elements.js';
import {TAGS} from '../support/tags.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {holdNetwork} from '../support/network.js';
import {control, settled, states, words} from '../support/page.js';

const NOW = MONDAY_MORNING.toISOString();

describe('a catalog that is broken', () => {
  const uncaught: unknown[] = [];
  const note = (event: Event) => uncaught.push(event);
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  afterEach(() => expect(uncaught).to.be.empty);

  describe('as a whole', () => {
    let network: ReturnType<typeof holdNetwork>;
    let count = 0;
    beforeEach(() => (network = holdNetwork()));
    afterEach(() => network.restore());

    /** Every element inside one catalog that is answered so. */
    async function answered(body: string, status = 200) {
      const catalog = document.createElement('mpp-catalog');
      catalog.src = `https://contoh.example/rusak-${count++}.json`;
      const elements = TAGS.map((tag) => made(tag, {now: NOW}));
      catalog.append(...elements);
      (await page()).append(catalog);
      await settled(catalog);
      const failed = next(catalog, 'mpp-error');
      network.asked[0]!.answer(body, status);
      const event: MppErrorEvent = await failed;
      await settled(catalog);
      return {catalog, elements, event};
    }

    const cases: [string, string, number, string][] = [
      ['null', 'null', 200, 'not-a-catalog'],
      ['[]', '[]', 200, 'not-a-catalog'],
      ['a number', '7', 200, 'not-a-catalog'],
      ['an empty body', '', 200, 'not-json'],
      ['a web page', '<!doctype html><title>Masuk</title>', 200, 'html'],
      ['a truncated file', JSON.stringify(westernCatalog()).slice(0, -400), 200, 'not-json'],
      ['another document', '{"schema": "lain/1"}', 200, 'not-a-catalog'],
      ['a later version', '{"schema": "mpp-catalog/2"}', 200, 'newer-version'],
      ['a document without lists', '{"schema": "mpp-catalog/1"}', 200, 'missing'],
      ['a list in the wrong place', JSON.stringify({...aCatalog(), malls: {}}), 200, 'invalid'],
      ['only broken services', JSON.stringify({...aCatalog(), services: [7]}), 200, 'nothing-left'],
      ['an error page', '<h1>500</h1>', 500, 'http'],
    ];
    for (const [what, body, status, code] of cases) {
      it(`shows the error and a way to try again for ${what}`, async () => {
        const {elements, event} = await answered(body, status);

        expect(event.code).to.equal(code);
        expect(event.message).not.to.be.empty;
        for (const element of elements) {
          expect(states(element, 'error'), element.localName).to.deep.equal(['error']);
          expect(words(control(element, 'Coba lagi'))).not.to.be.empty;
        }
      });
    }

    it('is shown once it has been mended and a visitor tries again', async () => {
      const {catalog, elements} = await answered('null');

      control(elements[0]!, 'Coba lagi').click();
      const loaded = next(catalog, 'mpp-load');
      network.asked[1]!.answer(westernCatalog());
      await loaded;
      await settled(catalog);

      for (const element of elements) {
        expect(states(element, 'ready'), element.localName).to.deep.equal(['ready']);
      }
    });
  });

  describe('in part', () => {
    const [ktp, kia] = [aService({id: 'ktp'}), aService({id: 'kia', name: 'Kartu Anak'})];

    async function told(catalog: object) {
      const el = made('mpp-service-finder', {catalog, now: NOW});
      const issues = next(el, 'mpp-issues');
      (await page()).append(el);
      await settled(el);
      const {issues: found}: MppIssuesEvent = await issues;
      return {el, paths: found.map(({path}) => path)};
    }

    const broken: [string, object, string][] = [
      ['without a name', {id: 'x', agency: 'dukcapil', category: 'c'}, '/services/1/name'],
      [
        'with a fee in words',
        {...ktp, id: 'x', fees: [{amount: 'Rp5.000'}]},
        '/services/1/fees/0/amount',
      ],
      ['of an agency that is none', {...ktp, id: 'x', agency: 'hantu'}, '/services/1/agency'],
      ['with the id of another', {...ktp}, '/services/1/id'],
    ];
    for (const [what, service, path] of broken) {
      it(`leaves out a service ${what}, shows the others and says where`, async () => {
        const {el, paths} = await told({...aCatalog(), services: [ktp, service, kia]});

        expect(paths).to.deep.equal([path]);
        expect(words(el)).to.contain('2 layanan').and.contain('Kartu Anak');
      });
    }

    it('leaves out what is none of the services at all', async () => {
      const {el, paths} = await told({...aCatalog(), services: [null, ktp, 'kia', [], 7]});

      expect(paths).to.deep.equal(['/services/0', '/services/2', '/services/3', '/services/4']);
      expect(words(el)).to.contain('1 layanan');
    });

    it('leaves out a broken tenant and keeps its neighbours', async () => {
      const tenants = [{agency: 'hantu'}, {counter: 'Loket'}, aTenant()];
      const catalog = {...aCatalog(), malls: [{...aMall(), tenants}]};
      const list = await shown('mpp-agency-list', {catalog, now: NOW});
      await settled(list);

      expect(words(list)).to.contain('1 instansi').and.contain('Dinas Kependudukan');
    });

    it('takes hours that are broken for unknown, never for those of the building', async () => {
      const tenants = [{...aTenant(), hours: {weekly: [{days: ['Senin'], open: []}]}}];
      const catalog = {...aCatalog(), malls: [{...aMall(), tenants}]};
      const badge = await shown('mpp-hours-badge', {catalog, agency: 'dukcapil', now: NOW});

      expect(states(badge, 'open', 'unknown')).to.deep.equal(['unknown']);
    });

    it('keeps a mall with a broken field, and its hours unknown when a notice is broken', async () => {
      const mall = {...aMall(), facilities: 'banyak', notices: [{text: 'Tutup', closes: true}]};
      const catalog = {...aCatalog(), malls: [mall]};
      const card = await shown('mpp-map-card', {catalog, now: NOW});
      await settled(card);

      expect(words(card)).to.contain('MPP Contoh').and.contain('Jam tidak diketahui');
    });

    it('lets through what it does not know', async () => {
      const catalog = {
        ...aCatalog({agencies: [{...anAgency(), motto: 'Cepat'} as never]}),
        extra: {a: [1, 2]},
      };
      const el = await shown('mpp-service-finder', {catalog, now: NOW});
      await settled(el);

      expect(states(el, 'ready')).to.deep.equal(['ready']);
    });
  });
});
