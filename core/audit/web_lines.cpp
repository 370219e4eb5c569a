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

/// A line of its own: people read what they paste.
std::string element(std::string_view name, std::string_view value) {
    const std::string tag(name);
    return "<" + tag + ">" + escapeMarkup(value) + "</" + tag + ">\n";
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
    return text + "</" + kind + ">\n";
}

std::string autoconfigFile(const DomainView& view) {
    std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\">\n"
        "<emailProvider id=\"" +
        view.domain() + "\">\n" + element("domain", view.domain()) +
        element("displayName", view.domain());
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
    return text + "</Protocol>\n";
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

/// nginx ends its text at a quote, and reads `$` as the beginning of a variable in any text.
std::string escapedForNginx(std::string text) {
    for (std::size_t at = 0; (at = text.find('$', at)) != std::string::npos;)
        text.replace(at, 1, "&#36;");
    for (const char special : {'\\', '\''}) {
        for (std::size_t at = 0; (at = text.find(special, at)) != std::string::npos; at += 2)
            text.insert(at, 1, '\\');
    }
    return text;
}

/// A word of nginx's configuration has room for 4096 bytes; a longer file is put together from
/// variables, whole lines each.
std::string nginxAnswer(const std::string& file) {
    constexpr std::size_t mostInOneWord = 4000;
    std::vector<std::string> words(1);
    for (std::size_t at = 0; at < file.size();) {
        const std::size_t end = std::min(file.find('\n', at), file.size() - 1) + 1;
        const std::string line = escapedForNginx(file.substr(at, end - at));
        if (!words.back().empty() && words.back().size() + line.size() > mostInOneWord)
            words.emplace_back();
        words.back() += line;
        at = end;
    }
    const std::string margin(8, ' ');
    if (words.size() == 1) return margin + "return 200 '" + words.front() + "';\n";
    std::string text;
    std::string all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string name = "$settings_part" + std::to_string(i + 1);
        text.append(margin).append("set ").append(name);
        text.append(" '").append(words[i]).append("';\n");
        all += name;
    }
    return text + margin + "return 200 \"" + all + "\";\n";
}

std::string nginxBlock(std::string_view host, std::string_view path, const std::string& file,
                       std::string_view more) {
    const std::string name(host);
    return "server {\n    listen 443 ssl;\n    listen [::]:443 ssl;\n    server_name " + name +
           ";\n    ssl_certificate /etc/ssl/" + name +
           "/fullchain.pem;\n    ssl_certificate_key /etc/ssl/" + name +
           "/privkey.pem;\n    location = " + std::string(path) +
           " {\n        default_type \"text/xml; charset=utf-8\";\n" + nginxAnswer(file) +
           "    }\n" + std::string(more) + "}\n";
}

std::string apacheLines(const std::string& domain, std::string_view path) {
    const std::string folder = "/var/www/mail-settings/" + domain;
    return "AliasMatch \"(?i)^" + std::string(path) + "$\" \"" + folder + std::string(path) +
           "\"\n<Directory \"" + folder +
           "\">\n    Require all granted\n    AllowOverride None\n"
           "    ForceType \"text/xml; charset=utf-8\"\n</Directory>\n";
}

/// IIS gives a file out to GET alone and answers a POST with 405; executing the same place for that
/// error sends the file, with 200 (learn.microsoft.com, httpErrors: responseMode).
std::string iisConfig(std::string_view pathOfPost) {
    std::string text =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n  <system.webServer>\n"
        "    <staticContent>\n      <remove fileExtension=\".xml\" />\n"
        "      <mimeMap fileExtension=\".xml\" mimeType=\"text/xml\" />\n    </staticContent>\n";
    if (!pathOfPost.empty()) {
        text +=
            "    <httpErrors errorMode=\"Custom\" existingResponse=\"Replace\">\n"
            "      <remove statusCode=\"405\" />\n"
            "      <error statusCode=\"405\" responseMode=\"ExecuteURL\"\n             path=\"" +
            std::string(pathOfPost) + "\" />\n    </httpErrors>\n";
    }
    return text + "  </system.webServer>\n</configuration>\n";
}

WebLines linesFor(const DomainView& view, std::string_view url, std::string_view path,
                  std::string_view moreNginx, std::string file) {
    const auto host = hostOfUrl(url);
    WebLines lines;
    lines.host = host;
    lines.path = path;
    lines.nginx = nginxBlock(host, path, file, moreNginx);
    lines.apache = apacheLines(view.domain(), path);
    lines.iis = iisConfig(path == autodiscoverPath ? path : std::string_view());
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
