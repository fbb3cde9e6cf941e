import {expect} from '@open-wc/testing';
import {westernCatalog} from '../support/catalog.js';
import {shown} from '../support/elements.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {one, settled} from '../support/page.js';

describe('letters and words that a person sets apart', () => {
  it('stand apart in a list to choose from too', async () => {
    const el = await shown('mpp-hours-table', {
      catalog: westernCatalog(),
      now: MONDAY_MORNING.toISOString(),
      addToCalendar: true,
    });
    el.parentElement!.style.letterSpacing = '2px';
    el.parentElement!.style.wordSpacing = '3px';
    await settled(el);

    const {letterSpacing, wordSpacing} = getComputedStyle(one(el, 'select'));
    expect([letterSpacing, wordSpacing]).to.deep.equal(['2px', '3px']);
  });
});
