#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// The page of a domain in a provider database (`--ispdb URL`): `<base>/<domain>`.
std::string ispdbUrl(std::string_view base, std::string_view domain);

}  // namespace mailadvisor
