import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {stub} from 'sinon';
import {sampleCatalog} from '../support/catalog.js';
import {made, page} from '../support/elements.js';
import {settled, states, words} from '../support/page.js';

describe('an element that the page makes fail', () => {
  const reported: unknown[] = [];
  let report: sinon.SinonStub;
  beforeEach(() => {
    reported.length = 0;
    report = stub(window, 'reportError').callsFake((error) => void reported.push(String(error)));
  });
  afterEach(() => report.restore());

  /** Lit asks a value what it is before it draws it. */
  const undrawable = {
    get _$litType$() {
      throw new Error('Gagal menggambar');
    },
  };

  /** A finder whose page draws the results, and fails as long as it is `broken`. */
  async function finderOf(trouble: {broken: boolean}) {
    const finder = made('mpp-service-finder', {
      catalog: sampleCatalog(),
      item: ({id}) => {
        return html`<b>${trouble.broken ? undrawable : id}</b>`;
      },
    });
    finder.append('Hubungi kami');
    (await page()).append(finder);
    await settled(finder);
    return finder;
  }

  it('shows its children, and the error is told as any other of the page', async () => {
    const finder = await finderOf({broken: true});

    expect(words(finder)).to.equal('Hubungi kami');
    expect(states(finder, 'ready', 'error')).to.deep.equal(['error']);
    expect(reported).to.deep.equal(['Error: Gagal menggambar']);
  });

  it('shows them, not what was true before, when it fails later', async () => {
    const trouble = {broken: false};
    const finder = await finderOf(trouble);
    expect(words(finder)).to.contain('ktp-hilang');

    trouble.broken = true;
    finder.now = '2026-04-13T02:00:00Z';
    await settled(finder);

    expect(words(finder)).to.equal('Hubungi kami');
  });

  it('goes on when it no longer fails', async () => {
    const trouble = {broken: true};
    const finder = await finderOf(trouble);

    trouble.broken = false;
    finder.query = 'paspor';
    await settled(finder);

    expect(words(finder)).to.contain('1 layanan untuk “paspor”').and.not.contain('Hubungi');
    expect(states(finder, 'ready', 'error')).to.deep.equal(['ready']);
  });

  it('draws a row as ever where the page throws instead of drawing it', async () => {
    const finder = made('mpp-service-finder', {
      catalog: sampleCatalog(),
      item: () => {
        throw new Error('Gagal menggambar');
      },
    });
    (await page()).append(finder);
    await settled(finder);

    expect(words(finder)).to.contain('KTP');
    expect(states(finder, 'ready', 'error')).to.deep.equal(['ready']);
    expect([...new Set(reported)]).to.deep.equal(['Error: Gagal menggambar']);
  });
});
