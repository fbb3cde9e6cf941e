import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {stub, type SinonStub} from 'sinon';
import {MppMapCard} from '../../src/elements/map-card/map-card.js';
import {page} from '../support/elements.js';
import {TAGS} from '../support/tags.js';
import {words} from '../support/page.js';

type Registering = typeof import('../../src/elements/register.js');

let count = 0;

/** The registering of a copy of the library that has just come to the page. */
const newCopy = () =>
  import(
    new URL(`../../src/elements/register.ts?copy=${count++}`, import.meta.url).href
  ) as Promise<Registering>;

/** A tag that is free, and how to define it. */
function free() {
  const tag = `mpp-baru-${count++}`;
  return {tag, define: () => customElements.define(tag, class extends LitElement {})};
}

/** A tag that an element of this version has. */
function taken(version: string | undefined) {
  const tag = `mpp-lain-${count++}`;
  customElements.define(tag, Object.assign(class extends HTMLElement {}, {version}));
  return tag;
}

const fail = () => expect.fail('It was defined again.');

describe('a tag', () => {
  let said: Record<'warn' | 'error', SinonStub>;
  beforeEach(() => {
    said = {warn: stub(console, 'warn'), error: stub(console, 'error')};
  });
  afterEach(() => Object.values(said).forEach((saying) => saying.restore()));

  it('is defined when it is free, in silence', async () => {
    const {register} = await newCopy();
    const {tag, define} = free();

    register(tag, define);

    expect(customElements.get(tag)).not.to.equal(undefined);
    expect(said.warn.called || said.error.called).to.equal(false);
  });

  it('stays with the copy that brought it, in silence when that is of the same version', async () => {
    const {register} = await newCopy();

    register(taken(MppMapCard.version), fail);

    expect(said.warn.called || said.error.called).to.equal(false);
  });

  it('stays with another version too, and one line names both', async () => {
    const {register} = await newCopy();

    register(taken('0.0.9'), fail);
    register(taken('0.0.9'), fail);

    expect(said.warn.args.flat()).to.have.length(1);
    expect(said.warn.args.join()).to.contain('0.0.9').and.contain(MppMapCard.version);
  });

  it('stays with another library too, and one line says so', async () => {
    const {register} = await newCopy();

    register(taken(undefined), fail);

    expect(said.warn.args.join()).to.contain('of another library');
  });

  it('that cannot be defined keeps no other from it', async () => {
    const {register} = await newCopy();
    const {tag, define} = free();

    register(free().tag, () => {
      throw new Error('A page that watches over tags.');
    });
    register(tag, define);

    expect(customElements.get(tag)).not.to.equal(undefined);
    expect(said.error.args.join()).to.contain('A page that watches over tags.');
  });

  describe('on a page that refuses the policy of the library', () => {
    let markup: SinonStub;
    let around: HTMLElement;
    beforeEach(async () => {
      around = await page();
      markup = stub(Element.prototype, 'innerHTML').set(() => {
        throw new TypeError("This document requires 'TrustedHTML' assignment.");
      });
    });
    afterEach(() => markup.restore());

    it('is not defined: its children stay, and one line says what to do', async () => {
      const {register} = await newCopy();
      const {tag, define} = free();
      const element = document.createElement(tag);
      element.append('Hubungi kami');
      around.append(element);

      register(tag, define);
      register(free().tag, fail);

      expect(customElements.get(tag)).to.equal(undefined);
      expect(words(around)).to.equal('Hubungi kami');
      expect(said.error.args.flat()).to.have.length(1);
      expect(said.error.args.join())
        .to.contain('trusted-types mpp-elements')
        .and.contain('isi cadangan tetap tampil');
    });

    it('that another copy has defined is left to it in silence', async () => {
      const {register} = await newCopy();

      for (const tag of TAGS) register(tag, fail);

      expect(said.error.called).to.equal(false);
    });
  });
});
