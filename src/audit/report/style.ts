/** The look of the report: no font, picture or script of others; light, dark and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --text: #1b1b1f; --muted: #55565e; --line: #cfd0d6;
  --accent: #0b3d91; --track: #e6e7ec; --warn: #8a3b00;
  --heat-0: #fbd9cf; --heat-1: #fbe8c8; --heat-2: #e9efd0; --heat-3: #cfe8d5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16171b; --text: #ececf1; --muted: #b4b5bf; --line: #44464f;
    --accent: #9dbcff; --track: #33353d; --warn: #ffb68a;
    --heat-0: #5a2a20; --heat-1: #54411c; --heat-2: #3c4722; --heat-3: #1f4a30;
  }
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--text); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; font-weight: 600; margin: 2rem 0 .5rem; }
h1 { font-size: 1.375rem; margin-top: .5rem; }
h2 { font-size: 1.125rem; border-top: 1px solid var(--line); padding-top: 1rem; }
h3 { font-size: 1rem; }
p, ul { max-width: 70ch; margin: .5rem 0; }
ul { padding-left: 1.25rem; }
.muted { color: var(--muted); font-size: .875rem; }
.note { border-left: 4px solid var(--warn); padding: .25rem .75rem; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; overflow-wrap: break-word; font-size: .875rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--muted); padding: .5rem 0; }
caption span { position: sticky; left: 0; display: inline-block; max-width: min(70ch, calc(100vw - 2rem)); }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-weight: 600; vertical-align: bottom; }
tbody th { width: 28%; }
td.number, th.number { text-align: right; white-space: nowrap; }
.heat td { text-align: center; border: 1px solid var(--ground); padding: .25rem; min-width: 2.75rem; }
.heat th { min-width: 7rem; }
.heat thead th + th { writing-mode: vertical-rl; transform: rotate(180deg); min-width: 0; height: 10.5rem; padding: .25rem; }
.h0 { background: var(--heat-0); } .h1 { background: var(--heat-1); } .h2 { background: var(--heat-2); } .h3 { background: var(--heat-3); }
.bar { display: block; width: 100%; min-width: 4rem; height: .75rem; margin-top: .375rem; }
.bar .track { fill: var(--track); } .bar .fill { fill: var(--accent); }
td ul { margin: 0; padding-left: 1rem; min-width: 12rem; }
.text { min-width: 12rem; }
@media (forced-colors: active) { .bar .track { fill: Canvas; stroke: CanvasText; } .bar .fill { fill: CanvasText; } }
@media print {
  @page { size: A4; margin: 14mm; }
  :root { color-scheme: light; --ground: #fff; --text: #000; --muted: #333; --line: #999; --accent: #0b3d91; --track: #ddd;
    --heat-0: #fbd9cf; --heat-1: #fbe8c8; --heat-2: #e9efd0; --heat-3: #cfe8d5; }
  html { font-size: 10pt; }
  body { padding: 0; max-width: none; }
  h2, h3, caption { break-after: avoid; }
  tr:not(:has(ul)), li, .heat { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  .heat { font-size: 7pt; } .heat td { min-width: 0; padding: .125rem; } .heat th { min-width: 0; }
  .bar, [class^="h"] { print-color-adjust: exact; }
}
`;
