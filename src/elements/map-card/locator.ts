import {svg, type SVGTemplateResult} from 'lit';
import type {Location} from '../../schema/index.js';
import {ARCHIPELAGO, EAST, NORTH, SOUTH, UNITS_PER_DEGREE, WEST} from './archipelago.js';

/** What the drawing shows: 16 by 9 degrees, enough for an island and its neighbours. */
const WIDTH = 16 * UNITS_PER_DEGREE;
const HEIGHT = 9 * UNITS_PER_DEGREE;
const FULL_WIDTH = (EAST - WEST) * UNITS_PER_DEGREE;
const FULL_HEIGHT = (NORTH - SOUTH) * UNITS_PER_DEGREE;

/** A mark on the map of the archipelago, drawn from the coordinates alone, without any request. */
export function renderLocator(
  {lat, lng}: Location,
  label: string,
  description: string,
): SVGTemplateResult {
  const x = (lng - WEST) * UNITS_PER_DEGREE;
  const y = (NORTH - lat) * UNITS_PER_DEGREE;
  const left = windowStart(x, WIDTH, FULL_WIDTH);
  const top = windowStart(y, HEIGHT, FULL_HEIGHT);
  const isRight = x - left > WIDTH / 2;
  return svg`<svg class="locator" viewBox="${left} ${top} ${WIDTH} ${HEIGHT}" role="img" aria-label=${description}>
    <path class="sea" d="M${left} ${top}h${WIDTH}v${HEIGHT}h${-WIDTH}z" />
    <path class="grid" d=${grid(left, top)} />
    <path class="land" d=${ARCHIPELAGO} />
    <g transform="translate(${x} ${y})">
      <circle class="halo" r="9" />
      <circle class="mark" r="4.5" />
      <text x=${isRight ? -13 : 13} y="4.5" text-anchor=${isRight ? 'end' : 'start'} .textContent=${label}></text>
    </g>
  </svg>`;
}

/** Keeps the mark in the middle, but never looks past the edge of what is drawn. */
function windowStart(middle: number, size: number, full: number) {
  return Math.round(Math.max(0, Math.min(full - size, middle - size / 2)));
}

/** Lines at every second degree. */
function grid(left: number, top: number) {
  const step = 2 * UNITS_PER_DEGREE;
  const first = (start: number) => Math.ceil(start / step) * step;
  let path = '';
  for (let x = first(left); x < left + WIDTH; x += step) path += `M${x} ${top}v${HEIGHT}`;
  for (let y = first(top); y < top + HEIGHT; y += step) path += `M${left} ${y}h${WIDTH}`;
  return path;
}
