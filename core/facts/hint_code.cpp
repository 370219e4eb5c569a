#include "facts/hint_code.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto hintNames = namesOf<HintCode>({
    {HintCode::AppPassword, "app-password"},
    {HintCode::OwnPageFirst, "own-page-first"},
    {HintCode::OAuth2Only, "oauth2-only"},
    {HintCode::OffByDefault, "off-by-default"},
    {HintCode::Pop3OffByDefault, "pop3-off-by-default"},
    {HintCode::SendingOff, "sending-off"},
    {HintCode::AdminAllows, "admin-allows"},
    {HintCode::PaidPlan, "paid-plan"},
    {HintCode::NoPop3, "no-pop3"},
    {HintCode::FolderLimit, "folder-limit"},
    {HintCode::OtherLogin, "other-login"},
    {HintCode::Bridge, "bridge"},
    {HintCode::OwnProgram, "own-program"},
    {HintCode::TakesNoMail, "takes-no-mail"},
    {HintCode::FilterService, "filter-service"},
    {HintCode::ServiceNotOffered, "service-not-offered"},
    {HintCode::ExchangeLike, "exchange-like"},
    {HintCode::SignInForSettings, "sign-in-for-settings"},
    {HintCode::SeveralSystems, "several-systems"},
    {HintCode::FilePassedOver, "file-passed-over"},
    {HintCode::AddressWanted, "address-wanted"},
    {HintCode::LookAlike, "look-alike"},
    {HintCode::WildcardDns, "wildcard-dns"},
    {HintCode::CatchAllSite, "catch-all-site"},
    {HintCode::CaptivePortal, "captive-portal"},
    {HintCode::InventedNames, "invented-names"},
    {HintCode::Remembered, "remembered"},
});
constexpr auto hintCodes = hintNames.values();

}  // namespace

std::string_view nameOf(HintCode code) { return hintNames.nameOf(code); }
std::optional<HintCode> hintCodeFromName(std::string_view name) { return hintNames.fromName(name); }
std::span<const HintCode> allHintCodes() { return hintCodes; }

}  // namespace mailadvisor
