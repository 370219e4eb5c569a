#include "report/html/bulk_move.h"

#include "base/lists.h"
#include "report/html/bulk_people.h"
#include "report/setting_words.h"

#include <cstdint>
#include <string>

namespace mailadvisor {
namespace {

std::int64_t wholeNumber(std::size_t count) { return static_cast<std::int64_t>(count); }

template <class Key>
std::int64_t countOf(const std::map<Key, std::size_t>& counts, Key key) {
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : wholeNumber(found->second);
}

Html moveGroup(const Html& content) { return element("div", content, {{"class", "group"}}); }

Html moveOverview(const BulkMove& move, const BothLanguages& say) {
    const auto stays = countOf(move.kinds, MoveKind::Stays);
    const auto keepsName = countOf(move.kinds, MoveKind::KeepsName);
    Html content;
    if (!move.from.empty()) {
        const auto moving = keepsName + countOf(move.kinds, MoveKind::Renamed);
        content += say(
            "p",
            {MESSAGE_ID("bulk.move.from-to"),
             {{"n", moving}, {"from", joined(move.from, ", ")}, {"to", joined(move.to, ", ")}}});
    }
    if (stays > 0) content += say("p", {MESSAGE_ID("bulk.move.stays"), {{"n", stays}}});
    if (keepsName > 0)
        content += say("p", {MESSAGE_ID("bulk.move.keeps-name"), {{"n", keepsName}}});
    return content + say("p", {MESSAGE_ID("bulk.move.work"),
                               {{"inPlace", countOf(move.work, MoveWork::InPlace)},
                                {"anew", countOf(move.work, MoveWork::Anew)},
                                {"nothing", countOf(move.work, MoveWork::Nothing)}}});
}

Html changeItem(const SettingChange& change, const BothLanguages& say) {
    if (!change.after.empty()) return say("li", toldChange(change));
    return say("li", {MESSAGE_ID("bulk.move.own-value"),
                      {{"setting", MessageList{wordFor(change.setting)}}}});
}

Html changesOf(const BulkMove& move, const BothLanguages& say) {
    if (move.changes.empty()) return {};
    Html content = say("h3", {MESSAGE_ID("bulk.move.changes"), {}});
    for (const auto& same : move.changes) {
        Html items;
        for (const auto& change : same.changes) items += changeItem(change, say);
        content += say("p", counted(MESSAGE_ID("bulk.people"), same.accounts), "faint") +
                   element("ul", items);
    }
    if (move.otherChanges > 0) {
        content +=
            say("p", counted(MESSAGE_ID("bulk.move.other-changes"), move.otherChanges), "faint");
    }
    return moveGroup(content);
}

Html toDoList(const std::vector<Message>& messages, const BothLanguages& say) {
    Html items;
    for (const auto& message : messages) items += say("li", message);
    return items.source.empty() ? Html{} : element("ul", items);
}

Html whom(const char* titleId, const std::vector<Message>& toDo, const BulkPeople& people,
          const BothLanguages& say) {
    if (people.count == 0) return {};
    return moveGroup(say("h3", {titleId, {}}) + toDoList(toDo, say) + countLine(people, say) +
                     (people.named.empty() ? Html{} : peopleList(people, say)));
}

/// What nobody knows yet, and how it gets known; and what costs nothing but time.
Html remarksOn(const BulkMove& move, const BothLanguages& say) {
    Html items;
    const auto add = [&](const char* id, std::size_t count) {
        if (count > 0) items += say("li", counted(id, count));
    };
    add(MESSAGE_ID("bulk.move.fit-unknown"), move.fitUnknown);
    add(MESSAGE_ID("bulk.move.type-unknown"), move.typeUnknown);
    add(MESSAGE_ID("bulk.move.anew"), move.anew);
    return items.source.empty() ? Html{} : moveGroup(element("ul", items));
}

MessageList reasonsOf(const BulkWave& wave) {
    MessageList reasons;
    const auto has = [&](WaveKind kind) { return wave.kinds.contains(kind); };
    if (has(WaveKind::Listed)) reasons.push_back({MESSAGE_ID("bulk.wave.listed"), {}});
    if (has(WaveKind::Trial)) reasons.push_back({MESSAGE_ID("bulk.wave.trial"), {}});
    if (has(WaveKind::Department)) {
        const std::string names = joined(wave.departments, ", ");
        const char* id = wave.departments.empty()  ? MESSAGE_ID("bulk.wave.others")
                         : wave.hasMoreDepartments ? MESSAGE_ID("bulk.wave.departments-more")
                                                   : MESSAGE_ID("bulk.wave.departments");
        reasons.push_back({id, {{"departments", names}}});
    }
    if (has(WaveKind::Hindered)) reasons.push_back({MESSAGE_ID("bulk.wave.hindered"), {}});
    return reasons;
}

Html wavesOf(const BulkMove& move, const BothLanguages& say) {
    if (move.waves.empty()) return {};
    Html rows;
    for (const auto& [wave, members] : move.waves) {
        Html reasons;
        for (const auto& reason : reasonsOf(members)) reasons += say("span", reason);
        rows += element(
            "div",
            say("b", {MESSAGE_ID("bulk.wave"), {{"number", std::int64_t{wave}}}}) +
                element("span", reasons) +
                say("span", {MESSAGE_ID("bulk.wave.size"),
                             {{"n", wholeNumber(members.mailboxes)}, {"size", members.used}}}),
            {{"class", "row wave"}});
    }
    return moveGroup(say("h3", {MESSAGE_ID("bulk.move.waves"), {}}) +
                     say("p", {MESSAGE_ID("bulk.move.waves-what"), {}}) +
                     element("div", rows, {{"class", "rows"}}));
}

Html sizesLine(const char* id, const BulkSizes& sizes, const BothLanguages& say) {
    return say("li", {id,
                      {{"sized", wholeNumber(sizes.sized)},
                       {"used", sizes.used},
                       {"counted", wholeNumber(sizes.counted)},
                       {"messages", sizes.messages}}});
}

Html countsOf(const BulkMove& move, const BothLanguages& say) {
    Html lines = sizesLine(MESSAGE_ID("bulk.move.before"), move.before, say);
    const bool isAfter = move.after.sized > 0 || move.after.counted > 0;
    lines += isAfter ? sizesLine(MESSAGE_ID("bulk.move.after"), move.after, say)
                     : say("li", {MESSAGE_ID("bulk.move.no-after"), {}});
    return moveGroup(say("h3", {MESSAGE_ID("bulk.move.counts"), {}}) + element("ul", lines));
}

Html wayBack(const BothLanguages& say) {
    return moveGroup(say("h3", {MESSAGE_ID("bulk.move.back"), {}}) +
                     toDoList({{MESSAGE_ID("bulk.move.back.keep"), {}},
                               {MESSAGE_ID("bulk.move.back.dns"), {}},
                               {MESSAGE_ID("bulk.move.back.names"), {}},
                               {MESSAGE_ID("bulk.move.back.new-mail"), {}},
                               {MESSAGE_ID("bulk.move.back.pop3"), {}}},
                              say));
}

}  // namespace

Html moveContent(const BulkMove& move, const BothLanguages& say) {
    if (move.mailboxes == 0) return {};
    if (move.from.empty() && move.changes.empty()) {
        return say("p",
                   {MESSAGE_ID("bulk.move.stays"), {{"n", countOf(move.kinds, MoveKind::Stays)}}});
    }
    const std::vector<Message> againSteps{
        {MESSAGE_ID("remedy.receive-once-more"), {{"host", joined(move.from, ", ")}}},
        {MESSAGE_ID("remedy.move-inbox-aside"), {}}};
    const BulkPeople again{{}, move.again};
    return moveOverview(move, say) +
           whom(MESSAGE_ID("bulk.move.short"), {}, move.fallenShort, say) +
           whom(MESSAGE_ID("bulk.move.only-local"), {{MESSAGE_ID("bulk.move.save-local"), {}}},
                move.onlyLocal, say) +
           whom(MESSAGE_ID("bulk.move.too-large"), {}, move.tooLarge, say) +
           whom(MESSAGE_ID("bulk.move.again"), againSteps, again, say) + remarksOn(move, say) +
           wavesOf(move, say) + changesOf(move, say) + countsOf(move, say) + wayBack(say);
}

}  // namespace mailadvisor
