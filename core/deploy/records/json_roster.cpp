#include "deploy/records/json_roster.h"

#include "base/ascii.h"
#include "base/email_address.h"
#include "base/json.h"
#include "base/lists.h"
#include "base/typed_address.h"
#include "deploy/records/csv_reader.h"
#include "deploy/records/quota_lists.h"
#include "deploy/records/record_spool.h"
#include "deploy/records/unicode_bytes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

namespace mailadvisor {
namespace {

using NamedFields = RecordSpool::NamedFields;

constexpr std::size_t deepestJson = 64;
constexpr std::size_t mostLists = 1000;      // a file of accounts has a handful
constexpr std::size_t listsOfAnAccount = 4;  // addresses a person may have beside the account

/// The bytes as an iterator that the JSON reader takes; copies share the place.
class ByteIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    explicit ByteIterator(UnicodeBytes* bytes) : bytes_(bytes) {}
    char operator*() const { return static_cast<char>(bytes_->peek()); }
    ByteIterator& operator++() {
        (void)bytes_->take();
        return *this;
    }
    bool operator==(const ByteIterator& other) const { return isAtEnd() == other.isAtEnd(); }

private:
    bool isAtEnd() const { return bytes_ == nullptr || bytes_->peek() == UnicodeBytes::end; }
    UnicodeBytes* bytes_;
};

/// Told of each object that stands in a list, or by itself: in which list, and its fields.
using TakeObject = std::function<void(const std::string& list, const NamedFields& fields)>;

/// What nlohmann's reader tells as it goes.
class ObjectEvents : public Json::json_sax_t {
public:
    explicit ObjectEvents(const TakeObject& take) : take_(take) {}

    bool null() override { return scalar({}); }
    bool boolean(bool value) override { return scalar(value ? "true" : "false"); }
    bool number_integer(std::int64_t value) override { return scalar(std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) override { return scalar(std::to_string(value)); }
    bool number_float(double, const std::string& text) override { return scalar(text); }
    bool string(std::string& value) override { return scalar(value); }
    bool binary(Json::binary_t&) override { return true; }
    bool key(std::string& value) override {
        frames_.back().key = value.substr(0, longestKey);
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const Json::exception&) override {
        return false;
    }

    bool start_object(std::size_t) override {
        if (frames_.size() == deepestJson) return false;
        const bool isInside = !frames_.empty() && !frames_.back().isList;
        Frame frame;
        if (isInside) frame.prefix = frames_.back().prefix + frames_.back().key + ".";
        if (!isInside) {
            objects_.push_back({frames_.empty() ? std::string() : frames_.back().list, {}});
        }
        frame.isObjectOfList = !isInside;
        frames_.push_back(std::move(frame));
        return true;
    }

    bool end_object() override {
        const bool isObjectOfList = frames_.back().isObjectOfList;
        frames_.pop_back();
        if (!isObjectOfList) return true;
        take_(objects_.back().list, objects_.back().fields);
        objects_.pop_back();
        return true;
    }

    bool start_array(std::size_t) override {
        if (frames_.size() == deepestJson) return false;
        Frame frame;
        frame.isList = true;
        if (!frames_.empty()) {
            const auto& around = frames_.back();
            const std::string parent = objects_.empty() ? std::string() : objects_.back().list;
            frame.list = (around.isList ? around.list : parent) + "/" + around.prefix + around.key;
            frame.key = around.isList ? around.key : around.prefix + around.key;
        }
        frames_.push_back(std::move(frame));
        return true;
    }

    bool end_array() override {
        frames_.pop_back();
        return true;
    }

    bool isInList() const {
        return std::ranges::any_of(frames_, [](const Frame& frame) { return frame.isList; });
    }

private:
    static constexpr std::size_t longestKey = 200;

    struct Frame {
        bool isList{};
        bool isObjectOfList{};
        std::string list{};    ///< path of the lists around what stands in it
        std::string prefix{};  ///< of the names of its fields
        std::string key{};     ///< of the field that is being read; of a list, its own
    };

    struct Object {
        std::string list{};
        NamedFields fields{};
    };

    bool scalar(std::string_view text) {
        if (text.size() > CsvReader::longestFieldBytes || frames_.empty()) return true;
        const Frame& frame = frames_.back();
        if (objects_.empty()) {
            take_(frame.list, {{"email", std::string(text)}});
            return true;
        }
        auto& fields = objects_.back().fields;
        const std::string name = frame.isList ? frame.key : frame.prefix + frame.key;
        const auto known = std::ranges::find(fields, name, &NamedFields::value_type::first);
        if (known == fields.end()) {
            if (fields.size() < RecordSpool::mostColumns) fields.emplace_back(name, text);
        } else if (text.starts_with("SMTP:")) {
            known->second = text;
        }
        return true;
    }

    const TakeObject& take_;
    std::vector<Frame> frames_{};
    std::vector<Object> objects_{};
};

bool isBlankByte(int byte) { return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n'; }

/// Reads one text after the other; a damaged one is told by `fault`, and reading goes on with the
/// next line where it was an account by itself.
void readTexts(UnicodeBytes& bytes, const TakeObject& take, const std::function<void()>& fault) {
    bytes.rewind();
    while (bytes.peek() != UnicodeBytes::end) {
        if (isBlankByte(bytes.peek()) || bytes.peek() == ',') {
            (void)bytes.take();
            continue;
        }
        bytes.mark();
        ObjectEvents events(take);
        const bool isRead = Json::sax_parse(ByteIterator(&bytes), ByteIterator(nullptr), &events,
                                            nlohmann::detail::input_format_t::json, false);
        if (isRead) continue;
        fault();
        // A damaged line has swallowed what follows it.
        if (events.isInList() || !bytes.giveBack()) return;
        do {
            while (bytes.peek() != '\n' && bytes.peek() != UnicodeBytes::end) (void)bytes.take();
            while (isBlankByte(bytes.peek())) (void)bytes.take();
        } while (bytes.peek() != '{' && bytes.peek() != UnicodeBytes::end);
    }
}

struct ListSight {
    std::size_t objects{};
    std::size_t withAddress{};
};

/// The outermost list that holds addresses; of those inside an account a person has several.
std::string listOfAccounts(const std::map<std::string, ListSight>& lists) {
    std::size_t most = 0;
    for (const auto& [list, sight] : lists) most = std::max(most, sight.withAddress);
    const auto depth = [](const std::string& list) { return std::ranges::count(list, '/'); };
    std::string best;
    bool isFound = false;
    for (const auto& [list, sight] : lists) {
        const bool isEnough =
            most == 0 ? sight.objects > 0 : sight.withAddress * listsOfAnAccount >= most;
        // Without any address the largest list is that of the accounts: they lack their domain.
        const bool isBetter = most == 0 ? sight.objects > (isFound ? lists.at(best).objects : 0)
                                        : !isFound || depth(list) < depth(best);
        if (!isEnough || !isBetter) continue;
        best = list;
        isFound = true;
    }
    return best;
}

bool hasAddress(const NamedFields& fields) {
    return std::ranges::any_of(fields, [](const auto& field) {
        return holdsAtSign(field.second) && EmailAddress::parse(field.second).has_value();
    });
}

/// cPanel tells sizes twice: `_diskquota` in bytes, `diskquota` as a text in MB.
void settleSizes(NamedFields& fields) {
    for (const std::string_view name : {"diskquota", "diskused"}) {
        const std::string exact = "_" + std::string(name);
        const auto isExact = [&](const auto& field) { return field.first == exact; };
        const auto found = std::ranges::find_if(fields, isExact);
        if (found == fields.end()) continue;
        found->first = std::string(name) + " (bytes)";
        std::erase_if(fields, [&](const auto& field) { return field.first == name; });
    }
}

}  // namespace

bool isJson(std::string_view beginning) {
    std::string text(beginning);
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) text.erase(0, 2);
    std::erase_if(text, [](char c) { return c == '\0' || isBlankByte(c); });
    if (text.starts_with('{')) return text.size() == 1 || text[1] == '"' || text[1] == '}';
    return text.starts_with('[') &&
           (text.size() == 1 || contains(std::string_view("{[\"]"), text[1]));
}

Result<std::unique_ptr<RecordSource>> readJson(RereadableFile file, const std::string& path) {
    auto spool = RecordSpool::create();
    if (!spool) return Unexpected{std::move(spool).error()};
    UnicodeBytes bytes(std::move(file));
    std::map<std::string, ListSight> lists;
    readTexts(
        bytes,
        [&](const std::string& list, const NamedFields& fields) {
            if (!lists.contains(list) && lists.size() == mostLists) return;
            ++lists[list].objects;
            if (hasAddress(fields)) ++lists[list].withAddress;
        },
        [] {});
    const std::string accounts = listOfAccounts(lists);
    std::size_t number = 0;
    DovecotQuota quota;
    readTexts(
        bytes,
        [&](const std::string& list, NamedFields fields) {
            if (list != accounts) return;
            ++number;
            settleSizes(fields);
            if (!DovecotQuota::isFrom(fields)) {
                spool->add(number, fields);
            } else if (const auto user = quota.read(number, fields)) {
                spool->add(user->number, user->fields);
            }
        },
        [&] {
            spool->add(RecordFault{++number, {MESSAGE_ID("error.roster-json"), {}}});
        });
    if (const auto user = quota.rest()) spool->add(user->number, user->fields);
    return std::move(*spool).finish(path);
}

}  // namespace mailadvisor
