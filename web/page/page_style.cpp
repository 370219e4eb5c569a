#include "web/page/page_style.h"

namespace mailadvisor::web {

// A finger needs 44 px (WCAG 2.2 §2.5.5); the outline of what has the focus is never hidden.
std::string_view pageStyleSheet() {
    return R"css(
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 1; background: var(--card);
  padding: 0.75rem 1rem; }
a { color: var(--accent); }
:focus-visible { outline: 0.1875rem solid var(--accent); outline-offset: 0.1875rem; }
main:focus, .problem:focus { outline: none; }
.bar { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center;
  justify-content: space-between; background: none; border: 0; padding: 0 0.25rem; }
.bar p { display: flex; flex: 1 1 12rem; gap: 0.75rem; align-items: center; margin: 0;
  font-weight: 600; min-width: 0; overflow-wrap: anywhere; }
.bar img { max-height: 3rem; max-width: 12rem; width: auto; }
.bar form { margin: 0; }
.language { font-size: 0.9375rem; min-height: 2.75rem; min-width: 2.75rem; padding: 0 0.5rem;
  display: inline-flex; align-items: center; justify-content: center; }
button, .button { font: inherit; line-height: 1.5; cursor: pointer; border-radius: 0.5rem;
  min-height: 2.75rem; padding: 0.5rem 1.25rem; border: 1px solid var(--accent);
  background: var(--card); color: var(--accent); text-align: center; text-decoration: none;
  display: inline-block; }
button.main, .button.main { background: var(--accent); color: var(--on-accent);
  font-weight: 600; }
button.language { border: 0; background: none; text-decoration: underline; }
button.small { padding: 0.25rem 0.75rem; }
.title { margin: 0.25rem 0.25rem 0.75rem; } .lead { margin: 0 0.25rem 0.75rem; }
main > form > .buttons { margin: 0 0 1.5rem; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1rem 0 0; }
fieldset { border: 0; padding: 0; margin: 0; min-width: 0; }
legend { padding: 0; } legend h1, .ask h1 { font-size: 1.375rem; margin: 0; }
.choice { display: flex; gap: 0.75rem; align-items: center; padding: 0.5rem 0.875rem;
  min-height: 2.75rem; margin: 0.5rem 0; border: 1px solid var(--line); border-radius: 0.5rem;
  cursor: pointer; }
.choice:has(:checked) { border-color: var(--accent); background: var(--soft); }
.choice input { flex: none; width: 1.25rem; height: 1.25rem; margin: 0;
  accent-color: var(--accent); }
input[type="text"], textarea, select { font: inherit; width: 100%; min-height: 2.75rem;
  padding: 0.375rem 0.75rem;
  border: 1px solid var(--faint); border-radius: 0.5rem; background: var(--card);
  color: var(--ink); }
textarea { display: block; line-height: 1.6; resize: vertical; }
.told { border-top: 0.375rem solid var(--accent); }
.ask h2 { font-size: 1.125rem; margin: 0; }
.note { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.9375rem; margin: 0.5rem 0;
  padding: 0.75rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--soft);
  user-select: all; -webkit-user-select: all; }
input[aria-invalid="true"] { border: 2px solid var(--bad); }
.field { margin: 0.75rem 0; } .field label { font-weight: 600; }
.problem { border: 2px solid var(--bad); border-radius: 0.75rem; padding: 0.75rem 1.25rem;
  margin: 0 0 1rem; background: var(--card); }
.problem b, .problem a, .wrong { color: var(--bad); }
.in-app { border: 2px solid var(--warning); border-radius: 0.75rem; padding: 0.75rem 1.25rem;
  margin: 0 0 1rem; background: var(--card); }
.jump { margin: 0 0.25rem 0.75rem; }
.group { margin: 1rem 0 0.25rem; }
.programs { list-style: none; padding: 0; display: grid; gap: 0.75rem;
  grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); }
.programs li { margin: 0; background: var(--soft); border-radius: 0.5rem; padding: 0.75rem; }
.programs button { width: 100%; font-weight: 600; text-align: left; }
.answers { display: block; }
.answers dd { display: flex; gap: 0.75rem; align-items: center; justify-content: space-between;
  margin: 0 0 0.5rem; padding: 0 0 0.5rem; border-bottom: 1px solid var(--line); }
.answers button { flex: none; }
.values th { font-weight: 400; color: var(--faint); width: 9rem; }
.values thead th { font-weight: 600; color: var(--ink); width: auto; padding-top: 0.75rem; }
.values td { overflow-wrap: anywhere; }
.values td > span { user-select: all; -webkit-user-select: all; }
.values td button { float: right; margin-left: 0.5rem; }
.wide + button { margin: 0.25rem 0 0.25rem 0.75rem; }
footer, main > p.faint { padding: 0 0.25rem; }
.qr svg { max-width: 20rem; margin: 0.5rem auto; }
.desk { font-weight: 700; color: var(--accent); overflow-wrap: anywhere; }
summary { cursor: pointer; min-height: 2.75rem; display: list-item; padding: 0.5rem 0; }
@media (max-width: 34rem) {
  .buttons > * { width: 100%; } .wide + button { margin-left: 0; }
  .programs { grid-template-columns: 1fr; } .values th { width: 6.5rem; } }
@media print { .skip, .bar form, .language, .buttons, .problem, .in-app, .jump, .answers button,
  .values button, .screen-only { display: none; }
  .programs button { border: 0; padding: 0; min-height: 0; }
  .note { font-size: 0.8125rem; line-height: 1.4; } }
)css";
}

std::string_view pageScript() {
    return R"js("use strict";
const words = document.body.dataset;
for (const value of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) break;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "small";
  button.textContent = words.copying;
  button.setAttribute("aria-label", words.copying + " " + value.dataset.copy);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(value.textContent);
    button.textContent = words.copied;
    document.getElementById("said").textContent = words.copied + " " + value.dataset.copy;
    setTimeout(() => { button.textContent = words.copying; }, 3000);
  });
  value.after(button);
}
)js";
}

}  // namespace mailadvisor::web
