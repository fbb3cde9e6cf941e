/** A style sheet that a page may well have, and what of the elements it may take away. */
export interface HostRule {
  name: string;
  css: string;
  /** What a page that writes this wants to be so, and gets; absent: everything is there and works. */
  wish?: Wish;
  /** Where no test can point: WebKit tells the places of what is zoomed in pixels of its own. */
  isOffScale?: boolean;
}

/**
 * - `hidden`: nothing is to be seen until the page shows it. Who writes this of the tag itself, or of
 *   everything that it has, hides its own words likewise, and has no other way to do so.
 * - `pale`: words have the colour that the page gives all words.
 * - `untouched`: no pointer reaches it, as in a panel that is laid aside or behind
 *   another; a keyboard does.
 */
type Wish = 'hidden' | 'pale' | 'untouched';

const TAGS =
  ':is(mpp-hours-badge, mpp-service-finder, mpp-agency-list, mpp-map-card, mpp-hours-table, mpp-service-detail, mpp-visit-plan)';

const RESETS: HostRule[] = [
  {name: 'all: unset', css: '* {all: unset}'},
  {name: 'all: unset !important', css: '* {all: unset !important}'},
  {name: 'all: initial !important', css: '* {all: initial !important}'},
  {name: 'all: revert !important', css: '* {all: revert !important}'},
  {name: 'all: revert-layer', css: '@layer {* {all: revert-layer}}'},
  {name: 'all: unset of the tags', css: `${TAGS} {all: unset !important}`},
  {
    name: 'a reset of margins, paddings, borders and fonts',
    css: `*, *::before, *::after {margin: 0 !important; padding: 0 !important; border: 0 !important;
      font: inherit !important; vertical-align: baseline !important; background: none !important;
      list-style: none !important; text-decoration: none !important; box-sizing: content-box !important}`,
  },
  {
    name: 'a preflight of utility classes',
    css: `*, ::before, ::after {box-sizing: border-box; border: 0 solid #e5e7eb}
      html {line-height: 1.5; -webkit-text-size-adjust: 100%; tab-size: 4}
      h1, h2, h3 {font-size: inherit; font-weight: inherit}
      a {color: inherit; text-decoration: inherit}
      button, input, select {font: inherit; color: inherit; margin: 0; padding: 0; background: none; appearance: none}
      svg, img {display: block; vertical-align: middle; max-width: 100%; height: auto}
      ol, ul {list-style: none; margin: 0; padding: 0} [hidden] {display: none}`,
  },
  {
    name: 'a reboot of a grid framework',
    css: `*, ::before, ::after {box-sizing: border-box}
      body {margin: 0; font: 400 1rem/1.5 sans-serif; color: #212529; background: #fff}
      label {display: inline-block; margin-bottom: .5rem} button:focus:not(:focus-visible) {outline: 0}
      [role=button] {cursor: pointer} .kotak {margin: 0 -15px; padding: 0 15px}`,
  },
  {name: 'buttons unset', css: 'button, input, select, a {all: unset !important}'},
  {
    name: 'no focus ring',
    css: '*, *:focus, *:focus-visible, *:focus-within {outline: none !important; box-shadow: none !important}',
  },
  {
    name: 'a reset from the last century',
    css: 'html * {font: 11px Tahoma !important; color: #333}',
  },
  {
    name: 'a reset in layers',
    css: `@layer reset, tema; @layer reset {* {all: unset !important; display: inline !important}}
      @layer tema {* {display: none}} * {display: revert-layer}`,
  },
];

const DISPLAY: HostRule[] = [
  {name: 'everything a block', css: '* {display: block}'},
  {name: 'everything a block !important', css: 'body * {display: block !important}'},
  {name: 'everything in line', css: 'body * {display: inline !important}'},
  {name: 'everything a flex box', css: 'body * {display: flex !important}'},
  {name: 'everything a grid', css: 'body * {display: grid !important}'},
  {name: 'everything without a box', css: 'main * {display: contents !important}'},
  {name: 'tags not displayed', css: `${TAGS} {display: none !important}`},
  {name: 'what is not defined not displayed', css: ':not(:defined) {display: none !important}'},
  {name: 'what is not HTML not displayed', css: '.kotak > :not(div, p, span) {display: none}'},
  {name: 'what is empty not displayed', css: ':empty {display: none !important}'},
  {name: 'what is hidden displayed', css: '[hidden] {display: block !important}'},
  {name: 'tags invisible', css: `${TAGS} {visibility: hidden !important}`, wish: 'hidden'},
  {name: 'tags transparent', css: `${TAGS} {opacity: 0}`, wish: 'hidden'},
  {name: 'their place not displayed', css: '.kotak {display: none}', wish: 'hidden'},
  {name: 'their place skipped', css: '.kotak {content-visibility: hidden}', wish: 'hidden'},
  {
    name: 'tags folded up',
    css: `${TAGS} {height: 0 !important; overflow: hidden !important}`,
    wish: 'hidden',
  },
  {
    name: 'tags contained in nothing',
    css: `${TAGS} {contain: strict}`,
    wish: 'hidden',
  },
  {
    name: 'what waits for an animation',
    css: '.kotak {animation: muncul 1ms both} @keyframes muncul {from {opacity: 0}}',
  },
  {name: 'words before and after everything', css: '*::before, *::after {content: "x"}'},
  {
    name: 'boxes before and after everything',
    css: '*::before, *::after {content: ""; display: table; clear: both}',
  },
];

const TEXT: HostRule[] = [
  {name: 'letters without a size around', css: '.kotak {font-size: 0}'},
  {name: 'lines without a height around', css: '.kotak {line-height: 0}'},
  {name: 'lines without a height', css: '* {line-height: 0 !important}'},
  {name: 'lines of 20 pixels', css: '* {line-height: 20px !important}'},
  {name: 'letters pushed together', css: 'body {letter-spacing: -.04em; word-spacing: -.05em}'},
  {name: 'an indent', css: 'body {text-indent: 3em; text-align: justify; hyphens: auto}'},
  {name: 'no break of lines', css: '* {white-space: nowrap !important}'},
  {name: 'spaces kept', css: 'body {white-space: pre-wrap; tab-size: 8}'},
  {name: 'no break of words', css: '* {overflow-wrap: normal !important; word-break: keep-all}'},
  {name: 'capitals', css: 'body {text-transform: uppercase; font-variant: small-caps}'},
  {
    name: 'a font that is not there',
    css: '* {font-family: "Tidak Ada" !important; font-weight: 900 !important}',
  },
  {name: 'right to left', css: 'body {direction: rtl; unicode-bidi: bidi-override}'},
  {name: 'lines from top to bottom', css: '.kotak {writing-mode: vertical-rl}'},
  {name: 'letters of 40 pixels', css: 'html {font-size: 40px} body {font-size: 2.5rem}'},
  {name: 'letters of 9 pixels', css: 'html {font-size: 9px}'},
  {name: 'words in the colour of nothing', css: '* {color: transparent}', wish: 'pale'},
  {
    name: 'words that a gradient fills',
    css: '* {-webkit-text-fill-color: transparent}',
    wish: 'pale',
  },
  {
    name: 'words that cannot be selected',
    css: '* {user-select: none !important; -webkit-user-select: none !important}',
  },
  {
    name: 'centred by an old tag',
    css: 'center, body {text-align: -webkit-center; text-align: center}',
  },
];

const BOXES: HostRule[] = [
  {name: 'fixed widths', css: '.kotak > * {width: 200px !important; min-width: 0 !important}'},
  {name: 'widths of a phone of long ago', css: '.kotak {width: 128px}'},
  {
    name: 'heights that are too small',
    css: '.kotak {height: 30px; overflow: visible; margin-bottom: 60rem}',
  },
  {name: 'a box that scrolls', css: `${TAGS} {max-height: 12rem; overflow: auto !important}`},
  {name: 'a box that clips what is too wide', css: '.kotak {overflow: hidden; width: 320px}'},
  {
    name: 'a frame and room within',
    css: `${TAGS} {border: 20px solid red !important; padding: 3em !important; margin: -1em !important}`,
  },
  {name: 'floats', css: `${TAGS} {float: left !important}`},
  {name: 'floats around', css: '.kotak {float: right; clear: none}'},
  {
    name: 'absolute places',
    css: '.kotak {position: relative; height: 90rem} .kotak > * {position: absolute !important; inset: 0 auto auto 0}',
  },
  {name: 'stuck to the top', css: `${TAGS} {position: sticky !important; top: 0}`},
  {
    name: 'below the page',
    css: `main {position: relative; z-index: 0} ${TAGS} {position: relative; z-index: -1}`,
    wish: 'untouched',
  },
  {name: 'columns', css: 'main {columns: 3; column-gap: 1rem}'},
  {name: 'as wide as what is in it', css: `${TAGS} {width: fit-content}`},
  {name: 'as wide as the longest word', css: `${TAGS} {width: min-content; min-width: 12rem}`},
  {name: 'zoom', css: 'main {zoom: 1.7}', isOffScale: true},
  {name: 'turned and scaled', css: '.kotak {transform: rotate(3deg) scale(.8)}'},
  {
    name: 'of three dimensions',
    css: '.kotak {perspective: 600px; transform-style: preserve-3d} .kotak > * {transform: translateZ(20px)}',
  },
  {name: 'filters', css: '* {filter: grayscale(1) contrast(1.2); backdrop-filter: blur(2px)}'},
  {name: 'blended', css: '.kotak > * {mix-blend-mode: multiply; isolation: isolate}'},
  {name: 'masked', css: '.kotak {mask-image: linear-gradient(black, black)}'},
  {name: 'no pointer', css: `${TAGS} {pointer-events: none !important}`, wish: 'untouched'},
  {name: 'a pointer that is not seen', css: '* {cursor: none !important; touch-action: none}'},
];

const PARENTS: HostRule[] = [
  {name: 'a row of flex boxes', css: '.kotak {display: flex}'},
  {
    name: 'a row of flex boxes in the middle',
    css: '.kotak {display: flex; justify-content: center; align-items: center}',
  },
  {
    name: 'a column of flex boxes at the start',
    css: '.kotak {display: flex; flex-direction: column; align-items: flex-start}',
  },
  {
    name: 'a grid of narrow columns',
    css: 'main {display: grid; grid-template-columns: repeat(4, minmax(0, 1fr))}',
  },
  {
    name: 'a grid that places at the start',
    css: '.kotak {display: grid; justify-items: start; align-items: start}',
  },
  {
    name: 'a grid of as much as is needed',
    css: '.kotak {display: grid; grid-template-columns: auto 1fr}',
  },
  {
    name: 'a table',
    css: 'main {display: table} .kotak {display: table-row} .kotak > * {display: table-cell}',
  },
  {
    name: 'cells of a table',
    css: 'main {display: table; table-layout: fixed; width: 100%} .kotak {display: table-cell}',
  },
  {name: 'boxes in a line', css: '.kotak {display: inline-block}'},
  {name: 'a list', css: '.kotak {display: list-item; list-style: square inside}'},
  {name: 'a ruby', css: '.kotak {display: ruby}'},
];

const NEWER: HostRule[] = [
  {
    name: 'a container',
    css: '.kotak {container: kotak / inline-size} @container kotak (min-width: 0) {* {margin-top: 0}}',
  },
  {name: 'tags that are no containers', css: `${TAGS} {container-type: normal !important}`},
  {name: 'tags that contain their layout and paint', css: `${TAGS} {contain: content !important}`},
  {
    name: 'tags of a size that contain everything',
    css: `${TAGS} {contain: strict; height: 60rem; width: 100%}`,
  },
  {
    name: 'tags skipped while out of sight',
    css: `.kotak > * {content-visibility: auto; contain-intrinsic-size: auto 40rem}`,
  },
  {
    name: 'our custom properties, as rubbish',
    css: `:root, * {--mpp-color-accent: pisang; --mpp-color-text: ; --mpp-color-open: 3; --mpp-color-closed: url(x);
      --mpp-color-line: none; --mpp-color-mark: ""; --mpp-color-surface: 1px; --mpp-radius: merah;
      --mpp-target-size: auto auto; --mpp-font-family: 12}`,
  },
  {
    name: 'our custom properties, registered as others',
    css: `@property --mpp-color-accent {syntax: '<length>'; inherits: false; initial-value: 3px}
      @property --mpp-radius {syntax: '<color>'; inherits: true; initial-value: red}
      @property --_accent {syntax: '<number>'; inherits: false; initial-value: 7}`,
  },
  {
    name: 'custom properties of ours within',
    css: '* {--_accent: 0; --_line: 0; --_target: 0; --_radius: x; --_edge: x}',
  },
  {
    name: 'colours forced by the page',
    css: '* {forced-color-adjust: none !important; color-scheme: only dark; accent-color: auto}',
  },
  {name: 'dark', css: ':root {color-scheme: dark; background: #111; color: #eee}'},
  {
    name: 'animations without an end',
    css: '* {animation: goyang 3s infinite !important; transition: all 9s !important} @keyframes goyang {to {margin-left: 1px}}',
  },
  {
    name: 'no animations',
    css: '*, ::before, ::after {animation: none !important; transition: none !important; scroll-behavior: auto !important}',
  },
  {
    name: 'snapping scrolls',
    css: 'html {scroll-snap-type: y mandatory; scroll-behavior: smooth} * {scroll-snap-align: start}',
  },
  {
    name: 'a sheet for print on the screen',
    css: '@media print {* {display: none !important}} @media screen {main {max-width: 40rem}}',
  },
  {
    name: 'rules nested in rules',
    css: `main {& .kotak {${TAGS} & {display: none} > * {display: none !important; color: red}}}`,
  },
  {
    name: 'a scope',
    css: '@scope (main) {.kotak > * {display: none !important} * {outline: none !important}}',
  },
  {
    name: 'selected and broken syntax',
    css: '} * {display: none; {{ ]] @media ; * {outline: none !important}',
  },
];

/** Rules of style sheets, by what they are about. */
export const HOST_RULES: Record<string, HostRule[]> = {
  resets: RESETS,
  display: DISPLAY,
  text: TEXT,
  boxes: BOXES,
  'the boxes around': PARENTS,
  'newer CSS': NEWER,
};

/** What people set who read with more space, as WCAG 2.2 has it (1.4.12), and more. */
export const TEXT_SPACING: Record<string, string> = {
  'for all, by a tool':
    '* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}',
  'for all, and more':
    '* {line-height: 2 !important; letter-spacing: 3px !important; word-spacing: 8px !important}',
  'for the page': 'body {letter-spacing: .12em; word-spacing: .16em}',
};
