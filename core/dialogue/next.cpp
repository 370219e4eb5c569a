#include "dialogue/next.h"

#include "dialogue/needs_said.h"
#include "dialogue/question_table.h"

#include <algorithm>

namespace mailadvisor::dialogue {
namespace {

bool holds(const Has& condition, const Answers& answers) {
    const auto answer = answers.find(condition.id);
    const auto* ids =
        answer == answers.end() ? nullptr : std::get_if<std::vector<std::string>>(&answer->second);
    if (condition.choice.empty()) return ids == nullptr || ids->empty();
    return ids != nullptr && std::ranges::find(*ids, condition.choice) != ids->end();
}

/// The places for the client that was answered; none where only files can be made for it.
std::vector<Choice> profilesFor(const Answers& answers, const Found& found) {
    const auto client = answers.find(QuestionId::Client);
    if (client == answers.end()) return {};
    const auto places = found.profiles.find(std::get<std::string>(client->second));
    return places == found.profiles.end() ? std::vector<Choice>() : places->second;
}

/// Somebody wants the account in the program itself, or can be asked; a folder that was given takes
/// the files instead.
bool isProfileOpen(const Setup& setup, const Answers& answers, const Found& found) {
    if (setup.given.contains(QuestionId::Profile)) return true;
    return !setup.given.contains(QuestionId::Folder) && !profilesFor(answers, found).empty();
}

bool isForFolder(const Setup& setup, const Answers& answers, const Found& found) {
    const auto profile = answers.find(QuestionId::Profile);
    const bool isChosen =
        profile != answers.end() && profile->second == Value{std::string(folderInstead)};
    return isChosen || !isProfileOpen(setup, answers, found);
}

/// For the program on this computer, not for files that may go to another one, unless it was said.
bool isForKeyring(const Setup& setup, const Answers& answers, const Found& found) {
    const auto client = answers.find(QuestionId::Client);
    if (client == answers.end() ||
        !found.keyringClients.contains(std::get<std::string>(client->second))) {
        return false;
    }
    const auto profile = answers.find(QuestionId::Profile);
    const bool isElsewhere =
        setup.given.contains(QuestionId::Folder) ||
        (profile != answers.end() && profile->second == Value{std::string(folderInstead)});
    return !isElsewhere || setup.given.contains(QuestionId::StorePassword);
}

/// What must have been found for the question to matter.
bool isFoundFor(QuestionId id, const Found& found) {
    switch (id) {
        case QuestionId::MailSystem: return found.mailSystems.size() > 1;
        case QuestionId::Login: return found.isLoginUnknown || !found.refusedLogin.empty();
        case QuestionId::Password: return !found.signInHost.empty();
        case QuestionId::TestMail: return !found.outgoingHost.empty();
        case QuestionId::Address:
        case QuestionId::Name:
        case QuestionId::Places:
        case QuestionId::KeepCopy:
        case QuestionId::CurrentType:
        case QuestionId::Purpose:
        case QuestionId::Client:
        case QuestionId::Profile:
        case QuestionId::Folder:
        case QuestionId::StorePassword:
        case QuestionId::Write: return true;
    }
    return true;
}

bool matters(const QuestionRow& row, const Setup& setup, const Answers& answers,
             const Found& found) {
    if (row.id == QuestionId::Profile) return isProfileOpen(setup, answers, found);
    if (row.id == QuestionId::Folder) return isForFolder(setup, answers, found);
    if (row.id == QuestionId::StorePassword) return isForKeyring(setup, answers, found);
    const bool isMet = row.when.empty() || std::ranges::any_of(row.when, [&](const Has& condition) {
                           return holds(condition, answers);
                       });
    return isMet && isFoundFor(row.id, found);
}

std::string presentLogin(const Answers& answers, const Found& found) {
    const auto answer = answers.find(QuestionId::Login);
    if (answer == answers.end()) return found.login;
    return std::get<std::string>(answer->second);
}

void addChoice(Question& question, const std::string& id) {
    const auto isIt = [&id](const Choice& choice) { return choice.id == id; };
    if (std::ranges::any_of(question.choices, isIt)) return;
    question.choices.push_back({id, {MESSAGE_ID("prompt.choice"), {{"text", id}}}});
}

/// The row with what was found and said filled in.
Question filledIn(const QuestionRow& row, const Setup& setup, const Answers& answers,
                  const Found& found) {
    Question question = questionOf(row);
    // The files are written then: undo takes them back, and no other answer.
    question.canGoBack = !setup.said.empty() && row.id != QuestionId::TestMail;
    if (row.id == QuestionId::MailSystem) question.choices = found.mailSystems;
    if (row.id == QuestionId::Login) {
        if (found.refusedLogin.empty()) {
            question.text = {MESSAGE_ID("setup.login-unknown"), {}};
            question.help = {MESSAGE_ID("setup.login-unknown.help"), {}};
        } else {
            question.standard = found.refusedLogin;
        }
    }
    if (row.id == QuestionId::TestMail) {
        question.help = {MESSAGE_ID("setup.test-mail-why"), {{"host", found.outgoingHost}}};
    }
    if (row.id == QuestionId::Folder) question.standard = found.folder;
    if (row.id == QuestionId::Profile) {
        question.choices = profilesFor(answers, found);
        // Somebody may know of a profile where nobody looks.
        const auto given = setup.given.find(row.id);
        if (given != setup.given.end()) addChoice(question, std::get<std::string>(given->second));
        question.standard = question.choices.front().id;
    }
    if (row.id == QuestionId::Client) {
        question.choices = found.clients;
        question.standard = found.clients.front().id;
    }
    if (row.id == QuestionId::Password) {
        question.text = {MESSAGE_ID("prompt.password"), {{"login", presentLogin(answers, found)}}};
        question.help = {MESSAGE_ID("setup.password-why"), {{"host", found.signInHost}}};
        return question;
    }
    const auto before = answers.find(row.id);
    if (before != answers.end() && checked(question, before->second)) {
        question.standard = before->second;
    }
    return question;
}

/// A password that was given is gone once it is used: for another user name it is asked again, but
/// never for one that was refused already.
bool isStillGood(const Answers& answers, const Found& found) {
    const bool wasGiven = answers.at(QuestionId::Password) == Value{true};
    if (!wasGiven || presentLogin(answers, found) == found.refusedLogin) return true;
    return isDone(found, workFor(WorkKind::SignIn, answers));
}

/// The question, when it has to be put to somebody.
std::optional<Question> openQuestion(const QuestionRow& row, const Setup& setup,
                                     const Standing& standing, const Found& found) {
    const bool isNeeded = row.id == QuestionId::Login && found.isLoginUnknown;
    const bool isWanted = isNeeded || row.asked == Asked::Always || setup.wanted.contains(row.id);
    Question question = filledIn(row, setup, standing.answers, found);
    if (standing.reopened.contains(row.id)) return question;
    if (!standing.has(row.id)) return isWanted ? std::optional(question) : std::nullopt;
    const auto& answer = standing.answers.at(row.id);
    const auto fits = checked(question, answer);
    const bool isOutdated = row.id == QuestionId::Password && !isStillGood(standing.answers, found);
    if (fits && !isOutdated) return std::nullopt;
    const auto given = setup.given.find(row.id);
    const bool isGiven = given != setup.given.end() && given->second == answer;
    if (!fits && isGiven) question.problem = fits.error().text;
    return question;
}

std::optional<Done> endWithoutFiles(const Answers& answers, const Found& found) {
    if (!found.hasAccount) {
        return isWebmailOnly(needsSaid(answers)) ? Done::NothingToSetUp : Done::NoSettings;
    }
    if (found.clients.empty()) return Done::NoClient;
    return std::nullopt;
}

}  // namespace

Turn next(const Setup& setup, const Found& found) {
    const Standing standing = standingOf(setup);
    const Answers& answers = standing.answers;
    for (const QuestionRow& row : questionTable()) {
        // What comes after the writing matters only after a yes to it.
        if (row.after == WorkKind::Write && answers.at(QuestionId::Write) == Value{false}) {
            return Done::Declined;
        }
        if (row.after) {
            Work work = workFor(*row.after, answers);
            if (!isDone(found, work)) return work;
        }
        if (row.after == WorkKind::Conclude) {
            if (const auto done = endWithoutFiles(answers, found)) return *done;
        }
        if (row.id == QuestionId::Write && setup.isDryRun) return Done::Planned;
        if (!matters(row, setup, answers, found)) continue;
        if (auto question = openQuestion(row, setup, standing, found)) return *std::move(question);
    }
    const auto wish = answers.find(QuestionId::TestMail);
    const bool isToCheck = wish != answers.end() && wish->second == Value{true};
    if (!isToCheck || found.outgoingHost.empty()) return Done::Written;
    Work checking = workFor(WorkKind::Check, answers);
    if (!isDone(found, checking)) return checking;
    return Done::Written;
}

}  // namespace mailadvisor::dialogue
