#include "diagnosis/cause_code.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto causeNames = namesOf<CauseCode>({
    {CauseCode::WrongPassword, "wrong-password"},
    {CauseCode::OAuthOrAppPassword, "oauth-or-app-password"},
    {CauseCode::UserName, "user-name"},
    {CauseCode::AccessOff, "access-off"},
    {CauseCode::TenantSmtpAuthOff, "tenant-smtp-auth-off"},
    {CauseCode::ProgramCannot, "program-cannot"},
    {CauseCode::TwoSystems, "two-systems"},
    {CauseCode::IpBlocked, "ip-blocked"},
    {CauseCode::PortsBlocked, "ports-blocked"},
    {CauseCode::Network, "network"},
    {CauseCode::Settings, "settings"},
    {CauseCode::Moved, "moved"},
    {CauseCode::SmtpAuthOff, "smtp-auth-off"},
    {CauseCode::CertExpired, "cert-expired"},
    {CauseCode::CertName, "cert-name"},
    {CauseCode::CertChain, "cert-chain"},
    {CauseCode::SecuritySoftware, "security-software"},
    {CauseCode::Clock, "clock"},
    {CauseCode::DeviceOld, "device-old"},
    {CauseCode::ServerDown, "server-down"},
    {CauseCode::Domain, "domain"},
    {CauseCode::MailboxFull, "mailbox-full"},
    {CauseCode::RecipientFull, "recipient-full"},
    {CauseCode::LocalStore, "local-store"},
    {CauseCode::DiskFull, "disk-full"},
    {CauseCode::TooLarge, "too-large"},
    {CauseCode::RecipientUnknown, "recipient-unknown"},
    {CauseCode::SendAs, "send-as"},
    {CauseCode::SendLimit, "send-limit"},
    {CauseCode::Compromised, "compromised"},
    {CauseCode::IpListed, "ip-listed"},
    {CauseCode::SenderAuth, "sender-auth"},
    {CauseCode::Content, "content"},
    {CauseCode::Pop3Locked, "pop3-locked"},
    {CauseCode::TooManyConnections, "too-many-connections"},
    {CauseCode::Temporary, "temporary"},
    {CauseCode::Emptied, "emptied"},
    {CauseCode::Slow, "slow"},
});
constexpr auto causeCodes = causeNames.values();

constexpr auto jobNames = namesOf<Job>({{Job::You, "you"},
                                        {Job::It, "it"},
                                        {Job::Provider, "provider"},
                                        {Job::Network, "network"},
                                        {Job::Registrar, "registrar"},
                                        {Job::Recipient, "recipient"}});

}  // namespace

std::string_view nameOf(CauseCode code) { return causeNames.nameOf(code); }
std::optional<CauseCode> causeCodeFromName(std::string_view name) {
    return causeNames.fromName(name);
}
std::span<const CauseCode> allCauseCodes() { return causeCodes; }
std::string_view nameOf(Job job) { return jobNames.nameOf(job); }

}  // namespace mailadvisor
