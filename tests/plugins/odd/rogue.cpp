#include "rogue.h"

#include <stdexcept>
#include <string>

namespace mailadvisor::odd {

/// The display name says how to misbehave: with a file, `code:` or `guide:` of this path, or twice.
Result<Bundle> Writer::render(const RenderRequest& request) const {
    const std::string& way = request.account->displayName;
    const std::string path = way.substr(way.find(':') + 1);
    Bundle bundle;
    if (way == "throw") throw std::runtime_error("odd");
    if (way.starts_with("code:")) {
        bundle.codes.push_back({path, "x", {}});
    } else if (way.starts_with("guide:")) {
        bundle.guides.push_back({.path = path});
    } else if (way.starts_with("twice:")) {
        bundle.files = {{path, "x", {}}, {path, "y", {}}};
    } else {
        bundle.files = {{path, "x", {}}};
    }
    return bundle;
}

Result<Fact<ExistingAccounts>> Writer::accountsIn(const ExistingFiles& files) const {
    if (files.contains("throw")) throw std::runtime_error("odd");
    return Fact<ExistingAccounts>::known({});
}

Result<ExistingFiles> Writer::without(const ExistingFiles& files, const ExistingAccount&) const {
    if (files.contains("throw")) throw std::runtime_error("odd");
    return ExistingFiles{{"somebody-elses", "x"}};
}

}  // namespace mailadvisor::odd
