import {expect} from '@open-wc/testing';
import type {MppServiceDetail} from '../../src/elements/service-detail/service-detail.js';
import {aCatalog, aService} from '../support/catalog.js';
import {shown} from '../support/elements.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {all, control, found, one, settled, words} from '../support/page.js';

const FOUR = ['Ambil nomor', 'Serahkan berkas', 'Bayar di loket', 'Ambil paspor'];

/** A service of its own for every test, for a page remembers where a person is. */
let count = 0;
const newId = () => `layanan-${count++}`;

async function detail(id: string, steps = FOUR) {
  const catalog = aCatalog({services: [aService({id, steps})]});
  const now = MONDAY_MORNING.toISOString();
  const el = await shown('mpp-service-detail', {catalog, service: id, now});
  await settled(el);
  return el;
}

async function press(el: MppServiceDetail, step: string) {
  control(el, step).click();
  await settled(el);
}

const current = (el: Element) => all(el, '[aria-current=step]').map(words);
const told = (el: Element) => words(one(el, '[role=status]'));

describe('<mpp-service-detail> with several steps', () => {
  it('shows them in their order, and none as the current one', async () => {
    const el = await detail(newId());

    expect(all(el, 'ol[part=steps] > li').map(words)).to.deep.equal(FOUR);
    expect(current(el)).to.be.empty;
    expect(told(el)).to.equal('Tekan langkah yang sedang Anda jalani.');
  });

  it('takes the step that a person presses for the current one, and says how far that is', async () => {
    const el = await detail(newId());

    await press(el, 'Bayar di loket');

    expect(current(el)).to.deep.equal(['Bayar di loket']);
    expect(told(el)).to.equal('Anda di langkah 3 dari 4.');
    expect(all(el, '.done').map(words)).to.deep.equal(['Ambil nomor', 'Serahkan berkas']);
  });

  it('takes the first step for one too', async () => {
    const el = await detail(newId());

    await press(el, 'Ambil nomor');

    expect(current(el)).to.deep.equal(['Ambil nomor']);
    expect(told(el)).to.equal('Anda di langkah 1 dari 4.');
  });

  it('has none again when the current one is pressed', async () => {
    const el = await detail(newId());
    await press(el, 'Ambil nomor');

    await press(el, 'Ambil nomor');

    expect(current(el)).to.be.empty;
  });

  it('comes back to the same step after it was taken away', async () => {
    const id = newId();
    const before = await detail(id);
    await press(before, 'Serahkan berkas');
    before.remove();

    expect(current(await detail(id))).to.deep.equal(['Serahkan berkas']);
  });

  it('knows nothing of the steps of another service', async () => {
    await press(await detail(newId()), 'Serahkan berkas');

    expect(current(await detail(newId()))).to.be.empty;
  });

  it('asks nothing where there are only two', async () => {
    const el = await detail(newId(), FOUR.slice(0, 2));

    expect(all(el, 'ol.steps > li').map(words)).to.deep.equal(['Ambil nomor', 'Serahkan berkas']);
    expect(found(el, 'button, [role=status]')).to.be.empty;
  });

  it('is accessible on its way', async () => {
    const el = await detail(newId());
    await press(el, 'Bayar di loket');

    await expect(el).to.be.accessible();
  });
});
