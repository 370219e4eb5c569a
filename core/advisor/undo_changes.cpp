#include "advisor/undo_changes.h"

#include "advisor/keep_password.h"
#include "advisor/profile_addition.h"
#include "advisor/profile_files.h"
#include "base/ascii.h"
#include "base/lists.h"
#include "clients/existing.h"
#include "output/undo_store.h"
#include "system/native_path.h"

#include <algorithm>

namespace mailadvisor {
namespace {

bool isSameAccount(const ExistingAccount& a, const ExistingAccount& b) {
    return a.protocol == b.protocol && equalsIgnoringCase(a.host, b.host) &&
           equalsIgnoringCase(a.login, b.login);
}

/// The account that was added, in the files as they are now: under its name there, else, should
/// the program have renamed it, the only one of its server and login.
const ExistingAccount* addedOne(const ExistingAccounts& all, const ExistingAccount& added) {
    const ExistingAccount* found = nullptr;
    for (const auto& account : all.accounts) {
        if (!isSameAccount(account, added)) continue;
        if (account.place == added.place) return &account;
        if (found != nullptr) return nullptr;
        found = &account;
    }
    return found;
}

ExistingFiles belowFolder(const ExistingFiles& files, const std::string& profile) {
    if (profile.empty()) return files;
    ExistingFiles below;
    for (const auto& [path, bytes] : files) below[joined({profile, path}, "/")] = bytes;
    return below;
}

Result<AccountCut> cutAccount(ClientCatalogue& catalogue, const UndoRecord& record,
                              const std::string& profile) {
    const auto present = profileFiles(*catalogue.find(record.client), profile);
    if (!present) return Unexpected{present.error()};
    const auto accounts = accountsIn(catalogue, record.client, *present);
    if (!accounts) return Unexpected{accounts.error()};
    const auto* account =
        accounts->isKnown() ? addedOne(accounts->value(), *record.account) : nullptr;
    if (account == nullptr) return notInFiles(*record.account);
    const auto without = filesWithout(catalogue, record.client, *present, *account);
    if (!without) return Unexpected{without.error()};
    return AccountCut{belowFolder(*present, record.profile), belowFolder(*without, record.profile)};
}

Unexpected nothingThere(const std::string& id) {
    const auto text = id.empty() ? Message{MESSAGE_ID("error.undo-nothing"), {}}
                                 : Message{MESSAGE_ID("error.undo-unknown"), {{"id", id}}};
    return Unexpected{
        {ErrorCode::NotFound, "undo " + id, text, {MESSAGE_ID("remedy.undo-nothing"), {}}}};
}

Result<Undone> undoOne(ClientCatalogue& catalogue, const UndoRecord& record, bool isDryRun,
                       std::chrono::milliseconds limit, const Warn& warn) {
    const auto writer = catalogue.load(record.client);
    if (!writer) return Unexpected{writer.error()};
    const std::string profile = (nativePath(record.folder) / nativePath(record.profile)).string();
    if (auto closed = checkIsClosed(*catalogue.find(record.client), profile); !closed) {
        return Unexpected{closed.error()};
    }
    const auto cut = [&] { return cutAccount(catalogue, record, profile); };
    auto taken = takeBack(record, cut, isDryRun, warn);
    if (!taken) return Unexpected{taken.error()};
    Undone undone{record, *std::move(taken)};
    if (isDryRun) return undone;
    const auto removed = removePassword(record.keyring, record.id, limit);
    if (!removed) return Unexpected{removed.error()};
    undone.taken.isPasswordRemoved = *removed;
    return undone;
}

}  // namespace

Result<std::vector<UndoRecord>> undoable(const Warn& warn) {
    const auto store = UndoStore::open();
    if (!store) return Unexpected{store.error()};
    auto records = store->records(warn);
    std::erase_if(records, [](const UndoRecord& record) { return !wasDone(record); });
    return records;
}

void forgetPassword(const std::string& id) {
    if (const auto store = UndoStore::open()) store->forgetKeyring(id);
}

Result<Undone> undoChanges(ClientCatalogue& catalogue, const std::string& id, bool isDryRun,
                           std::chrono::milliseconds limit, const Warn& warn) {
    const auto store = UndoStore::open();
    if (!store) return Unexpected{store.error()};
    for (const auto& record : store->records(warn)) {
        if (!id.empty() && record.id != id) continue;
        auto undone = undoOne(catalogue, record, isDryRun, limit, warn);
        if (!undone) return undone;
        if (!isDryRun) store->forget(record.id);
        // Begun and never done: the last that was done is meant.
        const bool isNothing =
            undone->taken.end == TakenBack::WasNotDone && !undone->taken.isPasswordRemoved;
        if (id.empty() && isNothing) continue;
        return undone;
    }
    return nothingThere(id);
}

}  // namespace mailadvisor
