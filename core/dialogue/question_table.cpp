#include "dialogue/question_table.h"

#include <algorithm>
#include <cassert>

namespace mailadvisor::dialogue {
namespace {

using enum QuestionId;
using Ids = std::vector<std::string>;

/// Nothing was said of the places, or a mail program is used in one of them.
const std::vector<Has> aMailProgramIsUsed{
    {Places, "office-computer"}, {Places, "home-computer"}, {Places, "phone"}, {Places, ""}};

std::vector<Choice> places() {
    return {{"office-computer", {MESSAGE_ID("setup.office-computer"), {}}},
            {"home-computer", {MESSAGE_ID("setup.home-computer"), {}}},
            {"phone", {MESSAGE_ID("setup.phone"), {}}},
            {"webmail-all", {MESSAGE_ID("setup.webmail-all"), {}}},
            {"webmail-recent", {MESSAGE_ID("setup.webmail-recent"), {}}},
            {"someone-else", {MESSAGE_ID("setup.someone-else"), {}}}};
}

std::vector<Choice> currentTypes() {
    return {{"none", {MESSAGE_ID("setup.current-none"), {}}},
            {"imap", {MESSAGE_ID("setup.current-imap"), {}}},
            {"pop3", {MESSAGE_ID("setup.current-pop3"), {}}},
            {"unknown", {MESSAGE_ID("setup.current-unknown"), {}}}};
}

std::vector<QuestionRow> aboutThePerson() {
    return {{.id = Address,
             .kind = Kind::Text,
             .text = {MESSAGE_ID("setup.address"), {}},
             .help = {MESSAGE_ID("setup.address.help"), {}}},
            {.id = Name,
             .kind = Kind::Text,
             .text = {MESSAGE_ID("setup.name"), {}},
             .help = {MESSAGE_ID("setup.name.help"), {}},
             .standard = std::string(),
             .asked = Asked::OnRequest},
            {.id = Places,
             .kind = Kind::Many,
             .text = {MESSAGE_ID("setup.where"), {}},
             .help = {MESSAGE_ID("setup.where.help"), {}},
             .choices = places(),
             .standard = Ids{}},
            {.id = KeepCopy,
             .kind = Kind::YesNo,
             .text = {MESSAGE_ID("setup.backup"), {}},
             .help = {MESSAGE_ID("setup.backup.help"), {}},
             .standard = false,
             .when = aMailProgramIsUsed},
            {.id = CurrentType,
             .kind = Kind::One,
             .text = {MESSAGE_ID("setup.current-type"), {}},
             .help = {MESSAGE_ID("setup.current-type.help"), {}},
             .choices = currentTypes(),
             .standard = std::string("unknown"),
             .when = aMailProgramIsUsed},
            {.id = Purpose,
             .kind = Kind::One,
             .text = {MESSAGE_ID("setup.purpose"), {}},
             .help = {MESSAGE_ID("setup.purpose.help"), {}},
             .choices = {{"daily", {MESSAGE_ID("setup.purpose-daily"), {}}},
                         {"archive", {MESSAGE_ID("setup.purpose-archive"), {}}}},
             .standard = std::string("daily"),
             .when = aMailProgramIsUsed,
             .asked = Asked::OnRequest}};
}

std::vector<QuestionRow> aboutTheServer() {
    return {{.id = MailSystem,
             .kind = Kind::One,
             .text = {MESSAGE_ID("setup.mail-system"), {}},
             .help = {MESSAGE_ID("setup.mail-system.help"), {}},
             .after = WorkKind::Look,
             .basis = {Address}},
            {.id = Login,
             .kind = Kind::Text,
             .text = {MESSAGE_ID("setup.login"), {}},
             .help = {MESSAGE_ID("setup.login.help"), {}},
             .when = aMailProgramIsUsed,
             .after = WorkKind::Look,
             .basis = {Address, MailSystem},
             .asked = Asked::OnRequest},
            {.id = Password,
             .kind = Kind::Secret,
             .text = {MESSAGE_ID("setup.password"), {}},
             .help = {MESSAGE_ID("setup.password.help"), {}},
             .standard = false,
             .when = aMailProgramIsUsed,
             .after = WorkKind::Look,
             .basis = {Address, MailSystem, Login}}};
}

std::vector<QuestionRow> aboutTheFiles() {
    return {{.id = Client,
             .kind = Kind::One,
             .text = {MESSAGE_ID("setup.which-client"), {}},
             .help = {MESSAGE_ID("setup.which-client.help"), {}},
             .after = WorkKind::Conclude},
            {.id = Profile,
             .kind = Kind::One,
             .text = {MESSAGE_ID("setup.which-profile"), {}},
             .help = {MESSAGE_ID("setup.which-profile.help"), {}},
             .after = WorkKind::Conclude,
             .basis = {Client}},
            {.id = Folder,
             .kind = Kind::Text,
             .text = {MESSAGE_ID("setup.which-folder"), {}},
             .help = {MESSAGE_ID("setup.which-folder.help"), {}},
             .after = WorkKind::Conclude,
             .basis = {Address}},
            {.id = StorePassword,
             .kind = Kind::YesNo,
             .text = {MESSAGE_ID("setup.store-password"), {}},
             .help = {MESSAGE_ID("setup.store-password.help"), {}},
             .standard = true,
             .after = WorkKind::Conclude,
             .basis = {Client}},
            {.id = Write,
             .kind = Kind::YesNo,
             .text = {MESSAGE_ID("setup.write-now"), {}},
             .help = {MESSAGE_ID("setup.write-now.help"), {}},
             .standard = true,
             .after = WorkKind::Render,
             .basis = {Address, Name, Places, KeepCopy, CurrentType, Purpose, MailSystem, Login,
                       Password, Client, Profile, Folder}},
            {.id = TestMail,
             .kind = Kind::YesNo,
             .text = {MESSAGE_ID("setup.test-mail"), {}},
             .help = {MESSAGE_ID("setup.test-mail.help"), {}},
             .standard = true,
             .after = WorkKind::Write,
             .basis = {Address, Name, Places, KeepCopy, CurrentType, Purpose, MailSystem, Login,
                       Password, Client, Profile, Folder, StorePassword, Write}}};
}

std::vector<QuestionRow> allRows() {
    auto all = aboutThePerson();
    for (auto& more : {aboutTheServer(), aboutTheFiles()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

}  // namespace

const std::vector<QuestionRow>& questionTable() {
    static const std::vector<QuestionRow> rows = allRows();
    return rows;
}

const QuestionRow& rowOf(QuestionId id) {
    const auto row = std::ranges::find(questionTable(), id, &QuestionRow::id);
    assert(row != questionTable().end());
    return *row;
}

Question questionOf(const QuestionRow& row) {
    Question question;
    question.id = row.id;
    question.kind = row.kind;
    question.text = row.text;
    question.help = row.help;
    question.choices = row.choices;
    question.standard = row.standard;
    return question;
}

}  // namespace mailadvisor::dialogue
