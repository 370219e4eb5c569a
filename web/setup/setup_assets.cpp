#include "web/setup/setup_assets.h"

#include "web/page/page_style.h"

namespace mailadvisor::web {
namespace {

constexpr std::string_view ownStyles = R"css(
input[type="password"] { font: inherit; width: 100%; min-height: 2.75rem;
  padding: 0.375rem 0.75rem; border: 1px solid var(--faint); border-radius: 0.5rem;
  background: var(--card); color: var(--ink); }
.told { border-top: 1px solid var(--line); border-left: 0.375rem solid var(--accent); }
.work ul { list-style: none; padding: 0; } .work li { color: var(--faint); }
.work li:last-child { color: var(--ink); font-weight: 600; }
.diff { margin: 0.5rem 0 0; padding: 0.5rem 0; overflow: auto; max-height: 24rem;
  border: 1px solid var(--line); border-radius: 0.5rem; font-size: 0.875rem; line-height: 1.5; }
.diff span { display: block; padding: 0 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.ask h2 { font-size: 1.375rem; margin: 0; }
.diff .added { background: var(--soft); color: var(--good); }
.diff .gone { color: var(--bad); } .diff .place { color: var(--faint); }
.path { overflow-wrap: anywhere; }
)css";

// A page that is replaced by our next one is not closed: the server knows by its number.
constexpr std::string_view ownScript = R"js(
const ask = (path, body) => fetch(path, {method: "POST", body, keepalive: true}).catch(() => {});
addEventListener("pagehide", () => { navigator.sendBeacon("/leaving", words.page); });
addEventListener("pageshow", event => { if (event.persisted) location.reload(); });
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") ask("/here", words.page);
});
const work = document.getElementById("work");
const follow = async () => {
  try {
    const reply = await fetch("/news");
    const news = await reply.json();
    if (String(news.turn) !== words.turn) { location.replace("/"); return; }
    for (const line of news.lines.slice(work.children.length)) {
      const item = document.createElement("li");
      item.textContent = line;
      work.append(item);
    }
    setTimeout(follow, 500);
  } catch {
    document.querySelector("h1").textContent = words.lost;
  }
};
if (work) follow();
)js";

}  // namespace

const Asset& setupStyleAsset() {
    static const Asset asset = assetOf("setup", "css", "text/css; charset=utf-8",
                                       styleAsset().bytes + std::string(ownStyles));
    return asset;
}

const Asset& setupScriptAsset() {
    static const Asset asset = assetOf("setup", "js", "text/javascript; charset=utf-8",
                                       std::string(pageScript()) + std::string(ownScript));
    return asset;
}

}  // namespace mailadvisor::web
