#include "login_account.h"

#include "account_prefs.h"
#include "javascript.h"
#include "usable_servers.h"

#include <optional>
#include <utility>

namespace mailadvisor::thunderbird {
namespace {

constexpr std::string_view addressPattern = "%EMAILADDRESS%";

// Thunderbird wants a comment in the first line. The list of outgoing servers has no way of being
// added to, so it is completed once the person's own preferences are read, which needs Services.
constexpr std::string_view head =
    R"(// mailadvisor: an account for whoever is signed in. Read at each start of Thunderbird.
(function () {
  const isWindows = getenv("OS") === "Windows_NT";
  const local = String(getenv(isWindows ? "USERNAME" : "USER") || "").toLowerCase();
  if (!/^[a-z0-9][a-z0-9._+-]*$/.test(local) || local === "root" || local === "administrator") {
    return;
  }
)";

constexpr std::string_view tail = R"(  if (typeof Services === "undefined") {
    return;
  }
  const complete = function () {
    Services.obs.removeObserver(complete, "profile-after-change");
    const list = Services.prefs.getCharPref("mail.smtpservers", "");
    if (!list.split(",").includes(smtp)) {
      Services.prefs.setCharPref("mail.smtpservers", list ? list + "," + smtp : smtp);
    }
  };
  Services.obs.addObserver(complete, "profile-after-change");
})();
)";

std::optional<std::string_view> variableFor(std::string_view placeholder) {
    if (placeholder == "%EMAILADDRESS%") return "address";
    if (placeholder == "%EMAILLOCALPART%") return "local";
    if (placeholder == "%EMAILDOMAIN%") return "domain";
    return std::nullopt;
}

/// A pattern as an expression: `local + "@mail"`. Other `%` are text.
std::string expression(std::string_view pattern) {
    std::string parts;
    std::string text;
    const auto add = [&parts](const std::string& part) {
        parts += (parts.empty() ? "" : " + ") + part;
    };
    const auto addText = [&] {
        if (!text.empty()) add(javaScriptString(std::exchange(text, {})));
    };
    while (!pattern.empty()) {
        const auto end = pattern.starts_with('%') ? pattern.find('%', 1) : std::string_view::npos;
        const auto token =
            end == std::string_view::npos ? std::string_view{} : pattern.substr(0, end + 1);
        if (const auto variable = variableFor(token)) {
            addText();
            add(std::string(*variable));
            pattern.remove_prefix(token.size());
        } else {
            text += pattern.front();
            pattern.remove_prefix(1);
        }
    }
    addText();
    return parts.empty() ? javaScriptString({}) : parts;
}

struct Expression {
    std::string operator()(const std::string& text) const { return expression(text); }
    std::string operator()(int number) const { return std::to_string(number); }
    std::string operator()(bool flag) const { return flag ? "true" : "false"; }
};

std::string defaultLine(const Pref& pref) {
    return "  defaultPref(" + javaScriptString(pref.name) + ", " +
           std::visit(Expression{}, pref.value) + ");\n";
}

Account accountOf(const Domain& domain) {
    const DomainServer& incoming = firstServer(domain, Direction::Incoming);
    Account account;
    account.address = addressPattern;
    account.protocol =
        incoming.protocol == Protocol::Pop3 ? Protocol::Pop3 : Protocol::Imap;
    account.incoming = incoming.server;
    account.outgoing = firstServer(domain, Direction::Outgoing).server;
    account.pop3 = domain.pop3;
    return account;
}

}  // namespace

Result<std::string> loginScript(const Domain& domain) {
    const Account account = accountOf(domain);
    const AccountKeys keys = accountKeys(domain.domain, account.protocol);
    const auto prefs = accountPrefs(account, keys);
    if (!prefs) return Unexpected{prefs.error()};
    std::string script(head);
    script += "  const domain = " + javaScriptString(domain.domain) + ";\n";
    script += "  const address = local + \"@\" + domain;\n";
    script += "  const smtp = " + javaScriptString(keys.smtp) + ";\n";
    script += defaultLine({"mail.accountmanager.appendaccounts", keys.account});
    for (const Pref& pref : *prefs) script += defaultLine(pref);
    script.append(tail);
    return script;
}

std::string loginScriptLoader() {
    return "// Makes Thunderbird read " + std::string(loginScriptFile) +
           " beside the program.\n"
           "pref(\"general.config.filename\", \"" +
           loginScriptFile +
           "\");\n"
           "pref(\"general.config.obscure_value\", 0);\n"
           "pref(\"general.config.sandbox_enabled\", false);\n";
}

}  // namespace mailadvisor::thunderbird
