#include "deploy/records/workbook_parts.h"

#include "base/ascii.h"
#include "base/lists.h"
#include "base/typed_address.h"
#include "base/utf8.h"
#include "deploy/records/csv_reader.h"
#include "deploy/records/xml_events.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

namespace mailadvisor {
namespace {

constexpr double mostWhole = 9e15;  // whole numbers that a double holds exactly

Result<void> readXmlEntry(ZipEntries& zip, const std::string& entry, XmlListener& listener) {
    XmlStream xml(listener);
    auto read = zip.read(entry, [&](std::string_view piece) { return xml.take(piece); });
    if (!read) return Unexpected{read.error()};
    if (!xml.isComplete()) return Unexpected{zip.damaged()};
    return {};
}

/// The links between the parts (OPC): id -> type and target.
class Links : public XmlListener {
public:
    struct Link {
        std::string id{};
        std::string type{};
        std::string target{};
    };

    void open(std::string_view name, const Attributes& attributes) override {
        if (name != "Relationship") return;
        links_.push_back({attributeOf(attributes, "Id"), attributeOf(attributes, "Type"),
                          attributeOf(attributes, "Target")});
    }
    void close(std::string_view) override {}
    void text(std::string_view) override {}

    std::string targetOfType(std::string_view lastWord) const {
        const auto isOfType = [&](const Link& link) { return link.type.ends_with(lastWord); };
        const auto found = std::ranges::find_if(links_, isOfType);
        return found == links_.end() ? std::string() : found->target;
    }
    std::string targetOf(std::string_view id) const {
        const auto found = std::ranges::find(links_, id, &Link::id);
        return found == links_.end() ? std::string() : found->target;
    }

private:
    std::vector<Link> links_{};
};

/// The sheets that are shown: name and id of the link.
class SheetList : public XmlListener {
public:
    void open(std::string_view, const Attributes& attributes) override {
        const bool isShown = !attributeOf(attributes, "state").ends_with("idden");
        if (!isShown || attributeOf(attributes, "sheetId").empty()) return;
        sheets.emplace_back(attributeOf(attributes, "name"), attributeOf(attributes, "id"));
    }
    void close(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<std::pair<std::string, std::string>> sheets{};
};

/// A target as the name of an entry: from the root, or beside the part that links to it.
std::string entryOf(const std::string& target, const std::string& folder) {
    if (target.empty()) return {};
    return target.starts_with('/') ? target.substr(1) : folder + target;
}

std::string folderOf(const std::string& entry) {
    return entry.substr(0, entry.find_last_of('/') + 1);
}

std::string linksOf(const std::string& entry) {
    const std::string folder = folderOf(entry);
    return folder + "_rels/" + entry.substr(folder.size()) + ".rels";
}

/// What Excel writes for characters that XML cannot hold: `_x000D_` (ECMA-376 Part 1 §22.9.2.19).
std::string withoutEscapes(std::string_view text) {
    constexpr std::size_t escapeLength = 7;
    std::string plain;
    while (!text.empty()) {
        unsigned code = 0;
        const bool isEscape =
            text.size() >= escapeLength && text.starts_with("_x") && text[6] == '_' &&
            std::from_chars(text.data() + 2, text.data() + 6, code, 16).ptr == text.data() + 6;
        if (isEscape) {
            const auto character = static_cast<char32_t>(code);
            const bool isHalf = isHighSurrogate(character) || isLowSurrogate(character);
            appendUtf8(plain, code < ' ' ? U' ' : isHalf ? replacementCharacter : character);
        } else {
            plain += text.front();
        }
        text.remove_prefix(isEscape ? escapeLength : 1);
    }
    return plain;
}

/// A text that is put together of runs; what is spoken of it (`rPh`) does not count.
class Gathered {
public:
    void open(std::string_view name) {
        if (name == "rPh") ++spoken_;
        isText_ = name == "t" || name == "v";
    }
    void close(std::string_view name) {
        if (name == "rPh") --spoken_;
        isText_ = false;
    }
    void text(std::string_view more) {
        if (!isText_ || spoken_ > 0) return;
        if (text_.size() <= CsvReader::longestFieldBytes) text_ += more;
    }
    /// Nothing for one that is too long; begins a new one.
    std::optional<std::string> take() {
        std::string text = std::exchange(text_, {});
        if (text.size() > CsvReader::longestFieldBytes) return std::nullopt;
        return text;
    }

private:
    std::string text_{};
    int spoken_{};
    bool isText_{};
};

class SharedTextList : public XmlListener {
public:
    explicit SharedTextList(std::function<void(std::optional<std::string>)> take)
        : take_(std::move(take)) {}

    void open(std::string_view name, const Attributes&) override { text_.open(name); }
    void text(std::string_view more) override { text_.text(more); }
    void close(std::string_view name) override {
        text_.close(name);
        if (name == "si") take_(text_.take());
    }

private:
    std::function<void(std::optional<std::string>)> take_;
    Gathered text_{};
};

/// The column that a cell's name says, from 0: `AB12`; nothing when it says none.
std::optional<std::size_t> columnIn(std::string_view name) {
    std::size_t column = 0;
    std::size_t letters = 0;
    for (; letters < name.size() && isAsciiUpper(name[letters]); ++letters) {
        if (letters == 3) return std::nullopt;
        column = column * 26 + static_cast<std::size_t>(name[letters] - 'A') + 1;
    }
    return letters == 0 ? std::nullopt : std::optional(column - 1);
}

/// `2.147483648E9` and `2147483648.0` as people write them.
std::string plainNumber(const std::string& text) {
    double number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    const bool isWhole = error == std::errc{} && rest == end && std::abs(number) < mostWhole &&
                         std::trunc(number) == number;
    return isWhole ? std::to_string(static_cast<std::int64_t>(number)) : text;
}

class SheetRows : public XmlListener {
public:
    SheetRows(SharedTexts& texts, RecordSpool& spool) : texts_(texts), spool_(spool) {}

    bool hasAddress() const { return hasAddress_; }

    void open(std::string_view name, const Attributes& attributes) override {
        if (name == "row") beginRow(attributeOf(attributes, "r"));
        if (name == "c") {
            type_ = attributeOf(attributes, "t");
            column_ = columnIn(attributeOf(attributes, "r")).value_or(fields_.size());
        }
        text_.open(name);
    }
    void text(std::string_view more) override { text_.text(more); }
    void close(std::string_view name) override {
        text_.close(name);
        if (name == "c") endCell();
        if (name == "row") endRow();
    }

private:
    void beginRow(const std::string& number) {
        std::size_t line = 0;
        (void)std::from_chars(number.data(), number.data() + number.size(), line);
        line_ = line > 0 ? line : line_ + 1;
        fields_.clear();
        isTooLong_ = false;
    }

    void endCell() {
        auto text = text_.take();
        if (text && type_ == "s") text = textOfNumber(*text);
        if (!text) isTooLong_ = true;
        if (!text || type_ == "e" || column_ >= RecordSpool::mostColumns) return;
        if (fields_.size() <= column_) fields_.resize(column_ + 1);
        fields_[column_] = shown(*text);
        if (holdsAtSign(fields_[column_])) hasAddress_ = true;
    }

    std::optional<std::string> textOfNumber(const std::string& text) {
        std::uint64_t number = 0;
        const char* const end = text.data() + text.size();
        const auto [rest, error] = std::from_chars(text.data(), end, number);
        if (error != std::errc{} || rest != end) return std::string();
        return texts_.at(number);
    }

    std::string shown(const std::string& text) const {
        if (type_ == "b") return text == "1" ? "TRUE" : "FALSE";
        if (type_.empty() || type_ == "n") return plainNumber(text);
        return type_ == "s" ? text : withoutEscapes(text);
    }

    void endRow() {
        const bool isEmpty =
            std::ranges::all_of(fields_, [](const auto& field) { return field.empty(); });
        if (isTooLong_) {
            spool_.add(RecordFault{line_, {MESSAGE_ID("error.roster-field-too-long"), {}}});
        } else if (!isEmpty) {
            spool_.add(line_, fields_);
        }
    }

    SharedTexts& texts_;
    RecordSpool& spool_;
    Gathered text_{};
    std::string type_{};
    std::size_t column_{};
    std::size_t line_{};
    std::vector<std::string> fields_{};
    bool isTooLong_{};
    bool hasAddress_{};
};

}  // namespace

Result<WorkbookParts> findParts(ZipEntries& zip) {
    const auto names = zip.names();
    if (!names) return Unexpected{names.error()};
    const auto has = [&](const std::string& entry) { return contains(*names, entry); };
    WorkbookParts parts;
    if (!has("_rels/.rels")) return parts;
    Links roots;
    if (auto read = readXmlEntry(zip, "_rels/.rels", roots); !read) return Unexpected{read.error()};
    const std::string book = entryOf(roots.targetOfType("/officeDocument"), {});
    if (!has(book) || !has(linksOf(book))) return parts;
    Links links;
    if (auto read = readXmlEntry(zip, linksOf(book), links); !read) {
        return Unexpected{read.error()};
    }
    SheetList list;
    if (auto read = readXmlEntry(zip, book, list); !read) return Unexpected{read.error()};
    for (const auto& [name, id] : list.sheets) {
        const std::string entry = entryOf(links.targetOf(id), folderOf(book));
        if (has(entry)) parts.sheets.push_back({name, entry});
    }
    const std::string texts = entryOf(links.targetOfType("/sharedStrings"), folderOf(book));
    if (has(texts)) parts.texts = texts;
    return parts;
}

Result<SharedTexts> SharedTexts::read(ZipEntries& zip, const std::string& entry) {
    auto spool = Spool::create();
    if (!spool) return Unexpected{std::move(spool).error()};
    SharedTexts texts(*std::move(spool));
    if (entry.empty()) return texts;
    // One character more than a field may have: who reads it sees that it was too long.
    const std::string tooLong(CsvReader::longestFieldBytes + 1, 'x');
    SharedTextList list([&](const std::optional<std::string>& text) {
        const auto place = texts.spool_.add(text ? withoutEscapes(*text) : tooLong);
        texts.places_.push_back(static_cast<std::uint32_t>(place));
    });
    if (auto read = readXmlEntry(zip, entry, list); !read) return Unexpected{read.error()};
    if (!texts.spool_.isWhole()) return Unexpected{spoolFailed({})};
    return texts;
}

std::optional<std::string> SharedTexts::at(std::uint64_t number) {
    if (number >= places_.size()) return std::string();
    std::string text = spool_.at(places_[number]);
    if (text.size() > CsvReader::longestFieldBytes) return std::nullopt;
    return text;
}

Result<bool> readSheet(ZipEntries& zip, const std::string& entry, SharedTexts& texts,
                       RecordSpool& spool) {
    SheetRows rows(texts, spool);
    if (auto read = readXmlEntry(zip, entry, rows); !read) return Unexpected{read.error()};
    return rows.hasAddress();
}

}  // namespace mailadvisor
