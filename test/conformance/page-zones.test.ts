import {describe, expect, it} from 'vitest';
import {westernCatalog} from '../support/catalog.js';
import {inEveryEngine} from './support/engines.js';
import {host, library} from './support/host.js';

/**
 * Instants at which the clocks of some visitor are set, or it is another day there, and what a mall
 * in Jakarta then says: that its hour is the same.
 */
const SAID: Record<string, string> = {
  // A Thursday; New York is a day behind, Auckland ahead.
  '2026-04-16T01:00:00Z': 'Buka · istirahat 12.00 WIB',
  '2026-04-16T00:59:59Z': 'Tutup · buka dalam 1 menit (08.00 WIB)',
  '2026-04-16T05:00:00Z': 'Istirahat · buka lagi dalam 60 menit (13.00 WIB)',
  '2026-04-16T08:30:00Z': 'Tutup · buka besok 08.00 WIB',
  // Clocks go back in Auckland, on a Sunday there.
  '2026-04-04T14:30:00Z': 'Tutup · buka Senin 08.00 WIB',
  // The first minute of a day in Jakarta, and the last.
  '2026-04-14T17:00:00Z': 'Tutup · buka 08.00 WIB',
  '2026-04-15T16:59:59Z': 'Tutup · buka besok 08.00 WIB',
  // Clocks go forward in New York, on a Sunday there.
  '2026-03-08T07:30:00Z': 'Tutup · jam Ramadan · buka besok 08.00 WIB',
};

const BADGES = Object.keys(SAID).map(
  (now) => `<mpp-hours-badge for="data" no-mark now="${now}"></mpp-hours-badge>`,
);

const BODY = `<mpp-catalog id="data" src="catalog.json"></mpp-catalog>${BADGES.join('')}
  <mpp-hours-table for="data" now="2026-04-15T17:30:00Z"></mpp-hours-table>`;

describe('Clock, zone, DST of visitor', () => {
  for (const zone of ['Pacific/Auckland', 'America/New_York']) {
    inEveryEngine((visit) => {
      it(`says the same to a visitor from ${zone}`, async () => {
        const files = {'catalog.json': JSON.stringify(westernCatalog())};
        await visit.goto(host.page({head: library(), body: BODY, files}));
        await visit.shows('mpp-hours-table', 'hari ini Kamis');

        const seen = await visit.run(() => ({
          zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
          said: [...document.querySelectorAll('mpp-hours-badge')].map(window.probe.words),
        }));
        expect(seen).toEqual({zone, said: Object.values(SAID)});
        expect(await visit.troubles()).toEqual([]);
      });
    }, zone);
  }
});
