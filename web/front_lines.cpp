#include "web/publish_lines.h"

namespace mailadvisor::web {
namespace {

// The site of the domain itself has its own block already: there only the paths go to us.
std::string hostsOf(const std::vector<std::string>& domains, std::string_view separator) {
    std::string hosts;
    for (const auto& domain : domains) {
        for (const char* prefix : {"autoconfig.", "autodiscover.", "ua-auto-config."}) {
            if (!hosts.empty()) hosts += separator;
            hosts += prefix + domain;
        }
    }
    return hosts;
}

constexpr std::string_view unixStart = "unix:";

}  // namespace

std::string nginxBlock(const std::vector<std::string>& domains, std::string_view place) {
    const std::string upstream =
        "http://" + std::string(place) + (place.starts_with(unixStart) ? ":" : "");
    // The address stands in the query: it belongs in no log (nginx logs a 404 whole, too).
    return "log_format mail_settings '$time_iso8601 $request_method $host $status "
           "$body_bytes_sent';\n"
           "server {\n    listen 80;\n    listen 443 ssl;\n    server_name " +
           hostsOf(domains, " ") +
           ";\n    access_log /var/log/nginx/mail-settings.log mail_settings;\n"
           "    log_not_found off;\n    location / {\n        proxy_pass " +
           upstream +
           ";\n        proxy_http_version 1.1;\n        proxy_set_header Host $host;\n"
           "        proxy_set_header Authorization \"\";\n        proxy_set_header Cookie \"\";\n"
           "        proxy_set_header X-Forwarded-For $remote_addr;\n"
           "        proxy_set_header X-Forwarded-Proto $scheme;\n    }\n}\n";
}

std::string apacheBlock(const std::vector<std::string>& domains, std::string_view place) {
    const bool isUnix = place.starts_with(unixStart);
    const std::string upstream =
        isUnix ? std::string(place) + "|http://localhost/" : "http://" + std::string(place) + "/";
    return "<VirtualHost *:443>\n    ServerName autoconfig." + domains.front() +
           "\n    ServerAlias " + hostsOf(domains, " ") +
           "\n    SSLEngine on\n    ProxyPreserveHost On\n"
           "    RequestHeader unset Authorization\n    RequestHeader unset Cookie\n"
           "    RequestHeader set X-Forwarded-Proto https\n"
           "    LogFormat \"%t %m %V %>s %B\" mail_settings\n"
           "    CustomLog ${APACHE_LOG_DIR}/mail-settings.log mail_settings\n    ProxyPass / \"" +
           upstream + "\"\n</VirtualHost>\n";
}

std::string caddyBlock(const std::vector<std::string>& domains, std::string_view place) {
    const std::string upstream = place.starts_with(unixStart)
                                     ? "unix/" + std::string(place.substr(unixStart.size()))
                                     : std::string(place);
    return hostsOf(domains, ", ") + " {\n    reverse_proxy " + upstream +
           " {\n        header_up -Authorization\n        header_up -Cookie\n    }\n}\n";
}

}  // namespace mailadvisor::web
