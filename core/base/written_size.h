#pragma once

#include "base/units.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace mailadvisor {

/// A size as people and programs write it.
struct WrittenSize {
    double number{};
    double grouped{};     ///< the other reading of "1,024" and "1.024"; 0 when there is only one
    std::int64_t unit{};  ///< bytes; 0 when none is written
};

/// Bytes in the unit of that name (`MB`, `gib`, `เมกะไบต์`; units of 1024, as mail servers count);
/// 0 when it is none.
std::int64_t unitCalled(std::string_view word);

/// Reads `2GB`, `1.5 GB`, `1,5 GB`, `1.024,5 MB`, `1 048 576`, Thai digits, and Exchange's
/// `49.5 GB (53,150,220,288 bytes)`, which is taken at its exact figure.
///
/// Both marks are taken for what their places say: the last one that stands once parts the
/// fraction, others groups of three. Nothing for anything else.
std::optional<WrittenSize> writtenSize(std::string_view text);

/// The size in bytes, with the unit that counts where none is written.
///
/// Nothing above a petabyte, and nothing where one mark before three digits leaves open what was
/// meant: `1,024 MB` can only be a gigabyte, but `1,500 GB` may be 1.5 GB or 1500.
std::optional<ByteCount> bytesOf(const WrittenSize& size, std::int64_t unitWhereNone);

}  // namespace mailadvisor
