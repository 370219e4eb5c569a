#include "deploy/roster/row_text.h"

#include "base/message_json.h"
#include "deploy/records/packed_text.h"

#include <optional>

namespace mailadvisor {
namespace {

// item = 0 row / 1 fault

void packMessage(PackedText& bytes, const Message& message) {
    bytes.text(message.empty() ? std::string() : dumpJsonLine(toJson(message)));
}

Message unpackMessage(UnpackedText& bytes) {
    const auto json = parseJson(bytes.text(), {});
    std::optional<Error> failure;
    return json ? messageFrom(JsonReader(*json, failure)) : Message{};
}

template <class T, class ToNumber>
void packFact(PackedText& bytes, const Fact<T>& fact, ToNumber toNumber) {
    bytes.number(fact.isKnown() ? 1 + static_cast<std::uint64_t>(toNumber(*fact)) : 0);
}

template <class T>
void packFact(PackedText& bytes, const Fact<T>& fact) {
    packFact(bytes, fact, [](const T& value) { return value; });
}

template <class T>
void unpackFact(UnpackedText& bytes, Fact<T>& fact) {
    if (const auto number = bytes.number(); number > 0) {
        fact = Fact<T>::known(static_cast<T>(number - 1));
    }
}

void packSize(PackedText& bytes, const Fact<ByteCount>& fact) {
    packFact(bytes, fact, [](ByteCount size) { return size.value; });
}

void unpackSize(UnpackedText& bytes, Fact<ByteCount>& fact) {
    if (const auto number = bytes.number(); number > 0) {
        fact = Fact<ByteCount>::known(ByteCount{static_cast<std::int64_t>(number - 1)});
    }
}

void packNeeds(PackedText& bytes, const Needs& needs) {
    packFact(bytes, needs.devices);
    packFact(bytes, needs.webmail);
    packFact(bytes, needs.backup);
    packFact(bytes, needs.shared);
    packFact(bytes, needs.reachBackDays);
    packFact(bytes, needs.currentType);
    bytes.text(needs.movedFrom.valueOr({}));
    packFact(bytes, needs.purpose);
    packFact(bytes, needs.phoneOnly);
    packSize(bytes, needs.quota);
    packSize(bytes, needs.used);
}

Needs unpackNeeds(UnpackedText& bytes) {
    Needs needs;
    unpackFact(bytes, needs.devices);
    unpackFact(bytes, needs.webmail);
    unpackFact(bytes, needs.backup);
    unpackFact(bytes, needs.shared);
    unpackFact(bytes, needs.reachBackDays);
    unpackFact(bytes, needs.currentType);
    if (auto host = bytes.text(); !host.empty()) {
        needs.movedFrom = Fact<std::string>::known(std::move(host));
    }
    unpackFact(bytes, needs.purpose);
    unpackFact(bytes, needs.phoneOnly);
    unpackSize(bytes, needs.quota);
    unpackSize(bytes, needs.used);
    return needs;
}

void packSizes(PackedText& bytes, const MailboxSizes& sizes) {
    packSize(bytes, sizes.used);
    packSize(bytes, sizes.limit);
    packFact(bytes, sizes.messages);
}

MailboxSizes unpackSizes(UnpackedText& bytes) {
    MailboxSizes sizes;
    unpackSize(bytes, sizes.used);
    unpackSize(bytes, sizes.limit);
    unpackFact(bytes, sizes.messages);
    return sizes;
}

RosterRow unpackRow(UnpackedText& bytes) {
    RosterRow row;
    row.line = static_cast<std::size_t>(bytes.number());
    for (auto* text :
         {&row.address.localPart, &row.address.domain, &row.address.displayDomain, &row.displayName,
          &row.login, &row.server, &row.department, &row.computer, &row.user}) {
        *text = bytes.text();
    }
    row.needs = unpackNeeds(bytes);
    unpackFact(bytes, row.messages);
    row.atNewServer = unpackSizes(bytes);
    row.wave = static_cast<int>(bytes.number());
    if (const auto skip = bytes.number(); skip > 0) row.skip = static_cast<SkipReason>(skip - 1);
    for (auto number = bytes.number(); number > 0; --number) {
        row.warnings.push_back(unpackMessage(bytes));
    }
    return row;
}

}  // namespace

std::string packed(const Roster::Item& item) {
    PackedText bytes;
    bytes.number(item.index());
    if (const auto* fault = std::get_if<RosterFault>(&item)) {
        bytes.number(fault->line);
        bytes.text(fault->address);
        bytes.number(static_cast<std::uint64_t>(fault->error.code));
        bytes.text(fault->error.where);
        packMessage(bytes, fault->error.text);
        packMessage(bytes, fault->error.remedy);
        return bytes.bytes();
    }
    const auto& row = std::get<RosterRow>(item);
    bytes.number(row.line);
    for (const auto* text :
         {&row.address.localPart, &row.address.domain, &row.address.displayDomain, &row.displayName,
          &row.login, &row.server, &row.department, &row.computer, &row.user}) {
        bytes.text(*text);
    }
    packNeeds(bytes, row.needs);
    packFact(bytes, row.messages);
    packSizes(bytes, row.atNewServer);
    bytes.number(static_cast<std::uint64_t>(row.wave));
    bytes.number(row.skip ? 1 + static_cast<std::uint64_t>(*row.skip) : 0);
    bytes.number(row.warnings.size());
    for (const auto& warning : row.warnings) packMessage(bytes, warning);
    return bytes.bytes();
}

Roster::Item unpacked(std::string_view text) {
    UnpackedText bytes(text);
    if (bytes.number() == 0) return unpackRow(bytes);
    RosterFault fault;
    fault.line = static_cast<std::size_t>(bytes.number());
    fault.address = bytes.text();
    fault.error.code = static_cast<ErrorCode>(bytes.number());
    fault.error.where = bytes.text();
    fault.error.text = unpackMessage(bytes);
    fault.error.remedy = unpackMessage(bytes);
    return fault;
}

}  // namespace mailadvisor
