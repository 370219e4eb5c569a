#include "deploy/records/directory_entries.h"

#include "base/ascii.h"
#include "base/typed_address.h"
#include "base/utf8.h"
#include "deploy/records/base64_text.h"
#include "deploy/records/csv_reader.h"
#include "deploy/records/record_spool.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace mailadvisor {
namespace {

// entry = ("dn:" / "# name ") *attribute, a blank line ; attribute = name (":" / "::" / ":<") value
// RFC 2849 §7; a line that begins with a blank goes on with the one before.

constexpr std::string_view zimbraName = "# name ";
constexpr std::size_t longestName = 100;
constexpr std::size_t linesForForm = 50;

enum class Form { Ldif, FormatList };

struct Attribute {
    std::string name{};
    std::string value{};
};

bool startsIgnoringCase(std::string_view text, std::string_view prefix) {
    return equalsIgnoringCase(text.substr(0, prefix.size()), prefix);
}

bool isBlankLine(std::string_view line) { return trimmed(line).empty(); }

/// `Name<blanks>: value`, as Format-List pads its names.
bool isPadded(std::string_view line) {
    const auto colon = line.find(" :");
    if (line.empty() || !isAsciiLetter(line.front()) || colon == std::string_view::npos) {
        return false;
    }
    return std::ranges::all_of(line.substr(0, colon),
                               [](char c) { return isAsciiAlphanumeric(c) || c == ' '; });
}

std::optional<Form> formOf(const std::deque<TextLine>& beginning) {
    std::size_t padded = 0;
    std::size_t others = 0;
    for (const auto& [number, line, isCut, isForeign] : beginning) {
        if (startsIgnoringCase(line, "dn:") || startsIgnoringCase(line, "version: 1")) {
            return Form::Ldif;
        }
        if (line.starts_with(zimbraName) && holdsAtSign(line)) return Form::Ldif;
        if (isBlankLine(line) || line.starts_with('#') || line.starts_with(' ')) continue;
        ++(isPadded(line) ? padded : others);
    }
    return padded > 1 && padded > others ? std::optional(Form::FormatList) : std::nullopt;
}

/// The lines of one attribute, put together.
class Lines {
public:
    Lines(LineSource& source, Form form) : source_(source), form_(form) {}

    std::optional<TextLine> next() {
        auto line = waiting_ ? std::exchange(waiting_, std::nullopt) : source_.next();
        if (!line || isBlankLine(line->text)) return line;
        while ((waiting_ = source_.next())) {
            const bool goesOn = waiting_->text.starts_with(' ') && !isBlankLine(waiting_->text);
            if (!goesOn) break;
            // Of a long value (a picture) no more is read than shows that it is too long.
            if (line->text.size() > 4 * CsvReader::longestFieldBytes) continue;
            line->text += form_ == Form::Ldif ? waiting_->text.substr(1)
                                              : " " + std::string(trimmed(waiting_->text));
        }
        return line;
    }

private:
    LineSource& source_;
    Form form_;
    std::optional<TextLine> waiting_{};
};

/// Nothing for a value that cannot be read or is not to be.
std::optional<Attribute> attributeIn(std::string_view line, Form form) {
    const auto colon = line.find(form == Form::Ldif ? ":" : " :");
    if (colon == std::string_view::npos || colon == 0 || colon > longestName) return std::nullopt;
    const auto name = trimmed(line.substr(0, std::min(colon, line.find(';'))));
    auto rest = line.substr(colon + (form == Form::Ldif ? 1 : 2));
    if (rest.starts_with('<')) return std::nullopt;
    if (form == Form::FormatList || !rest.starts_with(':')) {
        return Attribute{std::string(name), std::string(trimmed(rest))};
    }
    auto bytes = fromBase64(trimmed(rest.substr(1)));
    if (!bytes || !isUtf8(*bytes)) return std::nullopt;
    return Attribute{std::string(name), *std::move(bytes)};
}

class Entry {
public:
    void begin(std::size_t line) {
        if (line_ == 0) line_ = line;
    }

    void add(Attribute attribute) {
        const auto isSame = [&](const auto& field) {
            return equalsIgnoringCase(field.first, attribute.name);
        };
        const auto known = std::ranges::find_if(fields_, isSame);
        if (known == fields_.end()) {
            fields_.emplace_back(std::move(attribute.name), std::move(attribute.value));
        } else if (startsIgnoringCase(attribute.name, "objectclass")) {
            known->second += ";" + attribute.value;
        } else if (attribute.value.starts_with("SMTP:")) {
            known->second = std::move(attribute.value);
        }
    }

    void giveTo(RecordSpool& spool) {
        if (line_ > 0 && !fields_.empty()) spool.add(line_, fields_);
        *this = {};
    }

    bool isBegun() const { return line_ > 0; }

private:
    std::size_t line_{};
    RecordSpool::NamedFields fields_{};
};

}  // namespace

bool isDirectory(const std::deque<TextLine>& beginning) { return formOf(beginning).has_value(); }

Result<std::unique_ptr<RecordSource>> readDirectory(LineSource lines, const std::string& path) {
    auto spool = RecordSpool::create();
    if (!spool) return Unexpected{std::move(spool).error()};
    for (const auto& warning : lines.warnings()) spool->warn(warning);
    lines.rewind();
    std::deque<TextLine> beginning;
    while (beginning.size() < linesForForm) {
        auto line = lines.next();
        if (!line) break;
        beginning.push_back(*std::move(line));
    }
    const Form form = formOf(beginning).value_or(Form::Ldif);
    lines.rewind();
    Lines attributes(lines, form);
    Entry entry;
    while (const auto line = attributes.next()) {
        if (line->isForeign) continue;
        const bool isName = line->text.starts_with(zimbraName);
        const bool isBegin =
            isName || (form == Form::Ldif ? startsIgnoringCase(line->text, "dn:")
                                          : !entry.isBegun() && isPadded(line->text));
        if (isBegin || isBlankLine(line->text)) entry.giveTo(*spool);
        if (isBegin) entry.begin(line->number);
        if (isName) entry.add({"mail", line->text.substr(zimbraName.size())});
        if (!entry.isBegun() || line->text.starts_with('#')) continue;
        if (auto attribute = attributeIn(line->text, form)) entry.add(*std::move(attribute));
    }
    entry.giveTo(*spool);
    return std::move(*spool).finish(path);
}

}  // namespace mailadvisor
