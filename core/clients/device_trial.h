#pragma once

#include "base/json.h"
#include "base/protocol.h"
#include "base/units.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What a person looks at who tries our files on a device of their own.
enum class TrialCheck {
    Imported,         ///< the program took the file, or the values typed from the page
    Received,         ///< mail came in
    Sent,             ///< a mail went out
    SenderName,       ///< the sender's name of that mail was the right one
    DeletionSetting,  ///< what stays on the server (POP3) was set as the account says
};

std::string_view nameOf(TrialCheck check);

/// What the person said to a check.
enum class TrialAnswer { Yes, No, NotTried };

std::string_view nameOf(TrialAnswer answer);
std::optional<TrialAnswer> trialAnswerFromName(std::string_view name);

/// Every check, in the order in which a person comes upon it.
inline constexpr std::array allTrialChecks{TrialCheck::Imported, TrialCheck::Received,
                                           TrialCheck::Sent, TrialCheck::SenderName,
                                           TrialCheck::DeletionSetting};

/// What one person saw of one program on one device (`mailadvisor.trial.v1`). It names no person,
/// address or server; the texts are what the person typed, without what nobody can see.
struct DeviceTrial {
    std::string client{};   ///< the writer's id
    std::string program{};  ///< "Outlook (classic)"
    std::string version{};  ///< empty when the person could not tell it
    std::string system{};   ///< with its version: "Windows 11 23H2"
    Date date{};
    Protocol protocol{Protocol::Imap};  ///< what the account was set up as; never Smtp
    std::array<TrialAnswer, allTrialChecks.size()> answers{};  ///< in the order of allTrialChecks
    std::string remark{};

    /// The checks that were answered so.
    std::vector<TrialCheck> answered(TrialAnswer answer) const;

    friend bool operator==(const DeviceTrial&, const DeviceTrial&) = default;
};

/// Reads a result that anybody may have sent. A check that is missing was not tried.
///
/// Errors: InvalidInput naming the first field that is missing, wrong or too long, or that holds
/// an `@`: an address does not belong in it.
Result<DeviceTrial> deviceTrialFrom(const Json& document);

/// The reverse.
Json toJson(const DeviceTrial& trial);

}  // namespace mailadvisor
