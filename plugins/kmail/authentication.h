#pragma once

#include "account/account.h"

#include <optional>

namespace mailadvisor::kmail {

/// How KMail signs in to a server.
enum class SignIn { Password, EncryptedPassword, Gssapi, Ntlm, None };

/// The best of the server's methods that KMail has; a password when none is named.
std::optional<SignIn> signInOf(const Server& server);

/// MailTransport's number of the method for an incoming server, as the resources write it.
///
/// After STARTTLS KMail 22.12 still believes the LOGINDISABLED of before and never sends LOGIN
/// (seen): IMAP then signs in by SASL PLAIN.
int incomingNumber(const Account& account);

/// MailTransport's word of a method, as mailtransports writes it.
const char* wordOf(SignIn signIn);

}  // namespace mailadvisor::kmail
