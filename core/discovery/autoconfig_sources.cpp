#include "discovery/fetch_autoconfig.h"
#include "discovery/xml_tree.h"

#include <fstream>
#include <optional>

// The sources that are one autoconfig file each, at a place that the domain's name tells.
namespace mailadvisor {
namespace {

// One byte more than may be read, so that a larger file is seen to be one.
std::optional<std::string> readFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    std::string bytes(maxXmlBytes + 1, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (file.bad()) return std::nullopt;
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

}  // namespace

Task<SourceFacts> askOverrideFile(const SourceQuery& query) {
    const std::string& path = query.options.overrideFile;
    SourceFacts answer;
    if (path.empty()) co_return answer;
    const auto bytes = readFile(path);
    if (bytes) co_return answerFromFile(*bytes, query.address, Source::Override, path, true);
    answer.attempts.push_back(
        {Source::Override, path, Outcome::Failed, Reason::NotFoundThere, {}, {}});
    co_return answer;
}

// The address is never added (`?emailaddress=`): the servers of a domain are the same for all.
Task<SourceFacts> askAutoconfig(const SourceQuery& query) {
    std::string url = "https://autoconfig." + query.address.domain + "/mail/config-v1.1.xml";
    co_return co_await fetchAutoconfig(query, Source::Autoconfig, std::move(url), true);
}

Task<SourceFacts> askWellKnown(const SourceQuery& query) {
    std::string url =
        "https://" + query.address.domain + "/.well-known/autoconfig/mail/config-v1.1.xml";
    co_return co_await fetchAutoconfig(query, Source::WellKnown, std::move(url), true);
}

std::string ispdbUrl(std::string_view base, std::string_view domain) {
    while (base.ends_with('/')) base.remove_suffix(1);
    return std::string(base) + "/" + std::string(domain);
}

Task<SourceFacts> askIspdb(const SourceQuery& query) {
    if (!query.options.ispdb) {
        SourceFacts answer;
        answer.attempts.push_back(skipped(Source::Ispdb, Reason::NotRequested));
        co_return answer;
    }
    std::string url = ispdbUrl(*query.options.ispdb, query.address.domain);
    co_return co_await fetchAutoconfig(query, Source::Ispdb, std::move(url), true);
}

}  // namespace mailadvisor
