#pragma once

#include <string>

namespace mailadvisor {

/// A setting of an account that a mail program holds.
enum class Setting {
    IncomingHost,
    IncomingPort,
    IncomingSecurity,
    IncomingLogin,
    IncomingSignIn,
    OutgoingHost,
    OutgoingPort,
    OutgoingSecurity,
    OutgoingLogin,
    OutgoingSignIn,
};

/// A setting that is corrected. Encryption is said by nameOf(Security), how one signs in by
/// autoconfig's word, each as the file says it where its value has no such word.
struct SettingChange {
    Setting setting{};
    std::string before{};  ///< empty = the files did not say it
    std::string after{};

    friend bool operator==(const SettingChange&, const SettingChange&) = default;
};

}  // namespace mailadvisor
