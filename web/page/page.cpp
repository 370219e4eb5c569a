#include "web/page/page.h"

namespace mailadvisor::web {

HttpReply page(const PageSite&, const HttpRequest&) {
    return {404, "text/plain; charset=utf-8", "Not found\n", {}};
}

}  // namespace mailadvisor::web
