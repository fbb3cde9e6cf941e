import {expect} from '@open-wc/testing';
import type {MppServiceDetail} from '../../src/elements/service-detail/service-detail.js';
import {picksOf} from '../../src/controllers/picks.js';
import {aCatalog, aService} from '../support/catalog.js';
import {page, shown} from '../support/elements.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {all, control, found, one, settled, words} from '../support/page.js';

const PICKS = picksOf('contoh');

async function detail(properties: Partial<MppServiceDetail> = {}) {
  const now = MONDAY_MORNING.toISOString();
  const usual = {catalog: aCatalog({services: [aService()]}), now, service: 'ktp', plan: true};
  const el = await shown('mpp-service-detail', {...usual, ...properties});
  await settled(el);
  return el;
}

const buttons = (el: Element) => all(el, '.actions button').map(words);
const told = (el: Element) => words(one(el, '[role=status]'));

async function press(el: MppServiceDetail, name: string) {
  control(el, name).click();
  await settled(el);
}

describe('<mpp-service-detail> on the way to a visit plan', () => {
  afterEach(() => PICKS.ids.forEach((id) => PICKS.toggle(id)));

  it('offers nothing of the kind where the page does not ask for it', async () => {
    const el = await detail({plan: false});

    expect(found(el, 'button, [role=status]')).to.be.empty;
  });

  it('is picked for the visit, and says so', async () => {
    const el = await detail();
    expect(buttons(el)).to.deep.equal(['Masukkan ke rencana kunjungan']);

    await press(el, 'Masukkan ke rencana kunjungan');

    expect([...PICKS.ids]).to.deep.equal(['ktp']);
    expect(buttons(el)).to.deep.equal(['Hapus dari rencana']);
    expect(told(el)).to.equal('Dimasukkan ke rencana kunjungan.');
  });

  it('is taken out again, and says so', async () => {
    const el = await detail();
    await press(el, 'Masukkan ke rencana kunjungan');

    await press(el, 'Hapus dari rencana');

    expect([...PICKS.ids]).to.be.empty;
    expect(buttons(el)).to.deep.equal(['Masukkan ke rencana kunjungan']);
    expect(told(el)).to.equal('Dihapus dari rencana kunjungan.');
  });

  it('keeps the focus on the button', async () => {
    const el = await detail();
    control(el, 'Masukkan ke rencana kunjungan').focus();

    await press(el, 'Masukkan ke rencana kunjungan');

    expect(words(el.shadowRoot!.activeElement!)).to.equal('Hapus dari rencana');
  });

  it('tells the page which services are picked, only when a person does it', async () => {
    const el = await detail();
    const told: string[][] = [];
    el.parentElement!.addEventListener('mpp-plan', ({services}) => told.push([...services]));

    PICKS.toggle('kia');
    await press(el, 'Masukkan ke rencana kunjungan');

    expect(told).to.deep.equal([['kia', 'ktp']]);
  });

  it('follows what is picked elsewhere, silently', async () => {
    const el = await detail();

    PICKS.toggle('ktp');
    await settled(el);

    expect(buttons(el)).to.deep.equal(['Hapus dari rencana']);
    expect(told(el)).to.equal('');
  });

  it('has it right after it was taken from the page and put back', async () => {
    const el = await detail();
    el.remove();
    PICKS.toggle('ktp');

    (await page()).append(el);
    await settled(el);
    expect(buttons(el)).to.deep.equal(['Hapus dari rencana']);

    PICKS.toggle('ktp');
    await settled(el);
    expect(buttons(el)).to.deep.equal(['Masukkan ke rencana kunjungan']);
  });

  it('is accessible', async () => {
    await expect(await detail()).to.be.accessible();
  });
});
