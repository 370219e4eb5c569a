#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace mailadvisor {

/// The whole of a file that this program keeps for itself. Nothing unless it is an ordinary file of
/// this user that nobody else may read or write, no longer than `mostBytes`: what somebody else
/// laid there is not believed, and a pipe does not hold the program.
std::optional<std::string> readOwnFile(const std::string& path, std::size_t mostBytes);

/// The folder (not a link to one) belongs to this user, and nobody else may change what is in it.
bool isOwnFolder(const std::string& path);

/// Makes a folder with those above it, where they are missing, that nobody else may enter (mode
/// 0700). Says nothing of a failure: isOwnFolder does.
void makeOwnFolder(const std::string& path);

/// Only those who look after this computer can have put the file where the configuration of all
/// its users stands: on Windows anybody may make files there.
bool isOfAdministrators(const std::string& path);

}  // namespace mailadvisor
