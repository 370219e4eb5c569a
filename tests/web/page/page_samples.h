#pragma once

#include "web/page/page.h"
#include "web/page/programs.h"

#include <string>
#include <utility>
#include <vector>

namespace mailadvisor::web::test {

using Answers = std::vector<std::pair<std::string, std::string>>;

/// A company with IMAP, POP3 and sending, help desk and picture.
const Domain& company();

/// The page of that company, with all built writers.
const PageSite& companySite();

/// What it answers to an open page, and to a form.
HttpReply opened(const std::string& pathAndQuery, const std::string& userAgent = "");
HttpReply sent(const std::string& path, const Answers& answers, const std::string& userAgent = "");
HttpReply sentBytes(const std::string& path, const std::string& body);

/// Everything answered, so that IMAP is advised (several devices) or POP3 (one, and a small quota).
Answers imapAnswers();
Answers pop3Answers();

/// The answers with one more.
Answers with(Answers answers, const std::string& name, const std::string& value);

/// The text as a person reads it: without tags, escapes and zero-width helpers.
std::string asRead(const std::string& page);

/// The value of a header; empty when there is none.
std::string headerOf(const HttpReply& reply, const std::string& name);

inline const std::string iphone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";
inline const std::string windows =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/130.0.0.0 Safari/537.36";
inline const std::string lineOnAndroid =
    "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Version/4.0 Chrome/129.0.0.0 Mobile Safari/537.36 Line/14.16.0/IAB";
inline const std::string facebookOnIphone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like "
    "Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/487.0.0;FBDV/iPhone14,5]";

}  // namespace mailadvisor::web::test
