#pragma once

#include <string>

namespace mailadvisor {

/// Whether another process holds the file locked: a mail program that keeps its profile open
/// (Thunderbird: `.parentlock`). A file that does not exist is not. Changes nothing.
bool isLockedByAnother(const std::string& file);

}  // namespace mailadvisor
