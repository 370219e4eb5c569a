#include "deploy/records/quota_lists.h"

#include "base/ascii.h"
#include "base/lists.h"
#include "base/typed_address.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace mailadvisor {
namespace {

using NamedFields = RecordSpool::NamedFields;
using Words = std::vector<std::string_view>;

constexpr std::size_t behindTheName = 4;  // type, value, limit, per cent

std::string_view fieldCalled(const NamedFields& fields, std::string_view name) {
    const auto found = std::ranges::find_if(
        fields, [&](const auto& field) { return equalsIgnoringCase(field.first, name); });
    return found == fields.end() ? std::string_view() : std::string_view(found->second);
}

bool isNumber(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, isAsciiDigit);
}

bool isZimbraLine(const Words& words) {
    return words.size() == 3 && holdsAtSign(words[0]) && isNumber(words[1]) && isNumber(words[2]);
}

/// line = username, name of the quota (blanks in it), type, value, limit, per cent
NamedFields dovecotFields(std::string_view line) {
    const Words words = wordsOf(line);
    if (words.size() < behindTheName + 1) return {};
    const auto from = words.end() - behindTheName;
    return {{"username", std::string(words.front())},
            {"type", std::string(from[0])},
            {"value", std::string(from[1])},
            {"limit", std::string(from[2])}};
}

/// Every line but the blank ones; what another encoding made unreadable is told as a fault.
Result<RecordSpool> readLines(LineSource lines,
                              const std::function<void(RecordSpool&, const TextLine&)>& take) {
    auto spool = RecordSpool::create();
    if (!spool) return Unexpected{std::move(spool).error()};
    for (const auto& warning : lines.warnings()) spool->warn(warning);
    lines.rewind();
    while (const auto line = lines.next()) {
        if (line->isForeign) {
            spool->add(RecordFault{line->number, {MESSAGE_ID("error.roster-row-encoding"), {}}});
        } else {
            take(*spool, *line);
        }
    }
    return spool;
}

}  // namespace

bool DovecotQuota::isFrom(const NamedFields& fields) {
    return std::ranges::all_of(
        std::initializer_list<std::string_view>{"username", "type", "value", "limit"},
        [&](std::string_view name) {
            return std::ranges::any_of(
                fields, [&](const auto& field) { return equalsIgnoringCase(field.first, name); });
        });
}

std::optional<DovecotQuota::User> DovecotQuota::read(std::size_t number,
                                                     const NamedFields& fields) {
    std::string name(fieldCalled(fields, "username"));
    std::optional<User> before;
    if (name != name_) {
        before = rest();
        name_ = std::move(name);
        user_ = User{number, {{"username", name_}}};
    }
    if (!user_) return before;
    const auto add = [&](std::string_view column, std::string_view value) {
        if (fieldCalled(user_->fields, column).empty()) {
            user_->fields.emplace_back(column, value);
        }
    };
    const auto type = fieldCalled(fields, "type");
    if (equalsIgnoringCase(type, "STORAGE")) {
        add("used (KiB)", fieldCalled(fields, "value"));
        add("quota (KiB)", fieldCalled(fields, "limit"));
    }
    if (equalsIgnoringCase(type, "MESSAGE")) add("messages", fieldCalled(fields, "value"));
    return before;
}

std::optional<DovecotQuota::User> DovecotQuota::rest() {
    name_.clear();
    auto last = std::exchange(user_, std::nullopt);
    const bool isToldOf = last && last->fields.size() > 1;
    return isToldOf ? std::move(last) : std::nullopt;
}

bool isDovecotTable(const std::deque<TextLine>& beginning) {
    const auto header = std::ranges::find_if(
        beginning, [](const auto& line) { return !trimmed(line.text).empty(); });
    if (header == beginning.end()) return false;
    const std::string text = lowerAscii(header->text);
    const Words words = wordsOf(text);
    return !words.empty() && words.front() == "username" && contains(words, "type") &&
           contains(words, "value") && contains(words, "limit");
}

Result<std::unique_ptr<RecordSource>> readDovecotTable(LineSource lines, const std::string& path) {
    DovecotQuota quota;
    auto spool = readLines(std::move(lines), [&](RecordSpool& into, const TextLine& line) {
        const auto user = quota.read(line.number, dovecotFields(line.text));
        if (user) into.add(user->number, user->fields);
    });
    if (!spool) return Unexpected{std::move(spool).error()};
    if (const auto user = quota.rest()) spool->add(user->number, user->fields);
    return std::move(*spool).finish(path);
}

bool isZimbraQuota(const std::deque<TextLine>& beginning) {
    std::size_t quotas = 0;
    std::size_t others = 0;
    for (const auto& line : beginning) {
        const Words words = wordsOf(line.text);
        if (words.empty()) continue;
        ++(isZimbraLine(words) ? quotas : others);
    }
    return quotas > others;
}

Result<std::unique_ptr<RecordSource>> readZimbraQuota(LineSource lines, const std::string& path) {
    auto spool = readLines(std::move(lines), [](RecordSpool& into, const TextLine& line) {
        const Words words = wordsOf(line.text);
        if (!isZimbraLine(words)) return;
        into.add(line.number, {{"email", std::string(words[0])},
                               {"quota (bytes)", std::string(words[1])},
                               {"used (bytes)", std::string(words[2])}});
    });
    if (!spool) return Unexpected{std::move(spool).error()};
    return std::move(*spool).finish(path);
}

}  // namespace mailadvisor
