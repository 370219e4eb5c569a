#pragma once

#include "facts/check_facts.h"
#include "net/deadline.h"
#include "net/task.h"
#include "probe/delivery/test_mail.h"
#include "probe/mailbox/sighting.h"
#include "probe/probe.h"

#include <memory>
#include <string>
#include <vector>

namespace mailadvisor {

struct Network;

/// One server of an account that is tried out, and how one signs in to it.
struct TriedServer {
    Target target{};
    /// Autoconfig's words, best first, as the account has them; empty = a password. Where the
    /// server has none of these ways, it is not signed in to: the mail program could not either.
    std::vector<std::string> auth{};
};

/// How trying it out ended.
struct TrialEnd {
    EndpointFacts server{};
    CheckOutcome outcome{CheckOutcome::NotTried};
    Reason reason{};
    LoginOutcome login{LoginOutcome::NotTried};  ///< Accepted, Refused … of the sign-in alone
    std::string mechanism{};
    int replyCode{};
    std::string serverSaid{};
    bool isHandedOver{};  ///< the mail is, as far as is known, on its way
};

/// Signs in to a submission server once, on a verified connection only, and sends the mail where
/// there is one (null = none). No sign-in where the account says that none is needed.
///
/// `login` and `mail` must outlive the task.
Task<TrialEnd> trySending(Network& network, TriedServer server, const Login& login,
                          const TestMail* mail, Deadline deadline);

/// The mailbox that a mail is to arrive in: IMAP is signed in to once and stays open; POP3, which
/// shows only what there was at the sign-in, is signed in to for every look.
class MailWatch {
public:
    /// `isToLook` false: only the sign-in is tried. Network and login must outlive it.
    MailWatch(Network& network, TriedServer server, const Login& login, bool isToLook);
    ~MailWatch();
    MailWatch(const MailWatch&) = delete;
    MailWatch& operator=(const MailWatch&) = delete;

    /// Signs in once, on a verified connection only.
    Task<TrialEnd> signIn(Deadline deadline);

    /// Looks once for a mail with this token in its subject. Signs in again where the connection
    /// is gone; a refusal then is the reason in what is returned.
    Task<Sighting> look(std::string token, Deadline deadline);

    /// Says goodbye where a connection is open.
    Task<void> leave(Deadline deadline);

private:
    struct Session;
    Task<TrialEnd> open(std::string token, Deadline deadline);

    Network& network_;
    TriedServer server_;
    const Login& login_;
    bool isToLook_;
    std::unique_ptr<Session> session_;
};

}  // namespace mailadvisor
