#pragma once

#include "base/email_address.h"
#include "base/result.h"
#include "deploy/records/line_source.h"

#include <cstddef>
#include <optional>
#include <string>

namespace mailadvisor {

/// One line of a list of domains.
struct ListedDomain {
    std::size_t line{};  ///< counted from 1
    std::string text{};  ///< what stands there
    Result<EmailAddress> domain{
        EmailAddress{}};  ///< the domain (EmailAddress::ofDomain), or what is wrong
};

/// The domains of a file, one a line, read as they are wanted.
///
/// Blank lines, what follows a `#`, and a head line `domain` are left out. Of a table the first
/// column counts (up to a comma, semicolon or tab). Holds one block in memory.
class DomainList {
public:
    /// Errors: as LineSource::open.
    static Result<DomainList> open(const std::string& path);

    /// Nothing at the end.
    std::optional<ListedDomain> next();

private:
    explicit DomainList(LineSource lines) : lines_(std::move(lines)) {}

    LineSource lines_;
    bool isFirst_{true};
};

}  // namespace mailadvisor
