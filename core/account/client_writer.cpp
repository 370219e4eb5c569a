#include "account/client_writer.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto scopes = namesOf<Scope>({
    {Scope::Person, "person"},
    {Scope::Addition, "addition"},
    {Scope::Machine, "machine"},
    {Scope::Domain, "domain"},
});

constexpr auto platforms = namesOf<Platform>({
    {Platform::Linux, "linux"},
    {Platform::Windows, "windows"},
    {Platform::MacOs, "macos"},
    {Platform::Android, "android"},
    {Platform::Ios, "ios"},
});

}  // namespace

std::string_view nameOf(Scope scope) { return scopes.nameOf(scope); }

std::optional<Scope> scopeFromName(std::string_view name) { return scopes.fromName(name); }

std::string_view nameOf(Platform platform) { return platforms.nameOf(platform); }

std::optional<Platform> platformFromName(std::string_view name) { return platforms.fromName(name); }

Result<Fact<ExistingAccounts>> ClientWriter::accountsIn(const ExistingFiles&) const {
    return Fact<ExistingAccounts>::unknown(Unknown::NotOffered);
}

Result<ExistingFiles> ClientWriter::without(const ExistingFiles&,
                                            const ExistingAccount& account) const {
    return notInFiles(account);
}

}  // namespace mailadvisor
