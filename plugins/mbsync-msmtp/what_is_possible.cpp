#include "what_is_possible.h"

#include "base/host_name.h"
#include "kit/password_sign_in.h"

#include <algorithm>
#include <string>

namespace mailadvisor::mbsync_msmtp {
namespace {

constexpr std::size_t maxLine = 500;  // of msmtp 1.8.23; isync 1.4.4 reads 1,022 bytes

Unexpected refuse(const std::string& where, std::string_view id) {
    return Unexpected{{ErrorCode::InvalidInput, where, {std::string(id), {}}, {}}};
}

}  // namespace

Result<void> checkServers(const Account& account) {
    if (account.incoming.security == Security::Plain) {
        return refuse("incoming.security", MESSAGE_ID("mbsync-msmtp.plain"));
    }
    if (looksLikeIpAddress(account.incoming.host)) {
        return refuse("incoming.host", MESSAGE_ID("mbsync-msmtp.ip-address"));
    }
    if (!takesPassword(account.incoming)) {
        return refuse("incoming.auth", MESSAGE_ID("mbsync-msmtp.sign-in"));
    }
    if (!account.outgoing) return {};
    if (account.outgoing->security == Security::Plain) {
        return refuse("outgoing.security", MESSAGE_ID("mbsync-msmtp.plain"));
    }
    if (!takesPassword(*account.outgoing) && !takesMailFromAnybody(*account.outgoing)) {
        return refuse("outgoing.auth", MESSAGE_ID("mbsync-msmtp.sign-in"));
    }
    return {};
}

Result<void> checkLines(const BundleFile& file) {
    std::size_t start = 0;
    while (start < file.content.size()) {
        const auto end = std::min(file.content.find('\n', start), file.content.size());
        if (end - start > maxLine) return refuse(file.path, MESSAGE_ID("mbsync-msmtp.line-long"));
        start = end + 1;
    }
    return {};
}

}  // namespace mailadvisor::mbsync_msmtp
