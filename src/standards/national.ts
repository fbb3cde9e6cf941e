import {borders} from './borders.js';
import {business} from './business.js';
import {everyday} from './everyday.js';
import {land} from './land.js';
import {law} from './law.js';
import {permits} from './permits.js';
import {police} from './police.js';
import {population} from './population.js';
import type {NationalService} from './standard.js';
import {taxes} from './taxes.js';
import {welfare} from './welfare.js';

/** The commonest services of Indonesian public service malls: general knowledge, no statement of any office. */
export const nationalServices: readonly NationalService[] = [
  ...population,
  ...police,
  ...borders,
  ...taxes,
  ...permits,
  ...business,
  ...law,
  ...land,
  ...welfare,
  ...everyday,
];

const byId = new Map(nationalServices.map((service) => [service.id, service]));

/** The national service of an id; undefined for an id that the list does not have. */
export const standardOf = (id: string): NationalService | undefined => byId.get(id);
