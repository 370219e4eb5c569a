#include "clients/client_metadata.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto counts = namesOf<DaysCountFrom>({
    {DaysCountFrom::FirstDownload, "first-download"},
    {DaysCountFrom::MessageDate, "message-date"},
    {DaysCountFrom::ByProgram, "by-program"},
});

constexpr auto ways = namesOf<SecretWay>({
    {SecretWay::Prompt, "prompt"},
    {SecretWay::Keyring, "keyring"},
    {SecretWay::PasswordCommand, "password-command"},
});

constexpr auto proofs = namesOf<Proof>({
    {Proof::Program, "program"},
    {Proof::Format, "format"},
    {Proof::Nothing, "nothing"},
});

constexpr auto packagings = namesOf<Packaging>({
    {Packaging::Package, "package"},
    {Packaging::Flatpak, "flatpak"},
    {Packaging::Snap, "snap"},
    {Packaging::Registry, "registry"},
});

}  // namespace

std::string_view nameOf(DaysCountFrom from) { return counts.nameOf(from); }

std::optional<DaysCountFrom> daysCountFromFromName(std::string_view name) {
    return counts.fromName(name);
}

std::string_view nameOf(Packaging packaging) { return packagings.nameOf(packaging); }

std::optional<Packaging> packagingFromName(std::string_view name) {
    return packagings.fromName(name);
}

std::string_view nameOf(SecretWay way) { return ways.nameOf(way); }

std::optional<SecretWay> secretWayFromName(std::string_view name) { return ways.fromName(name); }

std::string_view nameOf(Proof proof) { return proofs.nameOf(proof); }

std::optional<Proof> proofFromName(std::string_view name) { return proofs.fromName(name); }

}  // namespace mailadvisor
