#include "web/answers.h"

namespace mailadvisor::web {

HttpReply autoconfigReply(const ServedDomain* served, const HttpRequest& request) {
    if (served == nullptr || served->autoconfig.empty()) return plainReply(404, "Not found");
    return publicReply(request, "text/xml; charset=utf-8", served->autoconfig);
}

HttpReply paccReply(const ServedDomain* served, const HttpRequest& request) {
    if (served == nullptr || served->pacc.empty()) return plainReply(404, "Not found");
    return publicReply(request, "application/json", served->pacc);
}

}  // namespace mailadvisor::web
