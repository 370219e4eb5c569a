#include "output/write_error.h"

#include <algorithm>
#include <initializer_list>

namespace mailadvisor {
namespace {

constexpr const char* diskFull = MESSAGE_ID("error.write-disk-full");

}  // namespace

bool isDiskFull(const Error& error) { return error.text.id == diskFull; }

Error writeError(std::error_code reason, const std::string& where) {
    const auto isOneOf = [reason](std::initializer_list<std::errc> all) {
        return std::ranges::any_of(all, [reason](std::errc code) { return reason == code; });
    };
    const auto failed = [&where](const char* text, const char* remedy) {
        return Error{ErrorCode::WriteFailed, where, {text, {{"path", where}}}, {remedy, {}}};
    };
    if (isOneOf({std::errc::no_space_on_device, std::errc::file_too_large})) {
        return failed(diskFull, MESSAGE_ID("remedy.write-disk-full"));
    }
    if (isOneOf({std::errc::permission_denied, std::errc::operation_not_permitted,
                 std::errc::read_only_file_system})) {
        return failed(MESSAGE_ID("error.write-permission"), MESSAGE_ID("remedy.write-elsewhere"));
    }
    if (isOneOf({std::errc::no_such_file_or_directory})) {
        return failed(MESSAGE_ID("error.write-no-folder"), MESSAGE_ID("remedy.write-folder"));
    }
    if (isOneOf({std::errc::not_a_directory, std::errc::is_a_directory,
                 std::errc::too_many_symbolic_link_levels})) {
        return failed(MESSAGE_ID("error.write-in-the-way"), MESSAGE_ID("remedy.write-elsewhere"));
    }
    return {ErrorCode::WriteFailed,
            where,
            {MESSAGE_ID("error.write-failed"), {{"path", where}, {"reason", reason.message()}}},
            {MESSAGE_ID("remedy.write-elsewhere"), {}}};
}

}  // namespace mailadvisor
