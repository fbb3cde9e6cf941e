import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {MppServiceDetail} from '../src/elements/service-detail/service-detail.js';
import {
  aCatalog,
  aService,
  catalogOfLongWords,
  sampleCatalog,
  westernCatalog,
} from '../test/support/catalog.js';
import {MONDAY_MORNING} from '../test/support/instants.js';
import {control, settled} from '../test/support/page.js';
import {narrow, onPage, stale} from './frames.js';

const STEPS = [
  'Ambil nomor antrean di mesin dekat pintu masuk',
  'Serahkan berkas di Loket 3, lalu tunggu sampai petugas selesai memeriksa semuanya',
  'Foto dan rekam sidik jari',
  'Bayar di loket bank',
  'Tunggu panggilan',
  'Ambil KTP-el',
];

const meta: Meta<MppServiceDetail> = {
  title: 'Service detail',
  component: 'mpp-service-detail',
  decorators: [onPage],
  argTypes: {catalog: {control: false}},
  args: {catalog: westernCatalog(), service: 'ktp-hilang', now: MONDAY_MORNING.toISOString()},
  render: ({catalog, now, mall, service, noHeading, intent, share, link, plan}) =>
    html`<mpp-service-detail
      .catalog=${catalog}
      .now=${now}
      .mall=${mall}
      .service=${service}
      ?no-heading=${noHeading}
      .intent=${intent}
      ?share=${share}
      .link=${link}
      ?plan=${plan}
    ></mpp-service-detail>`,
};

export default meta;
type Story = StoryObj<MppServiceDetail>;

/** Presses what is called so, as a visitor would. */
const pressing =
  (name: string): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const detail = canvasElement.querySelector('mpp-service-detail')!;
    await settled(detail);
    control(detail, name).click();
    await settled(detail);
  };

export const FreeOfCharge: Story = {};

export const SeveralFeesAndInPartOnly: Story = {args: {service: 'paspor'}};

export const NotServedHere: Story = {args: {service: 'stnk'}};

export const InSeveralMalls: Story = {args: {catalog: sampleCatalog(), mall: 'timur'}};

export const LittleIsStated: Story = {args: {service: 'kia'}};

/** The mall states only what differs: the rest is the national standard's, and says so. */
export const LeftToTheStandard: Story = {
  args: {
    service: 'ktp',
    catalog: aCatalog({
      services: [
        aService({standard: 'skck', name: 'SKCK baru', duration: {max: 2, unit: 'working-days'}}),
      ],
    }),
  },
};

export const ForBusinessesOnline: Story = {args: {service: 'nib'}};

export const UnsafeLink: Story = {
  args: {
    service: 'ktp',
    catalog: aCatalog({
      services: [aService({links: [{rel: 'apply', href: 'javascript:alert(1)'}]})],
    }),
  },
};

export const WithoutHeading: Story = {args: {noHeading: true}};

export const AskedForItsFee: Story = {args: {service: 'paspor', intent: 'fees'}};

const LINK = 'https://contoh.example/layanan?q=ktp-hilang';

export const ToShareAndPlan: Story = {args: {share: true, plan: true, link: LINK}};

export const QrCode: Story = {
  args: {share: true, link: LINK},
  play: pressing('Kode QR'),
};

export const ManySteps: Story = {
  args: {
    service: 'ktp',
    catalog: aCatalog({services: [aService({steps: STEPS})]}),
  },
  play: pressing('Foto dan rekam'),
};

export const Loading: Story = {args: {catalog: undefined}};

export const NoSuchService: Story = {args: {service: 'tidak-ada'}};

export const Failed: Story = {args: {catalog: []}};

export const Stale: Story = {args: {catalog: undefined}, decorators: [stale(westernCatalog())]};

export const VeryLongWords: Story = {
  args: {catalog: catalogOfLongWords(), service: 'ktp'},
  decorators: [narrow],
};

export const English: Story = {globals: {lang: 'en'}, args: {service: 'paspor'}};

export const Narrow: Story = {decorators: [narrow]};

export const ManyStepsNarrow: Story = {...ManySteps, decorators: [narrow]};

export const LeftToTheStandardNarrow: Story = {...LeftToTheStandard, decorators: [narrow]};

export const Dark: Story = {globals: {scheme: 'dark'}, args: {service: 'paspor'}};

export const QrCodeInTheDark: Story = {...QrCode, globals: {scheme: 'dark'}};

export const LeftToTheStandardInTheDark: Story = {
  ...LeftToTheStandard,
  globals: {scheme: 'dark'},
};
