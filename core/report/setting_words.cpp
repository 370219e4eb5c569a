#include "report/setting_words.h"

#include "base/auth_word.h"
#include "report/words.h"

#include <string>

namespace mailadvisor {
namespace {

Message valueOf(Setting setting, const std::string& value) {
    const bool isSecurity =
        setting == Setting::IncomingSecurity || setting == Setting::OutgoingSecurity;
    const auto security = isSecurity ? securityFromName(value) : std::nullopt;
    if (security) return wordFor(*security);
    const bool isSignIn = setting == Setting::IncomingSignIn || setting == Setting::OutgoingSignIn;
    if (isSignIn && value == auth_word::passwordCleartext) {
        return {MESSAGE_ID("setting.password-inside-encryption"), {}};
    }
    return {MESSAGE_ID("prompt.choice"), {{"text", value}}};
}

}  // namespace

Message wordFor(Setting setting) {
    switch (setting) {
        case Setting::IncomingHost: return {MESSAGE_ID("setting.incoming-host"), {}};
        case Setting::IncomingPort: return {MESSAGE_ID("setting.incoming-port"), {}};
        case Setting::IncomingSecurity: return {MESSAGE_ID("setting.incoming-security"), {}};
        case Setting::IncomingLogin: return {MESSAGE_ID("setting.incoming-login"), {}};
        case Setting::IncomingSignIn: return {MESSAGE_ID("setting.incoming-sign-in"), {}};
        case Setting::OutgoingHost: return {MESSAGE_ID("setting.outgoing-host"), {}};
        case Setting::OutgoingPort: return {MESSAGE_ID("setting.outgoing-port"), {}};
        case Setting::OutgoingSecurity: return {MESSAGE_ID("setting.outgoing-security"), {}};
        case Setting::OutgoingLogin: return {MESSAGE_ID("setting.outgoing-login"), {}};
        case Setting::OutgoingSignIn: return {MESSAGE_ID("setting.outgoing-sign-in"), {}};
    }
    return {};
}

Message toldChange(const SettingChange& change) {
    const Argument setting{"setting", MessageList{wordFor(change.setting)}};
    const Argument right{"right", MessageList{valueOf(change.setting, change.after)}};
    if (change.before.empty()) return {MESSAGE_ID("setup.corrects-missing"), {setting, right}};
    return {MESSAGE_ID("setup.corrects-one"),
            {setting, {"before", MessageList{valueOf(change.setting, change.before)}}, right}};
}

}  // namespace mailadvisor
