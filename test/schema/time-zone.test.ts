import {expect, it} from 'vitest';
import {ianaZone} from '../../src/schema/time-zone.js';

it.each([
  ['WIB', 'Asia/Jakarta'],
  ['WITA', 'Asia/Makassar'],
  ['WIT', 'Asia/Jayapura'],
  ['Asia/Pontianak', 'Asia/Pontianak'],
  ['UTC', 'UTC'],
])('%s is the zone %s, however often it is asked for', (name, zone) => {
  expect([ianaZone(name), ianaZone(name)]).toEqual([zone, zone]);
});

it.each(['', ' ', '+07:00', '-07:00', '7', 'Bukan/Zona', 'Asia/Jakarta ', '__proto__', 'toString'])(
  '"%s" is no zone',
  (name) => {
    expect(ianaZone(name)).toBeUndefined();
  },
);
