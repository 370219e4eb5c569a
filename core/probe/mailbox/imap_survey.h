#pragma once

#include "facts/mailbox_facts.h"
#include "probe/mailbox/growth.h"
#include "probe/mailbox/imap_data.h"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace mailadvisor::imap {

/// Messages of one folder whose date and size are to be asked.
struct Look {
    std::size_t folder{};    ///< index in the survey
    std::string messages{};  ///< `sequence-set`
    bool isWhole{};          ///< every message, so that the sizes add up to the folder's
};

/// What IMAP's answers tell about a mailbox, folder by folder, and what is worth asking next.
///
/// Plain values: it neither sends nor reads. Views of other folders (\All) are left out, and so
/// are folders that belong to others.
class Survey {
public:
    void take(MailboxList listed);
    void take(const MailboxStatus& status);
    void take(QuotaRoot root) { roots_.push_back(std::move(root)); }
    void take(Namespaces namespaces) { namespaces_ = std::move(namespaces); }
    void take(std::size_t index, const FetchItems& items);

    /// No quota is known, and why.
    void setQuotaUnknown(Unknown why) { whyNoQuota_ = why; }

    /// True when nothing but the INBOX and folders with a special use was listed: some servers
    /// list no others when asked for special uses.
    bool hasSpecialFoldersOnly() const;

    /// LIST was answered to its end: what was listed is the whole mailbox.
    void setListComplete() { isListComplete_ = true; }

    /// The domain of the person's address, lower case, by which a quota of the domain is known.
    void setDomain(std::string domain) { domain_ = std::move(domain); }

    /// After NAMESPACE and LIST: lets go of folders of others, gives roles, by attribute before
    /// name, to several folders where several bear the usual names, and makes sure of an INBOX.
    void assignRoles();

    /// The name to be sent for a folder, quoted.
    std::string quotedName(std::size_t folder) const;

    /// The folders that have this role.
    std::vector<std::size_t> foldersFor(FolderRole role) const;

    /// How a person may read the folder's name; sanitised.
    std::string shownName(std::size_t folder) const;

    /// Folders whose number of messages is not known, INBOX first, at most limits::statusCommands.
    std::vector<std::size_t> foldersToCount() const;

    /// Where to look at dates and sizes, within the limits: INBOX, folders with a role, the
    /// largest.
    std::vector<Look> planLooks();

    /// Fills in everything but the sign-in. `why` stands for what is still missing.
    void conclude(MailboxFacts& facts, Timestamp now, Unknown why) const;

private:
    struct Folder {
        MailboxList listed{};
        std::string path{};  ///< decoded
        FolderRole role{FolderRole::Other};
        bool hasSpecialUse{};
        std::optional<std::int64_t> messages{};
        std::optional<ByteCount> size{};
        bool isSizeSummed{};             ///< `size` is to be the sum of all messages' sizes
        std::vector<FetchItems> seen{};  ///< of the messages that were asked, as they came
    };

    bool hasUsualPlace(const Folder& folder) const;
    void letGoOfOthers();
    void assignByName(FolderRole role);
    FolderFacts factsOf(const Folder& folder, Timestamp now, Unknown why) const;
    void concludeSpace(MailboxFacts& facts, Unknown why) const;

    std::vector<Folder> folders_{};
    std::unordered_map<std::string, std::size_t> byName_{};
    std::unordered_set<std::string> leftOut_{};  ///< names of views, whatever a later LIST says
    std::optional<Namespaces> namespaces_{};
    std::string domain_{};
    bool isListComplete_{};
    std::vector<QuotaRoot> roots_{};
    std::optional<Unknown> whyNoQuota_{};
};

}  // namespace mailadvisor::imap
