#include "output/archive_bytes.h"

#include "output/archive_stream.h"
#include "output/memory_sink.h"

namespace mailadvisor {

Result<std::string> zipOf(const Bundle& bundle) {
    MemorySink checked;
    if (auto put = checked.put("", bundle); !put) return Unexpected{std::move(put).error()};
    std::string bytes;
    std::error_code failure;
    {
        ArchiveStream archive(ArchiveFormat::Zip, bytes);
        for (const BundleFile& file : bundle.files) {
            if (!failure) failure = archive.addFile(file.path, file.content);
        }
        if (!failure) failure = archive.finish();
    }
    if (failure) {
        return Unexpected{
            {ErrorCode::Internal, "zip", {MESSAGE_ID("error.archive-bytes"), {}}, {}}};
    }
    return bytes;
}

}  // namespace mailadvisor
