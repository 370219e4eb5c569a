#include "web/publish_lines.h"
#include "web/running_service.h"

#include <algorithm>

namespace mailadvisor::web {
namespace {

constexpr std::size_t domainsShown = 3;  // whoever serves thousands knows how
constexpr auto timeToLook = std::chrono::seconds(10);

std::string indented(const std::string& text) {
    std::string result;
    bool isStart = true;
    for (const char c : text) {
        if (isStart && c != '\n') result += "    ";
        result += c;
        isStart = c == '\n';
    }
    return result;
}

}  // namespace

Task<void> RunningService::tellSummary() {
    const SitePointer site = site_;
    const auto& say = voice_.say;
    std::string text;
    for (const auto& place : server_->places())
        text += say({MESSAGE_ID("serve.listening"), {{"place", place}}}) + "\n";
    if (!site->baseUrl.empty())
        text += say({MESSAGE_ID("serve.page"), {{"url", site->baseUrl + "/"}}}) + "\n";
    voice_.result(text);
    supervisor_.tellStatus(std::to_string(site->domains.all().size()) + " domains");

    const auto opened = network();
    const bool mayLook = opened && !options_.wishes.offline;
    const auto deadline = Deadline::in(timeToLook);
    text.clear();
    std::vector<const ServedDomain*> unanswered;
    std::size_t shown = 0;
    for (const auto& [name, served] : site->domains.all()) {
        if (shown++ == domainsShown) break;
        text += "\n" + say({MESSAGE_ID("serve.try"), {{"domain", name}}}) + "\n";
        for (const auto& url : urlsToTry(name)) text += "    " + url + "\n";
        auto lines = zoneLinesFor(catalogue_, *served);
        if (mayLook) lines = co_await linesMissing(**opened, *served, std::move(lines), deadline);
        if (!lines.empty()) {
            text += say({MESSAGE_ID("serve.zone-missing"), {{"domain", name}}}) + "\n";
            for (const auto& line : lines) text += "    " + line.text + "\n";
        }
        bool isAnswered = false;
        if (mayLook) isAnswered = co_await isAnsweredOutside(**opened, *served, deadline);
        if (!isAnswered) unanswered.push_back(served.get());
    }
    if (!unanswered.empty() && options_.http.certificateFile.empty()) {
        const auto& place = server_->places().front();
        text += "\n" + say({MESSAGE_ID("serve.web-missing"), {}}) + "\n";
        // Without a URL of its own the page stands where only this computer comes.
        const auto hosts =
            hostsInFront(unanswered, options_.baseUrl.empty() ? std::string{} : site->pageHost);
        text += "  nginx:\n" + indented(nginxBlock(hosts, place));
        text += "  Apache:\n" + indented(apacheBlock(hosts, place));
        text += "  Caddy:\n" + indented(caddyBlock(hosts, place));
    }
    const auto count = site->domains.all().size();
    if (count > domainsShown) {
        text += "\n" +
                say({MESSAGE_ID("serve.more-domains"),
                     {{"n", static_cast<std::int64_t>(count - domainsShown)}}}) +
                "\n";
    }
    if (!isStopping_) voice_.result(text);
}

}  // namespace mailadvisor::web
