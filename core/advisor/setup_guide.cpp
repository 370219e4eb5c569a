#include "advisor/setup_guide.h"

#include "advisor/able_clients.h"
#include "advisor/check_end.h"
#include "advisor/check_mail_text.h"
#include "advisor/current_setup_said.h"
#include "advisor/keep_password.h"
#include "advisor/mail_programs.h"
#include "advisor/mail_systems.h"
#include "advisor/mailbox_visit.h"
#include "advisor/planned_changes.h"
#include "advisor/setup_place.h"
#include "advisor/subject.h"
#include "advisor/undo_changes.h"
#include "advisor/write_request.h"
#include "base/file_path.h"
#include "base/host_name.h"
#include "dialogue/needs_said.h"
#include "output/write_bundle.h"
#include "report/answer_of.h"
#include "signs/hint_audience.h"
#include "signs/hint_page.h"
#include "signs/trust.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

using dialogue::Answers;
using dialogue::QuestionId;
using dialogue::WorkKind;

std::string textIn(const Answers& answers, QuestionId id) {
    const auto answer = answers.find(id);
    return answer == answers.end() ? std::string() : std::get<std::string>(answer->second);
}

Message asItIs(std::string text) {
    return {MESSAGE_ID("prompt.choice"), {{"text", std::move(text)}}};
}

bool leadsNowhere(RunOutcome outcome) {
    return outcome == RunOutcome::NothingFound || outcome == RunOutcome::NoneReachable ||
           outcome == RunOutcome::NothingSafe || outcome == RunOutcome::OwnFault;
}

/// It is about the mail and its servers, not about this computer.
bool isAboutMail(RunOutcome outcome) {
    switch (outcome) {
        case RunOutcome::NothingFound:
        case RunOutcome::NoneReachable:
        case RunOutcome::NothingSafe:
        case RunOutcome::LoginRefused:
        case RunOutcome::TestMailFailed: return true;
        case RunOutcome::Done:
        case RunOutcome::OwnFault:
        case RunOutcome::NotWritten:
        case RunOutcome::SomeAccountsFailed:
        case RunOutcome::FaultFound: break;
    }
    return false;
}

/// The incoming servers that were found for the mailbox.
std::vector<std::string> ownHosts(const Facts& facts) {
    std::vector<std::string> hosts;
    for (const auto& candidate : facts.discovery.candidates) {
        if (candidate.protocol != Protocol::Smtp) hosts.push_back(candidate.host);
    }
    return hosts;
}

bool isAsRead(const Bundle& bundle, const ExistingFiles& read) {
    return std::ranges::all_of(bundle.files, [&](const BundleFile& file) {
        const auto present = read.find(file.path);
        return present != read.end() && present->second == file.content;
    });
}

RunEnd notWritten(Error error) { return {RunOutcome::NotWritten, std::move(error)}; }

std::vector<dialogue::Choice> systemChoices(const Facts& facts) {
    std::vector<dialogue::Choice> choices;
    for (const auto& system : mailSystems(facts)) {
        const std::string& host = system.hosts.front();
        choices.push_back({host, asItIs(displayHost(host))});
    }
    return choices;
}

}  // namespace

Task<Result<std::optional<RunEnd>>> SetupGuide::work(dialogue::Work work, SetupFront& front) {
    std::optional<RunEnd> end;
    switch (work.kind) {
        case WorkKind::Look: {
            auto looked = co_await look(work.inputs);
            if (!looked) co_return Unexpected{std::move(looked).error()};
            end = *std::move(looked);
            if (!end && !found_.signInHost.empty()) tellHints(front);
            break;
        }
        case WorkKind::SignIn: break;  // comes with the answer to the question for the password
        case WorkKind::Conclude: conclude(work.inputs, front); break;
        case WorkKind::Render: end = co_await render(work.inputs, front); break;
        case WorkKind::Write: end = write(work.inputs, front); break;
        case WorkKind::Check: {
            const auto checked = co_await check(front);
            if (!checked) co_return Unexpected{checked.error()};
            break;
        }
    }
    setDone(found_, std::move(work));
    co_return end;
}

Task<Result<std::optional<RunEnd>>> SetupGuide::look(Answers answers) {
    const std::string address = textIn(answers, QuestionId::Address);
    if (lookedAt_ != address) {
        const auto subject = subjectOf(address, tools_.wishes);
        if (!subject) co_return Unexpected{subject.error()};
        auto facts = co_await tools_.observer.observe(*subject);
        if (!facts) co_return Unexpected{std::move(facts).error()};
        found_ = {};
        seen_ = *std::move(facts);
        lookedAt_ = address;
        if (auto end = endOfLook(seen_); leadsNowhere(end.outcome)) {
            co_return std::optional<RunEnd>(std::move(end));
        }
        found_.mailSystems = systemChoices(seen_);
    }
    choose(answers);
    co_return std::optional<RunEnd>();
}

/// Leaves the mail system that was answered, and sees where a password could go in it.
void SetupGuide::choose(const Answers& answers) {
    facts_ = seen_;
    if (const auto system = textIn(answers, QuestionId::MailSystem); !system.empty()) {
        keepSystem(facts_, system);
    }
    found_.login = facts_.login;
    found_.isLoginUnknown = facts_.login.empty() && hasOtherLogin(facts_);
    found_.signInHost.clear();
    found_.refusedLogin.clear();
    if (!tools_.wishes.factsFile.empty()) return;  // what was saved is judged as it is
    const auto place =
        loginPlace(facts_, tools_.wishes.acceptUntrusted, credentialKind(tools_.wishes));
    if (place.endpoint == nullptr) {
        facts_.mailbox.loginReason = place.reason;
    } else if (tools_.observer.leavesAlone(*place.endpoint, facts_.login)) {
        facts_.mailbox.loginReason = Reason::LeftAlone;
    } else {
        found_.signInHost = place.endpoint->host;
    }
}

/// What has to be done first, or stands in the way, is said before a password is asked for.
void SetupGuide::tellHints(SetupFront& front) {
    for (const auto& hint : hintsBeforeSignIn(facts_)) {
        if (std::ranges::find(told_, hint) != told_.end()) continue;
        told_.push_back(hint);
        front.tell(messageOf(hint));
        if (const auto page = pageFor(hint); !page.empty()) front.tell(pageMessage(page));
    }
}

Task<Result<void>> SetupGuide::signIn(Answers answers, Secret secret) {
    const auto login = textIn(answers, QuestionId::Login);
    facts_.login = login.empty() ? found_.login : login;
    Secret kept(std::string(secret.reveal()));
    auto looked = co_await tools_.observer.lookInside(facts_, std::move(secret));
    if (!looked) co_return Unexpected{std::move(looked).error()};
    const bool isTaken = facts_.mailbox.login == LoginOutcome::Accepted;
    secret_ = isTaken ? std::move(kept) : Secret();
    const bool isRefused = facts_.mailbox.login == LoginOutcome::Refused;
    found_.refusedLogin = isRefused ? facts_.login : std::string();
    // What was judged before did not know what the mailbox shows now.
    std::erase_if(found_.done, [](const auto& work) { return work.kind == WorkKind::Conclude; });
    setDone(found_, workFor(WorkKind::SignIn, answers));
    co_return Result<void>{};
}

/// What nobody said, a program on this computer may show.
void SetupGuide::seeCurrentType(Needs& needs, const std::vector<FoundProgram>& programs,
                                SetupFront& front) const {
    const auto type = typeHere(programs, lookedAt_);
    if (!type) return;
    const bool isPop3 = *type == Protocol::Pop3;
    needs.currentType = Fact<CurrentType>::known(isPop3 ? CurrentType::Pop3 : CurrentType::Imap);
    front.tell({MESSAGE_ID("setup.type-here"),
                {{"address", lookedAt_}, {"type", std::string(properName(*type))}}});
}

void SetupGuide::conclude(const Answers& answers, SetupFront& front) {
    // A mailbox that was seen under another user name says nothing of this one.
    const auto login = textIn(answers, QuestionId::Login);
    const std::string& present = login.empty() ? found_.login : login;
    if (facts_.login != present) {
        facts_.login = present;
        facts_.mailbox = seen_.mailbox;
    }
    if (facts_.mailbox.loginReason == Reason::LeftAlone) {
        front.tell(messageOf(Reason::LeftAlone));
    } else if (facts_.mailbox.login == LoginOutcome::Refused) {
        front.tell({MESSAGE_ID("setup.password-refused"), {}});
    }
    Needs needs = dialogue::needsSaid(answers);
    needs.movedFrom = tools_.movedFrom;
    const auto programs = mailProgramsHere(tools_.catalogue);
    if (!needs.currentType.isKnown()) seeCurrentType(needs, programs, front);
    situation_ = {facts_, needs, tools_.policy.thresholds, {}};
    const bool couldSignIn = !found_.signInHost.empty() || !tools_.wishes.factsFile.empty();
    if (!couldSignIn && !isWebmailOnly(needs)) {
        situation_.facts.mailbox.login = LoginOutcome::Impossible;
    }
    conclusion_ = mailadvisor::conclude(
        situation_, {textIn(answers, QuestionId::Name), login.empty() ? tools_.wishes.user : login,
                     tools_.wishes.acceptUntrusted});
    found_.hasAccount = conclusion_.account.has_value();
    found_.clients.clear();
    found_.keyringClients.clear();
    if (found_.hasAccount) {
        found_.profiles = setupPlaces(tools_.catalogue, programs);
        for (const auto* client : clientsFor(tools_.catalogue, request())) {
            found_.clients.push_back({client->id, asItIs(nameOf(*client))});
        }
        // What is on this computer comes first.
        std::ranges::stable_partition(found_.clients, [this](const dialogue::Choice& client) {
            return found_.profiles.contains(client.id);
        });
        const bool isKnown = !secret_.isEmpty() && facts_.mailbox.login == LoginOutcome::Accepted;
        for (const auto& program : programs) {
            if (isKnown && takesPasswordFromKeyring(*tools_.catalogue.find(program.client))) {
                found_.keyringClients.insert(program.client);
            }
        }
        found_.folder = "mailadvisor-" + fileNameFor(conclusion_.account->address);
    }
    front.show(AdviceView{situation_.facts, situation_.needs, conclusion_.recommendation,
                          conclusion_.account});
}

RenderRequest SetupGuide::request() const {
    RenderRequest request;
    request.account = conclusion_.account;
    request.answer = answerOf(conclusion_.recommendation);
    request.helpDesk = tools_.policy.helpDesk;
    request.current = currentSetupSaid(situation_.needs);
    return request;
}

Task<std::optional<RunEnd>> SetupGuide::render(Answers answers, SetupFront& front) {
    const auto* client = tools_.catalogue.find(textIn(answers, QuestionId::Client));
    auto key = tools_.signingKey();
    if (!key) co_return notWritten(std::move(key).error());
    RenderRequest asked = requestFor(*client, request(), std::nullopt);
    std::optional<SetupPlace> place;
    const auto profile = textIn(answers, QuestionId::Profile);
    if (!profile.empty() && profile != dialogue::folderInstead) {
        const auto closed =
            co_await waitUntilClosed(*client, profile, tools_.wishes.timeout, front);
        if (!closed) co_return notWritten(closed.error());
        auto found = setupPlace(*client, profile, std::move(asked));
        if (!found) co_return notWritten(std::move(found).error());
        place = *std::move(found);
        asked = place->request;
    }
    if (place && !place->isNew) {
        asked.corrected =
            accountThere(tools_.catalogue, place->install, *asked.account, ownHosts(facts_));
    }
    FileRenderer render(tools_.say, tools_.catalogue, *std::move(key));
    auto bundle = render(client->id, asked);
    if (!bundle) co_return notWritten(std::move(bundle).error());
    bundle_ = *std::move(bundle);
    if (asked.corrected && isAsRead(bundle_, place->install.madeFrom)) {
        front.tell({MESSAGE_ID("setup.already-there"),
                    {{"address", asked.account->address}, {"host", asked.account->incoming.host}}});
        for (const auto& caution : bundle_.cautions) front.tell(caution);
        co_return RunEnd{};
    }
    if (!bundle_.corrects.empty()) tellCorrections(*asked.account, bundle_.corrects, front);
    place_.reset();
    folder_ = textIn(answers, QuestionId::Folder);
    if (place) {
        if (auto put = putInPlace(*client, *place, bundle_); !put)
            co_return notWritten(put.error());
        place_ = place->install;
        folder_ = place_->folder;
    }
    auto changes = plannedChanges(bundle_, folder_, tools_.wishes.force || place_);
    if (!changes) co_return notWritten(std::move(changes).error());
    changes_ = *std::move(changes);
    front.show(preview());
    co_return std::nullopt;
}

std::optional<RunEnd> SetupGuide::write(const Answers& answers, SetupFront& front) {
    const ClientMetadata& client = *tools_.catalogue.find(textIn(answers, QuestionId::Client));
    const auto wish = answers.find(QuestionId::StorePassword);
    const bool isWished = wish != answers.end() && wish->second == dialogue::Value{true};
    const bool keepsPassword = isWished && found_.keyringClients.contains(client.id);
    WriteOptions options;
    options.force = tools_.wishes.force;
    options.warn = [&front](const Error& error) { front.tell(error.text); };
    undo_.reset();
    if (place_) {
        auto undo = installAccount(tools_.catalogue, *place_, bundle_, keepsPassword, options.warn);
        if (!undo) return notWritten(undo.error());
        undo_ = *std::move(undo);
    } else {
        const auto written = writeBundle(bundle_, folder_, options);
        if (!written) return notWritten(written.error());
    }
    if (keepsPassword) keep(client, front);
    if (isWished && !keepsPassword) front.tell(whyNoPasswordIsKept(client, nameOf(client)));
    front.showWritten(preview());
    found_.outgoingHost = outgoingHost();
    return std::nullopt;
}

/// The account is written; without the password the program asks for it itself.
void SetupGuide::keep(const ClientMetadata& client, SetupFront& front) {
    const auto kept = keepPassword(bundle_.keyring, secret_, undo_.value_or(""), nameOf(client),
                                   tools_.wishes.timeout);
    front.tell(kept.said);
    if (undo_ && !kept.hasChange) forgetPassword(*undo_);
    if (kept.isKept) std::erase_if(bundle_.steps, isPasswordStep);
}

std::string SetupGuide::nameOf(const ClientMetadata& client) const {
    return tools_.say.language() == Language::Thai ? client.name.th : client.name.en;
}

std::string SetupGuide::outgoingHost() const {
    const auto& account = conclusion_.account;
    const bool canSignIn = !secret_.isEmpty() && facts_.mailbox.login == LoginOutcome::Accepted;
    if (!canSignIn || !account || !account->outgoing) return {};
    return displayHost(account->outgoing->host);
}

Task<Result<void>> SetupGuide::check(SetupFront& front) {
    CheckRequest request;
    request.account = *conclusion_.account;
    request.mail = checkMailText(tools_.say);
    request.password = std::exchange(secret_, {});
    const auto checked = co_await tools_.observer.check(std::move(request));
    if (!checked) co_return Unexpected{checked.error()};
    endOfTrial_ = endOfCheck(*checked);
    check_ = *checked;
    front.showCheck(*checked);
    co_return Result<void>{};
}

std::optional<SetupTrouble> SetupGuide::troubleOf(const RunEnd& end) const {
    if (!end.error || !isAboutMail(end.outcome)) return std::nullopt;
    return SetupTrouble{*end.error, seen_, check_};
}

}  // namespace mailadvisor
