#pragma once

#include "base/result.h"
#include "base/units.h"
#include "web/page/people.h"

#include <memory>
#include <string>

namespace mailadvisor::web {

/// The people with links of their own, from the files behind `--people` and `--link-key`; null
/// where neither is named. The key is all bytes of its file but a last line break.
///
/// Errors: as People::read, readFile and readSecretFile.
Result<std::shared_ptr<const People>> readPeople(const std::string& peopleFile,
                                                 const std::string& keyFile);

/// Everybody's own link as a table to send letters from: `address,link`, then a line for each. The
/// links end when `People::usualLife` is over.
std::string linkTable(const People& people, const std::string& baseUrl, Timestamp now);

}  // namespace mailadvisor::web
