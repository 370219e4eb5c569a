#pragma once

#include "account/account.h"
#include "account/current_setup.h"
#include "clients/render.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

// What the tests of the writer `sheet` ask of its pages.

namespace mailadvisor {

/// POP3 that leaves all mail on the server: every program that fetches by POP3 can say so.
Pop3Settings keepsAll();

/// An account of this type with settings that every program can say.
Account accountOf(Protocol type);

/// Every account of the tests that the writer takes for one person.
std::vector<Account> allAccounts();

/// What is known when the account stands in the program as this type.
CurrentSetup thereAs(Protocol type, std::string movedFrom = {});

/// The cases of an account, one for each SetupCase that its type allows.
std::vector<std::pair<SetupCase, CurrentSetup>> casesOf(const Account& account);

/// All pages of an account.
Result<Bundle> rendered(const Account& account, const CurrentSetup& current);

/// The page of a program; null when it has none.
const Guide* pageIn(const Result<Bundle>& bundle, const std::string& program);

/// Why the program has no page: the id of the reason; empty when none is given.
std::string reasonFor(const Result<Bundle>& bundle, const std::string& program);

/// The ids of messages; of a marked one the id of what is marked.
std::vector<std::string> idsOf(const std::vector<Message>& messages);

/// Where a sentence stands in the list; the list's length when it is not there.
std::size_t placeOf(const std::vector<Message>& messages, const std::string& id);

/// Everything of the account that a page may ask to be typed.
std::vector<std::string> ownValues(const Account& account);

/// The ids of what is done on each screen, and of the notes below them.
std::vector<std::string> tasksOf(const Guide& page);
std::vector<std::string> notesOf(const Guide& page);

/// Every page of these programs for these accounts, case by case; named in a failure's trace.
using PageCheck = std::function<void(const Account&, const std::string& program, const Guide&)>;
void forEachPage(const std::vector<Account>& accounts, const std::vector<std::string>& programs,
                 const PageCheck& check);

/// Each of these programs has, for every case of every account, a page that says how to tell the
/// program, what to do and how to go back, or a reason why there is none.
void expectAPageOrAReason(const std::vector<std::string>& programs);

/// The pages ask for nothing to be typed but the account's own values, and leave none out.
void expectOnlyOwnValues(const std::vector<std::string>& programs);

/// What is typed or chosen under this label, once for each screen that has it.
std::vector<std::string> under(const Guide& guide, const std::string& onScreen);

/// All values that are typed, in their order.
std::vector<std::string> typedIn(const Guide& guide);

}  // namespace mailadvisor
