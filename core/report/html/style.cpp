#include "report/html/style.h"

namespace mailadvisor {

// Thai stacks marks above and below the line: 1.7 keeps them apart.
std::string_view styleSheet() {
    return R"css(
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1d2129; --faint: #5a6270;
  --line: #c9ced6; --good: #0b6b3a; --warning: #8a5200; --bad: #a8121f; --accent: #0b57a4;
  --soft: #eef3f9; }
@media (prefers-color-scheme: dark) { :root { --paper: #14181f; --ink: #e6e9ee; --faint: #a4adba;
  --line: #3c4450; --good: #62d394; --warning: #f0b45a; --bad: #ff8d8d; --accent: #7db8ff;
  --soft: #1f2631; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 46rem; background: var(--paper);
  color: var(--ink); line-height: 1.7; overflow-wrap: anywhere;
  font-family: "Noto Sans Thai", Sarabun, "Leelawadee UI", Garuda, system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.5; margin: 0.25rem 0; }
h2 { font-size: 1.125rem; margin: 2rem 0 0.5rem; border-bottom: 1px solid var(--line); }
p { margin: 0.25rem 0; }
ul, ol { margin: 0.25rem 0; padding-left: 1.5rem; }
li { margin: 0.375rem 0; }
.faint { color: var(--faint); font-size: 0.9375rem; }
.good { color: var(--good); } .warning { color: var(--warning); } .bad { color: var(--bad); }
.first { border-left: 0.25rem solid var(--bad); padding-left: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0;
  border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
td.number { text-align: right; }
.scroll { overflow-x: auto; }
figure { margin: 0.75rem 0; }
figcaption { color: var(--faint); font-size: 0.9375rem; }
svg { display: block; width: 100%; height: auto; }
svg text { font-family: inherit; font-size: 14px; fill: var(--ink); }
svg .faint { fill: var(--faint); } svg .box { fill: var(--soft); stroke: var(--line); }
svg .mail { fill: var(--accent); } svg .wire { stroke: var(--faint); stroke-width: 2; fill: none; }
svg .axis { stroke: var(--line); } svg .limit { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 6 4; }
svg .grow { stroke: var(--accent); stroke-width: 3; fill: none; }
svg .after { stroke: var(--good); stroke-width: 3; stroke-dasharray: 2 5; fill: none; }
svg .keep { stroke: var(--warning); stroke-width: 3; stroke-dasharray: 10 4; fill: none; }
.two { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); }
@page { size: A4; margin: 16mm 15mm; }
@media print { :root { color-scheme: light; --paper: #ffffff; --ink: #000000; --faint: #444444;
  --line: #999999; --good: #0b6b3a; --warning: #8a5200; --bad: #a8121f; --accent: #0b57a4;
  --soft: #f2f2f2; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  h2 { break-after: avoid; } li, tr, figure { break-inside: avoid; } }
)css";
}

}  // namespace mailadvisor
