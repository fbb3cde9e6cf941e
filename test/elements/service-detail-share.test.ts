import {expect} from '@open-wc/testing';
import 'jsqr';
import {restore, stub} from 'sinon';
import type {MppServiceDetail} from '../../src/elements/service-detail/service-detail.js';
import type {Service} from '../../src/schema/index.js';
import {aCatalog, aService} from '../support/catalog.js';
import {next, shown} from '../support/elements.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {all, control, found, one, sentencesIn, settled, states, words} from '../support/page.js';

// Its file is a script for browsers, which leaves a global behind.
declare const jsQR: typeof import('jsqr').default;

const LINK = 'https://contoh.example/layanan?q=ktp#hasil';

async function detail(properties: Partial<MppServiceDetail> = {}, service: Partial<Service> = {}) {
  const catalog = aCatalog({services: [aService(service), aService({id: 'lain'})]});
  const now = MONDAY_MORNING.toISOString();
  const usual = {catalog, now, service: 'ktp', share: true, link: LINK};
  const el = await shown('mpp-service-detail', {...usual, ...properties});
  await settled(el);
  return el;
}

const SHARING = /Salin tautan|WhatsApp|Kode QR|Cetak/;
const told = (el: Element) => words(one(el, '[role=status]'));
const link = (el: Element) => control<HTMLAnchorElement>(el, 'WhatsApp');
const message = (el: Element) => new URL(link(el).href).searchParams.get('text')!.split('\n');

async function press(el: MppServiceDetail, name: string) {
  control(el, name).click();
  await settled(el);
}

describe('<mpp-service-detail> to be shared', () => {
  afterEach(() => restore());

  it('offers nothing of the kind where the page does not ask for it', async () => {
    const el = await detail({share: false});

    expect(words(el)).not.to.match(SHARING);
    expect(found(el, '[role=status]')).to.be.empty;
  });

  it('offers to copy, to send, to scan and to print', async () => {
    const el = await detail();

    expect(all(el, '.actions > button, .actions > a').map(words)).to.deep.equal([
      'Salin tautan',
      'Kirim lewat WhatsApp (buka di tab baru)',
      'Kode QR',
      'Cetak',
    ]);
  });

  it('tells the page how a person takes it along', async () => {
    stub(navigator.clipboard, 'writeText').resolves();
    stub(window, 'print');
    const el = await detail();
    const heard: unknown[] = [];
    el.parentElement!.addEventListener('mpp-share', ({way, services}) =>
      heard.push([way, ...services]),
    );

    // The code is shown, and hidden again: that takes nothing along.
    for (const name of ['Salin tautan', 'Kode QR', 'Kode QR', 'Cetak']) await press(el, name);

    expect(heard).to.deep.equal([
      ['link', 'ktp'],
      ['qr', 'ktp'],
      ['print', 'ktp'],
    ]);
  });

  describe('by its link', () => {
    it('copies it, and says so', async () => {
      const copy = stub(navigator.clipboard, 'writeText').resolves();
      const el = await detail();
      expect(told(el)).to.equal('');

      await press(el, 'Salin tautan');

      expect(copy.firstCall.args).to.deep.equal([LINK]);
      expect(told(el)).to.equal('Tautan disalin.');
    });

    it('says so again when it is copied again', async () => {
      stub(navigator.clipboard, 'writeText').resolves();
      const el = await detail();
      await press(el, 'Salin tautan');
      const heard = sentencesIn(one(el, '[role=status]'));

      await press(el, 'Salin tautan');

      expect(await heard()).to.deep.equal(['Tautan disalin.']);
    });

    it('copies the address of the page where it has no own', async () => {
      const copy = stub(navigator.clipboard, 'writeText').resolves();
      const el = await detail({link: undefined});

      await press(el, 'Salin tautan');

      expect(copy.firstCall.args).to.deep.equal([location.href]);
    });

    it('selects it for a person to copy where the clipboard is closed', async () => {
      stub(navigator.clipboard, 'writeText').rejects(new DOMException('', 'NotAllowedError'));
      const el = await detail();

      await press(el, 'Salin tautan');

      const field = one<HTMLInputElement>(el, 'input');
      expect(told(el)).to.equal('Tautan sudah dipilih. Salin dari kotak ini.');
      expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(LINK);
      expect(field.readOnly).to.equal(true);
    });

    it('offers none that is not safe to open', async () => {
      const el = await detail({link: 'javascript:alert(1)'});

      expect(words(el)).not.to.match(/Salin tautan|Kode QR/);
      expect(message(el)).to.deep.equal(['Penggantian KTP-el hilang']);
    });

    it('says no longer that it was copied once another service is shown', async () => {
      stub(navigator.clipboard, 'writeText').resolves();
      const el = await detail();
      await press(el, 'Salin tautan');

      el.service = 'lain';
      await settled(el);

      expect(told(el)).to.equal('');
    });
  });

  describe('by WhatsApp', () => {
    const requirements = [
      {text: 'Surat kehilangan', original: true},
      {text: 'Kartu Keluarga', copies: 2, when: 'alamat berubah'},
    ];

    it('sends its name, what to bring and its link', async () => {
      const el = await detail({}, {name: 'KTP & KK: 100% gratis?', requirements});

      expect(link(el).href).to.match(/^https:\/\/wa\.me\/\?text=KTP%20%26%20KK/);
      expect(message(el)).to.deep.equal([
        'KTP & KK: 100% gratis?',
        'Yang dibawa:',
        '☐ Surat kehilangan (asli)',
        '☐ Kartu Keluarga (fotokopi 2 lembar), bila alamat berubah',
        LINK,
      ]);
    });

    it('sends nothing about papers that are not stated', async () => {
      expect(message(await detail())).to.deep.equal(['Penggantian KTP-el hilang', LINK]);
    });

    it('lets the page keep a person from leaving', async () => {
      const el = await detail();
      el.addEventListener('mpp-navigate', (event) => event.preventDefault());
      const told = next(el, 'mpp-navigate');

      link(el).click();

      expect((await told).href).to.equal(link(el).href);
    });
  });

  describe('by a QR code', () => {
    it('shows it when it is asked for, and hides it again', async () => {
      const el = await detail();
      expect(found(el, 'svg[role=img]')).to.be.empty;

      await press(el, 'Kode QR');
      expect(one(el, 'svg[role=img]').getAttribute('aria-label')).to.equal(
        'Kode QR tautan: Penggantian KTP-el hilang',
      );
      expect(control(el, 'Kode QR').getAttribute('aria-expanded')).to.equal('true');

      await press(el, 'Kode QR');
      expect(found(el, 'svg[role=img]')).to.be.empty;
      expect(control(el, 'Kode QR').getAttribute('aria-expanded')).to.equal('false');
    });

    it('says the link to a camera, on a dark page too', async () => {
      const el = await detail();
      el.parentElement!.style.colorScheme = 'dark';
      await press(el, 'Kode QR');

      expect(await scanned(one<SVGSVGElement>(el, 'svg[role=img]'))).to.equal(LINK);
    });

    it('writes the address below it', async () => {
      const el = await detail();
      await press(el, 'Kode QR');

      expect(words(one(el, 'figcaption'))).to.equal(LINK);
    });

    it('says that a link is too long for one', async () => {
      const el = await detail({link: `https://contoh.example/${'a'.repeat(700)}`});
      await press(el, 'Kode QR');

      expect(words(el)).to.contain('Tautan ini terlalu panjang untuk kode QR.');
      expect(found(el, 'svg[role=img]')).to.be.empty;
    });
  });

  it('is printed alone where the page wants that, and only then', async () => {
    let duringPrint: string[] = [];
    const el = await detail();
    stub(window, 'print').callsFake(() => (duringPrint = states(el, 'printing')));

    await press(el, 'Cetak');
    expect(duringPrint).to.deep.equal(['printing']);

    dispatchEvent(new Event('afterprint'));
    expect(states(el, 'printing')).to.be.empty;
  });

  for (const act of ['pointerdown', 'keydown']) {
    it(`is not left as being printed where the frame may not print, at the next ${act}`, async () => {
      const el = await detail({share: true});
      stub(window, 'print');
      await press(el, 'Cetak');
      expect(states(el, 'printing')).to.deep.equal(['printing']);

      document.body.dispatchEvent(new Event(act));

      expect(states(el, 'printing')).to.be.empty;
    });
  }

  it('is accessible with all of it open', async () => {
    stub(navigator.clipboard, 'writeText').rejects(new Error());
    const el = await detail({plan: true});
    await press(el, 'Salin tautan');
    await press(el, 'Kode QR');

    await expect(el).to.be.accessible();
  });
});

/** What a camera reads from a drawing, in the colours in which it is on the screen. */
async function scanned(svg: SVGSVGElement) {
  const drawn = svg.cloneNode(true) as SVGSVGElement;
  const {backgroundColor, fill} = getComputedStyle(svg);
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  drawn.setAttribute('width', '400');
  drawn.setAttribute('height', '400');
  drawn.setAttribute('fill', fill);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawn))}`;
  await image.decode();
  const context = new OffscreenCanvas(400, 400).getContext('2d')!;
  context.fillStyle = backgroundColor;
  context.fillRect(0, 0, 400, 400);
  context.drawImage(image, 0, 0);
  return jsQR(context.getImageData(0, 0, 400, 400).data, 400, 400)?.data;
}
