#include "report/html/style.h"

namespace mailadvisor {

// Thai stacks marks above and below the line: 1.7 keeps them apart. Noto Sans Thai has no Latin
// letters on most systems; Noto Sans before it keeps both from different families.
std::string_view styleSheet() {
    return R"css(
:root { color-scheme: light dark; --paper: #f2f5f9; --card: #ffffff; --ink: #1d2129;
  --faint: #545c69; --line: #c9ced6; --good: #0b6b3a; --warning: #855000; --bad: #a8121f;
  --accent: #0b57a4; --on-accent: #ffffff; --soft: #e9f0f8; --shade: #d7e5f4; }
@media (prefers-color-scheme: dark) { :root { --paper: #11151b; --card: #1a202a; --ink: #e6e9ee;
  --faint: #a9b2bf; --line: #3c4450; --good: #62d394; --warning: #f0b45a; --bad: #ff8d8d;
  --accent: #7db8ff; --on-accent: #0d1622; --soft: #232c39; --shade: #24384f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 48rem; background: var(--paper);
  color: var(--ink); line-height: 1.7; overflow-wrap: break-word; word-break: keep-all;
  font-family: "Noto Sans", "Noto Sans Thai", Sarabun, "Leelawadee UI", Garuda, system-ui,
  sans-serif; }
header, section { background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem;
  padding: 1rem 1.25rem 1.125rem; margin: 0 0 1rem; box-decoration-break: clone; }
h2 { font-size: 1.125rem; line-height: 1.6; margin: 0 0 0.5rem; }
h1, .answer h2 { font-size: 1.375rem; line-height: 1.55; margin: 0.25rem 0 0.5rem; }
.whose { font-size: 1rem; font-weight: 600; color: var(--faint); margin: 0 0.25rem 0.75rem;
  overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0.25rem 0; }
ul, ol { margin: 0.25rem 0; padding-left: 1.375rem; }
li { margin: 0.5rem 0; }
footer { padding: 0 1.25rem; }
.faint { color: var(--faint); font-size: 0.9375rem; }
.good { color: var(--good); } .warning { color: var(--warning); } .bad { color: var(--bad); }
.wide { overflow-wrap: anywhere; }
.w { white-space: nowrap; } .w wbr, .g { white-space: normal; }
.g { display: inline-block; max-width: 100%; overflow-wrap: anywhere; }

.answer { display: flex; gap: 1.25rem; align-items: flex-start;
  border-top: 0.375rem solid var(--accent); }
.answer > div { min-width: 0; flex: 1; }
.type { flex: none; min-width: 8rem; padding: 0.75rem 1rem; border-radius: 0.75rem;
  background: var(--accent); color: var(--on-accent); font-size: 2rem; font-weight: 700;
  line-height: 1.5; text-align: center; margin: 0.25rem 0; }
.sure { display: flex; gap: 0.625rem; align-items: baseline; color: var(--faint);
  font-size: 0.9375rem; }
.sure svg { flex: none; width: 2.5rem; height: 0.75rem; }
.first { border-left: 0.375rem solid var(--bad); } .first h2 { color: var(--bad); }
.cautions { border-left: 0.375rem solid var(--warning); }
.reasons { border-left: 0.375rem solid var(--good); }
.reasons li::marker { color: var(--good); }
.first li::marker { color: var(--bad); font-weight: 700; }
.cautions li::marker { content: "!\2003"; color: var(--warning); font-weight: 700; }
ol li::marker { color: var(--accent); font-weight: 700; }

table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0;
  border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
th { font-weight: 600; } thead th { color: var(--faint); }
tbody + tbody th { padding-top: 0.75rem; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0.25rem 0; }
dt { color: var(--faint); } dd { margin: 0; overflow-wrap: anywhere; }
.two { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); }
.tile { background: var(--soft); border-radius: 0.5rem; padding: 0.75rem 1rem; }

figure { margin: 0.75rem 0; position: relative; }
figure.tile { margin: 0; border: 2px solid transparent; }
figure.chosen { border-color: var(--accent); }
figure.chosen p { margin: 0 0 0.5rem; color: var(--accent); font-weight: 600; line-height: 1.5; }
figure.tile:not(.chosen)::before { content: "\00a0"; display: block; margin: 0 0 0.5rem;
  line-height: 1.5; }
figcaption { font-size: 0.9375rem; margin-top: 0.25rem; }
svg { display: block; width: 100%; height: auto; }
svg text { font-family: inherit; font-size: 14px; fill: var(--ink); }
svg.meter { height: 0.75rem; margin: 0.5rem 0; }
.meter .track { fill: var(--line); } .meter .good { fill: var(--good); }
.meter .warning { fill: var(--warning); } .meter .bad { fill: var(--bad); }
.sure .dot { fill: none; stroke: var(--accent); stroke-width: 1.5; }
.sure .on { fill: var(--accent); }
svg .box { fill: var(--card); stroke: var(--faint); stroke-width: 1.5; }
svg .mail { fill: var(--accent); stroke: var(--accent); stroke-width: 1.5; }
svg .mail + path { fill: none; stroke: var(--on-accent); stroke-width: 1.5; }
svg .shown { fill: none; stroke: var(--accent); stroke-width: 1.5; stroke-dasharray: 3 2; }
svg .shown + path { fill: none; stroke: var(--accent); stroke-width: 1; }
svg .wire { stroke: var(--faint); stroke-width: 2; fill: none; }
svg .thin { stroke-dasharray: 3 4; }
svg .axis { stroke: var(--faint); }
svg .limit, svg .when { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 6 4; }
svg .area { fill: var(--shade); } svg .full { fill: var(--bad); }
svg text.full { font-weight: 600; }
svg .grow { stroke: var(--accent); stroke-width: 3; fill: none; }
svg .after { stroke: var(--good); stroke-width: 3; stroke-dasharray: 2 5; fill: none; }
svg .keep { stroke: var(--warning); stroke-width: 3; stroke-dasharray: 10 4; fill: none; }
.legend { list-style: none; padding: 0; font-size: 0.9375rem; }
.legend li { display: flex; gap: 0.75rem; align-items: center; margin: 0.125rem 0; }
.legend svg { flex: none; width: 2.5rem; height: 0.875rem; }

@media (max-width: 34rem) {
  body { padding: 0.75rem 0.625rem 2rem; }
  header, section { padding: 0.875rem 1rem; margin-bottom: 0.75rem; }
  .answer { display: block; } .type { margin-bottom: 0.75rem; }
  .answer h2 { font-size: 1.25rem; } dl { grid-template-columns: 1fr; } dd { margin: 0 0 0.375rem; }
  figure.tile:not(.chosen)::before { content: none; }
  svg.chart text { font-size: 26px; } }
@page { size: A4; margin: 14mm 15mm; }
@media print { :root { color-scheme: light; --paper: #ffffff; --card: #ffffff; --ink: #000000;
  --faint: #444444; --line: #999999; --good: #0b6b3a; --warning: #855000; --bad: #a8121f;
  --accent: #0b57a4; --on-accent: #ffffff; --soft: #f2f2f2; --shade: #e3e9f0; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.6;
    print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header, section { padding: 3mm 4mm; margin-bottom: 3mm; break-inside: avoid; }
  svg.chart { max-width: 130mm; }
  .two { grid-template-columns: 1fr 1fr; }
  h2 { break-after: avoid; } li, tr, figure { break-inside: avoid; } }
)css";
}

}  // namespace mailadvisor
