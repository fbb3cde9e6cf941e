import {expect} from '@open-wc/testing';
import {aCatalog, aMall, sampleCatalog, westernCatalog} from '../support/catalog.js';
import {made, next, page, shown} from '../support/elements.js';
import {HOUR_MS, MONDAY_AFTERNOON, MONDAY_MORNING} from '../support/instants.js';
import {holdNetwork} from '../support/network.js';
import {control, one, settled, words} from '../support/page.js';
import {freezeTime} from '../support/time.js';

const NOW = MONDAY_MORNING.toISOString();

describe('an element that is moved in the page', () => {
  it('keeps what a visitor typed, chose and opened', async () => {
    const finder = await shown('mpp-service-finder', {catalog: westernCatalog(), now: NOW});
    const input = one<HTMLInputElement>(finder, 'input[type=search]');
    input.value = 'kartu';
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await settled(finder);
    control(finder, 'Daring').click();
    await settled(finder);
    control(finder, 'Kartu Identitas Anak').click();
    await settled(finder);
    const before = words(finder);
    expect(before).to.contain('Yang dibawa');

    (await page()).append(finder);
    await settled(finder);

    expect(words(finder)).to.equal(before);
  });

  it('asks for its catalog no second time', async () => {
    const network = holdNetwork();
    const card = await shown('mpp-map-card', {src: 'https://contoh.example/pindah.json'});
    const loaded = next(card, 'mpp-load');
    network.asked[0]!.answer(aCatalog());
    await loaded;

    (await page()).append(card);
    await settled(card);

    expect(network.urls()).to.have.length(1);
    expect(words(card)).to.contain('MPP Contoh');
    network.restore();
  });

  it('goes on waiting for the same answer', async () => {
    const network = holdNetwork();
    const card = await shown('mpp-map-card', {src: 'https://contoh.example/menunggu.json'});
    const [first, second] = [await page(), await page()];

    first.append(card);
    second.append(card);
    const loaded = next(card, 'mpp-load');
    network.asked[0]!.answer(aCatalog());
    await loaded;

    expect(network.urls()).to.have.length(1);
    network.restore();
  });

  it('tells the page no second time that its catalog is there', async () => {
    const catalog = {...aCatalog(), services: [{id: 'rusak'}, ...aCatalog().services]};
    const card = await shown('mpp-map-card', {catalog});
    const told: string[] = [];
    for (const type of ['mpp-load', 'mpp-issues']) {
      card.addEventListener(type, () => told.push(type));
    }

    (await page()).append(card);
    await settled(card);

    expect(told).to.be.empty;
  });

  it('shows the catalog of the place it has come to', async () => {
    const [here, there] = ['MPP Sini', 'MPP Sana'].map((name) =>
      Object.assign(document.createElement('mpp-catalog'), {
        catalog: aCatalog({malls: [aMall({name})]}),
      }),
    );
    const card = made('mpp-map-card');
    here!.append(card);
    (await page()).append(here!, there!);
    await settled(card);
    expect(words(card)).to.contain('MPP Sini');

    there!.append(card);
    await settled(card);

    expect(words(card)).to.contain('MPP Sana');
  });

  it('turns over on time when it was away for a while', async () => {
    const clock = freezeTime(MONDAY_AFTERNOON);
    const badge = await shown('mpp-hours-badge', {catalog: aCatalog()});
    const around = badge.parentElement!;

    badge.remove();
    clock.tick(HOUR_MS);
    around.append(badge);
    clock.tick(HOUR_MS);
    await badge.updateComplete;

    expect(words(badge)).to.contain('Tutup');
    clock.restore();
  });

  it('says the truth at once when it was away past closing time', async () => {
    const clock = freezeTime(MONDAY_AFTERNOON);
    const badge = await shown('mpp-hours-badge', {catalog: aCatalog()});
    const around = badge.parentElement!;

    badge.remove();
    clock.tick(4 * HOUR_MS);
    around.append(badge);
    clock.tick(0);
    await badge.updateComplete;

    expect(words(badge)).to.contain('Tutup');
    clock.restore();
  });

  it('is complete when it is removed and put back', async () => {
    const list = await shown('mpp-agency-list', {
      catalog: sampleCatalog(),
      mall: 'barat',
      now: NOW,
    });
    await settled(list);
    const before = words(list);
    const around = list.parentElement!;

    list.remove();
    around.append(list);
    await settled(list);

    expect(words(list)).to.equal(before);
  });
});
