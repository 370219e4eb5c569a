#include "autodiscover_answer.h"

#include "base/escape.h"
#include "base/host_name.h"

#include <algorithm>

namespace mailadvisor::publish {
namespace {

constexpr const char* hoursToLive = "24";

constexpr std::string_view opening = R"(<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
)";

constexpr std::string_view scriptEnd = R"php(
$question = (string) file_get_contents('php://input', false, null, 0, 8192);
$address = '';
if (preg_match('~<(?:\w+:)?EMailAddress>\s*([^<>\s]{3,512})\s*</~i', $question, $found) === 1) {
    $address = html_entity_decode($found[1], ENT_QUOTES | ENT_XML1, 'UTF-8');
}
$at = strrpos($address, '@');
$local = $at === false ? '' : substr($address, 0, $at);
$domain = $at === false ? '' : strtolower(substr($address, $at + 1));
$isOurs = in_array($domain, $domains, true)
    && preg_match('/^[A-Za-z0-9.!#$%&\'*+\/=?^_`{|}~\x{80}-\x{10FFFF}-]{1,64}$/Du', $local) === 1;

$escape = static fn(string $text): string =>
    htmlspecialchars($text, ENT_QUOTES | ENT_XML1, 'UTF-8');

header('Content-Type: text/xml; charset=utf-8');
header('Cache-Control: no-store');
header('X-Content-Type-Options: nosniff');
echo $isOurs ? strtr($answer, [
    '%EMAILADDRESS%' => $escape($local . '@' . $domain),
    '%EMAILLOCALPART%' => $escape($local),
    '%EMAILDOMAIN%' => $escape($domain),
]) : $refusal;
)php";

constexpr std::string_view refusal = R"(  <Response>
    <Error Time="00:00:00" Id="0">
      <ErrorCode>600</ErrorCode>
      <Message>Invalid Request</Message>
      <DebugData />
    </Error>
  </Response>
</Autodiscover>
)";

std::string element(std::string_view name, std::string_view value) {
    const std::string tag(name);
    return "        <" + tag + ">" + escapeMarkup(value) + "</" + tag + ">\n";
}

bool isPattern(const Server& server) { return server.username.find('%') != std::string::npos; }

/// What is left out means something else to each reader: SPA and SSL on, LoginName half the
/// address. SSL stays on beside STARTTLS too: readers that know no Encryption would go in clear.
std::string protocol(const DomainServer& entry, bool sharesLogin, bool isFixed) {
    const Server& server = entry.server;
    std::string text = "      <Protocol>\n" + element("Type", properName(entry.protocol)) +
                       element("TTL", hoursToLive) + element("Server", server.host) +
                       element("Port", std::to_string(server.port.value));
    if (!isFixed || !isPattern(server)) text += element("LoginName", server.username);
    const bool isTls = server.security == Security::Tls;
    text += element("DomainRequired", "off") + element("SPA", "off") + element("SSL", "on") +
            element("Encryption", isTls ? "SSL" : "TLS") + element("AuthRequired", "on");
    if (entry.protocol == Protocol::Smtp) {
        text += element("UsePOPAuth", sharesLogin ? "on" : "off") + element("SMTPLast", "off");
    }
    return text + "      </Protocol>\n";
}

std::string answer(const std::vector<DomainServer>& servers, bool isFixed) {
    std::string text(opening);
    text +=
        "  <Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/"
        "responseschema/2006a\">\n    <Account>\n      <AccountType>email</AccountType>\n"
        "      <Action>settings</Action>\n";
    for (const auto& entry : servers) {
        const bool sharesLogin = entry.server.username == servers.front().server.username;
        text += protocol(entry, sharesLogin, isFixed);
    }
    return text + "    </Account>\n  </Response>\n</Autodiscover>\n";
}

/// A PHP text in which nothing is replaced; no line of XML begins like its end.
std::string nowdoc(std::string_view name, std::string_view text) {
    return "$" + std::string(name) + " = <<<'MAILADVISOR'\n" + std::string(text) + "MAILADVISOR;\n";
}

}  // namespace

bool dependsOnAddress(const std::vector<DomainServer>& servers) {
    return std::ranges::any_of(servers,
                               [](const DomainServer& entry) { return isPattern(entry.server); });
}

std::string fixedAnswer(const std::vector<DomainServer>& servers) { return answer(servers, true); }

std::string answeringScript(const std::vector<DomainServer>& servers, const std::string& domain) {
    // Host names hold no quote and no backslash: they can stand in PHP's single quotes.
    std::string domains = "$domains = ['" + domain + "'";
    const std::string readable = displayHost(domain);
    if (readable != domain) domains += ", '" + readable + "'";
    return "<?php\ndeclare(strict_types=1);\n\n" + domains + "];\n\n" +
           nowdoc("answer", answer(servers, false)) + "\n" +
           nowdoc("refusal", std::string(opening) + std::string(refusal)) + std::string(scriptEnd);
}

}  // namespace mailadvisor::publish
