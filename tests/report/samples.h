#pragma once

#include "account/account.h"
#include "advice/recommendation.h"
#include "facts/facts.h"
#include "report/style.h"
#include "text/sentences.h"

#include <optional>
#include <string>

namespace mailadvisor::test {

/// A sentence that is the same in every language.
Message said(const std::string& text);

/// What was found for a Thai company's address: one good source, a wrong certificate on POP3.
Facts companyFacts();

/// IMAP for three devices with a mailbox that is nearly full, as the rules would say it in Thai.
Recommendation imapAdvice();

std::optional<Account> imapAccount();
std::optional<Account> pop3Account(int days);

const Sentences& thai();
const Sentences& english();

/// A page's source as it reads: without the marks that say where its lines may end
/// (report/html/breakable.h).
std::string asRead(const std::string& page);

/// The cells of the widest line; escape sequences must not be in it.
int widestLine(const std::string& report);

}  // namespace mailadvisor::test
