#include "output/archive_bytes.h"

#include "output/archive_stream.h"
#include "output/memory_sink.h"

namespace mailadvisor {

namespace {

Result<std::string> archiveOf(ArchiveFormat format, const std::string& what, const Bundle& bundle) {
    MemorySink checked;
    if (auto put = checked.put("", bundle); !put) return Unexpected{std::move(put).error()};
    std::string bytes;
    std::error_code failure;
    {
        ArchiveStream archive(format, bytes);
        for (const BundleFile& file : bundle.files) {
            if (!failure) failure = archive.addFile(file.path, file.content);
        }
        if (!failure) failure = archive.finish();
    }
    if (failure) {
        return Unexpected{{ErrorCode::Internal, what, {MESSAGE_ID("error.archive-bytes"), {}}, {}}};
    }
    return bytes;
}

}  // namespace

Result<std::string> zipOf(const Bundle& bundle) {
    return archiveOf(ArchiveFormat::Zip, "zip", bundle);
}

Result<std::string> tarOf(const Bundle& bundle) {
    return archiveOf(ArchiveFormat::Tar, "tar", bundle);
}

}  // namespace mailadvisor
