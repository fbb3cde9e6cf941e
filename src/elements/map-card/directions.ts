import {say, type Words} from '../../terms/index.js';
import type {Mall} from '../../schema/index.js';

/** Where a person may go on from here to find the way. */
export interface Directions {
  openStreetMap: string;
  googleMaps: string;
  /** A `geo:` address, which the device opens in the map app of its owner (RFC 5870). */
  device: string;
}

/**
 * Links to the way there. To the very point only when it is the building: the
 * middle of a region would send people to a field, so then the name is searched for.
 */
export function directionsTo(mall: Mall, words: Words): Directions {
  const {location} = mall;
  const query = encoded(searchWords(mall, words));
  if (location?.precision !== 'building') {
    return {
      openStreetMap: `https://www.openstreetmap.org/search?query=${query}`,
      googleMaps: `https://www.google.com/maps/search/?api=1&query=${query}`,
      device: `geo:0,0?q=${query}`,
    };
  }
  const point = `${location.lat},${location.lng}`;
  return {
    openStreetMap: `https://www.openstreetmap.org/directions?to=${encoded(point)}`,
    googleMaps: `https://www.google.com/maps/dir/?api=1&destination=${encoded(point)}`,
    device: `geo:${point}?q=${encoded(point)}(${encoded(say(mall.name, words))})`,
  };
}

/** As a part of an address; half a character, which no address can hold, is dropped. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));

function searchWords({name, address, region}: Mall, words: Words) {
  const place = address?.building ?? address?.street ?? say(name, words);
  return [place, address?.district, region.name, region.province].filter(Boolean).join(', ');
}
