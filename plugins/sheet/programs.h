#pragma once

#include "account/client_writer.h"
#include "account/guide.h"
#include "guide_task.h"

#include <string_view>
#include <vector>

namespace mailadvisor::sheet {

/// A program that is set up by hand. What its screens say is from the vendors' help pages; the
/// words change with the version.
struct Program {
    std::string_view id{};              ///< of the page
    const char* name{};                 ///< message id
    std::vector<Platform> platforms{};  ///< where it runs
    std::string_view writer{};          ///< that makes files for it; empty = none does
    bool isOnPhone{};                   ///< a QR code on paper saves typing
    /// The words on its screen that choose the type of the account.
    Message (*typeChoice)(const Account& account){};
    /// Message id of the reason why this cannot be done in the program; null when it can.
    const char* (*inability)(const GuideTask& task){};
    /// Adds what is done before, the screens, cautions and what is done afterwards.
    void (*write)(Guide& guide, const GuideTask& task){};
};

/// All programs, in the order in which their pages are listed.
extern const std::vector<Program> programs;

}  // namespace mailadvisor::sheet
