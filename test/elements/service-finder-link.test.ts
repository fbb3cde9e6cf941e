import {expect} from '@open-wc/testing';
import type {SinonFakeTimers} from 'sinon';
import type {MppServiceDetail} from '../../src/elements/service-detail/service-detail.js';
import type {MppServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import {box, chips, count, finder, names, press, type} from '../support/finder.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {all, control, focused, found, one, settled, words} from '../support/page.js';
import {freezeTime} from '../support/time.js';

const go = (url: string) => history.replaceState(null, '', url);
const here = () => location.pathname + location.search + location.hash;

/** Goes back or forward as a visitor does. */
async function travel(delta: number, ...finders: MppServiceFinder[]) {
  const arrived = new Promise((done) => addEventListener('popstate', done, {once: true}));
  history.go(delta);
  await arrived;
  for (const el of finders) await settled(el);
}

async function sort(el: MppServiceFinder, label: string) {
  const select = one<HTMLSelectElement>(el, 'select');
  select.value = label;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(el);
}

const unfolded = (el: Element) =>
  all<MppServiceDetail>(el, 'mpp-service-detail').map(({service}) => service);

describe('a finder in the URL', () => {
  const before = location.href;
  let clock: SinonFakeTimers;
  beforeEach(() => {
    clock = freezeTime(MONDAY_MORNING);
    go('/layanan?utm=a');
  });
  afterEach(() => {
    clock.restore();
    go(before);
  });

  it('leaves it alone unless the page names a key', async () => {
    const el = await finder();
    await type(el, 'paspor');
    await press(el, 'Penggantian paspor');
    clock.tick(1000);

    expect(here()).to.equal('/layanan?utm=a');
    expect(one<MppServiceDetail>(el, 'mpp-service-detail').link).to.equal(undefined);
  });

  it('shows what is searched, chosen, sorted and opened', async () => {
    const el = await finder({urlKey: 'q'});

    await type(el, 'penggantian');
    await sort(el, 'Nama A–Z');
    await press(el, 'Kependudukan');
    await press(el, 'Penggantian KTP');

    expect(decodeURIComponent(here())).to.equal(
      '/layanan?utm=a&q=penggantian&q.category=Kependudukan&q.sort=name&q.service=ktp-hilang',
    );
  });

  it('shows what the link says, whatever the page has set', async () => {
    go('/layanan?q=penggantian&q.category=Keimigrasian&q.sort=name&q.service=paspor');

    const el = await finder({urlKey: 'q', query: 'ktp', filters: {fee: ['free']}, sort: 'fee'});

    expect([names(el), chips(el), el.sort, unfolded(el)]).to.deep.equal([
      ['Penggantian paspor'],
      ['Keimigrasian'],
      'name',
      ['paspor'],
    ]);
  });

  it('shows the service that the link names first, where it is not among the results', async () => {
    go('/layanan?q=ktp&q.service=paspor');

    const el = await finder({urlKey: 'q'});

    expect(names(el)).to.deep.equal(['Penggantian paspor', 'Penggantian KTP-el hilang']);
    expect(unfolded(el)).to.deep.equal(['paspor']);
  });

  it('passes over what a link says that there is not', async () => {
    go('/layanan?q.sort=constructor&q.fee=constructor&q.fee=free&q.fee=free&q.open=x&q.nonsense=1');

    const el = await finder({urlKey: 'q'});

    expect([el.sort, chips(el), unfolded(el)]).to.deep.equal(['relevance', ['Gratis'], []]);
  });

  it('says that the service it names is no more, until something else is asked', async () => {
    go('/layanan?q.service=__proto__');

    const el = await finder({urlKey: 'q'});

    expect(words(el)).to.contain('Layanan dalam tautan ini tidak ada lagi dalam data.');
    expect([unfolded(el), count(el)]).to.deep.equal([[], '7 layanan']);

    await type(el, 'ktp');
    expect(words(el)).not.to.contain('tautan');
  });

  it('names no service that a new query does not find', async () => {
    const el = await finder({urlKey: 'q'});
    await press(el, 'Penggantian KTP');
    await press(el, 'Penggantian paspor');

    await type(el, 'ktp');
    clock.tick(1000);

    expect(here()).to.equal('/layanan?utm=a&q=ktp&q.service=ktp-hilang');
  });

  it('names a service that the mall does not offer, as that stands below the results', async () => {
    const el = await finder({urlKey: 'q'});
    await type(el, 'stnk');

    await press(el, 'Pengesahan STNK');

    expect(here()).to.match(/[?]utm=a&q=stnk&q[.]service=[^&]+$/);
  });

  it('shows such a service once when the link opens it', async () => {
    go('/layanan?q=stnk&q.service=stnk');

    const el = await finder({urlKey: 'q'});

    expect(unfolded(el)).to.deep.equal(['stnk']);
    expect(names(el)).to.deep.equal(['Pengesahan STNK tahunan']);
    expect(words(el).split('Pengesahan STNK tahunan')).to.have.length(2);
  });

  it('takes no query that is longer than anyone types', async () => {
    go(`/layanan?q=${'paspor '.repeat(50).replaceAll(' ', '+')}`);

    const el = await finder({urlKey: 'q'});

    expect([el.query.length, box(el).value.length, box(el).maxLength]).to.deep.equal([
      200, 200, 200,
    ]);
  });

  it('gives the focus to the row whose detail "back" folds up', async () => {
    const el = await finder({urlKey: 'q'});
    await press(el, 'Penggantian KTP');
    control(one(el, 'mpp-service-detail'), 'Salin tautan').focus();

    await travel(-1, el);

    expect(unfolded(el)).to.deep.equal([]);
    expect(focused(el)).to.equal('Penggantian KTP-el hilang');
  });

  it('goes back and forward act by act, typing being one with the act after it', async () => {
    const el = await finder({urlKey: 'q'});
    await type(el, 'p');
    await type(el, 'penggantian');
    await press(el, 'Kependudukan');
    await press(el, 'Penggantian KTP');
    expect(unfolded(el)).to.deep.equal(['ktp-hilang']);

    await travel(-1, el);
    expect([chips(el), unfolded(el)]).to.deep.equal([['Kependudukan'], []]);

    await travel(-1, el);
    expect([el.query, chips(el)]).to.deep.equal(['penggantian', []]);

    await travel(2, el);
    expect([chips(el), unfolded(el)]).to.deep.equal([['Kependudukan'], ['ktp-hilang']]);
  });

  it('leaves no trace of itself as the page wrote it, even where it answers at once', async () => {
    const el = await finder({urlKey: 'q', query: 'syarat ktp hilang'});
    clock.tick(1000);
    await settled(el);

    expect(unfolded(el)).to.deep.equal(['ktp-hilang']);
    expect(here()).to.equal('/layanan?utm=a');
  });

  it('gives each service an address to be shared', async () => {
    const el = await finder({urlKey: 'q'});
    await type(el, 'penggantian');
    await press(el, 'Penggantian KTP');

    const {link, share} = one<MppServiceDetail>(el, 'mpp-service-detail');

    expect([link, share]).to.deep.equal([
      `${location.origin}/layanan?utm=a&q.service=ktp-hilang`,
      true,
    ]);
  });

  it('is one of two that do not mind each other', async () => {
    const [left, right] = [await finder({urlKey: 'a'}), await finder({urlKey: '#b'})];

    await type(left, 'paspor');
    clock.tick(1000);
    await press(right, /^Gratis/);
    expect(here()).to.equal('/layanan?utm=a&a=paspor#b.fee=free');

    await travel(-1, left, right);

    expect([count(left), count(right)]).to.deep.equal(['1 layanan untuk “paspor”', '7 layanan']);
    expect(found(left, '.chip')).to.be.empty;
    expect(control(right, /^Gratis/).querySelector('input')!.checked).to.equal(false);
  });
});
