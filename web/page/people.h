#pragma once

#include "base/email_address.h"
#include "base/result.h"
#include "base/secret.h"
#include "base/units.h"
#include "facts/mailbox_facts.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::web {

inline constexpr std::string_view peopleSchema = "mailadvisor.people.v1";

/// One person and what was seen in the mailbox: shown behind the person's own link alone.
struct Person {
    EmailAddress address{};
    std::int64_t link{1};  ///< counted up to revoke the links that were given out
    MailboxFacts mailbox{};
    Timestamp observedAt{};
};

/// People with links of their own (`--people FILE --link-key FILE`). Only read, once made.
///
/// A link holds no address: an id that the key makes of it, the day on which it ends, and a
/// signature (HMAC-SHA256, RFC 2104) over both and the link's number. Who has the link sees what
/// the file says of that mailbox, so it is sent like a letter to that person.
class People {
public:
    /// How long a link works when nothing else is said.
    static constexpr std::chrono::days usualLife{30};

    /// Reads `{"schema":"mailadvisor.people.v1","people":[{"address":"…","link":1,
    /// "observedAt":"…Z","mailbox":{…as in facts…}}]}`.
    ///
    /// Errors: InvalidInput with `where` and the place in it; for a key of fewer than 32 bytes; for
    /// an address that stands twice.
    static Result<People> read(std::string_view json, std::string_view where, Secret key);

    const std::vector<Person>& all() const { return people_; }

    /// What the person's link carries; it works until the end of that day (UTC).
    std::string tokenFor(const Person& person, std::chrono::sys_days lastDay) const;

    /// Whose link it is; null for one that is forged, revoked, or past its last day.
    const Person* personOf(std::string_view token, Timestamp now) const;

private:
    std::string signatureOf(std::string_view id, std::int64_t lastDay, std::int64_t link) const;
    std::string idOf(const EmailAddress& address) const;

    std::vector<Person> people_{};
    std::map<std::string, std::size_t, std::less<>> byId_{};
    Secret key_{};
};

}  // namespace mailadvisor::web
