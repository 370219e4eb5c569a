#include "web/setup/local_file.h"

#include "report/html/html.h"

namespace mailadvisor::web {

std::string localFile(const std::string& origin, const std::string& token, const Sentences& say) {
    const std::string title = say({MESSAGE_ID("here.entering"), {}});
    const Html head = emptyElement("meta", {{"charset", "utf-8"}}) +
                      emptyElement("meta", {{"name", "viewport"},
                                            {"content", "width=device-width, initial-scale=1"}}) +
                      emptyElement("meta", {{"name", "referrer"}, {"content", "no-referrer"}}) +
                      element("title", title);
    const Html form =
        element("form",
                emptyElement("input", {{"type", "hidden"}, {"name", "token"}, {"value", token}}) +
                    element("button", say({MESSAGE_ID("here.enter"), {}})),
                {{"method", "post"}, {"action", origin + "/enter"}});
    const Html body = element("main", element("h1", title) + form) +
                      Html{"<script>document.forms[0].submit();</script>"};
    const Html page = element("html", element("head", head) + element("body", body),
                              {{"lang", std::string(nameOf(say.language()))}});
    return "<!DOCTYPE html>\n" + page.source + "\n";
}

}  // namespace mailadvisor::web
