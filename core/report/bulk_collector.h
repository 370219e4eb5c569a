#pragma once

#include "report/bulk_view.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>

namespace mailadvisor {

/// Sums up a bulk run account by account for its report: who gets the same for the same reasons
/// stands together.
///
/// Memory and the report stay small however long the list is: of each group all are counted, and
/// named as many as there is room for, where those with something urgent have room of their own.
class BulkCollector {
public:
    void add(const BulkAccount& account);

    /// What is wrong with the servers of a domain (serverFaultsOf); each domain once.
    void add(const std::string& domain, const std::vector<CertificateProblem>& faults);

    /// Of what is urgent the fullest mailboxes come first, else what is true of the most people.
    BulkView view() const;

private:
    struct Room {
        std::size_t left{};
    };

    /// Whose sentences a group has, and whether somebody's are others.
    struct Gathered {
        BulkGroup group{};
        std::string spokenFor{};
        int fullest{};  ///< percent; -1 = not known
        bool differs{};
    };

    void name(BulkPeople& people, const BulkAccount& account, Room& room);
    void nameAlone(BulkPeople& people, const BulkAccount& account, Room& room);
    static Gathered& gatherInto(std::map<std::string, Gathered>& groups, const std::string& key,
                                const BulkAccount& account);
    void addToGroups(const BulkAccount& account);
    static BulkCause& causeFor(std::map<std::string, BulkCause>& causes, const Message& text,
                               const Message& remedy);
    static std::vector<BulkGroup> sortedGroups(const std::map<std::string, Gathered>& groups,
                                               bool fullestFirst);
    void addSpace(const BulkAccount& account);
    void addRollout(const BulkAccount& account);
    void addMove(const BulkAccount& account);

    BulkView sums_{};
    std::map<std::string, Gathered> urgent_{};  ///< by what is to be done first
    std::map<std::string, Gathered> groups_{};  ///< by what decides and what to heed
    std::map<std::string, BulkCause> failures_{};
    std::map<std::string, BulkCause> skips_{};
    std::set<std::string> domains_{};
    Room urgentRoom_{110'000};  ///< bytes of the page
    Room otherRoom_{200'000};
    Room rolloutRoom_{60'000};
    // Who reads by POP3 stands among the urgent ones too, and everybody in the table.
    Room tooLargeRoom_{20'000};
    Room onlyLocalRoom_{15'000};
    Room fallenShortRoom_{20'000};
    std::map<std::string, BulkChanges> changes_{};  ///< of moves, by what they change
};

}  // namespace mailadvisor
