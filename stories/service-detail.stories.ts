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
import {narrow, onPage, stale} from './frames.js';

const meta: Meta<MppServiceDetail> = {
  title: 'Service detail',
  component: 'mpp-service-detail',
  decorators: [onPage],
  argTypes: {catalog: {control: false}},
  args: {catalog: westernCatalog(), service: 'ktp-hilang', now: MONDAY_MORNING.toISOString()},
  render: ({catalog, now, mall, service, noHeading}) =>
    html`<mpp-service-detail
      .catalog=${catalog}
      .now=${now}
      .mall=${mall}
      .service=${service}
      ?no-heading=${noHeading}
    ></mpp-service-detail>`,
};

export default meta;
type Story = StoryObj<MppServiceDetail>;

export const FreeOfCharge: Story = {};

export const SeveralFeesAndInPartOnly: Story = {args: {service: 'paspor'}};

export const NotServedHere: Story = {args: {service: 'stnk'}};

export const InSeveralMalls: Story = {args: {catalog: sampleCatalog(), mall: 'timur'}};

export const LittleIsStated: Story = {args: {service: 'kia'}};

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

export const Dark: Story = {globals: {scheme: 'dark'}, args: {service: 'paspor'}};
