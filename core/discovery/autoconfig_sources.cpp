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

// The domain's own sites may hear the person's address, over https and with consent.
AskedAs mostToldAbout(const SourceQuery& query) {
    return query.options.sendAddress ? AskedAs::Person : AskedAs::Postmaster;
}

}  // namespace

Task<SourceFacts> askOverrideFile(const SourceQuery& query) {
    const std::string& path = query.options.overrideFile;
    SourceFacts answer;
    if (path.empty()) co_return answer;
    const auto bytes = readFile(path);
    if (bytes) {
        const AutoconfigFile file{*bytes, {}, {}, AskedAs::Nobody};
        co_return answerFromFile(file, query.address, Source::Override, path, true);
    }
    answer.attempts.push_back(
        {Source::Override, path, Outcome::Failed, Reason::NotFoundThere, {}, {}});
    co_return answer;
}

Task<SourceFacts> askAutoconfig(const SourceQuery& query) {
    std::string url = "https://autoconfig." + query.address.domain + "/mail/config-v1.1.xml";
    AutoconfigPlace place{Source::Autoconfig, std::move(url), true, mostToldAbout(query), {}};
    co_return co_await fetchAutoconfig(query, std::move(place));
}

Task<SourceFacts> askWellKnown(const SourceQuery& query) {
    std::string url =
        "https://" + query.address.domain + "/.well-known/autoconfig/mail/config-v1.1.xml";
    AutoconfigPlace place{Source::WellKnown, std::move(url), true, mostToldAbout(query), {}};
    co_return co_await fetchAutoconfig(query, std::move(place));
}

}  // namespace mailadvisor
