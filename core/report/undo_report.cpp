#include "report/undo_report.h"

#include "base/iso_time.h"
#include "base/names.h"
#include "report/page.h"
#include "system/native_path.h"
#include "text/format.h"

#include <algorithm>
#include <chrono>

namespace mailadvisor {
namespace {

constexpr auto takenBackNames = namesOf<TakenBack>({
    {TakenBack::Everything, "everything"},
    {TakenBack::OwnLines, "own-lines"},
    {TakenBack::WasGone, "was-gone"},
    {TakenBack::WasNotDone, "was-not-done"},
});

constexpr auto fileEndNames = namesOf<FileEnd>({
    {FileEnd::Restored, "restored"},
    {FileEnd::Removed, "removed"},
    {FileEnd::Changed, "changed"},
    {FileEnd::Left, "left"},
});

std::string wholePath(const UndoRecord& record, const std::string& path) {
    return (nativePath(record.folder) / nativePath(path)).make_preferred().string();
}

Date dayOf(Timestamp when) {
    return *dateFromIso(isoTime(when).substr(0, std::string_view("2027-03-14").size()));
}

std::string programName(const UndoRecord& record, const std::vector<ClientMetadata>& clients,
                        Language language) {
    const auto client = std::ranges::find(clients, record.client, &ClientMetadata::id);
    if (client == clients.end()) return record.client;
    return language == Language::Thai ? client->name.th : client->name.en;
}

Message sentenceFor(TakenBack end, bool isDryRun) {
    switch (end) {
        case TakenBack::Everything:
            return {isDryRun ? MESSAGE_ID("undo.would-everything") : MESSAGE_ID("undo.everything"),
                    {}};
        case TakenBack::OwnLines:
            return {isDryRun ? MESSAGE_ID("undo.would-own-lines") : MESSAGE_ID("undo.own-lines"),
                    {}};
        case TakenBack::WasGone: return {MESSAGE_ID("undo.was-gone"), {}};
        case TakenBack::WasNotDone: return {MESSAGE_ID("undo.was-not-done"), {}};
    }
    return {};
}

/// Settings that were corrected are given back, no account is taken out.
Message sentenceFor(const UndoRecord& record, TakenBack end, bool isDryRun) {
    if (end != TakenBack::OwnLines || record.corrected.empty()) return sentenceFor(end, isDryRun);
    return {isDryRun ? MESSAGE_ID("undo.would-old-settings") : MESSAGE_ID("undo.old-settings"), {}};
}

Message wordFor(const UndoRecord& record, FileEnd end) {
    switch (end) {
        case FileEnd::Restored: return {MESSAGE_ID("undo.file-restored"), {}};
        case FileEnd::Removed: return {MESSAGE_ID("undo.file-removed"), {}};
        case FileEnd::Changed:
            return {record.corrected.empty() ? MESSAGE_ID("undo.file-changed")
                                             : MESSAGE_ID("undo.file-old-settings"),
                    {}};
        case FileEnd::Left: return {MESSAGE_ID("undo.file-left"), {}};
    }
    return {};
}

}  // namespace

std::string undoListReport(const std::vector<UndoRecord>& records,
                           const std::vector<ClientMetadata>& clients, const Sentences& say,
                           const PageStyle& style) {
    Page page(style);
    if (records.empty()) {
        page.paragraph(say({MESSAGE_ID("error.undo-nothing"), {}}));
        return page.text();
    }
    Table table;
    table.columns = {{say({MESSAGE_ID("column.undo-id"), {}})},
                     {say({MESSAGE_ID("column.day"), {}})},
                     {say({MESSAGE_ID("column.program"), {}})},
                     {say({MESSAGE_ID("column.account"), {}})},
                     {say({MESSAGE_ID("column.place"), {}})}};
    for (const auto& record : records) {
        table.rows.push_back({{record.id, TextStyle::Strong},
                              {unbroken(formatShortDate(dayOf(record.when), say.language()))},
                              {programName(record, clients, say.language())},
                              {record.account ? record.account->address : std::string()},
                              {wholePath(record, record.profile)}});
    }
    page.heading(say({MESSAGE_ID("undo.list"), {}}));
    page.table(table);
    page.paragraph(say({MESSAGE_ID("undo.how"), {}}));
    return page.text();
}

Json undoListJson(const std::vector<UndoRecord>& records) {
    Json list = Json::array();
    for (const auto& record : records) {
        Json files = Json::array();
        for (const auto& file : record.files) files.push_back(wholePath(record, file.path));
        Json one{{"id", record.id},
                 {"when", isoTime(record.when)},
                 {"command", record.command},
                 {"files", std::move(files)},
                 {"client", record.client}};
        if (record.account) one["address"] = record.account->address;
        list.push_back(std::move(one));
    }
    return list;
}

std::string undoReport(const UndoRecord& record, const TakeBack& taken, bool isDryRun,
                       const Sentences& say, const PageStyle& style) {
    Page page(style);
    page.paragraph(say(sentenceFor(record, taken.end, isDryRun)));
    Table table;
    table.columns = {{say({MESSAGE_ID("column.file"), {}})}, {say({MESSAGE_ID("column.end"), {}})}};
    for (const auto& [path, end] : taken.files) {
        table.rows.push_back(
            {{wholePath(record, path), TextStyle::Strong}, {say(wordFor(record, end))}});
    }
    page.table(table);
    if (taken.isPasswordRemoved) page.paragraph(say({MESSAGE_ID("undo.password-removed"), {}}));
    return page.text();
}

Json undoJson(const UndoRecord& record, const TakeBack& taken, bool isDryRun) {
    Json files = Json::array();
    for (const auto& [path, end] : taken.files) {
        files.push_back({{"path", wholePath(record, path)}, {"end", fileEndNames.nameOf(end)}});
    }
    return {{"schema", "mailadvisor.undo.v1"},
            {"id", record.id},
            {"end", takenBackNames.nameOf(taken.end)},
            {"isDryRun", isDryRun},
            {"files", std::move(files)},
            {"passwordRemoved", taken.isPasswordRemoved}};
}

}  // namespace mailadvisor
