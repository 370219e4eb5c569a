#include "facts/inspection_product.h"

#include "base/ascii.h"

#include <array>
#include <utility>

namespace mailadvisor {
namespace {

// What the subjects of their authorities hold, in lower case, with the vendor where it is needed
// to mean an inspecting authority and not a mail server of the same maker (FortiMail, Sophos).
constexpr std::array<std::pair<std::string_view, std::string_view>, 30> products{{
    {"avast! web/mail shield", "Avast"},
    {"avast web/mail shield", "Avast"},
    {"avg web/mail shield", "AVG"},
    {"norton web/mail shield", "Norton"},
    {"avira web/mail shield", "Avira"},
    {"kaspersky anti-virus personal root", "Kaspersky"},
    {"kaspersky web anti-virus", "Kaspersky"},
    {"eset ssl filter ca", "ESET"},
    {"bitdefender personal ca", "Bitdefender"},
    {"dr.web", "Dr.Web"},
    {"g data mail scanner", "G DATA"},
    {"ou=certificate authority,o=fortinet", "FortiGate"},
    {"fortigate ca", "FortiGate"},
    {"fortinet_ca_ssl", "FortiGate"},
    {"fortinet untrusted ca", "FortiGate"},
    {"sophos ssl ca", "Sophos Firewall"},
    {"sophos_ca", "Sophos Firewall"},
    {"sonicwall firewall dpi-ssl", "SonicWall"},
    {"fireware https proxy", "WatchGuard"},
    {"zscaler", "Zscaler"},
    {"netskope", "Netskope"},
    {"cisco umbrella", "Cisco Umbrella"},
    {"forcepoint", "Forcepoint"},
    {"mcafee web gateway", "McAfee Web Gateway"},
    {"smoothwall", "Smoothwall"},
    {"untangle", "Untangle"},
    {"mitmproxy", "mitmproxy"},
    {"do_not_trust_fiddlerroot", "Fiddler"},
    {"charles proxy ca", "Charles"},
    {"portswigger ca", "Burp"},
}};

}  // namespace

std::optional<std::string_view> inspectionProduct(std::string_view issuer) {
    const std::string lower = lowerAscii(issuer);
    for (const auto& [mark, product] : products) {
        if (lower.find(mark) != std::string::npos) return product;
    }
    return std::nullopt;
}

std::optional<std::string_view> inspectionProductOf(const TlsFacts& tls) {
    if (tls.certificate.issuer != tls.certificate.subject) {
        if (const auto product = inspectionProduct(tls.certificate.issuer)) return product;
    }
    for (std::size_t i = 1; i < tls.chain.size(); ++i) {
        if (const auto product = inspectionProduct(tls.chain[i].subject)) return product;
    }
    return std::nullopt;
}

}  // namespace mailadvisor
