#include "dialogue/walk.h"

namespace mailadvisor::dialogue {

Turn Walk::turn() {
    while (true) {
        auto turn = next(setup, found);
        const auto* work = std::get_if<Work>(&turn);
        if (work == nullptr) return turn;
        if (work->kind == WorkKind::Look) {
            ++asks;
            found.refusedLogin.clear();
            std::erase_if(found.done,
                          [](const Work& done) { return done.kind == WorkKind::SignIn; });
        }
        setDone(found, *work);
    }
}

Question Walk::question() {
    const auto now = turn();
    const auto* open = std::get_if<Question>(&now);
    return open != nullptr ? *open : Question{};
}

bool Walk::say(const Value& value) {
    const auto open = question();
    const auto more = answer(setup, open, value);
    if (!more) return false;
    if (open.id == QuestionId::Password && value == Value{true}) {
        ++signIns;
        setDone(found, workFor(WorkKind::SignIn, standingOf(setup).answers));
    }
    setup = *more;
    return true;
}

void Walk::goTo(QuestionId id, const std::string& text) {
    while (true) {
        const auto open = question();
        if (open.text.empty() || open.id == id) return;
        if (!say(open.standard.value_or(Value{text}))) return;
    }
}

Walk usualWalk() {
    Walk walk;
    walk.found.signInHost = "mail.demo.test";
    walk.found.login = "malee@demo.test";
    walk.found.hasAccount = true;
    walk.found.clients = {{"thunderbird", {"prompt.choice", {{"text", "Thunderbird"}}}},
                          {"claws", {"prompt.choice", {{"text", "Claws Mail"}}}}};
    walk.found.folder = "mailadvisor-malee";
    return walk;
}

}  // namespace mailadvisor::dialogue
