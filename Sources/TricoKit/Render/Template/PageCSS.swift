// swift-format-ignore-file
// Made from Sources/TricoKit/Render/Template/page.css by `make generate`; edit that instead.

/// What Sources/TricoKit/Render/Template/page.css says.
public let pageCSS: StaticString = #"""
:root {
  --paper: #fbfaf7; --card: #ffffff; --ink: #1b2530; --quiet: #5a6672; --line: #d9dcdf;
  --accent: #0b5a8a; --accent-soft: #e3eef5; --warn: #a04000; --warn-soft: #fbeee3; --good: #1b6e4b;
  --heat: 11, 90, 138; --shadow: 0 1px 2px rgba(20, 30, 40, .06);
}
@media (prefers-color-scheme: dark) {
  :root:not([data-scheme=light]) {
    --paper: #12171c; --card: #1a2128; --ink: #e6e9ec; --quiet: #a3adb7; --line: #333d47;
    --accent: #7cc0ea; --accent-soft: #1d3343; --warn: #f0a868; --warn-soft: #3a2a1c; --good: #79cfa6;
    --heat: 90, 170, 222; --shadow: none; color-scheme: dark;
  }
}
:root[data-scheme=dark] {
  --paper: #12171c; --card: #1a2128; --ink: #e6e9ec; --quiet: #a3adb7; --line: #333d47;
  --accent: #7cc0ea; --accent-soft: #1d3343; --warn: #f0a868; --warn-soft: #3a2a1c; --good: #79cfa6;
  --heat: 90, 170, 222; --shadow: none; color-scheme: dark;
}
:root[data-scheme=light] { color-scheme: light; }
* { box-sizing: border-box; }
html { scroll-padding-top: 7.5rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  overflow-wrap: anywhere;
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif;
}
.top, .filters, main { max-width: 74rem; margin: 0 auto; padding: 0 1.5rem; }
.top { padding-top: 2rem; }
.bar { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; flex-wrap: wrap; }
h1 { font: 600 1.75rem/1.25 Georgia, "Noto Serif", serif; margin: 0; max-width: 44rem; }
h2 { font: 600 1.3rem/1.3 Georgia, "Noto Serif", serif; margin: 0 0 .25rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: .3rem 0 .8rem; }
.quiet { color: var(--quiet); font-size: .92rem; }
a { color: var(--accent); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem; z-index: 9; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); margin: 1.2rem 0; gap: .75rem; }
.figures div { border-top: 2px solid var(--accent); padding-top: .35rem; }
.figures dt { color: var(--quiet); font-size: .85rem; }
.figures dd { margin: 0; font: 600 1.6rem/1.2 Georgia, serif; font-variant-numeric: lining-nums tabular-nums; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; border-top: 1px solid var(--line); padding: .6rem 0; font-size: .95rem; }
nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
.filters {
  position: sticky; top: 0; z-index: 5; display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: end;
  padding-top: .6rem; padding-bottom: .6rem; background: var(--paper); border-bottom: 1px solid var(--line);
}
.filters label { font-size: .8rem; color: var(--quiet); display: grid; gap: .1rem; }
.filters select { max-width: 11rem; } .filters input { width: 10rem; }
output { font-size: .9rem; color: var(--quiet); margin-left: auto; padding-bottom: .3rem; }
select, input, button {
  font: inherit; font-size: .92rem; color: var(--ink); background: var(--card); border: 1px solid var(--line);
  border-radius: .3rem; padding: .28rem .55rem; min-height: 2rem;
}
button { cursor: pointer; } button:hover { border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button.link { border: 0; background: none; color: var(--accent); padding: 0; min-height: 0; text-align: left; text-decoration: underline; text-underline-offset: .15em; }
main { display: grid; gap: 1.6rem; padding-top: 1.4rem; padding-bottom: 4rem; outline: 0; grid-template-columns: minmax(0, 1fr); }
section { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1.3rem 1.5rem; box-shadow: var(--shadow); }
.scroll { overflow-x: auto; }
svg { display: block; font-size: 12px; } svg text { fill: var(--ink); }
svg .axis { stroke: var(--line); } svg .year { fill: var(--quiet); }
.mark { cursor: pointer; } .mark:focus { outline: none; }
.mark:hover .shape, .mark:focus-visible .shape { stroke: var(--ink); stroke-width: 2.5; }
.shape { fill: var(--accent); stroke: var(--accent); stroke-width: 1.5; }
.mark.rough .shape { fill: var(--accent-soft); stroke-dasharray: 4 2; }
.mark.plan .shape { fill: none; stroke: var(--warn); }
.mark text { font-size: 11px; pointer-events: none; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; font-size: .85rem; color: var(--quiet); margin-top: .6rem; }
.legend > span, .legend > label { display: inline-flex; gap: .4rem; align-items: center; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; padding: .38rem .6rem .38rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; color: var(--quiet); font-size: .84rem; }
.matrix { width: auto; border-collapse: separate; border-spacing: 2px; }
.matrix th, .matrix td { border: 0; padding: 0; }
.matrix thead td { background: none; }
.matrix thead th { height: 6.2rem; vertical-align: bottom; font-weight: 400; }
.matrix thead th span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; }
.matrix tbody th { font-weight: 400; color: var(--ink); padding-right: .8rem; white-space: nowrap; }
.matrix td button { width: 1.75rem; height: 1.75rem; min-height: 0; padding: 0; border: 0; font-size: .82rem; border-radius: .2rem; }
.matrix tbody td:empty { background: color-mix(in srgb, var(--line) 30%, transparent); width: 1.75rem; height: 1.75rem; border-radius: .2rem; }
.places { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0 2rem; }
.barrow { display: grid; grid-template-columns: 8.5rem 1fr 2rem; gap: .6rem; align-items: center; font-size: .92rem; padding: .1rem 0; }
.barrow i { display: block; height: .7rem; background: var(--accent); border-radius: .15rem; }
.barrow b { font-weight: 600; text-align: right; }
.net { position: relative; }
.net canvas { width: 100%; height: 34rem; display: block; border: 1px solid var(--line); border-radius: .4rem; background: var(--paper); cursor: grab; touch-action: none; }
.net .controls { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: .6rem; align-items: center; }
.swatch { width: .8rem; height: .8rem; border-radius: 50%; display: inline-block; flex: none; }
.chip { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .55rem; font-size: .82rem; margin: 0 .25rem .2rem 0; color: var(--quiet); white-space: nowrap; }
.warn { color: var(--warn); } .good { color: var(--good); }
.panel {
  position: fixed; right: 0; top: 0; bottom: 0; width: min(31rem, 100%); overflow: auto; z-index: 8;
  background: var(--card); border-left: 1px solid var(--line); padding: 1.2rem 1.4rem 3rem; box-shadow: -8px 0 24px rgba(10, 20, 30, .14);
}
.panel:focus { outline: 0; }
.panel h2 { padding-right: 4rem; overflow-wrap: anywhere; }
.panel .close { position: absolute; right: 1rem; top: 1rem; }
.facts { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .25rem .8rem; margin: .8rem 0; font-size: .93rem; }
.facts dt { color: var(--quiet); } .facts dd { margin: 0; overflow-wrap: anywhere; }
.items { list-style: none; padding-left: 0; margin: .3rem 0; } .items .items { padding-left: 1.2rem; }
.items li { margin: .35rem 0; } .items .n { color: var(--quiet); margin-right: .4rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--paper); border: 1px solid var(--line); border-radius: .3rem; padding: .6rem .8rem; font: .85rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; margin: .3rem 0 .8rem; }
details { border-bottom: 1px solid var(--line); padding: .35rem 0; } summary { cursor: pointer; }
.note { max-width: 60rem; margin: 1rem auto; padding: .8rem 1.2rem; background: var(--warn-soft); }
@media (max-width: 46rem) {
  .top, .filters, main { padding-left: 1rem; padding-right: 1rem; }
  section { padding: 1rem; } .filters { position: static; } .net canvas { height: 24rem; }
  .filters label { flex: 1 1 8rem; } .filters select, .filters input { max-width: none; width: 100%; }
}
@media print {
  :root, :root[data-scheme=dark], :root:not([data-scheme=light]) {
    --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #0b5a8a;
    --accent-soft: #dce9f2; --warn: #8a3a00; --good: #1b5e40; --heat: 11, 90, 138; color-scheme: light;
  }
  body { font-size: 10.5pt; } .filters, .tools, nav, .panel, .controls, .skip, .noprint { display: none !important; }
  section { border: 0; padding: 0 0 .5rem; box-shadow: none; } main { display: block; padding: 0; }
  .top { padding: 0; } h2 { break-after: avoid; } tr, .barrow, details { break-inside: avoid; }
  .scroll { overflow: visible; } svg { max-width: 100%; height: auto; } a { text-decoration: none; }
  * { print-color-adjust: exact; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

"""#
