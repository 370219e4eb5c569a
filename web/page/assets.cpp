#include "web/page/assets.h"

#include "base/hash.h"
#include "base/hex.h"
#include "report/html/style.h"
#include "web/page/page_style.h"

namespace mailadvisor::web {
namespace {

constexpr std::string_view picturesBelow = "/picture/";

}  // namespace

Asset assetOf(std::string_view name, std::string_view kind, std::string contentType,
              std::string bytes) {
    std::string path =
        "/" + std::string(name) + "-" + hexOf(fingerprint(bytes)) + "." + std::string(kind);
    return {std::move(path), std::move(contentType), std::move(bytes)};
}

const Asset& styleAsset() {
    static const Asset asset = assetOf("page", "css", "text/css; charset=utf-8",
                                       std::string(styleSheet()) + std::string(pageStyleSheet()));
    return asset;
}

const Asset& scriptAsset() {
    static const Asset asset =
        assetOf("page", "js", "text/javascript; charset=utf-8", std::string(pageScript()));
    return asset;
}

Asset pictureAsset(const PageDomain& domain) {
    const Picture& picture = domain.logo;
    return {
        std::string(picturesBelow) + domain.domain.domain + "/" + hexOf(fingerprint(picture.bytes)),
        picture.contentType, picture.bytes};
}

std::string_view domainOfPicture(std::string_view path) {
    if (!path.starts_with(picturesBelow)) return {};
    path.remove_prefix(picturesBelow.size());
    return path.substr(0, path.find('/'));
}

HttpReply replyWith(const Asset& asset) {
    return {200,
            asset.contentType,
            asset.bytes,
            {{"Cache-Control", "public, max-age=31536000, immutable"},
             {"X-Content-Type-Options", "nosniff"},
             {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"},
             {"Cross-Origin-Resource-Policy", "same-origin"}}};
}

}  // namespace mailadvisor::web
