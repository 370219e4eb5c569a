#pragma once

#include "deploy/files/account_record.h"
#include "deploy/files/earlier_archives.h"
#include "deploy/files/progress_journal.h"
#include "deploy/files/row_renderer.h"
#include "output/archive_sink.h"
#include "output/folder_sink.h"
#include "output/sink.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Where a bulk run puts the accounts.
class AccountStore {
public:
    AccountStore() = default;
    AccountStore(const AccountStore&) = delete;
    AccountStore& operator=(const AccountStore&) = delete;
    virtual ~AccountStore() = default;

    /// What an earlier run wrote stands on its own: an account that is the same need not be put
    /// again.
    virtual bool keepsEarlier() const = 0;

    /// All its files are still there. Safe on several threads.
    virtual bool holds(const AccountRecord& record) const = 0;

    /// Takes an account; `record` gets its files. Errors: as Sink::put.
    virtual Result<void> put(AccountRecord& record, const RenderedRow& rendered) = 0;

    /// Lets an account that cannot be set up today have what an earlier run wrote for it; `record`
    /// is of that run, and gets its files. False where nothing of it is there. Errors: WriteFailed,
    /// after which the run must end: what it goes on to write would be without the account.
    virtual Result<bool> keep(AccountRecord& record) = 0;

    /// Has the journal remember the account that was put last, once what was written of it stands.
    /// Errors: WriteFailed.
    virtual Result<void> remember(AccountRecord record) = 0;

    /// Removes what the account had and has no more; of clients it is not written for it stays.
    virtual void withdrawStale(const AccountRecord& before, const AccountRecord& now,
                               const std::vector<std::string>& clients) = 0;

    /// The archive in which the last account that was put stands; empty without archives.
    virtual std::string archive() const { return {}; }

    /// Everything was put. Errors: WriteFailed.
    virtual Result<void> finish() = 0;
};

/// Each account in its folder.
class FolderStore : public AccountStore {
public:
    /// The journal must outlive it.
    FolderStore(std::string folder, const WriteOptions& options, ProgressJournal& journal)
        : folder_(std::move(folder)),
          isDryRun_(options.isDryRun),
          sink_(folder_, options),
          journal_(journal) {}

    bool keepsEarlier() const override { return true; }
    bool holds(const AccountRecord& record) const override;
    Result<void> put(AccountRecord& record, const RenderedRow& rendered) override;
    Result<bool> keep(AccountRecord&) override { return true; }
    Result<void> remember(AccountRecord record) override { return journal_.add({record}); }
    void withdrawStale(const AccountRecord& before, const AccountRecord& now,
                       const std::vector<std::string>& clients) override;
    Result<void> finish() override { return sink_.finish(); }

private:
    std::string folder_;
    bool isDryRun_;
    FolderSink sink_;
    ProgressJournal& journal_;
};

/// All accounts in archives that are whole by themselves: `accounts-0001.tar.zst`, `-0002` …
///
/// Accounts are put in the order of the roster, and an archive in which nothing would be different
/// is left as it is. Accounts that cannot be set up today are taken over from the earlier archives.
/// What an earlier run had more of is removed.
class ArchiveStore : public AccountStore {
public:
    /// `mostAccounts` in one archive. The journal must outlive it.
    ArchiveStore(std::string folder, ArchiveFormat format, const WriteOptions& options,
                 ProgressJournal& journal, std::size_t mostAccounts);

    bool keepsEarlier() const override { return false; }
    bool holds(const AccountRecord&) const override { return false; }
    Result<void> put(AccountRecord& record, const RenderedRow& rendered) override;
    Result<bool> keep(AccountRecord& record) override;
    Result<void> remember(AccountRecord record) override;
    void withdrawStale(const AccountRecord&, const AccountRecord&,
                       const std::vector<std::string>&) override {}
    std::string archive() const override { return name_; }
    Result<void> finish() override;

    /// The accounts that one archive has room for: a ZIP of very many entries is slow to open.
    static std::size_t mostAccountsIn(ArchiveFormat format);

private:
    Result<void> begin();
    Result<void> end();

    std::string folder_;
    ArchiveFormat format_;
    WriteOptions options_;
    ProgressJournal& journal_;
    std::size_t mostAccounts_;
    std::size_t number_{};
    std::size_t accounts_{};  ///< in the archive that is open
    std::string name_{};
    std::string content_{};                    ///< fingerprints of what is in it
    std::vector<AccountRecord> unfinished_{};  ///< accounts in it that the journal does not know
    std::unique_ptr<ArchiveSink> sink_{};
    EarlierArchives earlier_;
};

}  // namespace mailadvisor
