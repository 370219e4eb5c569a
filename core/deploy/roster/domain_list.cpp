#include "deploy/roster/domain_list.h"

#include "base/ascii.h"

#include <utility>

namespace mailadvisor {
namespace {

/// The first column, without quotation marks and what is said behind a `#`.
std::string firstColumn(std::string_view line) {
    std::string_view column = trimmed(line.substr(0, line.find_first_of("#,;\t")));
    const bool isQuoted = column.size() >= 2 && column.starts_with('"') && column.ends_with('"');
    if (isQuoted) column = trimmed(column.substr(1, column.size() - 2));
    return std::string(column);
}

bool isHead(std::string_view text) { return equalsIgnoringCase(text, "domain"); }

}  // namespace

Result<DomainList> DomainList::open(const std::string& path) {
    auto lines = LineSource::open(path);
    if (!lines) return Unexpected{std::move(lines).error()};
    return DomainList(*std::move(lines));
}

std::optional<ListedDomain> DomainList::next() {
    while (const auto line = lines_.next()) {
        std::string text = firstColumn(line->text);
        if (text.empty()) continue;
        if (std::exchange(isFirst_, false) && isHead(text)) continue;
        auto domain = EmailAddress::ofDomain(text);
        return ListedDomain{line->number, std::move(text), std::move(domain)};
    }
    return std::nullopt;
}

}  // namespace mailadvisor
