#include "diagnosis/said.h"

#include "base/ascii.h"
#include "base/lists.h"
#include "base/names.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr auto kindNames = namesOf<SaidCodeKind>({
    {SaidCodeKind::Outlook, "outlook"},
    {SaidCodeKind::Smtp, "smtp"},
    {SaidCodeKind::Status, "status"},
    {SaidCodeKind::Bracketed, "bracketed"},
});

constexpr auto directionNames = namesOf<SaidDirection>({
    {SaidDirection::Unknown, "unknown"},
    {SaidDirection::Receiving, "receiving"},
    {SaidDirection::Sending, "sending"},
    {SaidDirection::Both, "both"},
});

constexpr auto programNames = namesOf<SaidProgram>({
    {SaidProgram::Unknown, "unknown"},
    {SaidProgram::OutlookClassic, "outlook-classic"},
    {SaidProgram::OutlookNew, "outlook-new"},
    {SaidProgram::OutlookMobile, "outlook-mobile"},
    {SaidProgram::Thunderbird, "thunderbird"},
    {SaidProgram::ThunderbirdAndroid, "thunderbird-android"},
    {SaidProgram::GmailAndroid, "gmail-android"},
    {SaidProgram::AndroidMail, "android-mail"},
    {SaidProgram::AppleMailIos, "apple-mail-ios"},
    {SaidProgram::AppleMailMac, "apple-mail-mac"},
    {SaidProgram::Device, "device"},
    {SaidProgram::Other, "other"},
});

}  // namespace

std::string_view nameOf(SaidCodeKind kind) { return kindNames.nameOf(kind); }
std::string_view nameOf(SaidDirection direction) { return directionNames.nameOf(direction); }
std::string_view nameOf(SaidProgram program) { return programNames.nameOf(program); }

SaidProgram saidProgramFromName(std::string_view name) {
    const std::string word = lowerAscii(trimmed(name));
    return programNames.fromName(word).value_or(SaidProgram::Unknown);
}

bool Said::has(SaidSign sign) const { return contains(signs, sign); }

bool Said::has(std::string_view codeText) const {
    return std::any_of(codes.begin(), codes.end(),
                       [&](const SaidCode& code) { return code.text == codeText; });
}

}  // namespace mailadvisor
