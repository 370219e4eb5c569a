#include "dialogue/work.h"

#include "base/lists.h"
#include "base/names.h"

#include <algorithm>

namespace mailadvisor::dialogue {
namespace {

constexpr auto workNames = namesOf<WorkKind>({{WorkKind::Look, "look"},
                                              {WorkKind::SignIn, "sign-in"},
                                              {WorkKind::Conclude, "conclude"},
                                              {WorkKind::Render, "render"},
                                              {WorkKind::Write, "write"},
                                              {WorkKind::Check, "check"}});

using enum QuestionId;

/// All answers that the work is done for.
std::vector<QuestionId> inputsOf(WorkKind kind) {
    switch (kind) {
        case WorkKind::Look: return {Address, MailSystem};
        case WorkKind::SignIn: return {Address, MailSystem, Login};
        case WorkKind::Conclude:
            return {Address, Name,       Places, KeepCopy, CurrentType,
                    Purpose, MailSystem, Login,  Password};
        case WorkKind::Render:
            return {Address,    Name,  Places,   KeepCopy, CurrentType, Purpose,
                    MailSystem, Login, Password, Client,   Profile,     Folder};
        case WorkKind::Write:
            return {Address, Name,     Places, KeepCopy, CurrentType, Purpose,       MailSystem,
                    Login,   Password, Client, Profile,  Folder,      StorePassword, Write};
        case WorkKind::Check:
            return {Address,  Name,   Places,  KeepCopy, CurrentType,   Purpose, MailSystem, Login,
                    Password, Client, Profile, Folder,   StorePassword, Write,   TestMail};
    }
    return {};
}

}  // namespace

std::string_view nameOf(WorkKind kind) { return workNames.nameOf(kind); }

Work workFor(WorkKind kind, const Answers& answers) {
    Work work{kind, {}};
    for (const QuestionId id : inputsOf(kind)) {
        if (const auto answer = answers.find(id); answer != answers.end()) {
            work.inputs.insert(*answer);
        }
    }
    return work;
}

bool isDone(const Found& found, const Work& work) { return contains(found.done, work); }

void setDone(Found& found, Work work) {
    std::erase_if(found.done, [&](const Work& earlier) { return earlier.kind == work.kind; });
    found.done.push_back(std::move(work));
}

}  // namespace mailadvisor::dialogue
