import {expect} from '@open-wc/testing';
import {render, html} from 'lit';
import type {MppIssuesEvent} from '../../src/catalog/events.js';
import {parseCatalog} from '../../src/schema/index.js';
import {aCatalog, aService, sampleCatalog, westernCatalog} from '../support/catalog.js';
import {made, next, page, shown} from '../support/elements.js';
import {TAGS, type Tag} from '../support/tags.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {all, control, settled, states, words} from '../support/page.js';
import {holdNetwork} from '../support/network.js';
import {foreignProvider} from '../support/provider.js';

const NOW = MONDAY_MORNING.toISOString();

/** What of the western mall every element shows. */
const TELLING: Record<Tag, string> = {
  'mpp-agency-list': 'Kantor Imigrasi',
  'mpp-hours-badge': 'Buka',
  'mpp-hours-table': '08.00–15.30, istirahat 12.00–13.00',
  'mpp-map-card': 'MPP Contoh Barat',
  'mpp-service-detail': 'Surat kehilangan dari kepolisian',
  'mpp-service-finder': 'Penggantian KTP-el hilang',
  'mpp-visit-plan': 'Surat kehilangan dari kepolisian',
};

const mainState = (el: Element) => states(el, 'loading', 'ready', 'empty', 'error');

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    describe('while it is loading', () => {
      it('shows its own children', async () => {
        const el = made(tag);
        el.append('Hubungi kami');
        (await page()).append(el);
        await el.updateComplete;

        expect(words(el)).to.equal('Hubungi kami');
        expect(mainState(el)).to.deep.equal(['loading']);
      });

      it('holds its place when it has none', async () => {
        const el = await shown(tag);

        expect(words(el)).to.equal('Memuat data layanan…');
        expect(all(el, '[part=skeleton] > span').length).to.be.greaterThan(0);
      });

      it('does not take children for a slot of their own for something to see', async () => {
        const el = made(tag);
        render(html` <p slot="error">Galat</p> `, el);
        (await page()).append(el);
        await el.updateComplete;

        expect(words(el)).to.equal('Memuat data layanan…');
      });

      it('is accessible', async () => {
        await expect(await shown(tag)).to.be.accessible();
      });
    });

    describe('when it has its catalog', () => {
      it('shows it in place of its children', async () => {
        const el = made(tag, {catalog: westernCatalog(), now: NOW});
        el.append('Hubungi kami');
        (await page()).append(el);
        await settled(el);

        expect(words(el)).to.contain(TELLING[tag]).and.not.contain('Hubungi kami');
        expect(mainState(el)).to.deep.equal(['ready']);
      });

      it('is accessible', async () => {
        const el = await shown(tag, {catalog: westernCatalog(), now: NOW});
        await settled(el);

        await expect(el).to.be.accessible();
      });

      it('speaks English all through', async () => {
        const el = await shown(tag, {catalog: westernCatalog(), now: NOW, lang: 'en'});
        await settled(el);

        expect(words(el)).not.to.match(/Buka|Tutup|Gratis|Biaya belum|Data per/);
      });

      it('speaks English all through when the language of the page is switched', async () => {
        const el = await shown(tag, {catalog: westernCatalog(), now: NOW, lang: 'id'});
        await settled(el);

        el.lang = 'en';
        await Promise.resolve();
        await settled(el);

        expect(words(el)).not.to.match(/Buka|Tutup|Gratis|Biaya belum|Data per/);
      });

      it('tells the page so, once, without bubbling', async () => {
        const around = await page();
        const el = made(tag, {catalog: westernCatalog()});
        const told: string[] = [];
        el.addEventListener('mpp-load', ({catalog}) => told.push(catalog.id));
        around.addEventListener('mpp-load', () => told.push('bubbled'));

        around.append(el);
        await el.updateComplete;
        el.now = NOW;
        await el.updateComplete;

        expect(told).to.deep.equal(['contoh']);
      });
    });

    it('takes no catalog for one that is yet to come', async () => {
      for (const catalog of [null, undefined]) {
        expect(mainState(await shown(tag, {catalog}))).to.deep.equal(['loading']);
      }
    });

    describe('when there is no such mall', () => {
      it('says so', async () => {
        const el = await shown(tag, {catalog: sampleCatalog(), mall: 'tidak-ada'});

        // A detail shows a service, wherever it is served.
        if (tag === 'mpp-service-detail') return;
        expect(words(el)).to.contain('MPP ini tidak ada dalam data.');
        expect(mainState(el)).to.deep.equal(['empty']);
      });
    });

    describe('when the catalog cannot be had', () => {
      const failed = () => shown(tag, {catalog: []});

      it('says what to do and offers to try again', async () => {
        const el = await failed();

        expect(words(el)).to.contain('keliru').and.contain('hubungi MPP');
        expect(words(control(el, 'Coba lagi'))).not.to.be.empty;
        expect(mainState(el)).to.deep.equal(['error']);
      });

      it('says that it tries again, and asks no second time meanwhile', async () => {
        const network = holdNetwork();
        const el = made(tag, {src: `https://contoh.example/coba-${tag}.json`, lang: 'id'});
        const failed = next(el, 'mpp-error');
        (await page()).append(el);
        await el.updateComplete;
        network.asked[0]!.fail();
        await failed;

        control(el, 'Coba lagi').click();
        await el.updateComplete;
        control(el, 'Memuat ulang').click();
        await el.updateComplete;

        expect(network.urls()).to.have.length(2);
        network.restore();
      });

      it('leaves its children to see', async () => {
        const el = made(tag, {catalog: []});
        el.append('Jam buka 08.00–15.00');
        (await page()).append(el);
        await el.updateComplete;

        expect(words(el)).to.contain('Coba lagi').and.contain('Jam buka 08.00–15.00');
      });

      it('shows what the page put into the slot for errors instead', async () => {
        const el = made(tag, {catalog: []});
        render(html`<p slot="error">Telepon 0800</p>`, el);
        (await page()).append(el);
        await el.updateComplete;

        expect(words(el)).to.equal('Telepon 0800');
      });

      it('is accessible', async () => {
        await expect(await failed()).to.be.accessible();
      });
    });

    describe('when a newer catalog cannot be had', () => {
      it('keeps what it shows and says of when it is', async () => {
        const catalog = westernCatalog();
        const {element, provide} = foreignProvider({status: 'ready', catalog, issues: []});
        const el = made(tag, {now: NOW});
        element.append(el);
        (await page()).append(element);
        await settled(el);
        expect(words(el)).to.contain(TELLING[tag]).and.not.contain('data terbaru');

        const stale = {code: 'network', message: 'gone'};
        provide({status: 'ready', catalog, issues: [], stale});
        await settled(el);

        expect(words(el)).to.contain(TELLING[tag]).and.contain('data per 1 Mar 2026');
        expect(states(el, 'ready', 'stale')).to.deep.equal(['ready', 'stale']);
      });
    });

    describe('with a catalog of which one service is broken', () => {
      it('shows the others and tells the page which', async () => {
        const services = [aService({id: 'ktp-hilang'}), {...aService({id: 'b'}), fees: 'gratis'}];
        const el = made(tag, {catalog: {...aCatalog(), services}});
        const told = next(el, 'mpp-issues');

        (await page()).append(el);
        await el.updateComplete;

        expect(mainState(el)).to.deep.equal(['ready']);
        expect(paths(await told)).to.deep.equal(['/services/1/fees']);
      });
    });

    it('shows a parsed catalog as it shows the document', async () => {
      const {catalog} = parseCatalog(westernCatalog());
      const el = await shown(tag, {catalog, now: NOW});
      await settled(el);

      expect(words(el)).to.contain(TELLING[tag]);
    });
  });
}

const paths = ({issues}: MppIssuesEvent) => issues.map(({path}) => path);
