#include "output/write_error.h"

#include <cerrno>
#include <system_error>

namespace mailadvisor {
namespace {

Error failed(const std::string& where, std::string text, std::string remedy) {
    return {ErrorCode::WriteFailed,
            where,
            {std::move(text), {{"path", where}}},
            {std::move(remedy), {}}};
}

}  // namespace

Error writeError(int systemError, const std::string& where) {
    switch (systemError) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return failed(where, MESSAGE_ID("error.write-disk-full"),
                          MESSAGE_ID("remedy.write-disk-full"));
        case EACCES:
        case EPERM:
        case EROFS:
            return failed(where, MESSAGE_ID("error.write-permission"),
                          MESSAGE_ID("remedy.write-elsewhere"));
        case ENOENT:
            return failed(where, MESSAGE_ID("error.write-no-folder"),
                          MESSAGE_ID("remedy.write-folder"));
        case ENOTDIR:
        case EISDIR:
        case ELOOP:
            return failed(where, MESSAGE_ID("error.write-in-the-way"),
                          MESSAGE_ID("remedy.write-elsewhere"));
        default: break;
    }
    return {ErrorCode::WriteFailed,
            where,
            {MESSAGE_ID("error.write-failed"),
             {{"path", where}, {"reason", std::generic_category().message(systemError)}}},
            {MESSAGE_ID("remedy.write-elsewhere"), {}}};
}

}  // namespace mailadvisor
