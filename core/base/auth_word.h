#pragma once

#include <string_view>

/// Autoconfig's words for how one signs in (its `<authentication>` element), as candidates,
/// accounts and domains hold them, best first.
namespace mailadvisor::auth_word {

inline constexpr std::string_view passwordCleartext = "password-cleartext";  ///< inside TLS
inline constexpr std::string_view passwordEncrypted = "password-encrypted";  ///< SCRAM, CRAM-MD5
inline constexpr std::string_view oauth2 = "OAuth2";
inline constexpr std::string_view gssapi = "GSSAPI";
inline constexpr std::string_view ntlm = "NTLM";
inline constexpr std::string_view none = "none";
inline constexpr std::string_view clientIpAddress = "client-IP-address";
inline constexpr std::string_view tlsClientCertificate = "TLS-client-cert";
inline constexpr std::string_view smtpAfterPop = "smtp-after-pop";

/// Version 1.0's words for the first two; accounts written by hand may still hold them.
inline constexpr std::string_view oldCleartext = "plain";
inline constexpr std::string_view oldEncrypted = "secure";

}  // namespace mailadvisor::auth_word
