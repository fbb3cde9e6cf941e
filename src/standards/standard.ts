import type {Requirement, Service, Standard} from '../schema/service.js';

export type {Standard};

/** The fields that a service inherits when it leaves them out: what it is and asks, not who does it where. */
export const INHERITABLE = [
  'name',
  'aliases',
  'category',
  'lifeEvents',
  'audience',
  'summary',
  'requirements',
  'steps',
  'duration',
  'durationText',
  'fees',
  'product',
  'legalBasis',
  'standardParts',
  'channels',
  'links',
] as const satisfies readonly (keyof Service & keyof Standard)[];

export type Inheritable = (typeof INHERITABLE)[number];

/** A {@link Standard} of the national list. */
export interface NationalService extends Standard {
  name: string;
  category: string;
  requirements: Requirement[];
}
