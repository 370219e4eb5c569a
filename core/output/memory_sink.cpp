#include "output/memory_sink.h"

namespace mailadvisor {

Result<std::vector<WrittenFile>> MemorySink::put(std::string_view name, const Bundle& bundle) {
    const auto paths = placement_.place(name, bundle);
    if (!paths) return Unexpected{paths.error()};
    std::vector<WrittenFile> written;
    for (std::size_t i = 0; i < paths->size(); ++i) {
        const std::string& content = bundle.files[i].content;
        written.push_back({(*paths)[i], {static_cast<std::int64_t>(content.size())}, false});
        files_.emplace((*paths)[i], content);
    }
    return written;
}

}  // namespace mailadvisor
