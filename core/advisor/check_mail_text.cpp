#include "advisor/check_mail_text.h"

namespace mailadvisor {

TestMailText checkMailText(const Sentences& say) {
    return {say({MESSAGE_ID("trial.mail.subject"), {}}),
            say({MESSAGE_ID("trial.mail.body"), {}}) + "\r\n"};
}

}  // namespace mailadvisor
