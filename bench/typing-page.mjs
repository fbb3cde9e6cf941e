// What the page of bench/typing.mjs loads beside the built file.
import {oneCatalogOf} from './national.mjs';
import {catalogOf} from './services.mjs';

const CARDS = 20;

globalThis.catalogs = {few: () => catalogOf(900), many: () => oneCatalogOf('nat')};

/** An input under which every key fills twenty cards anew, with results that were there before. */
globalThis.makeFloor = (catalog) => {
  const floor = document.createElement('div');
  const input = floor.appendChild(document.createElement('input'));
  input.id = 'floor';
  const cards = Array.from({length: CARDS}, () => {
    const card = floor.appendChild(document.createElement('article'));
    return ['h3', 'p', 'p'].map((name) => card.appendChild(document.createElement(name)));
  });
  let turn = 0;
  input.addEventListener('input', () => {
    turn++;
    cards.forEach(([name, agency, facts], place) => {
      const service = catalog.services[(turn * CARDS + place) % catalog.services.length];
      name.textContent = service.name;
      agency.textContent = service.agency;
      facts.textContent = `${service.category} · ${service.duration.max} ${service.duration.unit}`;
    });
  });
  return floor;
};
