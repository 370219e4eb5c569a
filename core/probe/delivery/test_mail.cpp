#include "probe/delivery/test_mail.h"

#include "base/ascii.h"
#include "base/hex.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

namespace mailadvisor {
namespace {

constexpr std::size_t tokenBytes = 12;

// RFC 2047 §2: a line with encoded words has at most 76 characters; "Subject: " takes 9 of them,
// and what stands around the base64 of a word 12.
constexpr std::size_t wordBytes = 39;

// RFC 2045 §6.8: a line of base64 has at most 76 characters.
constexpr std::size_t lineBytes = 57;

std::string base64Of(std::string_view bytes) {
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                                     reinterpret_cast<const unsigned char*>(bytes.data()),
                                     static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(size));
    return text;
}

/// The longest beginning of at most `limit` bytes that ends with a whole character of UTF-8.
std::string_view wholePart(std::string_view text, std::size_t limit) {
    if (text.size() <= limit) return text;
    const auto continues = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
    };
    while (limit > 1 && continues(limit)) --limit;
    return text.substr(0, limit);
}

/// Text of a header that holds no line break: as it is, or as encoded words on lines of their own.
std::string headerText(std::string_view text) {
    if (isAscii(text)) return std::string(text);
    std::string words;
    while (!text.empty()) {
        const auto part = wholePart(text, wordBytes);
        words += (words.empty() ? "" : "\r\n ") + ("=?UTF-8?B?" + base64Of(part) + "?=");
        text.remove_prefix(part.size());
    }
    return words;
}

std::string bodyLines(std::string_view text) {
    std::string lines;
    for (; !text.empty(); text.remove_prefix(std::min(lineBytes, text.size()))) {
        lines += base64Of(text.substr(0, lineBytes)) + "\r\n";
    }
    return lines;
}

bool isAtomText(char c) {
    constexpr std::string_view signs = "!#$%&'*+-/=?^_`{|}~";
    return isAsciiAlphanumeric(c) || c < 0 || signs.find(c) != std::string_view::npos;
}

// dot-atom = 1*atext *("." 1*atext)   (RFC 5322 §3.2.3)
bool isDotAtom(std::string_view text) {
    const bool hasEmptyAtom =
        text.starts_with('.') || text.ends_with('.') || text.find("..") != std::string_view::npos;
    return !text.empty() && !hasEmptyAtom &&
           std::ranges::all_of(text, [](char c) { return c == '.' || isAtomText(c); });
}

/// The address as mailbox of RFC 5321 §4.1.2: a local part that is no dot-atom is quoted.
std::string pathOf(const EmailAddress& address) {
    const std::string& local = address.localPart;
    const bool isQuoted = local.size() > 2 && local.starts_with('"') && local.ends_with('"');
    if (isQuoted || isDotAtom(local)) return local + "@" + address.domain;
    std::string quoted = "\"";
    for (const char c : local) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + "\"@" + address.domain;
}

std::string twoDigits(long number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// date-time of RFC 5322 §3.3, in UTC.
std::string mailDate(Timestamp now) {
    constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(now - day));
    const auto month = static_cast<unsigned>(date.month());
    return std::string(days[std::chrono::weekday(day).c_encoding()]) + ", " +
           twoDigits(static_cast<long>(static_cast<unsigned>(date.day()))) + " " +
           months[month - 1] + " " + std::to_string(static_cast<int>(date.year())) + " " +
           twoDigits(time.hours().count()) + ":" + twoDigits(time.minutes().count()) + ":" +
           twoDigits(time.seconds().count()) + " +0000";
}

}  // namespace

std::string newToken() {
    std::array<unsigned char, tokenBytes> bytes{};
    RAND_bytes(bytes.data(), static_cast<int>(bytes.size()));
    return hexOf(bytes);
}

TestMail composeTestMail(const EmailAddress& address, const TestMailText& text,
                         const std::string& token, Timestamp now) {
    TestMail mail;
    mail.path = pathOf(address);
    mail.needsUtf8 = !isAscii(mail.path);
    mail.token = token;
    mail.subject = text.subject + " " + token;
    const std::string fold = isAscii(text.subject) ? " " : "\r\n ";
    mail.content = "From: <" + mail.path + ">\r\nTo: <" + mail.path +
                   ">\r\nSubject: " + headerText(text.subject) + fold + token +
                   "\r\nDate: " + mailDate(now) + "\r\nMessage-ID: <" + token + "@" +
                   address.domain +
                   ">\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
                   "Content-Type: text/plain; charset=UTF-8\r\n"
                   "Content-Transfer-Encoding: base64\r\n\r\n" +
                   bodyLines(text.body);
    return mail;
}

}  // namespace mailadvisor
