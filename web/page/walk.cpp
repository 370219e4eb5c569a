#include "web/page/walk.h"

#include "advisor/declared_facts.h"
#include "advisor/facts_for.h"
#include "advisor/mail_systems.h"
#include "base/host_name.h"
#include "base/written_size.h"
#include "dialogue/needs_said.h"
#include "dialogue/question_table.h"
#include "signs/trust.h"
#include "web/page/answer_field.h"

#include <algorithm>

namespace mailadvisor::web {
namespace {

using Ids = std::vector<std::string>;

std::string textIn(const dialogue::Setup& setup, dialogue::QuestionId id) {
    const auto answers = dialogue::standingOf(setup).answers;
    const auto answer = answers.find(id);
    const auto* text =
        answer == answers.end() ? nullptr : std::get_if<std::string>(&answer->second);
    return text == nullptr ? std::string() : *text;
}

std::vector<dialogue::Choice> systemChoices(const Facts& facts) {
    std::vector<dialogue::Choice> choices;
    for (const auto& system : mailSystems(facts)) {
        const std::string& host = system.hosts.front();
        choices.push_back({host, {MESSAGE_ID("prompt.choice"), {{"text", displayHost(host)}}}});
    }
    return choices;
}

/// A size that a person read in webmail. A number without its unit leaves open what was meant.
Fact<ByteCount> sizeIn(std::string_view typed, Message& problem) {
    if (typed.empty()) return Fact<ByteCount>::unknown(Unknown::NotAsked);
    const auto size = writtenSize(typed);
    const auto bytes = size && size->unit != 0 ? bytesOf(*size, 1) : std::nullopt;
    if (bytes) return Fact<ByteCount>::known(*bytes);
    problem = {MESSAGE_ID("page.size-problem"), {}};
    return Fact<ByteCount>::unknown(Unknown::NotAsked);
}

/// One replay: a form on its way through the dialogue.
class Replay {
public:
    Replay(const PageSite& site, const Form& form) : site_(site), form_(form) {}

    Walk run() {
        readDetails();
        readLink();
        while (!isOver()) {
            dialogue::Turn turn = dialogue::next(way_.setup, found_);
            if (auto* question = std::get_if<dialogue::Question>(&turn)) {
                hear(std::move(*question));
            } else if (auto* work = std::get_if<dialogue::Work>(&turn)) {
                doWork(std::move(*work));
            } else {
                conclude();
            }
        }
        reopen();
        return std::move(way_);
    }

private:
    bool isOver() const { return way_.question || way_.advised || !way_.foreignDomain.empty(); }

    void readLink() {
        const auto token = form_.first("me");
        if (token.empty() || site_.people == nullptr) return;
        const Person* person = site_.people->personOf(token, site_.now);
        way_.isLinkDead = person == nullptr;
        if (person == nullptr) return;
        const auto typed = EmailAddress::parse(form_.first("address"));
        const bool isOther = typed && typed->ascii() != person->address.ascii();
        if (!isOther) way_.person = person;
        way_.token = token;
    }

    /// What was said; the address of a person's own link is known without.
    std::optional<dialogue::Value> answerTo(const dialogue::Question& question) const {
        // Nothing here could use a password, so none is ever asked for.
        if (question.kind == dialogue::Kind::Secret) return dialogue::Value{false};
        const bool isKnown = question.id == dialogue::QuestionId::Address && way_.person != nullptr;
        return isKnown ? dialogue::Value{way_.person->address.display()} : valueIn(form_, question);
    }

    void hear(dialogue::Question question) {
        const auto value = answerTo(question);
        if (!value) {
            if (form_.first("asked") == nameOf(question.id)) question.problem = misfitOf(question);
            way_.question = std::move(question);
            return;
        }
        auto answered = dialogue::answer(way_.setup, question, *value);
        if (!answered) {
            question.problem = answered.error().text;
            if (const auto* typed = std::get_if<std::string>(&*value)) {
                if (question.kind == dialogue::Kind::Text) question.standard = *typed;
            }
            way_.question = std::move(question);
            return;
        }
        way_.setup = *std::move(answered);
        if (question.id == dialogue::QuestionId::Address) learnAddress();
    }

    static Message misfitOf(const dialogue::Question& question) {
        return dialogue::misfit(question).text;
    }

    /// Whose page it is from here on, and what is known of the servers.
    void learnAddress() {
        const auto address = EmailAddress::parse(textIn(way_.setup, dialogue::QuestionId::Address));
        if (!address) return;  // cannot be: it was checked
        way_.domain = site_.find ? site_.find(address->domain) : nullptr;
        if (way_.domain == nullptr) {
            way_.foreignDomain = address->displayDomain;
            return;
        }
        facts_ = factsFor(way_.domain->observed != nullptr
                              ? *way_.domain->observed
                              : declaredFacts(way_.domain->domain, site_.now),
                          *address);
        if (way_.person == nullptr) return;
        facts_.mailbox = way_.person->mailbox;
        facts_.observedAt = way_.person->observedAt;
    }

    void doWork(dialogue::Work work) {
        switch (work.kind) {
            case dialogue::WorkKind::Look:
                if (found_.mailSystems.empty()) found_.mailSystems = systemChoices(facts_);
                if (const auto system = textIn(way_.setup, dialogue::QuestionId::MailSystem);
                    !system.empty()) {
                    keepSystem(facts_, system);
                }
                found_.login = facts_.login;
                found_.isLoginUnknown = facts_.login.empty() && hasOtherLogin(facts_);
                break;
            case dialogue::WorkKind::Conclude: return conclude();
            case dialogue::WorkKind::SignIn:
            case dialogue::WorkKind::Render:
            case dialogue::WorkKind::Write:
            case dialogue::WorkKind::Check: break;
        }
        setDone(found_, std::move(work));
    }

    void conclude() {
        Advised advised;
        auto& needs = advised.situation.needs;
        needs = dialogue::needsSaid(dialogue::standingOf(way_.setup).answers);
        needs.quota = sizeIn(way_.details.quota, way_.details.quotaProblem);
        needs.used = sizeIn(way_.details.used, way_.details.usedProblem);
        advised.situation.facts = facts_;
        advised.situation.thresholds = site_.policy.thresholds;
        advised.conclusion = mailadvisor::conclude(
            advised.situation, {way_.details.nameProblem.empty() ? way_.details.name : "",
                                textIn(way_.setup, dialogue::QuestionId::Login), false});
        if (auto& account = advised.conclusion.account) {
            account->isAlsoInMicrosoft365 |= way_.domain->domain.isAlsoInMicrosoft365;
        }
        way_.advised = std::move(advised);
    }

    void readDetails() {
        auto& details = way_.details;
        details.name = form_.first("name");
        details.quota = form_.first("quota");
        details.used = form_.first("used");
        const dialogue::Question question = questionOf(dialogue::rowOf(dialogue::QuestionId::Name));
        if (auto name = dialogue::checked(question, dialogue::Value{details.name})) {
            details.name = std::get<std::string>(*name);
        } else {
            details.nameProblem = name.error().text;
        }
    }

    /// An answer that the person wants to give anew; all others stay.
    void reopen() {
        const auto id = dialogue::questionFromName(form_.first("change"));
        if (!id || !way_.foreignDomain.empty()) return;
        auto reopened = dialogue::change(way_.setup, *id);
        if (!reopened) return;
        const dialogue::Turn turn = dialogue::next(*reopened, found_);
        const auto* question = std::get_if<dialogue::Question>(&turn);
        if (question == nullptr || question->id != *id) return;
        way_.setup = *std::move(reopened);
        way_.question = *question;
        way_.advised.reset();
    }

    const PageSite& site_;
    const Form& form_;
    Walk way_{};
    dialogue::Found found_{};
    Facts facts_{};
};

void addFields(std::vector<std::pair<std::string, std::string>>& fields, dialogue::QuestionId id,
               const dialogue::Value& value) {
    const std::string name(nameOf(id));
    if (const auto* ids = std::get_if<Ids>(&value)) {
        fields.emplace_back(name, "");
        for (const auto& one : *ids) fields.emplace_back(name, one);
    } else if (const auto* isYes = std::get_if<bool>(&value)) {
        fields.emplace_back(name, yesOrNo(*isYes));
    } else {
        fields.emplace_back(name, std::get<std::string>(value));
    }
}

}  // namespace

Walk walk(const PageSite& site, const Form& form) { return Replay(site, form).run(); }

std::vector<std::pair<std::string, std::string>> carriedFields(const Walk& walk) {
    std::vector<std::pair<std::string, std::string>> fields;
    for (const auto& [id, value] : dialogue::standingOf(walk.setup).answers) {
        const bool isOpen = walk.question && walk.question->id == id;
        const bool isSecret = dialogue::rowOf(id).kind == dialogue::Kind::Secret;
        if (!isOpen && !isSecret) addFields(fields, id, value);
    }
    if (walk.person != nullptr) fields.emplace_back("me", walk.token);
    const auto& details = walk.details;
    for (const auto& [name, value] :
         {std::pair<std::string, const std::string&>{"name", details.name},
          {"quota", details.quota},
          {"used", details.used}}) {
        if (!value.empty()) fields.emplace_back(name, value);
    }
    return fields;
}

}  // namespace mailadvisor::web
