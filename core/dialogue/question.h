#pragma once

#include "base/message.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mailadvisor::dialogue {

/// The questions of set-up, in the order in which they are asked.
enum class QuestionId {
    Address,
    Name,         ///< the sender's
    Places,       ///< where the mail is read
    KeepCopy,     ///< whether it shall be kept on this computer
    CurrentType,  ///< what the account is in a mail program already (article ¶5, ¶8)
    Purpose,      ///< what the mailbox is kept for
    MailSystem,   ///< which of a domain's mail systems the mailbox is in
    Login,        ///< the user name, after the usual one was refused
    Password,
    Client,   ///< the mail program
    Profile,  ///< of that program, where the account goes: a path, `new`, `folder`
    Folder,
    StorePassword,  ///< whether the keyring keeps the password for the mail program
    Write,          ///< the yes to what was shown
    TestMail,       ///< whether a mail to oneself shall show that all works
};

/// The answer to Profile that asks for files in a folder, for another computer say.
inline constexpr std::string_view folderInstead = "folder";

std::string_view nameOf(QuestionId id);
std::optional<QuestionId> questionFromName(std::string_view name);

/// What an answer to a question is.
enum class Kind {
    Text,
    YesNo,
    One,     ///< the id of one of the choices
    Many,    ///< the ids of any number of them
    Secret,  ///< a text that the dialogue never sees: it learns whether one was given
};

std::string_view nameOf(Kind kind);

/// One thing that can be chosen.
struct Choice {
    std::string id{};
    Message text{};

    friend bool operator==(const Choice&, const Choice&) = default;
};

/// What was answered: a text or the id of a choice, yes or no (of a secret: given or not), ids.
using Value = std::variant<std::string, bool, std::vector<std::string>>;

/// How a question is put to the person, by whichever front end and in whichever dialogue.
struct QuestionForm {
    Kind kind{};
    Message text{};
    Message help{};  ///< what the answer is for, or what happens to it
    std::vector<Choice> choices{};
    std::optional<Value> standard{};  ///< what is taken when the person just goes on
    bool canGoBack{};
    Message problem{};  ///< what is wrong with the answer that was given; empty = nothing yet

    friend bool operator==(const QuestionForm&, const QuestionForm&) = default;
};

/// A question of set-up as it is put to the person.
struct Question : QuestionForm {
    QuestionId id{};

    friend bool operator==(const Question&, const Question&) = default;
};

/// The answer in its one form: outer blanks gone, choices in the order of the question and once.
///
/// Where the choices are not known yet, any id passes. Errors: InvalidInput, with a sentence that
/// does not repeat what was typed.
Result<Value> checked(const Question& question, const Value& value);

/// The user name that the question for a password is about; empty for the others.
std::string loginOf(const Question& question);

/// The error for an answer that is of another kind than the question, or none of its choices.
Error misfit(const Question& question);

}  // namespace mailadvisor::dialogue
