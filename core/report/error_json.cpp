#include "report/error_json.h"

namespace mailadvisor {

Json toJson(const Error& error, const Say& say) {
    Json json = Json::object();
    json["code"] = nameOf(error.code);
    json["where"] = error.where;
    json["text"] = say(error.text);
    json["remedy"] = say(error.remedy);
    return json;
}

Json errorDocument(const Error& error, const Say& say) {
    return Json{{"error", toJson(error, say)}};
}

}  // namespace mailadvisor
