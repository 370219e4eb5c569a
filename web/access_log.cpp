#include "web/access_log.h"

#include "base/ascii.h"
#include "base/iso_time.h"
#include "base/json.h"
#include "base/lists.h"

#include <array>

namespace mailadvisor::web {
namespace {

struct Family {
    std::string_view word{};  ///< lower case, in the User-Agent
    std::string_view name{};
};

// The special ones stand before those whose words they repeat.
constexpr std::array families{
    Family{"outlookmobilecloudservice", "outlook-cloud"},
    Family{"microsoft office", "microsoft"},
    Family{"outlook/", "microsoft"},
    Family{"thunderbird/", "mozilla"},
    Family{"evolution/", "gnome"},
    Family{"kio/", "kde"},
    Family{"fairemail", "fairemail"},
    Family{"k-9", "k-9"},
    Family{"okhttp", "android"},
    Family{"android/", "android"},
    Family{"dataaccessd", "apple-device"},
    Family{"accountsd", "apple-device"},
    Family{"iphone", "ios-browser"},
    Family{"ipad", "ios-browser"},
    Family{"android", "android-browser"},
    Family{"mozilla/", "browser"},
};

// What anybody may send as a method stands in the log as none of these.
constexpr std::array<std::string_view, 6> methods{"GET",     "HEAD", "POST",
                                                  "OPTIONS", "PUT",  "DELETE"};

}  // namespace

std::string_view programFamily(std::string_view userAgent) {
    if (userAgent.empty()) return "none";
    const auto lower = lowerAscii(userAgent);
    for (const auto& family : families) {
        if (lower.find(family.word) != std::string::npos) return family.name;
    }
    return "other";
}

std::string accessLine(const HttpRequest& request, const Answered& answered, Timestamp now,
                       std::chrono::microseconds took) {
    Json line = Json::object();
    line["time"] = isoTime(now);
    line["method"] = contains(methods, request.method) ? request.method : "other";
    line["route"] = nameOf(answered.route);
    line["domain"] = answered.domain;
    line["status"] = answered.reply.status;
    line["bytes"] = answered.reply.body.size();
    line["ms"] = static_cast<double>(took.count()) / 1000;
    line["program"] = programFamily(request.field("User-Agent"));
    return dumpJsonLine(line) + "\n";
}

}  // namespace mailadvisor::web
