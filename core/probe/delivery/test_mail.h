#pragma once

#include "base/email_address.h"
#include "base/units.h"

#include <string>

namespace mailadvisor {

/// A mail to oneself, as it travels.
struct TestMail {
    std::string path{};     ///< the one address of the envelope, sender and recipient (RFC 5321)
    std::string content{};  ///< header and body (RFC 5322), lines ended by CRLF
    std::string subject{};  ///< as a person reads it; the token stands in it
    std::string token{};    ///< letters and digits that no other mail has
    bool needsUtf8{};       ///< the address can only travel with SMTPUTF8 (RFC 6531)
};

/// What is to stand in it, in the person's language.
struct TestMailText {
    std::string subject{};  ///< one line; the token is put behind it
    std::string body{};
};

/// A token for one mail: 96 bits of chance in hexadecimal digits.
std::string newToken();

/// Composes the mail: from and to `address` alone, `Auto-Submitted` (RFC 3834), so that nobody's
/// answering machine replies, other letters than ASCII as encoded words (RFC 2047) and base64.
TestMail composeTestMail(const EmailAddress& address, const TestMailText& text,
                         const std::string& token, Timestamp now);

}  // namespace mailadvisor
