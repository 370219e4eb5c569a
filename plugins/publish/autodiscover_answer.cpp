#include "autodiscover_answer.h"

#include "base/host_name.h"
#include "kit/autodiscover_xml.h"

#include <string_view>

namespace mailadvisor::publish {
namespace {

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

/// A PHP text in which nothing is replaced; no line of XML begins like its end.
std::string nowdoc(std::string_view name, std::string_view text) {
    return "$" + std::string(name) + " = <<<'MAILADVISOR'\n" + std::string(text) + "MAILADVISOR;\n";
}

}  // namespace

std::string answeringScript(const std::vector<DomainServer>& servers, const std::string& domain) {
    // Host names hold no quote and no backslash: they can stand in PHP's single quotes.
    std::string domains = "$domains = ['" + domain + "'";
    const std::string readable = displayHost(domain);
    if (readable != domain) domains += ", '" + readable + "'";
    return "<?php\ndeclare(strict_types=1);\n\n" + domains + "];\n\n" +
           nowdoc("answer", autodiscoverAnswer(servers, AnswerTo::WhoAsked)) + "\n" +
           nowdoc("refusal", autodiscoverError(AutodiscoverFault::InvalidRequest)) +
           std::string(scriptEnd);
}

}  // namespace mailadvisor::publish
