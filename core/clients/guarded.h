#pragma once

#include "base/result.h"

#include <exception>
#include <string>
#include <string_view>

namespace mailadvisor {

/// The error of a plugin that throws or gives what it may not (Internal).
inline Unexpected misbehaves(std::string_view id) {
    return Unexpected{{ErrorCode::Internal,
                       std::string(id),
                       {MESSAGE_ID("clients.plugin-misbehaves"), {{"id", std::string(id)}}},
                       {}}};
}

/// What `call` gives; a plugin may be anybody's, and its exceptions end here.
template <class Call>
auto guarded(std::string_view id, const Call& call) -> decltype(call()) {
    try {
        return call();
    } catch (const std::exception&) {
        return misbehaves(id);
    }
}

}  // namespace mailadvisor
