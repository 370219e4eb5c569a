#include "probe/probe.h"

namespace mailadvisor {

std::vector<Target> standardTargets(const std::string& host) {
    return {
        {Protocol::Imap, host, Port{993}, Security::Tls},
        {Protocol::Imap, host, Port{143}, Security::StartTls},
        {Protocol::Pop3, host, Port{995}, Security::Tls},
        {Protocol::Pop3, host, Port{110}, Security::StartTls},
        {Protocol::Smtp, host, Port{465}, Security::Tls},
        {Protocol::Smtp, host, Port{587}, Security::StartTls},
        {Protocol::Smtp, host, Port{25}, Security::StartTls},
    };
}

}  // namespace mailadvisor
