#pragma once

#include "net/https_client.h"

#include <curl/curl.h>

#include <optional>
#include <string>

namespace mailadvisor {

/// What libcurl's result means to us; nothing stands for a deadline that came first.
/// `isConnected` says whether TCP stood, which libcurl itself does not tell before TLS does.
HttpFailure httpFailureOf(CURL* easy, std::optional<CURLcode> code, bool isConnected);

/// The reason in one line: OpenSSL's for a certificate, else libcurl's.
std::string detailOf(CURL* easy, std::optional<CURLcode> code, const std::string& errorBuffer);

}  // namespace mailadvisor
