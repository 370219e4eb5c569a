#include "base/ascii.h"
#include "diagnosis/code_table.h"

#include <algorithm>

namespace mailadvisor {
// RFC 5321 §4.2, RFC 4954 §6, RFC 3207, RFC 7504; 550 and 554 say nothing by themselves.
std::span<const CodeRow> smtpReplies() {
    using enum SaidSign;
    using Way = SaidDirection;
    static const std::vector<CodeRow> rows{
        {"421", "RFC 5321", Way::Sending, {TryLater}},
        {"432", "RFC 4954", Way::Sending, {LoginRefused}},
        {"450", "RFC 5321", Way::Sending, {TryLater}},
        {"451", "RFC 5321", Way::Sending, {TryLater}},
        {"452", "RFC 5321", Way::Sending, {TryLater}},
        {"454", "RFC 4954", Way::Sending, {TryLater}},
        {"455", "RFC 5321", Way::Sending, {TryLater}},
        {"471", "", Way::Sending, {TryLater}},
        {"500", "RFC 5321", Way::Sending, {Refused}},
        {"501", "RFC 5321", Way::Sending, {Refused}},
        {"502", "RFC 5321", Way::Sending, {Refused}},
        {"503", "RFC 5321", Way::Sending, {Refused}},
        {"504", "RFC 5321", Way::Sending, {Refused}},
        {"521", "RFC 7504", Way::Sending, {Refused}},
        {"523", "", Way::Sending, {TooLarge}},
        {"530", "RFC 4954", Way::Sending, {NotSignedIn}},
        {"534", "RFC 4954", Way::Sending, {LoginRefused}},
        {"535", "RFC 4954", Way::Sending, {LoginRefused}},
        {"538", "RFC 2554", Way::Sending, {EncryptionDemanded}},
        {"541", "", Way::Sending, {Refused}},
        {"550", "RFC 5321", Way::Sending, {Refused}},
        {"551", "RFC 5321", Way::Sending, {RecipientUnknown}},
        {"552", "RFC 5321", Way::Sending, {MailboxFull, TooLarge}},
        {"553", "RFC 5321", Way::Sending, {Refused}},
        {"554", "RFC 5321", Way::Sending, {Refused}},
        {"555", "RFC 5321", Way::Sending, {Refused}},
        {"556", "RFC 7504", Way::Sending, {RecipientUnknown}},
        {"571", "", Way::Sending, {Refused}},
    };
    return rows;
}

// RFC 3463, RFC 4954, RFC 5248, RFC 6522; Microsoft's list of non-delivery reports; Google's page
// of SMTP errors. 5.2.2 never says whose mailbox; 5.7.30 is two things (the mark behind decides).
std::span<const CodeRow> statusCodes() {
    using enum SaidSign;
    using Way = SaidDirection;
    static const std::vector<CodeRow> rows{
        {"4.1.1", "RFC 3463", Way::Sending, {TryLater}},
        {"4.2.1", "RFC 3463", Way::Sending, {UnusualRate, TryLater}},
        {"4.2.2", "RFC 3463", Way::Sending, {RecipientFull}},
        {"4.3.0", "RFC 3463", Way::Sending, {TryLater}},
        {"4.3.1", "RFC 3463", Way::Sending, {ServerFault}},
        {"4.3.2", "RFC 3463", Way::Sending, {TryLater}},
        {"4.4.1", "RFC 3463", Way::Sending, {Delayed}},
        {"4.4.2", "RFC 3463", Way::Sending, {ConnectionLost}},
        {"4.4.5", "RFC 3463", Way::Sending, {TryLater}},
        {"4.4.7", "RFC 3463", Way::Sending, {GivenUp}},
        {"4.5.3", "RFC 3463", Way::Sending, {TooManyRecipients}},
        {"4.7.0", "RFC 3463", Way::Sending, {TryLater}},
        {"4.7.1", "RFC 3463", Way::Sending, {Greylisted}},
        {"4.7.28", "Google", Way::Sending, {UnusualRate}},
        {"5.0.0", "RFC 3463", Way::Sending, {Refused}},
        {"5.1.0", "RFC 3463", Way::Sending, {Refused}},
        {"5.1.1", "RFC 3463", Way::Sending, {RecipientUnknown}},
        {"5.1.2", "RFC 3463", Way::Sending, {RecipientUnknown}},
        {"5.1.3", "RFC 3463", Way::Sending, {RecipientUnknown}},
        {"5.1.6", "RFC 3463", Way::Sending, {RecipientUnknown}},
        {"5.1.7", "RFC 3463", Way::Sending, {SenderRefused}},
        {"5.1.8", "Microsoft", Way::Sending, {SenderBlocked}},
        {"5.1.10", "Microsoft", Way::Sending, {RecipientUnknown}},
        {"5.2.0", "RFC 3463", Way::Sending, {Refused}},
        {"5.2.1", "RFC 3463", Way::Sending, {RecipientUnknown}},
        {"5.2.2", "RFC 3463", Way::Sending, {MailboxFull}},
        {"5.2.3", "RFC 3463", Way::Sending, {TooLarge}},
        {"5.3.4", "RFC 3463", Way::Sending, {TooLarge}},
        {"5.4.1", "Microsoft", Way::Sending, {RecipientUnknown}},
        {"5.4.5", "Google", Way::Sending, {SendLimit}},
        {"5.4.7", "RFC 3463", Way::Sending, {GivenUp}},
        {"5.4.300", "Microsoft", Way::Sending, {GivenUp}},
        {"5.5.3", "RFC 3463", Way::Sending, {TooManyRecipients}},
        {"5.7.0", "RFC 3463", Way::Sending, {Refused}},
        {"5.7.1", "RFC 3463", Way::Sending, {Refused}},
        {"5.7.3", "Microsoft", Way::Sending, {LoginRefused}},
        {"5.7.7", "RFC 3463", Way::Sending, {Refused}},
        {"5.7.8", "RFC 4954", Way::Sending, {LoginRefused}},
        {"5.7.9", "RFC 4954", Way::Sending, {ProviderSignInNeeded}},
        {"5.7.14", "Google", Way::Sending, {ProviderSignInNeeded}},
        {"5.7.20", "RFC 7372", Way::Sending, {SenderProofFailed}},
        {"5.7.23", "RFC 7372", Way::Sending, {SenderProofFailed}},
        {"5.7.25", "RFC 7372", Way::Sending, {SenderProofFailed}},
        {"5.7.26", "RFC 7372", Way::Sending, {SenderProofFailed}},
        {"5.7.27", "RFC 7505", Way::Sending, {SenderProofFailed}},
        {"5.7.28", "Google", Way::Sending, {UnusualRate}},
        {"5.7.30", "", Way::Sending, {Refused}},
        {"5.7.57", "Microsoft", Way::Sending, {NotSignedIn}},
        {"5.7.60", "Microsoft", Way::Sending, {SenderNotOwned}},
        {"5.7.64", "Microsoft", Way::Sending, {RelayDenied}},
        {"5.7.139", "Microsoft", Way::Sending, {LoginRefused}},
        {"5.7.501", "Microsoft", Way::Sending, {SenderBlocked}},
        {"5.7.502", "Microsoft", Way::Sending, {SenderBlocked}},
        {"5.7.503", "Microsoft", Way::Sending, {SenderBlocked}},
        {"5.7.504", "Microsoft", Way::Sending, {RecipientUnknown}},
        {"5.7.505", "Microsoft", Way::Sending, {SenderBlocked}},
        {"5.7.506", "Microsoft", Way::Sending, {SenderBlocked}},
        {"5.7.507", "Microsoft", Way::Sending, {SenderBlocked}},
        {"5.7.508", "Microsoft", Way::Sending, {SenderBlocked}},
        {"5.7.509", "Microsoft", Way::Sending, {SenderProofFailed}},
        {"5.7.510", "Microsoft", Way::Sending, {SenderBlocked}},
        {"5.7.511", "Microsoft", Way::Sending, {SenderBlocked}},
        {"5.7.515", "Microsoft", Way::Sending, {SenderProofFailed}},
        {"5.7.606", "Microsoft", Way::Sending, {Blocklisted}},
        {"5.7.705", "Microsoft", Way::Sending, {SenderBlocked}},
        {"5.7.708", "Microsoft", Way::Sending, {SenderBlocked}},
    };
    return rows;
}

// RFC 5530 (IMAP), RFC 2449 and RFC 3206 (POP3), RFC 9051 ([ALERT]), RFC 9208 ([OVERQUOTA]).
std::span<const CodeRow> bracketedCodes() {
    using enum SaidSign;
    using Way = SaidDirection;
    static const std::vector<CodeRow> rows{
        {"[AUTHENTICATIONFAILED]", "RFC 5530", Way::Receiving, {LoginRefused}},
        {"[AUTHORIZATIONFAILED]", "RFC 5530", Way::Receiving, {AccountBarred}},
        {"[EXPIRED]", "RFC 5530", Way::Receiving, {PasswordExpired}},
        {"[PRIVACYREQUIRED]", "RFC 5530", Way::Receiving, {EncryptionDemanded}},
        {"[CONTACTADMIN]", "RFC 5530", Way::Receiving, {AccountBarred}},
        {"[UNAVAILABLE]", "RFC 5530", Way::Receiving, {SignInUnavailable}},
        {"[LIMIT]", "RFC 5530", Way::Receiving, {ConnectionLimit}},
        {"[OVERQUOTA]", "RFC 5530", Way::Unknown, {OverQuota}},
        {"[INUSE]", "RFC 5530", Way::Receiving, {TryLater}},
        {"[SERVERBUG]", "RFC 5530", Way::Receiving, {ServerFault}},
        {"[NOPERM]", "RFC 5530", Way::Receiving, {AccountBarred}},
        {"[ALERT]", "RFC 9051", Way::Unknown, {ServerAlert}},
        {"[AUTH]", "RFC 3206", Way::Receiving, {LoginRefused}},
        {"[IN-USE]", "RFC 2449", Way::Receiving, {Pop3Locked}},
        {"[LOGIN-DELAY]", "RFC 2449", Way::Receiving, {LoginDelay}},
        {"[SYS/TEMP]", "RFC 3206", Way::Receiving, {ServerFault, TryLater}},
        {"[SYS/PERM]", "RFC 3206", Way::Receiving, {AccountBarred}},
    };
    return rows;
}

const CodeRow* rowOf(std::span<const CodeRow> table, std::string_view code) {
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&](const CodeRow& known) { return known.code == code; });
    return row == table.end() ? nullptr : &*row;
}

std::vector<SaidSign> signsOfStatusClass(std::string_view status) {
    if (status.size() < 5 || status[1] != '.') return {};
    using enum SaidSign;
    if (status[0] == '4') return {TryLater};
    switch (status[2]) {
        case '1': return {RecipientUnknown};
        case '3': return {ServerFault};
        case '4': return {GivenUp};
        case '6': return {ContentRefused};
        default: return {Refused};
    }
}

}  // namespace mailadvisor
