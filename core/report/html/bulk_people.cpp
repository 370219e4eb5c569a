#include "report/html/bulk_people.h"

#include <cstdint>

namespace mailadvisor {

Message counted(const char* id, std::size_t count) {
    return {id, {{"n", static_cast<std::int64_t>(count)}}};
}

Html peopleList(const BulkPeople& people, const BothLanguages& say, std::size_t namedAbove) {
    Html items;
    for (const auto& person : people.named) {
        Html entry = value(person.address.empty() ? "–" : person.address);
        if (person.share) {
            const bool isMuch = person.share->value >= 80;  // amber begins here, as in the bars
            entry +=
                Html{" "} + element(isMuch ? "b" : "i", std::to_string(person.share->value) + "%");
        }
        items += element("li", entry);
    }
    Html list = items.source.empty() ? Html{} : element("ul", items, {{"class", "people"}});
    const std::size_t named = people.named.size() + namedAbove;
    if (people.count > named) {
        list += say("p", counted(MESSAGE_ID("bulk.more-people"), people.count - named), "faint");
    }
    if (namedAbove > 0)
        list += say("p", counted(MESSAGE_ID("bulk.named-above"), namedAbove), "faint");
    return list;
}

Html countLine(const BulkPeople& people, const BothLanguages& say) {
    return say("p", counted(MESSAGE_ID("bulk.people"), people.count), "faint");
}

}  // namespace mailadvisor
