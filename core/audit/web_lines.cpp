#include "audit/paste.h"
#include "base/escape.h"

#include <algorithm>
#include <optional>

namespace mailadvisor {
namespace {

constexpr std::string_view autodiscoverPath = "/autodiscover/autodiscover.xml";

// Outlook writes the path in several ways.
constexpr std::string_view otherSpellings =
    "    location ~* ^/autodiscover/autodiscover\\.xml$ {\n"
    "        rewrite ^ /autodiscover/autodiscover.xml last;\n    }\n";

std::string element(std::string_view name, std::string_view value) {
    const std::string tag(name);
    return "<" + tag + ">" + escapeMarkup(value) + "</" + tag + ">";
}

std::string autoconfigServer(const OfferedServer& server) {
    const std::string kind =
        server.protocol == Protocol::Smtp ? "outgoingServer" : "incomingServer";
    std::string text =
        "<" + kind + " type=\"" + std::string(nameOf(server.protocol)) + "\">\n" +
        element("hostname", server.host) + element("port", std::to_string(server.port.value)) +
        element("socketType", server.security == Security::Tls ? "SSL" : "STARTTLS") +
        element("username", server.usernamePattern);
    for (const auto& word : server.auth) text += element("authentication", word);
    return text + "\n</" + kind + ">\n";
}

std::string autoconfigFile(const DomainView& view) {
    std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\">\n"
        "<emailProvider id=\"" +
        view.domain() + "\">\n" + element("domain", view.domain()) + "\n" +
        element("displayName", view.domain()) + "\n";
    for (const auto& server : view.allOffered()) text += autoconfigServer(server);
    return text + "</emailProvider>\n</clientConfig>\n";
}

/// SPA and SSL count as on where they are left out; `TLS` means STARTTLS to Outlook.
std::string autodiscoverServer(const OfferedServer& server) {
    std::string text = "<Protocol>\n" + element("Type", properName(server.protocol)) +
                       element("Server", server.host) +
                       element("Port", std::to_string(server.port.value));
    if (server.usernamePattern.find('%') == std::string::npos)
        text += element("LoginName", server.usernamePattern);
    text += element("DomainRequired", "off") + element("SPA", "off") + element("SSL", "on") +
            element("Encryption", server.security == Security::Tls ? "SSL" : "TLS") +
            element("AuthRequired", "on");
    return text + "\n</Protocol>\n";
}

std::string autodiscoverFile(const DomainView& view) {
    std::string text =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Autodiscover xmlns=\""
        "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">\n"
        "<Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/"
        "responseschema/2006a\">\n<Account>\n<AccountType>email</AccountType>"
        "<Action>settings</Action>\n";
    std::optional<Protocol> last;
    for (const auto& server : view.allOffered()) {
        if (server.protocol != last) text += autodiscoverServer(server);  // the best of each
        last = server.protocol;
    }
    return text + "</Account>\n</Response>\n</Autodiscover>\n";
}

/// nginx ends its text at a quote and reads `$` as a variable.
std::string quotedForNginx(std::string text) {
    for (const char special : {'\\', '\''}) {
        for (std::size_t at = 0; (at = text.find(special, at)) != std::string::npos; at += 2)
            text.insert(at, 1, '\\');
    }
    return "'" + text + "'";
}

std::string nginxBlock(std::string_view host, std::string_view path, const std::string& file,
                       std::string_view more) {
    const std::string name(host);
    return "server {\n    listen 443 ssl;\n    listen [::]:443 ssl;\n    server_name " + name +
           ";\n    ssl_certificate /etc/ssl/" + name +
           "/fullchain.pem;\n    ssl_certificate_key /etc/ssl/" + name +
           "/privkey.pem;\n    location = " + std::string(path) +
           " {\n        default_type \"text/xml; charset=utf-8\";\n        return 200 " +
           quotedForNginx(file) + ";\n    }\n" + std::string(more) + "}\n";
}

std::string apacheLines(const std::string& domain, std::string_view path) {
    const std::string folder = "/var/www/mail-settings/" + domain;
    return "AliasMatch \"(?i)^" + std::string(path) + "$\" \"" + folder + std::string(path) +
           "\"\n<Directory \"" + folder +
           "\">\n    Require all granted\n    AllowOverride None\n"
           "    ForceType \"text/xml; charset=utf-8\"\n</Directory>\n";
}

/// IIS gives static files out to GET alone; Outlook's POST needs the rule of the handler.
constexpr const char* iisConfig =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n  <system.webServer>\n"
    "    <handlers>\n      <add name=\"MailSettings\" path=\"*.xml\" verb=\"GET,HEAD,POST\"\n"
    "           modules=\"StaticFileModule\" resourceType=\"File\" requireAccess=\"Read\" />\n"
    "    </handlers>\n    <staticContent>\n      <remove fileExtension=\".xml\" />\n"
    "      <mimeMap fileExtension=\".xml\" mimeType=\"text/xml\" />\n    </staticContent>\n"
    "  </system.webServer>\n</configuration>\n";

WebLines linesFor(const DomainView& view, std::string_view url, std::string_view path,
                  std::string_view moreNginx, std::string file) {
    const auto host = hostOfUrl(url);
    WebLines lines;
    lines.host = host;
    lines.path = path;
    lines.nginx = nginxBlock(host, path, file, moreNginx);
    lines.apache = apacheLines(view.domain(), path);
    lines.iis = iisConfig;
    lines.file = std::move(file);
    return lines;
}

std::string_view pathOf(std::string_view url) {
    url.remove_prefix(std::min(url.size(), url.find("://") + 3));
    const auto slash = url.find('/');
    if (slash == std::string_view::npos) return "/";
    return url.substr(slash, url.find('?') - slash);
}

}  // namespace

std::vector<WebLines> autoconfigLines(const DomainView& view, std::string_view url) {
    const bool isWhole =
        view.offers(Protocol::Smtp) && (view.offers(Protocol::Imap) || view.offers(Protocol::Pop3));
    if (!isWhole) return {};
    const auto path = pathOf(url);
    return {linesFor(view, url, path, {}, autoconfigFile(view))};
}

std::vector<WebLines> autodiscoverLines(const DomainView& view, std::string_view url) {
    if (view.allOffered().empty()) return {};
    return {linesFor(view, url, autodiscoverPath, otherSpellings, autodiscoverFile(view))};
}

std::vector<WebLines> fileLines(const DomainView& view, Source source, std::string_view url) {
    if (source == Source::Autodiscover) return autodiscoverLines(view, url);
    const bool isFile = source == Source::Autoconfig || source == Source::WellKnown ||
                        source == Source::HttpAutoconfig;
    return isFile ? autoconfigLines(view, url) : std::vector<WebLines>{};
}

}  // namespace mailadvisor
