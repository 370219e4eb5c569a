#pragma once

#include "base/units.h"
#include "support/child_process.h"
#include "support/scripted_server.h"
#include "support/temporary_folder.h"
#include "support/test_certificates.h"

#include <pwd.h>

#include <filesystem>
#include <memory>
#include <string>

namespace mailadvisor::testing {

/// A private nginx on 127.0.0.1: HTTPS with a right certificate for `localhost`, HTTPS with
/// somebody else's name, and plain HTTP, all with the same pages.
class NginxServer {
public:
    explicit NginxServer(const TestAuthority& authority) {
        const Identity right = authority.issue();
        CertificateRequest request;
        request.alternativeNames = "DNS:s12.hoster.example.org";
        const Identity wrong = authority.issue(request);
        folder_.write("right.pem", pemOf(right.leaf) + pemOf(right.key));
        folder_.write("wrong.pem", pemOf(wrong.leaf) + pemOf(wrong.key));
        folder_.write("www/config.xml", "<clientConfig/>");
        folder_.write("www/page.html", "<html>welcome</html>");
        folder_.write("www/just.xml", std::string(64 * 1024, 'x'));
        folder_.write("www/huge.bin", std::string(1024 * 1024, 'x'));
        folder_.write("www/bomb.xml", std::string(8 * 1024 * 1024, ' '));
        const std::string file = folder_.write("nginx.conf", config());
        handOver();
        const std::string program = programPath("nginx");
        if (program.empty()) return;
        std::vector<std::string> command{program, "-p", folder_.path(), "-c", file, "-e", "stderr"};
        if (::geteuid() == 0) {
            // Changing the user clears the death signal: setpriv sets it again.
            const std::vector<std::string> dropped{"setpriv",     "--reuid", "nobody",
                                                   "--regid",     "nogroup", "--clear-groups",
                                                   "--pdeathsig", "TERM"};
            command.insert(command.begin(), dropped.begin(), dropped.end());
        }
        process_ = std::make_unique<ChildProcess>(command, folder_.path() / "log");
        isRunning_ = isListeningSoon(https_);
    }

    bool isInstalled() const { return process_ != nullptr; }
    bool isRunning() const { return isRunning_; }

    std::string https(const std::string& path) const { return url("https", https_, path); }
    std::string http(const std::string& path) const { return url("http", http_, path); }
    std::string wrongName(const std::string& path) const { return url("https", wrong_, path); }

private:
    static std::string url(const std::string& scheme, Port port, const std::string& path) {
        return scheme + "://localhost:" + std::to_string(port.value) + path;
    }

    static std::string listen(Port port, const std::string& options) {
        return "listen 127.0.0.1:" + std::to_string(port.value) + options + ";\n";
    }

    std::string config() const {
        const std::string pages =
            "root www; types { text/xml xml; text/html html; } default_type text/plain;\n"
            "location = /one { return 302 /two; }\n"
            "location = /two { return 301 /three; }\n"
            "location = /three { return 307 /config.xml; }\n"
            "location = /zero { return 302 /one; }\n"
            "location = /loop { return 302 /loop; }\n"
            "location = /to-http { return 302 " +
            http("/config.xml") +
            "; }\n"
            "location = /to-https { return 302 " +
            https("/config.xml") +
            "; }\n"
            "location = /to-ftp { return 302 ftp://localhost/; }\n"
            "location = /to-user { return 302 https://user:word@localhost/; }\n"
            "location = /to-private { return 302 https://10.0.0.1/; }\n"
            "location = /sign-in { add_header WWW-Authenticate 'Basic realm=x' always; "
            "add_header WWW-Authenticate NTLM always; return 401; }\n"
            "location = /agent { return 200 $http_user_agent; }\n"
            "location = /request { return 200 "
            "\"$request_method $content_type $content_length $http_expect\"; }\n"
            "location = /protocol { return 200 $server_protocol; }\n"
            "location = /headers { return 200 \"$http_cookie$http_authorization\"; }\n";
        return "daemon off; master_process off; pid nginx.pid; worker_processes 1;\n"
               "events { worker_connections 128; }\n"
               "http { access_log off; client_body_temp_path t1; proxy_temp_path t2;\n"
               "fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;\n"
               "gzip on; gzip_types text/xml;\n"
               "server { " +
               listen(https_, " ssl http2") +
               "ssl_certificate right.pem; ssl_certificate_key right.pem;\n" + pages + "}\n" +
               "server { " + listen(wrong_, " ssl") +
               "ssl_certificate wrong.pem; ssl_certificate_key wrong.pem;\n" + pages + "}\n" +
               "server { " + listen(http_, "") + pages + "} }\n";
    }

    /// nginx runs as an ordinary user; the folder must be theirs when the tests run as root.
    void handOver() const {
        const passwd* nobody = ::geteuid() == 0 ? ::getpwnam("nobody") : nullptr;
        if (nobody == nullptr) return;
        const auto give = [&](const std::filesystem::path& place) {
            return ::chown(place.c_str(), nobody->pw_uid, nobody->pw_gid) == 0;
        };
        bool isGiven = give(folder_.path());
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_.path())) {
            isGiven = give(entry.path()) && isGiven;
        }
        std::filesystem::permissions(folder_.path(), std::filesystem::perms(0711));
    }

    TemporaryFolder folder_{};
    Port https_{closedPort()};
    Port wrong_{closedPort()};
    Port http_{closedPort()};
    std::unique_ptr<ChildProcess> process_{};
    bool isRunning_{};
};

}  // namespace mailadvisor::testing
