#include "report/html/guide_style.h"

namespace mailadvisor {

// On paper one sheet must hold all: smaller type, and screens in two columns that fill up one after
// the other; `dense` and `densest` are guides that need smaller letters for it. The cards below
// fill two columns, whom to call before the longest. A phone shows one column, whom to call last,
// and no code: it cannot photograph itself.
std::string_view guideStyleSheet() {
    return R"css(
.guide { max-width: 58rem; }
.guide code { font-family: ui-monospace, "Cascadia Mono", Consolas, Menlo, "Noto Sans Mono",
  "DejaVu Sans Mono", monospace; font-feature-settings: "zero"; overflow-wrap: anywhere; }
.guide .form code { white-space: nowrap; }
.guide .wide code { display: inline-block; max-width: 100%; }
.guide h1 { margin: 0 0 0.25rem; font-size: 1.5rem; }
.guide .answer > .type { flex: none; } .guide .answer > .words { flex: 1; }
.guide .answer > .code { flex: none; width: 9.5rem; }
.headline { font-weight: 600; }
.answer ul { font-size: 0.9375rem; } .guide .answer li { margin: 0.125rem 0; }
.code svg { width: 100%; border: 1px solid var(--line); border-radius: 0.375rem; }
.code p { margin: 0.25rem 0 0; font-size: 0.75rem; line-height: 1.55; color: var(--faint); }
.screens { list-style: none; margin: 0.75rem 0 0; padding: 0; counter-reset: screen;
  columns: 2; column-gap: 0.75rem; }
.guide .screens > li { counter-increment: screen; display: flex; gap: 0.625rem;
  margin: 0 0 0.75rem; background: var(--soft); border-radius: 0.625rem;
  padding: 0.625rem 0.75rem; break-inside: avoid; }
.screens > li::before { content: counter(screen); flex: none; width: 1.75rem; height: 1.75rem;
  border-radius: 50%; background: var(--accent); color: var(--on-accent); font-weight: 700;
  line-height: 1.75rem; text-align: center; }
.screens > li > div { flex: 1; min-width: 0; }
.task { margin: 0; font-weight: 600; line-height: 1.65; }
.note { margin: 0.375rem 0 0; color: var(--faint); font-size: 0.875rem; line-height: 1.6; }
.form { display: block; margin: 0.375rem 0 0; background: var(--card);
  border: 1px solid var(--line); border-radius: 0.5rem; }
.form > div { display: grid; grid-template-columns: 2fr 3fr; gap: 0 0.625rem;
  align-items: center; padding: 0.25rem 0.625rem; border-bottom: 1px solid var(--line); }
.form > div:last-child { border-bottom: 0; }
.form dt { font-size: 0.8125rem; line-height: 1.5; }
.form dt > span + span { display: block; font-size: 0.75rem; line-height: 1.35; }
.form dd { font-weight: 600; line-height: 1.55; }
.form > .long { grid-template-columns: 1fr 2.4fr; } .form > .line { grid-template-columns: 1fr; }
.form > .smaller code { font-size: 0.8em; } .form > .smallest code { font-size: 0.62em; }
.guide .form > .broken code { white-space: normal; overflow-wrap: anywhere; }
@supports (width: 1cqi) { .form { container-type: inline-size; }
  .form > .line code { font-size: min(1em, (100cqi - 1.75rem) / var(--letters) / 0.62); }
  .guide .form > .broken code { font-size: 0.62em; }
  @container (max-width: 23rem) { .form > .long { grid-template-columns: 1fr; }
    .form > .long code { font-size: min(1em, (100cqi - 1.75rem) / var(--letters) / 0.62); } }
  @media (max-width: 44rem) {
    .form code { font-size: min(1em, (100cqi - 1.75rem) / var(--letters) / 0.62); }
    .guide .form > .smallest code { font-size: 0.875em; white-space: normal; } } }
.form .typed { user-select: all; -webkit-user-select: all; }
.form .chosen { color: var(--accent); }
.form .secret { font-weight: 400; color: var(--faint); font-size: 0.875rem; }
.before { display: grid; grid-template-columns: 1fr 2fr; gap: 0 1rem; }
.before > :only-child { grid-column: 1 / -1; } .guide .before h2 { margin-top: 0; }
.foot { columns: 2; column-gap: 1rem; } .foot > section { break-inside: avoid; }
.guide .foot li { margin: 0.25rem 0; }
.help { border-left: 0.375rem solid var(--accent); }
.desk { font-weight: 700; font-size: 1.125rem; color: var(--accent); overflow-wrap: anywhere; }
.in-app { display: none; font-size: 0.875rem; line-height: 1.6; color: var(--faint); }
@media screen and (max-width: 44rem) { .in-app { display: block; } }
@media (max-width: 44rem) { .screens { columns: 1; }
  .foot { display: flex; flex-direction: column; }
  .foot > .help { order: 1; } .before { grid-template-columns: 1fr; }
  .guide .answer > .code { display: none; }
  .form > div, .form > .long { grid-template-columns: 1fr; }
  .form dt { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 0.75rem; }
  .form dt > span + span { line-height: inherit; } }
@media print { :root { font-size: 9pt; } @page { margin: 8mm 10mm; }
  :root.dense { font-size: 8pt; } :root.densest { font-size: 7.25pt; }
  .guide { max-width: none; padding: 0 1px; font-size: 1rem; line-height: 1.45; }
  :lang(th) .guide, .guide:lang(th) { line-height: 1.55; }
  .guide .task, .guide .note { line-height: inherit; }
  .guide section, .guide header { padding: 1.75mm 3mm; margin-bottom: 1.75mm; }
  .guide h1 { font-size: 1.4rem; line-height: 1.4; } .guide h2 { margin: 0 0 0.5mm; }
  .guide li { margin: 0.4mm 0; } .guide ul { margin: 0.5mm 0 0; }
  .guide section { break-inside: auto; } .guide .foot > section { break-inside: avoid; }
  .guide .screens > li { margin: 0 0 1.5mm; padding: 1.25mm 2mm; }
  .guide .answer { display: flex; } .guide .answer > .code { display: block; width: 27mm; }
  .screens { columns: 2; column-gap: 2mm; margin-top: 1mm; } .form { margin-top: 0.75mm; }
  .screens > li::before { width: 1.5rem; height: 1.5rem; line-height: 1.5rem; }
  .form > div { grid-template-columns: 1fr 1fr; padding: 0.25mm 2mm; }
  .form > .long { grid-template-columns: 1fr 2.2fr; }
  .form > .line { grid-template-columns: 1fr; }
  .form dt { display: block; line-height: 1.3; }
  .form dt > span + span { display: inline; line-height: 1.3; margin-left: 0.375rem; }
  .before { grid-template-columns: 1fr 2fr; gap: 0 3mm; }
  .foot { display: block; columns: 2; column-gap: 1.75mm; } .note { margin-top: 0.75mm; } }
)css";
}

}  // namespace mailadvisor
