#include "base/escape.h"
#include "base/json.h"
#include "discovery/placeholders.h"
#include "kit/autodiscover_xml.h"
#include "web/answers.h"
#include "web/autodiscover_question.h"

#include "base/ascii.h"

namespace mailadvisor::web {
namespace {

constexpr const char* xmlType = "text/xml; charset=utf-8";
constexpr const char* onlyProtocol = "AutodiscoverV1";

HttpReply faultReply(AutodiscoverFault fault) {
    return privateReply(200, xmlType, autodiscoverError(fault));
}

/// The address in the place of each pattern, as markup.
EmailAddress inMarkup(const EmailAddress& address) {
    return {escapeMarkup(address.localPart), address.domain, address.displayDomain};
}

HttpReply jsonFault(int status, std::string_view code, std::string_view text) {
    return privateReply(status, "application/json",
                        dumpJsonLine({{"ErrorCode", code}, {"ErrorMessage", text}}));
}

/// The host that was asked when it is the domain's: there its certificate is known to be.
std::string hostToAsk(const ServedDomain& served, const HttpRequest& request) {
    const auto& domain = served.domain.domain;
    const bool isOwn = request.host == domain || request.host == "autodiscover." + domain;
    return isOwn ? request.host : "autodiscover." + domain;
}

}  // namespace

HttpReply autodiscoverReply(const ServedDomain* served, const Inquiry& inquiry,
                            const HttpRequest& request) {
    const bool isAsked = request.method == "POST";
    const bool wantsOther =
        isAsked && autodiscoverQuestionIn(request.body).wants == WantedAnswer::Other;
    if (wantsOther) return faultReply(AutodiscoverFault::ProviderNotAvailable);
    const bool isUnreadable = isAsked && !inquiry.address;
    if (served == nullptr || served->autodiscover.empty() || isUnreadable)
        return faultReply(AutodiscoverFault::InvalidRequest);
    if (!inquiry.address) return privateReply(200, xmlType, served->autodiscoverToAnybody);
    auto filled = expandPlaceholders(served->autodiscover, inMarkup(*inquiry.address));
    if (!filled) return faultReply(AutodiscoverFault::InvalidRequest);
    return privateReply(200, xmlType, *std::move(filled));
}

HttpReply autodiscoverJsonReply(const ServedDomain* served, const Inquiry& inquiry,
                                const HttpRequest& request) {
    const auto protocol = parameterOf(request.query, "Protocol");
    if (!inquiry.namesAddress && !protocol) {
        return jsonFault(400, "MandatoryParameterMissing",
                         "A valid value must be provided for the query parameter 'Email'");
    }
    if (!protocol || protocol->empty()) {
        return jsonFault(400, "MissingProtocol",
                         "A valid value must be provided for the query parameter 'Protocol'");
    }
    if (!equalsIgnoringCase(*protocol, onlyProtocol)) {
        return jsonFault(400, "InvalidProtocol",
                         "The given protocol value is invalid. Supported values are "
                         "'AutodiscoverV1'");
    }
    if (served == nullptr) return jsonFault(404, "NotFound", "The domain is not served here");
    return privateReply(200, "application/json",
                        dumpJsonLine({{"Protocol", onlyProtocol},
                                      {"Url", "https://" + hostToAsk(*served, request) +
                                                  "/autodiscover/autodiscover.xml"}}));
}

}  // namespace mailadvisor::web
