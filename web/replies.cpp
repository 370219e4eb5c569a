#include "base/hash.h"
#include "base/hex.h"
#include "web/answers.h"

namespace mailadvisor::web {
namespace {

constexpr const char* wordsType = "text/plain; charset=utf-8";

}  // namespace

HttpReply plainReply(int status, std::string_view text) {
    return {status, wordsType, std::string(text) + "\n", {{"Cache-Control", "no-store"}}};
}

HttpReply methodNotAllowed(std::string_view allowed) {
    auto reply = plainReply(405, "Method not allowed");
    reply.fields.push_back({"Allow", std::string(allowed)});
    return reply;
}

HttpReply publicReply(const HttpRequest& request, std::string_view contentType,
                      const std::string& body) {
    const std::string tag = "\"" + hexOf(fingerprint(body)) + "\"";
    HttpReply reply;
    reply.fields = {{"Cache-Control", "public, max-age=3600"},
                    {"ETag", tag},
                    {"Access-Control-Allow-Origin", "*"}};
    const auto known = request.field("If-None-Match");
    if (known.find(tag) != std::string_view::npos || known == "*") {
        reply.status = 304;
        return reply;
    }
    reply.contentType = contentType;
    reply.body = body;
    return reply;
}

HttpReply privateReply(int status, std::string_view contentType, std::string body) {
    return {status, std::string(contentType), std::move(body), {{"Cache-Control", "no-store"}}};
}

}  // namespace mailadvisor::web
