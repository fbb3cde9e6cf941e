import {expect, fixture, html} from '@open-wc/testing';
import {nothing} from 'lit';
import '../../src/elements/hours-badge/mpp-hours-badge.js';
import type {MppHoursBadge} from '../../src/elements/hours-badge/hours-badge.js';
import {aCatalog} from '../support/catalog.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {words} from '../support/page.js';

const NOW = MONDAY_MORNING.toISOString();
const OPEN = 'Buka · istirahat 12.00 WIB';
const OPEN_IN_ENGLISH = 'Open · break at 12:00 WIB';

/** A badge that does not say its language, put into an element of the page. */
async function badgeIn(around: Element | ShadowRoot) {
  const badge = document.createElement('mpp-hours-badge');
  Object.assign(badge, {noMark: true, now: NOW, catalog: aCatalog()});
  around.append(badge);
  await badge.updateComplete;
  return badge;
}

const section = (lang?: string) =>
  fixture<HTMLElement>(html`<section lang=${lang ?? nothing}></section>`);

/** An attribute that changes is noticed in a microtask, and shown in another. */
const noticed = async (el: MppHoursBadge) => {
  await Promise.resolve();
  await el.updateComplete;
};

describe('the language of an element', () => {
  const root = document.documentElement;
  const before = root.lang;
  afterEach(() => (root.lang = before));

  it('is Indonesian where nobody says', async () => {
    root.removeAttribute('lang');

    expect(words(await badgeIn(await section()))).to.equal(OPEN);
  });

  it('is that of the page', async () => {
    root.lang = 'en-GB';

    expect(words(await badgeIn(await section()))).to.equal(OPEN_IN_ENGLISH);
  });

  it('is that of the nearest element that says', async () => {
    root.lang = 'id';

    expect(words(await badgeIn(await section('en')))).to.equal(OPEN_IN_ENGLISH);
  });

  it('is Indonesian where there are no words of its own', async () => {
    expect(words(await badgeIn(await section('jv')))).to.equal(OPEN);
  });

  it('reaches into the shadow roots of the page', async () => {
    const host = await section('en');

    const badge = await badgeIn(host.attachShadow({mode: 'open'}));

    expect(words(badge)).to.equal(OPEN_IN_ENGLISH);
  });

  it('follows a switch of the page', async () => {
    root.lang = 'id';
    const badge = await badgeIn(await section());

    root.lang = 'en';
    await noticed(badge);

    expect(words(badge)).to.equal(OPEN_IN_ENGLISH);
  });

  it('is its own before that of the page, and follows a switch of it', async () => {
    root.lang = 'id';
    const badge = await badgeIn(await section());

    badge.lang = 'en';
    await noticed(badge);

    expect(words(badge)).to.equal(OPEN_IN_ENGLISH);
  });

  it('follows a switch on an element around it', async () => {
    const around = await section('id');
    const badge = await badgeIn(around);

    around.lang = 'en';
    await noticed(badge);

    expect(words(badge)).to.equal(OPEN_IN_ENGLISH);
  });

  it('is another after a move to another part of the page', async () => {
    const badge = await badgeIn(await section('id'));

    (await section('en')).append(badge);
    await noticed(badge);

    expect(words(badge)).to.equal(OPEN_IN_ENGLISH);
  });

  it('is marked on what it shows', async () => {
    const badge = await badgeIn(await section('en'));

    expect(badge.shadowRoot!.querySelector('[part=frame]')).to.have.attribute('lang', 'en');
  });
});
