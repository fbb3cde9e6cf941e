import {expect} from '@open-wc/testing';
import {stub, type SinonStub} from 'sinon';
import {aCatalog, aMall} from '../support/catalog.js';
import {made, next, page, shown} from '../support/elements.js';
import {settled, words} from '../support/page.js';

const body = (name: string) => JSON.stringify(aCatalog({malls: [aMall({name})]}));

describe('an answer that comes too late', () => {
  /** A network that does not hear when a request is given up. */
  let count = 0;
  let answers: ((text: string) => void)[];
  let fetching: SinonStub;
  beforeEach(() => {
    answers = [];
    fetching = stub(window, 'fetch').callsFake(
      () => new Promise((done) => answers.push((text) => done(new Response(text)))),
    );
  });
  afterEach(() => fetching.restore());

  /** What is read of a later answer is read after what is read of the earlier ones. */
  async function readAll() {
    const last = await shown('mpp-map-card', {src: `https://contoh.example/akhir-${count++}.json`});
    const loaded = next(last, 'mpp-load');
    answers.at(-1)!(body('MPP Akhir'));
    await loaded;
  }

  it('does not take the place of the catalog at a newer src', async () => {
    const card = await shown('mpp-map-card', {src: 'https://contoh.example/lama.json'});
    card.src = 'https://contoh.example/baru.json';
    await card.updateComplete;

    const loaded = next(card, 'mpp-load');
    answers[1]!(body('MPP Baru'));
    await loaded;
    answers[0]!(body('MPP Lama'));
    await readAll();
    await settled(card);

    expect(words(card)).to.contain('MPP Baru').and.not.contain('MPP Lama');
  });

  it('does not take the place of a newer answer from the same address', async () => {
    const catalog = document.createElement('mpp-catalog');
    catalog.src = 'https://contoh.example/segar.json';
    const card = made('mpp-map-card');
    catalog.append(card);
    (await page()).append(catalog);
    await settled(catalog);

    catalog.reload();
    const loaded = next(catalog, 'mpp-load');
    answers[1]!(body('MPP Baru'));
    await loaded;
    answers[0]!(body('MPP Lama'));
    await readAll();
    await settled(catalog);

    expect(words(card)).to.contain('MPP Baru').and.not.contain('MPP Lama');
  });

  it('does not take the place of a catalog given meanwhile', async () => {
    const card = await shown('mpp-map-card', {src: 'https://contoh.example/lambat.json'});

    card.catalog = aCatalog({malls: [aMall({name: 'MPP Diberi'})]});
    await card.updateComplete;
    answers[0]!(body('MPP Lambat'));
    await readAll();
    await settled(card);

    expect(words(card)).to.contain('MPP Diberi');
  });

  it('is nothing to an element that was removed', async () => {
    const card = await shown('mpp-map-card', {src: 'https://contoh.example/pergi.json'});
    const told: string[] = [];
    for (const type of ['mpp-load', 'mpp-error', 'mpp-issues']) {
      card.addEventListener(type, () => told.push(type));
    }
    const thrown: unknown[] = [];
    const note = (event: Event) => thrown.push(event);
    addEventListener('unhandledrejection', note);

    card.remove();
    await Promise.resolve();
    const {signal} = fetching.firstCall.args[1] as RequestInit;
    answers[0]!(body('MPP Pergi'));
    await readAll();

    expect(signal!.aborted).to.equal(true);
    expect([...told, ...thrown]).to.be.empty;
    removeEventListener('unhandledrejection', note);
  });
});
