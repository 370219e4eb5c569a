#pragma once

#include "base/fact.h"
#include "base/units.h"

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// How the person uses webmail beside a mail program (article ¶3, ¶5).
enum class Webmail {
    No,
    Recent,  ///< only for recent mail, on trips
    Yes,     ///< for all mail
};

/// The type an account already has in the person's mail program.
enum class CurrentType { None, Imap, Pop3 };

/// What the mailbox is kept for.
enum class Purpose {
    Daily,
    Archive,  ///< nobody works in it any more (a leaver's mailbox); all of it is to be kept
};

std::string_view nameOf(Webmail webmail);
std::string_view nameOf(CurrentType type);
std::optional<Webmail> webmailFromName(std::string_view name);
std::optional<CurrentType> currentTypeFromName(std::string_view name);
std::string_view nameOf(Purpose purpose);
std::optional<Purpose> purposeFromName(std::string_view name);

/// What the person said about how the mail is used; each may be unknown (NotAsked).
struct Needs {
    Fact<int> devices{
        Fact<int>::unknown(Unknown::NotAsked)};  ///< with a mail program; 0 = webmail only
    Fact<Webmail> webmail{Fact<Webmail>::unknown(Unknown::NotAsked)};
    Fact<bool> backup{
        Fact<bool>::unknown(Unknown::NotAsked)};  ///< wants the mail kept on the own computer
    Fact<bool> shared{Fact<bool>::unknown(Unknown::NotAsked)};  ///< someone else reads it too
    Fact<int> reachBackDays{
        Fact<int>::unknown(Unknown::NotAsked)};  ///< how far back mail is looked up elsewhere
    Fact<CurrentType> currentType{Fact<CurrentType>::unknown(Unknown::NotAsked)};
    Fact<std::string> movedFrom{Fact<std::string>::unknown(
        Unknown::NotAsked)};  ///< incoming server that the mailbox was on before
    Fact<Purpose> purpose{Fact<Purpose>::unknown(Unknown::NotAsked)};
    Fact<bool> phoneOnly{
        Fact<bool>::unknown(Unknown::NotAsked)};  ///< no computer among the devices
    Fact<ByteCount> quota{Fact<ByteCount>::unknown(Unknown::NotAsked)};  ///< as read in webmail
    Fact<ByteCount> used{Fact<ByteCount>::unknown(Unknown::NotAsked)};   ///< as read in webmail

    friend bool operator==(const Needs&, const Needs&) = default;
};

/// Takes from `others` what `needs` leave open.
void complete(Needs& needs, const Needs& others);

/// Nothing to set up, and no password to give: no device has a mail program.
bool isWebmailOnly(const Needs& needs);

}  // namespace mailadvisor
