#include "advisor/subject.h"

#include "base/host_name.h"
#include "base/typed_address.h"
#include "base/unseen.h"

namespace mailadvisor {
namespace {

/// A user name that looks right and cannot be: something in it nobody sees.
Result<void> checkLogin(const std::string& login) {
    const auto unseen = unseenIn(login);
    if (!unseen) return {};
    return Unexpected{{ErrorCode::InvalidInput,
                       "--user",
                       {MESSAGE_ID("error.login-unseen"), {{"character", codePointName(*unseen)}}},
                       {MESSAGE_ID("remedy.unseen"), {}}}};
}

}  // namespace

Result<Subject> subjectOf(const std::string& address, const Wishes& wishes) {
    if (auto login = checkLogin(wishes.user); !login) return Unexpected{login.error()};
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
    if (holdsAtSign(addressOrHost)) return subjectOf(addressOrHost, wishes);
    if (auto login = checkLogin(wishes.user); !login) return Unexpected{login.error()};
    Subject subject;
    auto host = normaliseHost(addressOrHost);
    if (!host) return Unexpected{host.error()};
    subject.host = std::move(*host);
    return subject;
}

}  // namespace mailadvisor
