#pragma once

#include "base/units.h"
#include "probe/cursor.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::imap {

/// `mailbox-list` (RFC 9051 §7.3.1).
struct MailboxList {
    std::vector<std::string> attributes{};  ///< as sent, with backslash
    char delimiter{};                       ///< 0: a flat name
    std::string name{};                     ///< as sent, undecoded
};

/// `status-response` (RFC 9051 §7.3.4, SIZE of RFC 8438).
struct MailboxStatus {
    std::string name{};
    std::optional<std::int64_t> messages{};
    std::optional<ByteCount> size{};
};

/// One resource of a quota root (RFC 9208 §3.1). STORAGE is already multiplied to octets.
struct QuotaResource {
    std::string name{};  ///< upper case: STORAGE, MESSAGE
    std::int64_t used{};
    std::int64_t limit{};
};

/// `quota-response` (RFC 9208 §4.2.1).
struct QuotaRoot {
    std::string name{};
    std::vector<QuotaResource> resources{};
};

/// The two items of a FETCH response that were asked for; others are skipped. A date in another
/// form is none.
struct FetchItems {
    std::optional<Timestamp> internalDate{};
    std::optional<ByteCount> size{};
};

/// `namespace-response` (RFC 2342 §6): where whose folders lie, as prefixes of their names.
struct Namespaces {
    std::vector<std::string> own{};       ///< the personal ones
    std::vector<std::string> ofOthers{};  ///< other users' and shared ones
};

/// One function for each response, named after its rule in the ABNF.
Parsed<MailboxList> mailboxList(std::string_view data);
Parsed<MailboxStatus> mailboxStatus(std::string_view data);
Parsed<QuotaRoot> quotaRoot(std::string_view data);
Parsed<Namespaces> namespaceResponse(std::string_view data);
Parsed<FetchItems> fetchItems(std::string_view data);

/// `date-time` without its quotes: " 7-Jul-1996 02:44:25 -0700". A year of the Buddhist era, which
/// machines with a Thai calendar write ("2569"), is taken as the one it means.
Parsed<Timestamp> dateTime(std::string_view text);

}  // namespace mailadvisor::imap
