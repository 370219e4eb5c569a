#pragma once

#include "net/https_client.h"

#include <curl/curl.h>

#include <optional>
#include <string>

namespace mailadvisor {

/// What libcurl's result means to us; nothing stands for a deadline that came first.
HttpFailure httpFailureOf(CURL* easy, std::optional<CURLcode> code);

/// The reason in one line: OpenSSL's for a certificate, else libcurl's.
std::string detailOf(CURL* easy, std::optional<CURLcode> code, const std::string& errorBuffer);

}  // namespace mailadvisor
