#include "base/lists.h"
#include "web/publish_lines.h"

namespace mailadvisor::web {
namespace {

constexpr std::string_view certificateFile = "/etc/ssl/mail-settings.pem";
constexpr std::string_view keyFile = "/etc/ssl/mail-settings.key";
constexpr std::string_view unixStart = "unix:";

}  // namespace

std::vector<std::string> hostsInFront(const std::vector<const ServedDomain*>& domains,
                                      const std::string& pageHost) {
    std::vector<std::string> hosts;
    const auto add = [&](const std::string& host) {
        if (!host.empty() && !contains(hosts, host)) hosts.push_back(host);
    };
    // The site of the domain itself has its own block already: there only the paths go to us.
    for (const auto* served : domains) {
        for (const char* prefix : {"autoconfig.", "autodiscover.", "ua-auto-config."})
            add(prefix + served->domain.domain);
        add(served->domain.page);
    }
    add(pageHost);
    return hosts;
}

std::string nginxBlock(const std::vector<std::string>& hosts, std::string_view place) {
    const std::string upstream =
        "http://" + std::string(place) + (place.starts_with(unixStart) ? ":" : "");
    // The address stands in the query: it belongs in no log (nginx logs a 404 whole, too).
    return "log_format mail_settings '$time_iso8601 $request_method $host $status "
           "$body_bytes_sent';\n"
           "server {\n    listen 80;\n    listen 443 ssl;\n    server_name " +
           joined(hosts, " ") + ";\n    ssl_certificate " + std::string(certificateFile) +
           ";\n    ssl_certificate_key " + std::string(keyFile) +
           ";\n    access_log /var/log/nginx/mail-settings.log mail_settings;\n"
           "    log_not_found off;\n    location / {\n        proxy_pass " +
           upstream +
           ";\n        proxy_http_version 1.1;\n        proxy_set_header Host $host;\n"
           "        proxy_set_header Authorization \"\";\n        proxy_set_header Cookie \"\";\n"
           "        proxy_set_header X-Forwarded-For $remote_addr;\n"
           "        proxy_set_header X-Forwarded-Proto $scheme;\n    }\n}\n";
}

std::string apacheBlock(const std::vector<std::string>& hosts, std::string_view place) {
    const bool isUnix = place.starts_with(unixStart);
    const std::string upstream =
        isUnix ? std::string(place) + "|http://localhost/" : "http://" + std::string(place) + "/";
    return "# a2enmod ssl proxy_http headers\n<VirtualHost *:443>\n    ServerName " +
           hosts.front() + "\n    ServerAlias " + joined(hosts, " ") +
           "\n    SSLEngine on\n    SSLCertificateFile " + std::string(certificateFile) +
           "\n    SSLCertificateKeyFile " + std::string(keyFile) +
           "\n    ProxyPreserveHost On\n"
           "    RequestHeader unset Authorization\n    RequestHeader unset Cookie\n"
           "    RequestHeader set X-Forwarded-Proto https\n"
           "    LogFormat \"%t %m %V %>s %B\" mail_settings\n"
           "    CustomLog ${APACHE_LOG_DIR}/mail-settings.log mail_settings\n    ProxyPass / \"" +
           upstream + "\"\n</VirtualHost>\n";
}

std::string caddyBlock(const std::vector<std::string>& hosts, std::string_view place) {
    const std::string upstream = place.starts_with(unixStart)
                                     ? "unix/" + std::string(place.substr(unixStart.size()))
                                     : std::string(place);
    return joined(hosts, ", ") + " {\n    reverse_proxy " + upstream +
           " {\n        header_up -Authorization\n        header_up -Cookie\n    }\n}\n";
}

}  // namespace mailadvisor::web
