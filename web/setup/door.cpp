#include "web/setup/door.h"

#include "base/ascii.h"
#include "base/hex.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <optional>

namespace mailadvisor::web {
namespace {

constexpr std::size_t secretBytes = 32;

std::optional<std::string> randomHex() {
    std::array<unsigned char, secretBytes> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) return std::nullopt;
    return hexOf(bytes);
}

/// In a time that says nothing of where they differ.
bool areSame(std::string_view left, std::string_view right) {
    return left.size() == right.size() &&
           CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0;
}

/// Every field of that name says one of these; true also where there is none.
bool saysOnly(const HttpRequest& request, std::string_view name,
              std::initializer_list<std::string_view> allowed) {
    return std::ranges::all_of(request.fields, [&](const HttpField& field) {
        if (lowerAscii(field.name) != lowerAscii(name)) return true;
        return std::ranges::find(allowed, std::string_view(field.value)) != allowed.end();
    });
}

bool hasField(const HttpRequest& request, std::string_view name) {
    return std::ranges::any_of(request.fields, [&](const HttpField& field) {
        return lowerAscii(field.name) == lowerAscii(name);
    });
}

/// The port stands in the name: cookies are shared by all ports of a host (RFC 6265 §8.5).
std::string cookieName(const std::string& place) {
    return "mailadvisor-" + place.substr(place.rfind(':') + 1);
}

/// The value of a cookie (RFC 6265 §4.2); empty when the browser sent none, or several.
std::string cookieIn(const HttpRequest& request, const std::string& name) {
    std::string found;
    for (const HttpField& field : request.fields) {
        if (lowerAscii(field.name) != "cookie") continue;
        std::string_view rest = field.value;
        while (!rest.empty()) {
            const auto end = std::min(rest.find(';'), rest.size());
            const auto pair = trimmed(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
            if (!pair.starts_with(name + "=")) continue;
            if (!found.empty()) return {};
            found = pair.substr(name.size() + 1);
        }
    }
    return found;
}

}  // namespace

Result<Door> Door::at(std::string place) {
    auto token = randomHex();
    auto key = randomHex();
    if (!token || !key) {
        return Unexpected{
            {ErrorCode::Internal, std::move(place), {MESSAGE_ID("error.here-random"), {}}, {}}};
    }
    return Door(std::move(place), *std::move(token), *std::move(key));
}

Door::Door(std::string place, std::string token, std::string key)
    : place_(std::move(place)), token_(std::move(token)), key_(std::move(key)) {}

Knock Door::knockForAssets(const HttpRequest& request) const {
    const bool isHere = hasField(request, "Host") && saysOnly(request, "Host", {place_});
    if (!isHere || request.speaksForSomebody) return Knock::WrongHost;
    // `none` is the person's own doing: typed, or kept in the browser.
    const bool isOwn = saysOnly(request, "Sec-Fetch-Site", {"same-origin", "none"}) &&
                       saysOnly(request, "Origin", {origin()});
    return isOwn ? Knock::Welcome : Knock::WrongOrigin;
}

Knock Door::knock(const HttpRequest& request) const {
    if (const Knock first = knockForAssets(request); first != Knock::Welcome) return first;
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    const bool isOwnForm =
        hasField(request, "Origin") && saysOnly(request, "Sec-Fetch-Site", {"same-origin"});
    if (!isRead && !isOwnForm) return Knock::WrongOrigin;
    if (!isUsed_ || !areSame(cookieIn(request, cookieName(place_)), key_)) return Knock::Stranger;
    return Knock::Welcome;
}

Knock Door::enter(const HttpRequest& request, std::string_view token) {
    const bool isHere = hasField(request, "Host") && saysOnly(request, "Host", {place_});
    if (!isHere || request.speaksForSomebody) return Knock::WrongHost;
    // A local file has no origin: RFC 6454 §7.1 calls that `null`.
    const bool isFile = saysOnly(request, "Origin", {"null"}) &&
                        saysOnly(request, "Sec-Fetch-Site", {"cross-site", "none"});
    if (!isFile) return Knock::WrongOrigin;
    if (!areSame(token, token_)) return Knock::WrongToken;
    if (isUsed_) return Knock::UsedToken;
    isUsed_ = true;
    return Knock::Welcome;
}

HttpField Door::cookieField() const {
    return {"Set-Cookie", cookieName(place_) + "=" + key_ + "; Path=/; HttpOnly; SameSite=Strict"};
}

}  // namespace mailadvisor::web
