import type {Said} from '../../said/said.js';
import {isRecord, itemsOf, textOf, type Json} from '../json.js';
import {lost, type Lost} from '../lost.js';
import type {NewCatalog} from '../imported.js';
import {codeOf, readAttributes, type Fields} from './attributes.js';

const FOREIGN: Said = {
  id: 'Katalog tidak punya tempat untuk istilah dari taksonomi lain.',
  en: 'A catalog has no place for a term of another taxonomy.',
};

/** What the parts of one import share. */
export class Reading {
  readonly lost: Lost[] = [];
  readonly #malls = new Map<string, Json>();
  readonly #agencies = new Map<string, Json>();

  constructor(readonly given: NewCatalog) {}

  get malls() {
    return [...this.#malls.values()];
  }

  get agencies() {
    return [...this.#agencies.values()];
  }

  /** Locations and organizations stand in every service; the first one of each is read. */
  mall = (id: string, read: () => Json) => once(this.#malls, id, read);
  agency = (id: string, read: () => Json) => once(this.#agencies, id, read);

  tell(path: PropertyKey[], value: unknown, why: Said) {
    this.lost.push(lost(path, value, why));
  }

  /** The fields that attributes of ours hold; the others are told. */
  attributes(record: Json, fields: Fields, path: PropertyKey[]): Json {
    itemsOf(record.attributes).forEach((attribute, index) => {
      if (codeOf(attribute) === undefined)
        this.#tellForeign(attribute, [...path, 'attributes', index]);
    });
    return readAttributes(record.attributes, fields);
  }

  #tellForeign(attribute: Json, path: PropertyKey[]) {
    const term = isRecord(attribute.taxonomy_term) ? attribute.taxonomy_term : {};
    this.tell(path, textOf(term.name) ?? attribute.value ?? attribute, FOREIGN);
  }
}

function once(known: Map<string, Json>, id: string, read: () => Json) {
  const made = known.get(id) ?? read();
  known.set(id, made);
  return made;
}
