import {expect, nextFrame} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {html} from 'lit';
import {restore, spy, stub, type SinonFakeTimers} from 'sinon';
import {matchRanges} from '../../src/search/index.js';
import {say, wordsFor} from '../../src/terms/index.js';
import type {MppSearchEvent, MppSelectEvent} from '../../src/elements/events.js';
import {
  aCatalog,
  aMall,
  anAgency,
  aService,
  aTenant,
  catalogOfLongWords,
  manyServices,
  sampleCatalog,
  weekdays,
  westernCatalog,
} from '../support/catalog.js';
import {
  box,
  chips,
  count,
  finder,
  marks,
  names,
  press,
  result,
  tally,
  type,
} from '../support/finder.js';
import {next} from '../support/elements.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {all, control, focused, found, one, settled, states, words} from '../support/page.js';
import {freezeTime} from '../support/time.js';

const CLOSED_HERE = 'Tidak dilayani di sini';

describe('<mpp-service-finder>', () => {
  describe('at first', () => {
    it('shows every service of the mall, the most wanted first', async () => {
      const el = await finder();

      expect(count(el)).to.equal('7 layanan');
      expect(names(el)[0]).to.equal('Penggantian KTP-el hilang');
      expect(names(el)).not.to.include('Pengesahan STNK tahunan');
    });

    it('says which mall is searched', async () => {
      expect(words(await finder())).to.contain('Cari layanan di Graha Contoh');
    });

    it('says of each where, whether it is open, what it costs and how long it takes', async () => {
      expect(result(await finder(), 'Penggantian KTP')).to.equal(
        'Penggantian KTP-el hilang Disdukcapil · Loket 1, Lantai 1 · Buka · istirahat 12.00 WIB Gratis · 1 hari kerja',
      );
    });

    it('says what is done here only in part', async () => {
      expect(result(await finder(), 'Penggantian paspor')).to.contain('Hanya sebagian');
    });

    it('says when the fee is not stated, rather than that there is none', async () => {
      expect(result(await finder(), 'Kartu Identitas Anak'))
        .to.contain('Biaya belum dicantumkan')
        .and.not.contain('Gratis');
    });

    it('goes by the hours of the service where it has its own', async () => {
      expect(result(await finder(), 'Penggantian paspor'))
        .to.contain('Loket 8')
        .and.contain('buka 10.00');
    });

    it('says that the data is a sample, and of when it is', async () => {
      expect(words(await finder()))
        .to.contain('Data contoh')
        .and.contain('Data per 1 Mar 2026');
    });
  });

  describe('as long as nothing is asked', () => {
    const headings = (el: Element) =>
      all(el, 'section > [part=heading]').map((heading) => [
        words(heading),
        all(heading.parentElement!, '.row').length,
      ]);

    it('sets the services that are searched often apart from the others', async () => {
      expect(headings(await finder())).to.deep.equal([
        ['Sering dicari', 5],
        ['Layanan lainnya', 2],
      ]);
    });

    it('does not say so of a catalog that does not tell', async () => {
      expect(headings(await finder({catalog: aCatalog()}))).to.deep.equal([]);
    });

    it('does not say so once words, filters or an order are chosen', async () => {
      for (const asked of [{query: 'ktp'}, {filters: {fee: ['free']}}, {sort: 'name'} as const]) {
        expect(headings(await finder(asked))).to.deep.equal([]);
      }
    });

    it('sets results under the names of agencies where the page wants that', async () => {
      const el = await finder({groupBy: 'agency'});

      expect(headings(el).slice(0, 2)).to.deep.equal([
        ['Dinas Kependudukan dan Pencatatan Sipil', 2],
        ['Kantor Imigrasi', 1],
      ]);
      expect(names(el)).to.have.length(7);
    });
  });

  describe('in another order', () => {
    const order = async (el: Element, label: string) => {
      const select = one<HTMLSelectElement>(el, 'select');
      select.value = label;
      select.dispatchEvent(new Event('change', {bubbles: true}));
      await settled(el);
    };

    it('shows results by name, by fee and by how long they take', async () => {
      const el = await finder();

      await order(el, 'Nama A–Z');
      expect(names(el)[0]).to.equal('Kartu Identitas Anak');
      await order(el, 'Biaya terendah');
      expect(names(el)[0]).to.equal('Penggantian KTP-el hilang');
      await order(el, 'Proses tercepat');
      expect(names(el)[0]).to.equal('Surat Keterangan Catatan Kepolisian (SKCK)');
    });

    it('begins with the order of the page; what is none is the best match', async () => {
      const el = await finder();

      el.setAttribute('sort', 'name');
      await settled(el);
      expect(one<HTMLSelectElement>(el, 'select').value).to.equal('Nama A–Z');

      el.setAttribute('sort', 'constructor');
      await settled(el);
      expect(one<HTMLSelectElement>(el, 'select').value).to.equal('Paling sesuai');
    });

    it('offers none where there is nothing to put in order', async () => {
      expect(found(await finder({query: 'paspor'}), 'select')).to.be.empty;
    });
  });

  it('draws results the way of the page, with what is needed to mark what matches', async () => {
    const el = await finder({
      query: 'pasport',
      item: ({id, name}, {mall, reading}) =>
        html`<a href="/layanan/${id}">${mall?.id} ${say(name, wordsFor('id'))}</a> ${
            matchRanges('Paspor', reading!).length
          }`,
    });

    expect(all(el, '[part=list] > li').map(words)).to.deep.equal(['barat Penggantian paspor 1']);
    expect(found(el, '.row')).to.be.empty;
  });

  describe('over several malls', () => {
    const both = () => finder({catalog: sampleCatalog()});

    it('says where each service is', async () => {
      const el = await both();

      expect(words(el)).to.contain('Cari layanan').and.not.contain('Cari layanan di');
      expect(result(el, 'Penggantian KTP')).to.contain('Graha Contoh, MPP Contoh Timur');
    });

    it('lets a visitor choose the mall', async () => {
      const el = await both();
      expect(tally(el, 'MPP Contoh Timur')).to.equal(2);

      await press(el, 'MPP Contoh Timur');

      expect(names(el)).to.have.members(['Penggantian KTP-el hilang', 'Kartu Identitas Anak']);
    });

    it('shows the one mall that the page names', async () => {
      const el = await finder({catalog: sampleCatalog(), mall: 'timur'});

      expect(count(el)).to.equal('2 layanan');
      expect(result(el, 'Penggantian KTP')).to.contain('Loket A').and.contain('WIT');
    });
  });

  describe('as a person types', () => {
    it('shows what matches and how many there are', async () => {
      const el = await finder();

      await type(el, 'ktp hilang');

      expect(names(el)).to.deep.equal(['Penggantian KTP-el hilang']);
      expect(count(el)).to.equal('1 layanan untuk “ktp hilang”');
    });

    it('draws nothing in the task of the key itself', async () => {
      const el = await finder();

      const typed = type(el, 'ktp hilang');
      await new Promise<void>((done) => queueMicrotask(done));
      const atKey = count(el);
      await typed;

      expect([atKey, count(el)]).to.deep.equal(['7 layanan', '1 layanan untuk “ktp hilang”']);
    });

    it('finds on a page that calls something of its own `scheduler`', async () => {
      const own = Object.getOwnPropertyDescriptor(window, 'scheduler')!;
      Object.defineProperty(window, 'scheduler', {configurable: true, value: {attachEvent() {}}});
      try {
        const el = await finder();

        await type(el, 'ktp hilang');

        expect(count(el)).to.equal('1 layanan untuk “ktp hilang”');
      } finally {
        Object.defineProperty(window, 'scheduler', own);
      }
    });

    it('counts what there is to browse while nothing but a question or a sign was typed', async () => {
      const el = await finder();

      for (const query of ['syarat', '🚗', '???']) {
        await type(el, query);

        expect(count(el), query).to.equal('7 layanan');
        expect(all(el, '[role=option]'), query).to.be.empty;
      }
    });

    it('sets off the words that match', async () => {
      const el = await finder();

      await type(el, 'penggantian hilang');

      expect(marks(el)).to.deep.equal(['Penggantian', 'hilang']);
    });

    it('shows everything again when the box is emptied', async () => {
      const el = await finder();
      await type(el, 'ktp');

      await type(el, '');

      expect(count(el)).to.equal('7 layanan');
      expect(marks(el)).to.be.empty;
    });

    it('empties the box by one button and puts the cursor back into it', async () => {
      const el = await finder();
      await type(el, 'ktp');

      await press(el, 'Kosongkan pencarian');

      expect(box(el).value).to.equal('');
      expect(count(el)).to.equal('7 layanan');
      expect(focused(el)).to.equal('input');
    });

    it('tells the page', async () => {
      const el = await finder();
      const told: [string, number][] = [];
      document.addEventListener(
        'mpp-search',
        (event) => {
          const {query, count} = event as MppSearchEvent;
          told.push([query, count]);
        },
        {once: true},
      );

      await type(el, 'ktp');

      expect(told).to.deep.equal([['ktp', 1]]);
    });

    it('does not tell the page what the page did itself', async () => {
      const el = await finder();
      const told: Event[] = [];
      el.addEventListener('mpp-search', (event) => told.push(event));

      el.query = 'ktp';
      el.filters = {fee: ['free']};
      await settled(el);

      expect(box(el).value).to.equal('ktp');
      expect(told).to.be.empty;
    });

    it('quotes a long query no longer than a sentence bears', async () => {
      const el = await finder({query: 'x'.repeat(90)});

      expect(count(el)).to.equal(`0 layanan untuk “${'x'.repeat(60)}…”`);
      expect(words(el)).not.to.contain('x'.repeat(61));
    });

    it('does not send a form of the page when Enter is pressed', async () => {
      const el = await finder();
      const submitted = new Event('submit', {cancelable: true, bubbles: true});

      one(el, 'form').dispatchEvent(submitted);

      expect(submitted.defaultPrevented).to.equal(true);
    });

    it('begins with the query of the page', async () => {
      const el = await finder({query: 'paspor'});

      expect(names(el)).to.deep.equal(['Penggantian paspor']);
    });

    it('reads the query of its attribute', async () => {
      const el = await finder();

      el.setAttribute('query', 'skck');
      await settled(el);

      expect(count(el)).to.equal('1 layanan untuk “skck”');
    });

    it('says what was read otherwise than it was typed', async () => {
      const el = await finder();

      await type(el, 'pasopr');

      expect(names(el)).to.deep.equal(['Penggantian paspor']);
      expect(words(el)).to.contain(
        'Menampilkan hasil untuk “paspor”, karena “pasopr” tidak ditemukan.',
      );
      expect(marks(el)).to.deep.equal(['paspor']);
    });

    it('says which words were left out', async () => {
      const el = await finder();

      await type(el, 'paspor kambing');

      expect(names(el)).to.deep.equal(['Penggantian paspor']);
      expect(words(el)).to.contain(
        'Tidak ada layanan yang cocok dengan semua kata. Kata yang dilewati: “kambing”.',
      );
    });

    it('tells the page in which order', async () => {
      const el = await finder();
      const heard = next(el.parentElement!, 'mpp-search');
      const select = one<HTMLSelectElement>(el, '.sort select');

      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change'));

      expect(await heard).to.include({sort: 'name', count: 7});
    });

    it('tells the page how it was read, and of a query that finds nothing', async () => {
      const el = await finder();
      const told: unknown[] = [];
      el.addEventListener('mpp-search', ({count, givenUp, corrected}) =>
        told.push({count, givenUp, corrected}),
      );

      await type(el, 'pasopr');
      await type(el, 'paspor kambing');
      await type(el, 'xyzzy');

      expect(told).to.deep.equal([
        {count: 1, givenUp: [], corrected: [{typed: 'pasopr', read: 'paspor'}]},
        {count: 1, givenUp: ['kambing'], corrected: []},
        {count: 0, givenUp: ['xyzzy'], corrected: []},
      ]);
    });

    describe('and rests', () => {
      let clock: SinonFakeTimers;
      beforeEach(() => (clock = freezeTime(MONDAY_MORNING)));
      afterEach(() => clock.restore());

      const spoken = (el: Element) => words(one(el, '[role=status]:not([part])'));

      it('speaks the number of results, once', async () => {
        const el = await finder();
        for (const text of ['k', 'kt', 'ktp']) {
          await type(el, text);
          clock.tick(500);
        }
        await settled(el);
        expect(spoken(el)).to.equal('');

        clock.tick(500);
        await settled(el);

        expect(spoken(el)).to.equal('1 layanan untuk “ktp”');
      });

      it('speaks it even if it was moved in the meantime', async () => {
        const el = await finder();
        await type(el, 'ktp');

        el.parentElement!.append(el);
        clock.tick(1000);
        await settled(el);

        expect(spoken(el)).to.equal('1 layanan untuk “ktp”');
      });

      it('speaks of what was read otherwise, too', async () => {
        const el = await finder();
        await type(el, 'pasopr');

        clock.tick(1000);
        await settled(el);

        expect(spoken(el)).to.contain('1 layanan untuk “pasopr”. Menampilkan hasil untuk “paspor”');
      });

      it('hides what would lead to nothing, and moves nothing else', async () => {
        const el = await finder();
        await type(el, 'xyzzy');
        const help = () => one(el, '.none').getBoundingClientRect().x;
        const before = help();
        expect(found(el, '.choice')).not.to.be.empty;

        clock.tick(1000);
        await settled(el);

        expect(found(el, '.choice')).to.be.empty;
        expect(help()).to.equal(before);
      });

      it('keeps the place of the choices while a person finds the way back', async () => {
        const el = await finder();
        await type(el, 'xyzzy');
        clock.tick(1000);
        await settled(el);
        const list = () => one(el, '.body > :last-child').getBoundingClientRect().x;
        const before = list();

        box(el).value = 'paspor';
        box(el).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
        await settled(el);

        expect([count(el), list()]).to.deep.equal(['1 layanan untuk “paspor”', before]);
      });

      it('hides nothing that a person has just unfolded', async () => {
        const el = await finder();
        el.parentElement!.style.inlineSize = '320px';
        await type(el, 'xyzzy');
        await press(el, 'Saring');

        clock.tick(1000);
        await settled(el);

        expect(control(el, 'Saring').ariaExpanded).to.equal('true');
      });

      it('hides nothing that has the focus', async () => {
        const el = await finder();
        await type(el, 'xyzzy');
        control(el, 'Warga').querySelector('input')!.focus();

        clock.tick(1000);
        await settled(el);

        expect(found(el, '.choice')).not.to.be.empty;
      });

      it('unfolds the service of which a person asks what to bring, with that first', async () => {
        const el = await finder();
        await type(el, 'syarat ktp hilang');
        expect(found(el, 'mpp-service-detail')).to.be.empty;

        clock.tick(1000);
        await settled(el);

        expect(words(one(one(el, 'mpp-service-detail'), '[part=asked]'))).to.contain('Yang dibawa');
      });

      it('lets a person fold it up again', async () => {
        const el = await finder({query: 'syarat ktp hilang', filters: {fee: ['free']}});
        expect(found(el, 'mpp-service-detail')).to.have.length(1);

        await press(el, 'Penggantian KTP');
        await press(el, 'Hapus semua saringan');
        clock.tick(1000);
        await settled(el);

        expect(found(el, 'mpp-service-detail')).to.be.empty;
      });

      it('unfolds the service whose hours are asked for, where the row tells none', async () => {
        const query = 'jam buka ktp hilang';
        const several = await finder({query, catalog: sampleCatalog()});
        const ofOne = await finder({query});

        expect(words(one(one(several, 'mpp-service-detail'), '[part=asked]'))).to.contain('Buka');
        expect(found(ofOne, 'mpp-service-detail')).to.be.empty;
      });

      it('unfolds none where nothing but a question was typed', async () => {
        const el = await finder({query: 'syarat', filters: {category: ['Keimigrasian']}});

        expect(found(el, 'mpp-service-detail')).to.be.empty;
      });

      it('unfolds none where several may be meant, or another thing is asked', async () => {
        for (const query of ['syarat pendaftaran', 'biaya ktp hilang', 'ktp hilang']) {
          expect(found(await finder({query}), 'mpp-service-detail'), query).to.be.empty;
        }
      });
    });
  });

  describe('with filters', () => {
    it('counts for each choice what a click on it leaves', async () => {
      const el = await finder();
      const choices = all(el, '.facets .choice').map(words);
      expect(choices.length).to.be.above(10);

      for (const choice of choices) {
        await press(el, choice);
        expect(count(el), choice).to.equal(`${/\d+$/.exec(choice)![0]} layanan`);
        await press(el, 'Hapus semua saringan');
      }
    });

    it('counts under the words typed and the other choices', async () => {
      const el = await finder();
      await type(el, 'p');
      const before = tally(el, 'Di loket');

      await press(el, /^Gratis/);

      expect(tally(el, 'Di loket')).to.be.below(before);
      await press(el, 'Di loket');
      expect(count(el)).to.match(/^\d+ layanan untuk “p”$/);
      expect(names(el)).to.have.length(Number(count(el).split(' ')[0]));
    });

    it('shows what is free when that is chosen, not what states no fee', async () => {
      const el = await finder();

      await press(el, /^Gratis/);

      expect(names(el)).to.have.members([
        'Penggantian KTP-el hilang',
        'Pendaftaran NPWP',
        'Nomor Induk Berusaha',
      ]);
    });

    it('shows any of the choices of one kind', async () => {
      const el = await finder();

      await press(el, /^Kependudukan/);
      await press(el, /^Kepolisian/);

      expect(count(el)).to.equal('3 layanan');
      expect(chips(el)).to.deep.equal(['Kependudukan', 'Kepolisian']);
    });

    it('takes away a choice by its chip and moves on to the next', async () => {
      const el = await finder();
      await press(el, /^Kependudukan/);
      await press(el, /^Gratis/);

      await press(el, 'Kependudukan, hapus saringan');

      expect(chips(el)).to.deep.equal(['Gratis']);
      expect(focused(el)).to.equal('Gratis');
    });

    it('moves to the search box when the last chip is taken away', async () => {
      const el = await finder();
      await press(el, /^Gratis/);

      await press(el, 'Gratis, hapus saringan');

      expect(chips(el)).to.be.empty;
      expect(focused(el)).to.equal('input');
    });

    it('takes away all choices by one button', async () => {
      const el = await finder();
      await press(el, /^Kependudukan/);
      await press(el, /^Gratis/);

      await press(el, 'Hapus semua saringan');

      expect(count(el)).to.equal('7 layanan');
      expect(found(el, 'input:checked')).to.be.empty;
    });

    it('tells the page', async () => {
      const el = await finder();
      const told: MppSearchEvent[] = [];
      el.addEventListener('mpp-search', (event) => told.push(event));

      await press(el, /^Gratis/);

      const facts = told.map(({query, filters, count, bubbles, composed}) => ({
        query,
        filters,
        count,
        isHeardOutside: bubbles && composed,
      }));
      expect(facts).to.deep.equal([
        {query: '', filters: {fee: ['free']}, count: 3, isHeardOutside: true},
      ]);
    });

    it('marks what the catalog calls them with its language, where the page speaks another', async () => {
      const el = await finder({lang: 'en', filters: {category: ['Kependudukan'], fee: ['free']}});

      const marked = (selector: string) =>
        all(el, `${selector} [lang]`).map(({lang, textContent}) => `${lang} ${textContent}`);

      expect(marked('.chip')).to.deep.equal(['id Kependudukan']);
      expect(marked('.choice')).to.include('id Kependudukan').and.not.include('id Free');

      await type(el, 'imigrasi');
      expect(marked('[role=option]')).to.include('id Kantor Imigrasi');
    });

    it('leaves out what would tell nothing apart', async () => {
      const el = await finder({catalog: aCatalog()});

      expect(found(el, 'fieldset')).to.be.empty;
    });

    it('shows only the kinds that the page wants, in its order', async () => {
      const el = await finder({facets: 'fee nonsense category'});

      expect(all(el, 'legend').map(words)).to.deep.equal(['Biaya', 'Jenis layanan']);
    });

    it('shows none when the page wants none', async () => {
      expect(found(await finder({facets: 'none'}), 'fieldset')).to.be.empty;
    });

    it('shows the first of many choices, and all when asked', async () => {
      const el = await finder({catalog: manyServices(48), facets: 'category'});
      expect(found(el, '.choice')).to.have.length(6);

      await press(el, 'Tampilkan semua (12)');
      expect(found(el, '.choice')).to.have.length(12);

      await press(el, 'Tampilkan lebih sedikit');
      expect(found(el, '.choice')).to.have.length(6);
    });

    it('offers no way to them where there are none', async () => {
      for (const none of [{facets: 'none'}, {query: 'xyzzy'}]) {
        expect(found(await finder(none), '.toggle')).to.be.empty;
      }
    });

    it('keeps them in their place while half a word finds nothing', async () => {
      const el = await finder();
      const before = all(el, '.choice > span:first-of-type').map(words);

      await type(el, 'xyzzy');

      expect(all(el, '.choice > span:first-of-type').map(words)).to.deep.equal(before);
      expect(new Set(all(el, '.tally').map(words))).to.deep.equal(new Set(['0']));
    });

    it('leads from the end of them to the results where there is little room', async () => {
      const el = await finder();
      el.parentElement!.style.inlineSize = '320px';
      await press(el, 'Saring');
      expect(words(el)).not.to.contain('Langsung ke hasil');

      await press(el, 'Tampilkan 7 layanan');

      expect(words(el)).not.to.contain('Jenis layanan');
      expect(focused(el)).to.equal('7 layanan');
    });

    it('leads past them to the results where they stand beside', async () => {
      const el = await finder();
      expect(words(el)).not.to.contain('Tampilkan 7 layanan');
      const skip = control(el, 'Langsung ke hasil');
      expect(getComputedStyle(skip).position).to.equal('absolute');

      skip.focus();
      expect(getComputedStyle(skip).position).to.equal('static');
      skip.click();
      await settled(el);

      expect(focused(el)).to.equal('7 layanan');
    });

    describe('folded up where there is little room', () => {
      const narrow = async () => {
        const el = await finder();
        el.parentElement!.style.inlineSize = '320px';
        await nextFrame();
        return el;
      };
      const tallies = (el: Element) => all(el, '.tally').map(({textContent}) => textContent);

      it('keep a phone from nothing while a person types', async () => {
        const el = await narrow();
        const before = tallies(el);

        await type(el, 'paspor');

        expect(tallies(el)).to.deep.equal(before);
      });

      it('are those of the results once they are unfolded', async () => {
        const el = await narrow();
        await type(el, 'paspor');

        await press(el, 'Saring');

        expect(new Set(tallies(el))).to.deep.equal(new Set(['1']));
      });

      it('are those of the results once there is room', async () => {
        const el = await narrow();
        await type(el, 'paspor');

        el.parentElement!.style.inlineSize = '';
        for (let frame = 0; frame < 4; frame++) await nextFrame();
        await settled(el);

        expect(new Set(tallies(el))).to.deep.equal(new Set(['1']));
      });
    });

    it('are those of the results once a page that hid them shows them again', async () => {
      const el = await finder();
      const sheet = document.createElement('style');
      sheet.textContent = 'mpp-service-finder::part(facets) {display: none}';
      document.head.append(sheet);
      await type(el, 'paspor');

      sheet.remove();
      for (let frame = 0; frame < 4; frame++) await nextFrame();
      await settled(el);

      expect(new Set(all(el, '.tally').map(words))).to.deep.equal(new Set(['1']));
    });

    it('are watched no more once the finder is taken out of the page', async () => {
      const el = await finder();
      box(el).focus();
      await type(el, 'paspor');
      const observe = spy(IntersectionObserver.prototype, 'observe');

      el.remove();
      await settled(el);

      expect(observe.callCount).to.equal(0);
      restore();
    });

    it('unfolds them by a button where there is little room', async () => {
      const el = await finder();
      el.parentElement!.style.inlineSize = '320px';
      expect(words(el)).not.to.contain('Jenis layanan');

      await press(el, 'Saring');

      expect(words(el)).to.contain('Jenis layanan');
      expect(control(el, 'Saring').ariaExpanded).to.equal('true');
    });
  });

  describe('with more results than fit', () => {
    it('draws one at once where there was none, and in later frames the others', async () => {
      const el = await finder({catalog: manyServices(45)});
      await type(el, 'xyzzy');
      box(el).value = '';
      box(el).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await settled(el);
      const drawn = [names(el).length];
      while (drawn.at(-1)! < 20) {
        await nextFrame();
        await settled(el);
        if (names(el).length !== drawn.at(-1)) drawn.push(names(el).length);
      }

      expect(drawn[0]).to.equal(1);
      // More may come in one frame when something else is drawn meanwhile, but not all.
      expect(drawn.length).to.be.above(2);
    });

    it('draws them all for the paper of whoever prints right after a key', async () => {
      const el = await finder({catalog: manyServices(45)});
      await type(el, 'xyzzy');
      box(el).value = '';
      box(el).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      dispatchEvent(new Event('beforeprint'));
      await settled(el);

      expect(names(el)).to.have.length(20);
      dispatchEvent(new Event('afterprint'));
    });

    it('shows the first twenty and how many more there are', async () => {
      const el = await finder({catalog: manyServices(45)});

      expect(names(el)).to.have.length(20);
      expect(words(control(el, 'Muat 20 lagi'))).not.to.be.empty;
    });

    it('shows more when asked and moves to the first of them', async () => {
      const el = await finder({catalog: manyServices(45)});

      await press(el, 'Muat 20 lagi');

      expect(names(el)).to.have.length(40);
      expect(focused(el)).to.equal(names(el)[20]);

      await press(el, 'Muat 5 lagi');
      expect(names(el)).to.have.length(45);
      expect(focused(el)).to.equal(names(el)[40]);
      expect(words(el)).not.to.match(/Muat \d/);
    });

    it('tells the page that a person wants more', async () => {
      const el = await finder({catalog: manyServices(45)});
      const heard = next(el.parentElement!, 'mpp-more');

      await press(el, 'Muat 20 lagi');

      expect(await heard).to.include({shown: 40, total: 45});
    });

    it('shows as many as the page says', async () => {
      const el = await finder({catalog: manyServices(45), pageSize: 5});

      expect(names(el)).to.have.length(5);
      expect(words(control(el, 'Muat 5 lagi'))).not.to.be.empty;
    });

    it('begins anew when the search is another', async () => {
      const el = await finder({catalog: manyServices(45)});
      await press(el, 'Muat 20 lagi');

      await press(el, 'Warga');

      expect(count(el)).to.equal('30 layanan');
      expect(names(el)).to.have.length(20);
    });
  });

  describe('when a result is opened', () => {
    const opened = async (name: string) => {
      const el = await finder();
      await press(el, name);
      const panel = one(el, 'mpp-service-detail');
      return {el, panel, said: words(panel)};
    };

    it('shows in place what to bring, what it costs, how long it takes and the steps', async () => {
      const {said} = await opened('Penggantian KTP');

      expect(said).to.contain('Yang dibawa Surat kehilangan dari kepolisian (asli)');
      expect(said).to.contain('Kartu Keluarga (fotokopi 2 lembar), bila alamat berubah');
      expect(said).to.contain('Biaya Gratis');
      expect(said).to.contain('Lama proses 1 hari kerja');
      expect(said).to.contain('Langkah Ambil nomor Serahkan berkas Ambil KTP-el');
    });

    it('shows where and when in this mall', async () => {
      const {said} = await opened('Penggantian KTP');

      expect(said).to.contain('Layanan penuh Loket 1, Lantai 1 Buka · istirahat 12.00 WIB');
      expect(said).to.contain('paling banyak 80 orang per hari');
    });

    it('shows what is not done here', async () => {
      const {said} = await opened('Penggantian paspor');

      expect(said).to.contain('Hanya sebagian Hanya penggantian, bukan paspor baru.');
    });

    it('shows where to complain and where all this was read', async () => {
      const {said} = await opened('Penggantian KTP');

      expect(said).to.contain('Pengaduan SP4N-LAPOR!');
      expect(said).to.contain('Sumber: contoh.example').and.contain('per 12 Jan 2026');
    });

    it('writes rupiah as the law does', async () => {
      const {said} = await opened('Penggantian paspor');

      expect(said).to.contain('Paspor nonelektronik: Rp350.000 PP 45/2024');
      expect(said).to.contain('Layanan percepatan: Rp500.000–Rp1.000.000');
    });

    it('says so to those who hear it, and folds up again', async () => {
      const {el} = await opened('Penggantian KTP');
      const button = control(el, 'Penggantian KTP');
      const panel = el.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)!;
      expect(button.ariaExpanded).to.equal('true');
      expect(panel.hidden).to.equal(false);

      button.click();
      await settled(el);

      expect(button.ariaExpanded).to.equal('false');
      expect(panel.hidden).to.equal(true);
    });

    it('stays open while others are opened and the search goes on', async () => {
      const {el} = await opened('Penggantian KTP');

      await press(el, 'Penggantian paspor');
      await type(el, 'penggantian');

      expect(found(el, 'mpp-service-detail')).to.have.length(2);
    });

    it('tells the page which service it is, when it opens only', async () => {
      const el = await finder();
      const told: string[] = [];
      const note = (event: Event) => told.push((event as MppSelectEvent).service.id);
      document.addEventListener('mpp-select', note);

      await press(el, 'Penggantian KTP');
      await press(el, 'Penggantian KTP');

      expect(told).to.deep.equal(['ktp-hilang']);
      document.removeEventListener('mpp-select', note);
    });

    it('is opened for print with all the others, and folded up again', async () => {
      const el = await finder();

      window.dispatchEvent(new Event('beforeprint'));
      await settled(el);
      expect(found(el, 'mpp-service-detail')).to.have.length(7);

      window.dispatchEvent(new Event('afterprint'));
      await settled(el);
      expect(found(el, 'mpp-service-detail')).to.be.empty;
    });

    describe('and printed', () => {
      const before = location.href;
      afterEach(async () => {
        restore();
        history.replaceState(null, '', before);
        await emulateMedia({media: 'screen'});
      });

      it('stands alone on paper when the button in it was pressed', async () => {
        const el = await finder({urlKey: 'q'});
        await press(el, 'Penggantian KTP');
        const button = control(one(el, 'mpp-service-detail'), 'Cetak');
        stub(window, 'print');
        await emulateMedia({media: 'print'});

        button.click();
        dispatchEvent(new Event('beforeprint'));
        await settled(el);

        expect(words(el)).to.contain('Penggantian KTP-el hilang').and.contain('Surat kehilangan');
        expect(words(el)).not.to.match(/paspor|Cari layanan|Sering dicari|Layanan lainnya|dari 7/);
        expect(found(el, 'mpp-service-detail')).to.have.length(1);
        dispatchEvent(new Event('afterprint'));
      });

      it('stands among the others under what was searched when the page is printed', async () => {
        const el = await finder({query: 'penggantian', filters: {fee: ['free']}});
        const said = '1 dari 1 layanan untuk “penggantian”, saringan: Gratis';
        expect(words(el)).not.to.contain(said);

        await emulateMedia({media: 'print'});

        expect(words(el)).to.contain(said);
      });
    });

    it('shows the ring of the focus whole, within what its row paints', async () => {
      const el = await finder();
      const button = control(el, 'Penggantian KTP');
      button.focus();

      const {outlineOffset, outlineWidth} = getComputedStyle(button.closest('.row')!);
      expect([outlineOffset, outlineWidth]).to.deep.equal(['-3px', '3px']);
      const {paddingInlineStart, paddingInlineEnd} = getComputedStyle(button.closest('li')!);
      expect(parseFloat(paddingInlineStart)).to.be.at.least(5);
      expect(parseFloat(paddingInlineEnd)).to.be.at.least(5);
    });

    it('stays folded when the page shows it its own way', async () => {
      const el = await finder();
      el.addEventListener('mpp-select', (event) => event.preventDefault());

      await press(el, 'Penggantian KTP');

      expect(found(el, 'mpp-service-detail')).to.be.empty;
    });
  });

  describe('when nothing is found', () => {
    it('says so and helps', async () => {
      const el = await finder();

      await type(el, 'xyzzy');

      expect(words(el))
        .to.contain('Tidak ada layanan yang cocok dengan “xyzzy”.')
        .and.contain('Periksa ejaannya.')
        .and.contain('Tanyakan langsung ke MPP: WhatsApp 0800-0000-0000');
      expect(control<HTMLAnchorElement>(el, '0800-000-0000').href).to.equal('tel:08000000000');
    });

    it('tells whom to ask by mail and on the web, too', async () => {
      const contact = {email: 'tanya@contoh.example', website: 'https://contoh.example/'};
      const el = await finder({query: 'xyzzy', catalog: westernCatalog({contact})});

      expect(words(one(el, '.none'))).to.contain('Tanyakan langsung ke MPP: tanya@contoh.example');
      expect(control<HTMLAnchorElement>(el, 'https://contoh.example/').href).to.equal(
        'https://contoh.example/',
      );
    });

    it('names the malls to ask where there are a few, none where there are many', async () => {
      const few = await finder({query: 'xyzzy', catalog: sampleCatalog()});
      const malls = Array.from({length: 4}, (_, place) =>
        aMall({id: `mall-${place}`, contact: {phone: ['0800-000-0000']}}),
      );
      const many = await finder({query: 'xyzzy', catalog: sampleCatalog({malls})});

      expect(all(few, '.none li').map(words)).to.include.members([
        'Graha Contoh: WhatsApp 0800-0000-0000 (buka di tab baru) · 0800-000-0000 · mpp@contoh.example · https://mpp.contoh.example/ (buka di tab baru)',
        'MPP Contoh Timur: 0800-000-0001',
      ]);
      expect(words(one(many, '.none'))).not.to.contain('Tanyakan');
    });

    it('asks after no word that would find nothing either', async () => {
      const el = await finder({query: 'tiket kereta'});

      expect(count(el)).to.contain('0 layanan');
      expect(words(one(el, '.none'))).not.to.contain('Mungkin maksud Anda');
    });

    it('offers to search without the filters', async () => {
      const el = await finder();
      await press(el, /^Gratis/);
      await type(el, 'paspor');
      expect(count(el)).to.contain('0 layanan');

      await press(el, 'Hapus saringan dan cari di semua layanan');

      expect(names(el)).to.deep.equal(['Penggantian paspor']);
    });

    it('blames the filters before the spelling, where they are to blame', async () => {
      const el = await finder({query: 'paspor', filters: {fee: ['free']}});
      const said = words(one(el, '.none'));

      expect(said).to.match(
        /^Ada layanan untuk “paspor”, tetapi saringan menyembunyikannya\. Tanpa saringan Gratis: 1/,
      );
      expect(said).not.to.contain('ejaan');
    });

    it('blames the spelling where the filters are not to blame', async () => {
      const el = await finder({query: 'xyzzy', filters: {fee: ['free']}});

      expect(words(one(el, '.none')))
        .to.contain('Tidak ada layanan yang cocok dengan “xyzzy”.')
        .and.contain('Periksa ejaannya.')
        .and.not.contain('saringan');
    });

    it('offers to take away filters even where something matches that the mall does not offer', async () => {
      const el = await finder({query: 'pen', filters: {category: ['Kendaraan']}});
      expect(words(el)).to.contain(CLOSED_HERE);

      await press(el, 'Tanpa saringan Kendaraan');

      expect(names(el)).to.include('Penggantian paspor');
    });

    it('offers to take away each filter alone that stands in the way, and says what that gives', async () => {
      const el = await finder({query: 'paspor', filters: {fee: ['free'], audience: ['citizen']}});
      expect(words(one(el, '.none'))).to.contain('Tanpa saringan Gratis: 1 layanan');
      expect(words(one(el, '.none'))).not.to.contain('Tanpa saringan Warga');

      await press(el, 'Tanpa saringan Gratis');

      expect([names(el), chips(el)]).to.deep.equal([['Penggantian paspor'], ['Warga']]);
    });

    it('asks whether another word was meant', async () => {
      const el = await finder({query: 'pasopr', filters: {fee: ['free']}});

      await press(el, 'Mungkin maksud Anda “paspor”');

      expect(box(el).value).to.equal('paspor');
    });

    it('puts right whole words only', async () => {
      const el = await finder({query: 'xpasopr pasopr', filters: {fee: ['free']}});

      await press(el, /Mungkin maksud Anda/);

      expect(box(el).value.split(' ')[1]).to.equal('paspor');
    });

    it('says what the mall does not do, and where to go', async () => {
      const el = await finder();

      await type(el, 'stnk');

      expect(count(el)).to.contain('0 layanan');
      expect(words(el)).to.contain(CLOSED_HERE);
      await press(el, 'Pengesahan STNK');
      expect(words(one(el, 'mpp-service-detail'))).to.contain('Datang ke Kantor Samsat');
    });

    it('says of a catalog without services that it has none, not that the filters are to blame', async () => {
      const el = await finder({catalog: aCatalog({services: []})});

      expect(states(el, 'empty')).to.deep.equal(['empty']);
      expect(words(el)).not.to.contain('saringan');
    });

    it('says of a mall without services that it has none, not that the filters are to blame', async () => {
      const malls = [aMall(), aMall({id: 'kosong', tenants: []})];
      const el = await finder({catalog: aCatalog({malls}), mall: 'kosong'});

      expect(words(el)).not.to.contain('saringan');
    });
  });

  it('knows the hours of a service that is offered by an agency without a counter', async () => {
    const service = aService({offers: [{mall: 'mpp', scope: 'full', counter: 'Loket bersama'}]});
    const el = await finder({
      catalog: aCatalog({malls: [aMall({tenants: []})], services: [service]}),
    });

    expect(result(el, 'Penggantian KTP')).not.to.contain('tidak ada dalam data');
  });

  it('takes the focus into the search box', async () => {
    const el = await finder();

    el.focus();

    expect(focused(el)).to.equal('input');
  });

  it('finds its way through nine hundred services', async () => {
    const el = await finder({catalog: manyServices(900)});
    expect(count(el)).to.equal('900 layanan');

    await type(el, 'izin usaha 1');

    expect(names(el)[0]).to.equal('Izin usaha 1');
  });

  it('keeps very long words within its width', async () => {
    const el = await finder({catalog: catalogOfLongWords()});
    el.parentElement!.style.inlineSize = '320px';
    await press(el, /^Ketidak/);

    expect(el.scrollWidth).to.be.at.most(320);
    expect(el.parentElement!.scrollWidth).to.be.at.most(320);
  });

  describe('is accessible', () => {
    it('with filters chosen and a result opened', async () => {
      const el = await finder();
      await press(el, /^Gratis/);
      await press(el, 'Penggantian KTP');

      await expect(el).to.be.accessible();
    });

    it('with a query and what is not done here', async () => {
      const el = await finder();
      await type(el, 'pen');

      await expect(el).to.be.accessible();
    });

    it('when nothing is found', async () => {
      const el = await finder();
      await type(el, 'xyzzy');

      await expect(el).to.be.accessible();
    });

    it('over several malls', async () => {
      await expect(await finder({catalog: sampleCatalog()})).to.be.accessible();
    });
  });

  it('goes by the hours of the counter where an agency has two', async () => {
    const tenants = [
      aTenant({counter: 'Loket pagi', hours: weekdays('08:00-08:30')}),
      aTenant({counter: 'Loket sore', hours: weekdays('08:00-15:00')}),
    ];
    const el = await finder({
      catalog: aCatalog({malls: [aMall({tenants})], agencies: [anAgency()]}),
    });

    // The counter that is named is the one whose hours are shown.
    expect(result(el, 'Penggantian KTP')).to.contain('Loket pagi').and.contain('Tutup');
  });
});
