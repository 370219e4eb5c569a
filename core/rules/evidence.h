#pragma once

#include "rules/situation.h"
#include "signs/server_signs.h"

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// Everything a rule can need to know.
enum class Input {
    Devices,
    Webmail,
    WebmailReach,
    Backup,
    Shared,
    CurrentType,
    MovedFrom,
    Purpose,
    PhoneOnly,
    Elsewhere,
    Limit,
    Used,
    UsedShare,
    DaysUntilFull,
    SpaceIsTight,
    InboxBytes,
    InboxSentGap,
    DomainShare,
    ImapOffer,
    Pop3Offer,
    Pop3Uidl,
    Pop3Expire,
};

/// What the rules judge by: the situation, boiled down once to the few values they compare.
///
/// It refers to the situation it was made from, which has to live as long.
struct Evidence {
    SituationView situation;
    ServerSigns servers{};

    Fact<int> devices{};      ///< never negative
    Fact<Webmail> webmail{};  ///< days to look back, said without a word on webmail, mean Recent
    Fact<int> webmailReachDays{};  ///< for webmail beside POP3; 0 = not needed or for all mail
    Fact<bool> backup{};
    Fact<bool> shared{};
    Fact<CurrentType> currentType{};
    Fact<std::string> movedFrom{};  ///< incoming server before a move
    Fact<Purpose> purpose{};
    Fact<bool> phoneOnly{};  ///< said, or one device and a program for phones

    /// The same mail must be seen in more than one place: several devices, someone else, webmail
    /// for all mail, or for more days than mail may be left on the server. One sure yes suffices;
    /// a no needs the number of devices, and takes what was not said about the rest as no.
    Fact<bool> elsewhere{};

    Fact<ByteCount> used{};
    Fact<ByteCount> limit{};         ///< > 0
    Fact<Percent> usedShare{};       ///< rounded down
    Fact<ByteCount> growthPerDay{};  ///< never negative; unknown too when something empties it
    Fact<int> daysUntilFull{};       ///< 0 = full; the largest int = never
    Fact<bool> spaceIsTight{};       ///< the server's space must be relieved
    Fact<ByteCount> inboxBytes{};
    Fact<int> inboxSentGapDays{};            ///< by how much Sent reaches further back than INBOX
    Fact<int> inboxReachDays{};              ///< age of the oldest mail in the INBOX
    std::optional<ByteCount> domainLimit{};  ///< by the policy, else by the server; > 0
    Fact<Percent> domainShare{};  ///< of the domain's limit that this mailbox takes; 0 without one
    Fact<Percent> domainUsedShare{};  ///< of the domain's limit that all mailboxes take
    Fact<int> domainDaysUntilFull{};  ///< by what this mailbox alone adds; unknown without a limit

    Fact<Offer> imap{};  ///< this and the next three as `servers` says
    Fact<Offer> pop3{};
    Fact<bool> pop3Uidl{};
    Fact<std::optional<int>> pop3Expire{};

    const Thresholds& thresholds() const { return situation.thresholds; }
    const std::optional<ChosenClient>& client() const { return situation.client; }

    bool isOneDevice() const { return elsewhere.isKnown() && !*elsewhere; }
    bool isElsewhere() const { return elsewhere.isKnown() && *elsewhere; }
    bool isNow(CurrentType type) const { return currentType.isKnown() && *currentType == type; }
    bool isArchive() const {
        return purpose.isKnown() && *purpose == mailadvisor::Purpose::Archive;
    }
    /// Neither a device nor webmail: something was said that cannot be.
    bool isReadNowhere() const {
        return devices.isKnown() && *devices == 0 && webmail.isKnown() && *webmail == Webmail::No;
    }
    bool isTight() const { return spaceIsTight.isKnown() && *spaceIsTight; }
};

/// Boils a situation down; the situation must outlive the evidence.
Evidence gatherEvidence(const SituationView& situation);

/// The same where the servers' signs were looked up before, from the same facts.
Evidence gatherEvidence(const SituationView& situation, const ServerSigns& servers);

/// Why the input is unknown; nothing when it is known.
std::optional<Unknown> whyUnknown(const Evidence& evidence, Input input);

/// The kebab-case word for an input, as `--explain` names it (`input.<name>`).
std::string_view nameOf(Input input);

}  // namespace mailadvisor
