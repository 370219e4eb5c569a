#pragma once

#include "account/account_move.h"
#include "advice/recommendation.h"
#include "base/error.h"
#include "base/fact.h"
#include "base/units.h"
#include "report/certificate_problems.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// How far a kit came with somebody, as its scripts report it.
enum class RolloutState {
    Done,  ///< the files stand there, or are in use by now
    Kept,  ///< something of the person's own is in the way: to be done by hand
    Failed,
    Undone,   ///< taken back
    NotSeen,  ///< no report: nobody signed in, or the script did not run
};

/// Why a mailbox moves in its wave.
enum class WaveKind {
    Department,  ///< with its department
    Trial,       ///< first, because little can go wrong with it
    Hindered,    ///< last, because something has to be done before
    Listed,      ///< a list lays it down
};

/// In which of several steps a mailbox moves.
struct Wave {
    int number{};  ///< from 1; 0 = in none
    WaveKind kind{};

    friend bool operator==(const Wave&, const Wave&) = default;
};

/// What a list of the new server says of a mailbox, against that of the old one.
enum class MoveArrival {
    Unknown,  ///< one of the lists does not tell
    Arrived,
    Short,  ///< fewer messages than before, or, where they are not counted, much less space
};

/// The move of a mailbox to another server.
struct MailboxMove {
    /// Nothing where no account could be judged.
    std::optional<AccountMove> judged{};
    Wave wave{};
    std::string department{};
    std::string_view type{};  ///< set up today: imap, pop3, none; empty where nobody said it
    std::string from{};       ///< the old server for reading mail
    std::string to{};         ///< the new one; empty where none is to be set up
    MailboxSizes before{};
    MailboxSizes after{};
    MoveArrival arrival{};
};

/// One account of a bulk run, as its report takes it; it refers to what its maker keeps alive.
struct BulkAccount {
    std::string_view address{};
    const Recommendation* advice{};  ///< where it was judged
    const Message* skip{};           ///< why nothing is set up
    const Error* error{};            ///< why it failed
    Fact<ByteCount> used{};
    Fact<ByteCount> limit{};
    bool isListed{true};  ///< false for one that only an earlier run knows
    bool isGone{};        ///< it has files of an earlier run and is to have none any more
    std::optional<RolloutState> rollout{};  ///< where reports of a kit were given
    const MailboxMove* move{};              ///< where its server moves
};

/// Somebody named in the report.
struct BulkPerson {
    std::string address{};
    std::optional<Percent> share{};  ///< how full the mailbox is
};

/// Those for whom the same is true.
struct BulkPeople {
    std::vector<BulkPerson> named{};  ///< as many as the report has room for
    std::size_t count{};
};

/// People who get the same for the same reasons, or have the same to do first. The sentences are
/// those of the one whose mailbox is the fullest: figures of others differ.
struct BulkGroup {
    Recommendation advice{};
    std::string figuresOf{};  ///< whose figures the sentences tell; empty when all have the same
    BulkPeople people{};
    std::size_t namedAbove{};  ///< of them, among those who have something to do first
};

/// People whose accounts failed, or are passed over, for the same cause.
struct BulkCause {
    Message text{};
    Message remedy{};
    BulkPeople people{};
};

/// How far the roll-out is, by the reports of a kit.
struct BulkRollout {
    std::map<RolloutState, std::size_t> counts{};
    BulkPeople failed{};
    BulkPeople kept{};
    BulkPeople notSeen{};
};

/// Mailboxes that move together.
struct BulkWave {
    std::map<WaveKind, std::size_t> kinds{};
    std::vector<std::string> departments{};  ///< the first ones, as many as there is room for
    bool hasMoreDepartments{};
    std::size_t mailboxes{};
    ByteCount used{};
};

/// Accounts in which the same is to be changed.
struct BulkChanges {
    std::vector<SettingChange> changes{};  ///< user names without their values
    std::size_t accounts{};
};

/// What lists tell of all mailboxes together, and of how many they tell it.
struct BulkSizes {
    std::size_t sized{};
    ByteCount used{};
    std::size_t counted{};
    std::int64_t messages{};
};

/// A move of servers, summed up.
struct BulkMove {
    std::size_t mailboxes{};  ///< 0 = nothing moves
    std::vector<std::string> from{};
    std::vector<std::string> to{};
    std::map<MoveKind, std::size_t> kinds{};
    std::map<MoveWork, std::size_t> work{};
    std::vector<BulkChanges> changes{};  ///< what most have to change first
    std::size_t otherChanges{};          ///< accounts with changes that are not told above
    BulkPeople tooLarge{};
    std::size_t fitUnknown{};
    BulkPeople onlyLocal{};
    std::size_t typeUnknown{};
    std::size_t again{};  ///< by POP3 old mail comes a second time
    std::size_t anew{};
    std::map<int, BulkWave> waves{};
    BulkSizes before{};
    BulkSizes after{};
    BulkPeople fallenShort{};
};

/// Somebody whose mailbox is among the fullest.
struct BulkFullest {
    std::string address{};
    ByteCount used{};
    ByteCount limit{};
    Percent share{};
};

/// How full the mailboxes are.
enum class BulkFullness { Full, Nearly, Much, Half, Little, Unknown };

/// All that the report of a bulk run shows.
struct BulkView {
    std::size_t accounts{};
    std::vector<std::string> programs{};  ///< by name
    std::size_t imap{};
    std::size_t pop3{};
    std::size_t instead{};  ///< neither of them is right: webmail, Exchange …
    std::size_t skipped{};
    std::size_t failed{};
    std::optional<std::size_t> added{};  ///< against an earlier run; nothing when there was none
    std::size_t changed{};
    std::vector<BulkGroup> urgent{};  ///< what is to be done first
    std::vector<BulkGroup> groups{};  ///< who gets what
    std::vector<BulkCause> failures{};
    std::vector<BulkCause> skips{};
    BulkPeople gone{};
    std::map<BulkFullness, std::size_t> fullness{};
    std::vector<BulkFullest> fullest{};  ///< at most twelve, the fullest first
    std::vector<CertificateProblem> servers{};
    BulkRollout rollout{};  ///< empty counts: there were no reports
    BulkMove move{};
};

}  // namespace mailadvisor
