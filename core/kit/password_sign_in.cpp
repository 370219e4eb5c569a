#include "kit/password_sign_in.h"

#include "base/auth_word.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace mailadvisor {
namespace {

bool offers(const Server& server, std::initializer_list<std::string_view> words) {
    return std::find_first_of(server.auth.begin(), server.auth.end(), words.begin(), words.end()) !=
           server.auth.end();
}

}  // namespace

bool takesCleartextPassword(const Server& server) {
    return server.auth.empty() ||
           offers(server, {auth_word::passwordCleartext, auth_word::oldCleartext});
}

bool takesPassword(const Server& server) {
    return takesCleartextPassword(server) ||
           offers(server, {auth_word::passwordEncrypted, auth_word::oldEncrypted});
}

bool takesTokensOnly(const Server& server) {
    return !server.auth.empty() && std::ranges::all_of(server.auth, [](const auto& word) {
        return word == auth_word::oauth2;
    });
}

bool takesMailFromAnybody(const Server& server) {
    return !takesPassword(server) && offers(server, {auth_word::none, auth_word::clientIpAddress});
}

}  // namespace mailadvisor
