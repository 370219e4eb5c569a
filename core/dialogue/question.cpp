#include "dialogue/question.h"

#include "base/ascii.h"
#include "base/email_address.h"
#include "base/escape.h"
#include "base/lists.h"
#include "base/names.h"
#include "base/unseen.h"
#include "base/utf8.h"

#include <algorithm>

namespace mailadvisor::dialogue {
namespace {

constexpr std::size_t longestTextBytes = 4096;  // as long as a path may be
constexpr std::size_t longestNameBytes = 500;   // 100 Thai letters with their vowels fit

constexpr auto questionNames = namesOf<QuestionId>({{QuestionId::Address, "address"},
                                                    {QuestionId::Name, "name"},
                                                    {QuestionId::Places, "places"},
                                                    {QuestionId::KeepCopy, "keep-copy"},
                                                    {QuestionId::CurrentType, "current-type"},
                                                    {QuestionId::Purpose, "purpose"},
                                                    {QuestionId::MailSystem, "mail-system"},
                                                    {QuestionId::Login, "login"},
                                                    {QuestionId::Password, "password"},
                                                    {QuestionId::Client, "client"},
                                                    {QuestionId::Profile, "profile"},
                                                    {QuestionId::Folder, "folder"},
                                                    {QuestionId::StorePassword, "store-password"},
                                                    {QuestionId::Write, "write"},
                                                    {QuestionId::TestMail, "test-mail"}});

constexpr auto kindNames = namesOf<Kind>({{Kind::Text, "text"},
                                          {Kind::YesNo, "yes-no"},
                                          {Kind::One, "one"},
                                          {Kind::Many, "many"},
                                          {Kind::Secret, "secret"}});

Unexpected wrong(const Question& question, Message text) {
    return Unexpected{
        {ErrorCode::InvalidInput, std::string(nameOf(question.id)), std::move(text), {}}};
}

Result<Value> checkedText(const Question& question, const std::string& typed) {
    const bool isName = question.id == QuestionId::Name;
    const bool isPath = question.id == QuestionId::Folder;
    const auto inner = trimmedUnseen(typed);
    const std::string text = isPath ? std::string(inner) : composed(inner);
    if (text.size() > (isName ? longestNameBytes : longestTextBytes)) {
        return wrong(question, {MESSAGE_ID("dialogue.problem.too-long"), {}});
    }
    const bool isUnseen = isName ? asSeen(text).leftOut.has_value() : unseenIn(text).has_value();
    if (question.id == QuestionId::Address) {
        auto address = EmailAddress::parse(text);
        if (!address) return Unexpected{std::move(address).error()};
        return Value{address->display()};
    }
    if (!isUtf8(text) || hasControlCharacters(text) || isUnseen) {
        return wrong(question, {MESSAGE_ID("dialogue.problem.control-character"), {}});
    }
    if (text.empty() && !isName) {
        return wrong(question, {MESSAGE_ID("dialogue.problem.empty"), {}});
    }
    return Value{text};
}

/// Any id will do while the choices are not known yet.
bool isChoice(const Question& question, const std::string& id) {
    if (question.choices.empty()) return true;
    return std::ranges::find(question.choices, id, &Choice::id) != question.choices.end();
}

Result<Value> checkedMany(const Question& question, const std::vector<std::string>& ids) {
    const auto isKnown = [&](const std::string& id) { return isChoice(question, id); };
    if (!std::ranges::all_of(ids, isKnown)) return Unexpected{misfit(question)};
    std::vector<std::string> inOrder;
    for (const Choice& choice : question.choices) {
        if (contains(ids, choice.id)) inOrder.push_back(choice.id);
    }
    return Value{std::move(inOrder)};
}

Message misfitText(Kind kind) {
    switch (kind) {
        case Kind::Text:
        case Kind::Secret: return {MESSAGE_ID("dialogue.problem.not-a-text"), {}};
        case Kind::YesNo: return {MESSAGE_ID("dialogue.problem.not-yes-or-no"), {}};
        case Kind::One: return {MESSAGE_ID("dialogue.problem.not-a-choice"), {}};
        case Kind::Many: return {MESSAGE_ID("dialogue.problem.not-choices"), {}};
    }
    return {};
}

}  // namespace

std::string_view nameOf(QuestionId id) { return questionNames.nameOf(id); }

std::optional<QuestionId> questionFromName(std::string_view name) {
    return questionNames.fromName(name);
}

std::string_view nameOf(Kind kind) { return kindNames.nameOf(kind); }

Error misfit(const Question& question) {
    return {
        ErrorCode::InvalidInput, std::string(nameOf(question.id)), misfitText(question.kind), {}};
}

Result<Value> checked(const Question& question, const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    const auto* many = std::get_if<std::vector<std::string>>(&value);
    switch (question.kind) {
        case Kind::Text:
            if (text != nullptr) return checkedText(question, *text);
            break;
        case Kind::One:
            if (text != nullptr && isChoice(question, *text)) return value;
            break;
        case Kind::Many:
            if (many != nullptr) return checkedMany(question, *many);
            break;
        case Kind::YesNo:
        case Kind::Secret:
            if (std::holds_alternative<bool>(value)) return value;
            break;
    }
    return Unexpected{misfit(question)};
}

std::string loginOf(const Question& question) {
    for (const auto& argument : question.text.arguments) {
        const auto* text = std::get_if<std::string>(&argument.value);
        if (argument.name == "login" && text != nullptr) return *text;
    }
    return {};
}

}  // namespace mailadvisor::dialogue
