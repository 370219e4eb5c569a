#include "sheet_writer.h"

#include "account/validate.h"
#include "base/lists.h"
#include "code_text.h"
#include "phone_changes.h"
#include "programs.h"
#include "requirements.h"

#include <algorithm>

namespace mailadvisor::sheet {
namespace {

Unexpected refused(std::string where, Message text) {
    return Unexpected{{ErrorCode::InvalidInput, std::move(where), std::move(text), {}}};
}

/// Linux runs none of the programs: it stands for the desk that prints the pages for all of them.
bool isWanted(const Program& program, Platform platform) {
    return platform == Platform::Linux || contains(program.platforms, platform);
}

/// Where mail stays on the server, webmail shows that it did.
Message howToSee(const Account& account) {
    const bool staysOnServer = account.protocol == Protocol::Imap || account.pop3.leaveOnServer;
    return staysOnServer ? Message{MESSAGE_ID("sheet.try-webmail"), {}}
                         : Message{MESSAGE_ID("sheet.try"), {}};
}

Guide guideFor(const Program& program, const RenderRequest& request, const GuideTask& task) {
    const Account& account = task.account;
    Guide guide;
    guide.path = "sheet/" + std::string(program.id);
    guide.program = {program.name, {}};
    guide.platforms = program.platforms;
    guide.writer = program.writer;
    if (!correctsInPlace(task.setupCase)) guide.typeChoice = program.typeChoice(account);
    guide.address = account.address;
    guide.displayName = account.displayName;
    guide.protocol = account.protocol;
    guide.answer = request.answer;
    guide.helpDesk = request.helpDesk;
    guide.setupCase = task.setupCase;
    if (!task.current.type.isKnown() && task.setupCase == SetupCase::New) {
        guide.before.push_back({MESSAGE_ID("sheet.already-there"), {}});
    }
    program.write(guide, task);
    if (program.isOnPhone) guide.codePayload = codeText(account);
    guide.cautions.push_back({MESSAGE_ID("sheet.certificate"), {}});
    guide.afterwards.insert(guide.afterwards.begin(), howToSee(account));
    return guide;
}

}  // namespace

Result<Bundle> SheetWriter::render(const RenderRequest& request) const {
    if (request.scope != Scope::Person || !request.account) {
        return refused(std::string(nameOf(request.scope)),
                       {MESSAGE_ID("sheet.scope-unsupported"), {}});
    }
    const Account& account = *request.account;
    if (auto valid = validate(account); !valid) return Unexpected{std::move(valid).error()};
    if (auto possible = checkRequirements(account); !possible) {
        return Unexpected{std::move(possible).error()};
    }
    const GuideTask task{account, request.current, setupCaseOf(account, request.current)};
    Bundle bundle;
    for (const auto& program : programs) {
        if (!isWanted(program, request.platform)) continue;
        if (const char* reason = program.inability(task)) {
            bundle.cautions.push_back({MESSAGE_ID("sheet.left-out"),
                                       {{"program", MessageList{{program.name, {}}}},
                                        {"reason", MessageList{{reason, {}}}}}});
        } else {
            bundle.guides.push_back(guideFor(program, request, task));
        }
    }
    if (bundle.guides.empty()) return refused("incoming", {MESSAGE_ID("sheet.no-program"), {}});
    bundle.steps = {{MESSAGE_ID("sheet.step-give"), {}},
                    {MESSAGE_ID("sheet.step-follow"), {}},
                    {MESSAGE_ID("sheet.step-see"), {}},
                    {MESSAGE_ID("sheet.step-undo"), {}}};
    bundle.cautions.push_back({MESSAGE_ID("sheet.unverified"), {}});
    return bundle;
}

}  // namespace mailadvisor::sheet
