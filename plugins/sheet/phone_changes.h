#pragma once

#include "account/guide.h"
#include "guide_task.h"

namespace mailadvisor::sheet {

/// The ways through a phone's mail app to what has to be settled around a change, in the words of
/// the app, and what it does with the mail of a POP3 account.
struct PhonePlaces {
    Message leaveOnServer{};  ///< way to the setting that leaves mail on the server
    Message remove{};         ///< way to the button that takes an account off the phone
    bool followsServer{};     ///< drops mail from the phone that its POP3 server has no more
};

/// What is saved and settled before the first screen. A phone has no file to copy: what lies only
/// on it is forwarded. Nothing for a new account.
std::vector<Message> beforeOnPhone(const GuideTask& task, const PhonePlaces& places);

/// What the new account does not bring along. Nothing for a new account and a corrected one.
std::vector<Message> leftOnPhone(const GuideTask& task);

/// When the account that was there may go, and how to go back; how to remove a new account.
std::vector<Message> afterOnPhone(const GuideTask& task, const PhonePlaces& places);

/// Cautions of a POP3 account that never deletes on the server; nothing for IMAP.
std::vector<Message> pop3OnPhone(const Account& account);

/// For the screen where POP3 has to be chosen, because published settings lead apps to IMAP;
/// nothing for IMAP.
std::vector<Message> chooseByHand(const Account& account);

/// For the screen that adds an account whose address is on the phone already; nothing otherwise.
std::vector<Message> sameAddressTwice(const GuideTask& task);

/// True where the account that is there is put right instead of a second one being added.
bool correctsInPlace(SetupCase setupCase);

}  // namespace mailadvisor::sheet
