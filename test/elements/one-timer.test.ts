import {expect} from '@open-wc/testing';
import {spy, stub, type SinonFakeTimers} from 'sinon';
import {aMall, aCatalog, westernCatalog, weekdays} from '../support/catalog.js';
import {page, shown} from '../support/elements.js';
import {
  HOUR_MS,
  MINUTE_MS,
  MONDAY_AFTERNOON,
  MONDAY_EVENING,
  MONDAY_MORNING,
} from '../support/instants.js';
import {all, settled, words} from '../support/page.js';
import {freezeTime} from '../support/time.js';

describe('the elements of a page that show the time', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => {
    clock = freezeTime(MONDAY_AFTERNOON);
  });
  afterEach(() => clock.restore());

  it('share one timer', async () => {
    const catalog = westernCatalog();
    const elements = await Promise.all([
      shown('mpp-hours-badge', {catalog}),
      shown('mpp-hours-table', {catalog}),
      shown('mpp-map-card', {catalog}),
      shown('mpp-agency-list', {catalog}),
      shown('mpp-service-finder', {catalog}),
    ]);
    await Promise.all(elements.map(settled));

    expect(elements.flatMap((element) => all(element, 'mpp-hours-badge')).length).to.be.above(10);
    expect(clock.countTimers()).to.equal(1);
  });

  it('turn over each at its own time', async () => {
    const malls = [
      aMall({id: 'a', hours: weekdays('08:00-15:00')}),
      aMall({id: 'b', hours: weekdays('08:00-16:00')}),
    ];
    const catalog = aCatalog({malls});
    const early = await shown('mpp-hours-badge', {catalog, mall: 'a'});
    const late = await shown('mpp-hours-badge', {catalog, mall: 'b'});

    clock.tick(HOUR_MS);
    await Promise.all([early, late].map(settled));
    expect([words(early).slice(0, 5), words(late).slice(0, 5)]).to.deep.equal(['Tutup', 'Buka ']);

    clock.tick(HOUR_MS);
    await Promise.all([early, late].map(settled));
    expect([words(early).slice(0, 5), words(late).slice(0, 5)]).to.deep.equal(['Tutup', 'Tutup']);
    expect(clock.countTimers()).to.equal(1);
  });

  it('are not rendered before their time', async () => {
    const malls = [
      aMall({id: 'a', hours: weekdays('08:00-15:00')}),
      aMall({id: 'b', hours: weekdays('08:00-16:00')}),
    ];
    const catalog = aCatalog({malls});
    await shown('mpp-hours-badge', {catalog, mall: 'a', compact: true});
    const late = await shown('mpp-hours-badge', {catalog, mall: 'b', compact: true});
    const renders = spy(late, 'requestUpdate');

    clock.tick(2 * HOUR_MS - 1);
    expect(renders.callCount).to.equal(0);
    clock.tick(1);

    expect(renders.callCount).to.equal(1);
  });

  for (const [how, instant, sentence] of [
    ['forward', MONDAY_EVENING, 'Tutup · buka besok 08.00 WIB'],
    ['back', MONDAY_MORNING, 'Buka · istirahat 12.00 WIB'],
  ] as const) {
    it(`follow a clock that is put ${how}, within a minute`, async () => {
      const badge = await shown('mpp-hours-badge', {
        catalog: aCatalog(),
        compact: true,
        noMark: true,
      });
      expect(words(badge)).to.equal('Buka · tutup 15.30 WIB');

      clock.setSystemTime(instant);
      clock.tick(MINUTE_MS);
      await settled(badge);

      expect(words(badge)).to.equal(sentence);
    });
  }

  it('are right at once on a page that was hidden', async () => {
    const badge = await shown('mpp-hours-badge', {
      catalog: aCatalog(),
      compact: true,
      noMark: true,
    });
    const hidden = stub(Document.prototype, 'hidden').get(() => true);
    document.dispatchEvent(new Event('visibilitychange'));

    // A browser holds back the timers of a page that nobody sees.
    clock.setSystemTime(MONDAY_EVENING);
    hidden.restore();
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(badge);

    expect(words(badge)).to.equal('Tutup · buka besok 08.00 WIB');
  });

  it('mark the new day in the table at midnight', async () => {
    const table = await shown('mpp-hours-table', {catalog: aCatalog(), lang: 'id'});
    const today = () => words(table.shadowRoot!.querySelector('[aria-current=date] th')!);
    expect(today()).to.equal('Senin–Kamis (hari ini Senin)');

    clock.tick(10 * HOUR_MS);
    await settled(table);

    expect(today()).to.equal('Senin–Kamis (hari ini Selasa)');
  });

  it('leave no timer behind when they are removed', async () => {
    const around = await page();
    const finder = await shown('mpp-service-finder', {catalog: westernCatalog()});
    around.append(finder);
    await settled(finder);
    const input = finder.shadowRoot!.querySelector('input')!;
    input.value = 'ktp';
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await settled(finder);
    expect(clock.countTimers()).to.equal(2);

    finder.remove();

    expect(clock.countTimers()).to.equal(0);
  });

  it('set none at a fixed now', async () => {
    const now = MONDAY_AFTERNOON.toISOString();
    const list = await shown('mpp-agency-list', {catalog: westernCatalog(), now});
    await settled(list);

    expect(clock.countTimers()).to.equal(0);
  });
});
