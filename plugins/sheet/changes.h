#pragma once

#include "account/guide.h"
#include "guide_task.h"

#include <string>
#include <vector>

namespace mailadvisor::sheet {

/// Where a program keeps its mail, and the ways to what has to be settled around a change. A way
/// names the menus as the program shows them: in Thai words with the English behind them, or by
/// asOnScreen() where the program has no Thai.
struct ProgramPlaces {
    Message store{};          ///< where the mail lies on this computer; empty = in no file to copy
    Message oneMailBack{};    ///< how one mail comes back out of the copy
    Message leaveOnServer{};  ///< way to the setting that leaves mail on the server
    Message stopReceiving{};  ///< way to what stops an account from fetching; empty = none is known
    Message saveInstead{};    ///< how mail is saved where there is no file to copy
};

/// The last look into the server that the mailbox has left.
Message receiveOnceMore(const GuideTask& task);

/// What is saved and settled before the first screen, so that nothing is lost and nothing comes
/// twice; for a program on a computer. Nothing for a new account.
std::vector<Message> beforeAChange(const GuideTask& task, const ProgramPlaces& places);

/// What the page warns of where mail leaves the server by itself and no step before the first
/// screen says so.
std::vector<Message> cautionsOfDeletion(const GuideTask& task);

/// What the new account does not bring along. Nothing for a new account and a corrected one.
std::vector<Message> leftBehind(const GuideTask& task);

/// What is left to do with the account that was there, when it may go, and how to go back.
std::vector<Message> afterAChange(const GuideTask& task, const ProgramPlaces& places);

/// Old mail goes up to the server by copying, never by moving; `entry` of the menu that a right
/// click opens.
GuideScreen copyUp(std::string entry);

/// What an IMAP account shows beside the inbox comes down to this computer, into `place`.
GuideScreen copyDown(std::string entry, Message place);

}  // namespace mailadvisor::sheet
