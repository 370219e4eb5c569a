#include "kit/password_sign_in.h"

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
    return server.auth.empty() || offers(server, {"password-cleartext", "plain"});
}

bool takesPassword(const Server& server) {
    return takesCleartextPassword(server) || offers(server, {"password-encrypted", "secure"});
}

bool takesMailFromAnybody(const Server& server) {
    return !takesPassword(server) && offers(server, {"none", "client-IP-address"});
}

}  // namespace mailadvisor
