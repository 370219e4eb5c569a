#include "web/page/trouble.h"

#include "advisor/declared_facts.h"
#include "advisor/facts_for.h"
#include "base/escape.h"
#include "base/lists.h"
#include "base/utf8.h"
#include "diagnosis/case_file.h"

namespace mailadvisor::web {
namespace {

// Of the form's 8 KiB as they are sent: the answers need the rest. 650 Thai letters fit.
constexpr std::size_t mostSaidBytes = 6000;
constexpr std::size_t mostServerWords = 120;  // code points, of nine bytes each as they are sent

/// As much of the text as fits when it is sent.
std::string fitting(const std::string& text) {
    std::size_t sent = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = decodeUtf8(std::string_view(text).substr(at)).length;
        sent += percentEncode(text.substr(at, length)).size();
        if (sent > mostSaidBytes) return text.substr(0, at);
        at += length;
    }
    return text;
}

/// What was seen of the servers, or what IT says of them: nobody looked then, and nothing is taken
/// for working.
Facts factsOf(const PageSite& site, const PageDomain& domain) {
    Facts facts =
        domain.observed != nullptr ? *domain.observed : declaredFacts(domain.domain, site.now);
    if (domain.observed == nullptr) facts.endpoints.clear();
    const auto whole = EmailAddress::ofDomain(domain.domain.domain);
    return whole ? factsFor(std::move(facts), *whole) : facts;
}

void readAbout(const PageSite& site, const Form& form, Trouble& trouble) {
    const auto about = EmailAddress::ofDomain(form.first("address"));
    if (!about) {
        trouble.domain = site.own;
        return;
    }
    trouble.aboutDomain = about->displayDomain;
    trouble.domain = site.find ? site.find(about->domain) : nullptr;
    trouble.isForeign = trouble.domain == nullptr;
}

void readAnswers(const Form& form, Trouble& trouble) {
    for (const AskId id : allAsks()) {
        const std::string name(nameOf(id));
        const std::string answer = sanitise(form.first(name), mostServerWords);
        if (answer.empty() || form.first("forget") == name) continue;
        // What is no answer to the question leaves it open.
        static_cast<void>(addAnswer(trouble.answers, joined({name, answer}, "=")));
    }
}

}  // namespace

Trouble troubleIn(const PageSite& site, const Form& form) {
    Trouble trouble;
    const std::string typed = sanitise(form.first("said"), Form::mostBytes);
    trouble.said = fitting(typed);
    trouble.isCut = trouble.said.size() < typed.size();
    trouble.program = saidProgramFromName(form.first("program"));
    readAbout(site, form, trouble);
    readAnswers(form, trouble);
    if (trouble.said.find_first_not_of(' ') == std::string::npos) return trouble;
    CallCase written;
    written.said = trouble.said;
    written.program = trouble.program;
    if (trouble.domain != nullptr) written.facts = factsOf(site, *trouble.domain);
    written.more.seenFrom = More::Place::HelpDesk;
    trouble.call = callOf(written, trouble.answers);
    if (!written.facts) trouble.call.facts.observedAt = site.now;
    trouble.diagnosis = diagnose(trouble.call, trouble.answers);
    return trouble;
}

Fields carriedFields(const Trouble& trouble) {
    Fields fields;
    const auto add = [&fields](std::string name, const std::string& value) {
        if (!value.empty()) fields.emplace_back(std::move(name), value);
    };
    add("said", trouble.said);
    if (trouble.program != SaidProgram::Unknown)
        add("program", std::string(nameOf(trouble.program)));
    add("address", trouble.aboutDomain);
    for (const auto& [id, answer] : trouble.answers) add(std::string(nameOf(id)), answer);
    return fields;
}

}  // namespace mailadvisor::web
