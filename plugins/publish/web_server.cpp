#include "web_server.h"

namespace mailadvisor::publish {
namespace {

constexpr const char* wellKnown = "/.well-known/autoconfig/mail/config-v1.1.xml";
constexpr const char* ofAutoconfigHost = "/mail/config-v1.1.xml";

std::string nginxFile(const std::string& path, const std::string& folder) {
    return "location = " + path + " {\n    root " + folder +
           ";\n    types { }\n    default_type \"text/xml; charset=utf-8\";\n}\n";
}

// Outlook writes the path in several ways.
constexpr const char* nginxAutodiscover = "location ~* ^/autodiscover/autodiscover\\.xml$ {\n";

std::string apacheAlias(const std::string& path, const std::string& folder) {
    return "Alias \"" + path + "\" \"" + folder + path + "\"\n";
}

constexpr const char* apacheType =
    "<Files \"config-v1.1.xml\">\n    ForceType \"text/xml; charset=utf-8\"\n</Files>\n";

}  // namespace

std::string documentFolder(const std::string& domain) { return "/var/www/mail-settings/" + domain; }

std::string nginxFiles(const std::string& domain) {
    const std::string folder = documentFolder(domain);
    return nginxFile(wellKnown, folder) + nginxFile(ofAutoconfigHost, folder);
}

std::string nginxLocations(const std::string& domain) {
    return nginxFiles(domain) + nginxAutodiscover +
           "    include fastcgi_params;\n    fastcgi_param SCRIPT_FILENAME " +
           documentFolder(domain) +
           "/autodiscover/autodiscover.php;\n    fastcgi_pass unix:/run/php/php-fpm.sock;\n}\n";
}

std::string nginxLocationsWithoutPhp(const std::string& domain) {
    return nginxFiles(domain) + nginxAutodiscover + "    root " + documentFolder(domain) +
           ";\n    error_page 405 =200 /autodiscover/without-php.xml;\n"
           "    rewrite ^ /autodiscover/without-php.xml break;\n    types { }\n"
           "    default_type \"text/xml; charset=utf-8\";\n}\n"
           "location = /autodiscover/without-php.xml {\n    internal;\n    root " +
           documentFolder(domain) +
           ";\n    types { }\n    default_type \"text/xml; charset=utf-8\";\n}\n";
}

std::string apacheLines(const std::string& domain, bool hasAutodiscover) {
    const std::string folder = documentFolder(domain);
    std::string lines = apacheAlias(wellKnown, folder) + apacheAlias(ofAutoconfigHost, folder);
    if (hasAutodiscover) {
        lines += "AliasMatch \"(?i)^/autodiscover/autodiscover\\.xml$\" \"" + folder +
                 "/autodiscover/autodiscover.php\"\n";
    }
    return lines + "<Directory \"" + folder +
           "\">\n    Require all granted\n    AllowOverride None\n</Directory>\n" + apacheType;
}

std::string htaccessLines() {
    return "RewriteEngine On\n"
           "RewriteRule ^autodiscover/autodiscover\\.xml$ autodiscover/autodiscover.php [NC,L]\n" +
           std::string(apacheType);
}

}  // namespace mailadvisor::publish
