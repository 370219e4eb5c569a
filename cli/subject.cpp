#include "cli/subject.h"

namespace mailadvisor::cli {

Result<Subject> subjectOf(const std::string& address, const CommonOptions& options) {
    Subject subject;
    const bool mayBeMissing = !options.factsFile.empty();
    if (!address.empty() || !mayBeMissing) {
        auto parsed = EmailAddress::parse(address);
        if (!parsed) return Unexpected{parsed.error()};
        subject.address = std::move(*parsed);
    }
    if (!options.server.empty()) {
        auto host = normaliseHost(options.server);
        if (!host) return Unexpected{host.error()};
        subject.host = std::move(*host);
    }
    return subject;
}

Result<Subject> subjectOfProbe(const std::string& addressOrHost, const CommonOptions& options) {
    if (addressOrHost.find('@') != std::string::npos) return subjectOf(addressOrHost, options);
    Subject subject;
    auto host = normaliseHost(addressOrHost);
    if (!host) return Unexpected{host.error()};
    subject.host = std::move(*host);
    return subject;
}

}  // namespace mailadvisor::cli
