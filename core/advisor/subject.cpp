#include "advisor/subject.h"

#include "base/host_name.h"

namespace mailadvisor {

Result<Subject> subjectOf(const std::string& address, const Wishes& wishes) {
    Subject subject;
    const bool mayBeMissing = !wishes.factsFile.empty();
    if (!address.empty() || !mayBeMissing) {
        auto parsed = EmailAddress::parse(address);
        if (!parsed) return Unexpected{parsed.error()};
        subject.address = std::move(*parsed);
    }
    if (!wishes.server.empty()) {
        auto host = normaliseHost(wishes.server);
        if (!host) return Unexpected{host.error()};
        subject.host = std::move(*host);
    }
    return subject;
}

Result<Subject> subjectOfProbe(const std::string& addressOrHost, const Wishes& wishes) {
    if (addressOrHost.find('@') != std::string::npos) return subjectOf(addressOrHost, wishes);
    Subject subject;
    auto host = normaliseHost(addressOrHost);
    if (!host) return Unexpected{host.error()};
    subject.host = std::move(*host);
    return subject;
}

}  // namespace mailadvisor
