#include "text/sentences.h"

#include "base/escape.h"
#include "text/format.h"

#include <QString>
#include <QTranslator>

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace mailadvisor {
namespace {

constexpr int withoutPlural = -1;  // QTranslator's own mark for "no number"

QString fileOf(const std::string& pathWithoutLanguage, Language language) {
    return QString::fromStdString(pathWithoutLanguage + "_" + std::string(nameOf(language)) +
                                  ".qm");
}

int pluralNumber(const Message& message) {
    for (const auto& argument : message.arguments) {
        const auto* number = std::get_if<std::int64_t>(&argument.value);
        if (argument.name != "n" || number == nullptr || *number < 0) continue;
        const std::int64_t most = std::numeric_limits<int>::max();
        return static_cast<int>(std::min(*number, most));
    }
    return withoutPlural;
}

bool isLatin(const std::string& part) {
    return !part.empty() && static_cast<unsigned char>(part.front()) < 0x80;
}

/// Thai writes the conjunction close to a Thai word and apart from a Latin one.
std::string andBefore(const std::string& part, Language language) {
    if (language == Language::English) return " and ";
    return isLatin(part) ? " และ " : " และ";
}

std::string enumerate(const std::vector<std::string>& parts, Language language) {
    const bool isThai = language == Language::Thai;
    std::string joined;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        if (i > 0 && isLast) joined += andBefore(parts[i], language);
        if (i > 0 && !isLast) joined += isThai && !isLatin(parts[i]) ? " " : ", ";
        joined += parts[i];
    }
    return joined;
}

/// Formats each type of argument in the language of the sentences.
struct ArgumentText {
    const Sentences& say;
    std::optional<ByteCount> limit{};  ///< sizes beside it are given in its unit
    bool isFiner{};                    ///< or in a smaller one, to be told apart

    std::string operator()(std::int64_t number) const { return formatInteger(number); }
    std::string operator()(ByteCount size) const {
        if (!limit) return formatSize(size);
        return isFiner ? formatSizeFiner(size, *limit) : formatSizeBeside(size, *limit);
    }
    std::string operator()(Percent share) const { return std::to_string(share.value) + "%"; }
    std::string operator()(const Date& date) const { return formatDate(date, say.language()); }
    std::string operator()(const std::string& text) const {
        return sanitise(text, maxArgumentText);
    }
    std::string operator()(const MessageList& list) const {
        std::vector<std::string> parts;
        for (const auto& part : list) parts.push_back(say(part));
        return enumerate(parts, say.language());
    }
};

const Argument* argumentNamed(const Message& message, std::string_view name) {
    const auto& all = message.arguments;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Argument& a) { return a.name == name; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<ByteCount> sizeIn(const Message& message, std::string_view name) {
    const Argument* argument = argumentNamed(message, name);
    const auto* size = argument == nullptr ? nullptr : std::get_if<ByteCount>(&argument->value);
    return size == nullptr ? std::nullopt : std::optional(*size);
}

/// "1 GB of 1 GB" would say that a mailbox is full that is not.
bool lookAlike(const std::optional<ByteCount>& used, const std::optional<ByteCount>& limit) {
    return used && limit && *used != *limit &&
           formatSizeBeside(*used, *limit) == formatSize(*limit);
}

/// Calls `text` with each part of the pattern outside its placeholders and `argument` with the name
/// of each placeholder, in their order.
template <class Text, class Name>
void walk(std::string_view pattern, Text text, Name name) {
    std::size_t at = 0;
    while (at < pattern.size()) {
        const auto open = pattern.find('{', at);
        const auto close = open == std::string_view::npos ? open : pattern.find('}', open);
        if (close == std::string_view::npos) break;
        text(pattern.substr(at, open - at));
        name(pattern.substr(open + 1, close - open - 1));
        at = close + 1;
    }
    text(pattern.substr(at));
}

// One pass: what an argument brings in is never searched for placeholders again. A placeholder
// without an argument stays as it is, so that it is seen.
std::string fill(const std::string& pattern, const Message& message, const Sentences& say) {
    const auto limit = sizeIn(message, "limit");
    const ArgumentText text{say, limit, lookAlike(sizeIn(message, "used"), limit)};
    std::string filled;
    const auto placeholder = [&](std::string_view name) {
        const Argument* argument = argumentNamed(message, name);
        filled +=
            argument == nullptr ? "{" + std::string(name) + "}" : std::visit(text, argument->value);
    };
    walk(
        pattern, [&](std::string_view part) { filled += part; }, placeholder);
    return filled;
}

bool hasAllArguments(const std::string& pattern, const Message& message) {
    bool hasAll = true;
    const auto placeholder = [&](std::string_view name) {
        hasAll = hasAll && argumentNamed(message, name) != nullptr;
    };
    walk(
        pattern, [](std::string_view) {}, placeholder);
    return hasAll;
}

}  // namespace

struct Sentences::Catalogues {
    Language language{};
    std::vector<std::unique_ptr<QTranslator>> translators{};

    bool add(const std::string& pathWithoutLanguage) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(fileOf(pathWithoutLanguage, language))) return false;
        translators.push_back(std::move(translator));
        return true;
    }

    QString pattern(const Message& message) const {
        const int number = pluralNumber(message);
        for (const auto& translator : translators) {
            const char* id = message.id.c_str();
            QString found = translator->translate(nullptr, id, nullptr, number);
            // A sentence without plural forms is not found by a number.
            if (found.isEmpty() && number != withoutPlural) {
                found = translator->translate(nullptr, id, nullptr, withoutPlural);
            }
            if (!found.isEmpty()) return found;
        }
        return {};
    }
};

Sentences::Sentences(Language language) : catalogues_(std::make_unique<Catalogues>()) {
    catalogues_->language = language;
    catalogues_->add(":/mailadvisor/mailadvisor");
}

Sentences::~Sentences() = default;
Sentences::Sentences(Sentences&&) noexcept = default;
Sentences& Sentences::operator=(Sentences&&) noexcept = default;

bool Sentences::addCatalogue(const std::string& pathWithoutLanguage) {
    return catalogues_->add(pathWithoutLanguage);
}

Language Sentences::language() const { return catalogues_->language; }

std::string Sentences::operator()(const Message& message) const {
    if (message.empty()) return {};
    const QString pattern = catalogues_->pattern(message);
    if (pattern.isEmpty()) return "⟦" + sanitise(message.id) + "⟧";
    return fill(pattern.toStdString(), message, *this);
}

bool Sentences::canSay(const Message& message) const {
    const QString pattern = message.empty() ? QString() : catalogues_->pattern(message);
    if (pattern.isEmpty() || !hasAllArguments(pattern.toStdString(), message)) return false;
    return std::ranges::all_of(message.arguments, [this](const Argument& argument) {
        const auto* list = std::get_if<MessageList>(&argument.value);
        return list == nullptr ||
               std::ranges::all_of(*list, [this](const Message& part) { return canSay(part); });
    });
}

}  // namespace mailadvisor
