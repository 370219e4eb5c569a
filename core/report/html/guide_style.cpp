#include "report/html/guide_style.h"

namespace mailadvisor {

// On paper a sheet must hold all: small but even type, two columns of screens. A phone shows one
// column and no code: it cannot photograph itself.
std::string_view guideStyleSheet() {
    return R"css(
.guide { max-width: 56rem; }
.guide code { font-family: ui-monospace, "Cascadia Mono", Consolas, Menlo, "Noto Sans Mono",
  "DejaVu Sans Mono", monospace; font-feature-settings: "zero"; }
.guide h1 { margin: 0 0 0.25rem; }
.headline { font-weight: 600; }
.guide .answer ul { font-size: 0.9375rem; } .guide .answer li { margin: 0.125rem 0; }
.screens { list-style: none; margin: 0.5rem 0 0; padding: 0; counter-reset: screen; display: grid;
  gap: 0.75rem; grid-template-columns: 1fr 1fr; align-items: start; }
.screens > li { counter-increment: screen; display: flex; gap: 0.625rem; margin: 0;
  background: var(--soft); border-radius: 0.625rem; padding: 0.625rem 0.75rem;
  break-inside: avoid; }
.screens > li::before { content: counter(screen); flex: none; width: 1.75rem; height: 1.75rem;
  border-radius: 50%; background: var(--accent); color: var(--on-accent); font-weight: 700;
  line-height: 1.75rem; text-align: center; }
.screens > li > div { flex: 1; min-width: 0; }
.task { margin: 0; font-weight: 600; line-height: 1.6; }
.note { margin: 0.375rem 0 0; color: var(--faint); font-size: 0.875rem; line-height: 1.6; }
.form { display: block; margin: 0.375rem 0 0; background: var(--card);
  border: 1px solid var(--line); border-radius: 0.5rem; overflow: hidden; }
.form > div { padding: 0.25rem 0.625rem; border-bottom: 1px solid var(--line); }
.form > div:last-child { border-bottom: 0; }
.form dt { font-size: 0.8125rem; line-height: 1.6; display: flex; flex-wrap: wrap;
  justify-content: space-between; column-gap: 0.75rem; }
.form dd { font-weight: 600; line-height: 1.55; }
.form dd.typed { user-select: all; -webkit-user-select: all; }
.form dd.chosen { font-weight: 600; color: var(--accent); }
.form dd.secret { font-weight: 400; font-style: italic; color: var(--faint); }
.foot { display: grid; gap: 0 1rem; grid-template-columns: 1fr 1fr; align-items: stretch; }
.guide .foot li { margin: 0.25rem 0; }
.help { border-left: 0.375rem solid var(--accent); }
.desk { font-weight: 700; font-size: 1.0625rem; color: var(--accent); overflow-wrap: anywhere; }
.code svg { width: 8rem; margin: 0 auto; border-radius: 0.375rem; }
@media (max-width: 44rem) { .screens, .foot { grid-template-columns: 1fr; }
  .code { display: none; } }
@media print { .guide { max-width: none; font-size: 9.5pt; line-height: 1.5; }
  .guide h1 { font-size: 15pt; } .guide h2 { font-size: 11pt; }
  .guide header, .guide section { padding: 2.5mm 3.5mm; margin-bottom: 2.5mm; }
  .screens { grid-template-columns: 1fr 1fr; gap: 2mm; } .foot { grid-template-columns: 1fr 1fr; }
  .code { display: block; } .code svg { width: 26mm; }
  .screens > li { padding: 2mm 2.5mm; } }
)css";
}

}  // namespace mailadvisor
