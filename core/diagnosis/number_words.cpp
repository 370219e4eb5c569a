#include "diagnosis/number_words.h"

#include <algorithm>
#include <array>
#include <span>

namespace mailadvisor {
namespace {

struct NumberWord {
    std::u32string_view letters{};
    int value{};
};

// As they stand without tone marks.
constexpr auto thaiOnes = std::to_array<NumberWord>({{U"หนึง", 1},
                                                     {U"เอด", 1},
                                                     {U"สอง", 2},
                                                     {U"ยี", 2},
                                                     {U"สาม", 3},
                                                     {U"สี", 4},
                                                     {U"หา", 5},
                                                     {U"หก", 6},
                                                     {U"เจด", 7},
                                                     {U"แปด", 8},
                                                     {U"เกา", 9}});

// The longer before its beginning: "sixteen" before "six".
constexpr auto englishOnes = std::to_array<NumberWord>({{U"thirteen", 13},
                                                        {U"fourteen", 14},
                                                        {U"fifteen", 15},
                                                        {U"sixteen", 16},
                                                        {U"seventeen", 17},
                                                        {U"eighteen", 18},
                                                        {U"nineteen", 19},
                                                        {U"ten", 10},
                                                        {U"eleven", 11},
                                                        {U"twelve", 12},
                                                        {U"one", 1},
                                                        {U"two", 2},
                                                        {U"three", 3},
                                                        {U"four", 4},
                                                        {U"five", 5},
                                                        {U"six", 6},
                                                        {U"seven", 7},
                                                        {U"eight", 8},
                                                        {U"nine", 9}});

constexpr auto englishTens = std::to_array<NumberWord>({{U"twenty", 20},
                                                        {U"thirty", 30},
                                                        {U"forty", 40},
                                                        {U"fourty", 40},
                                                        {U"fifty", 50},
                                                        {U"sixty", 60},
                                                        {U"seventy", 70},
                                                        {U"eighty", 80},
                                                        {U"ninety", 90}});

/// Letters that are read from the front.
class Letters {
public:
    explicit Letters(std::u32string_view all) : all_(all) {}

    bool take(std::u32string_view word) {
        if (!all_.substr(at_).starts_with(word)) return false;
        at_ += word.size();
        return true;
    }

    /// The value of the first word that stands there; zero: none does.
    int takeOneOf(std::span<const NumberWord> words) {
        const auto found =
            std::ranges::find_if(words, [&](const NumberWord& word) { return take(word.letters); });
        return found == words.end() ? 0 : found->value;
    }

    std::size_t taken() const { return at_; }
    void backTo(std::size_t at) { at_ = at; }

private:
    std::u32string_view all_{};
    std::size_t at_{};
};

NumberWords thaiNumber(std::u32string_view letters) {
    Letters text(letters);
    if (text.take(U"ครึง")) return {0.5, text.taken()};
    struct Step {
        std::u32string_view word;
        int value;
    };
    constexpr auto steps =
        std::to_array<Step>({{U"หมืน", 10000}, {U"พัน", 1000}, {U"รอย", 100}, {U"สิบ", 10}});
    int sum = 0;
    for (const auto& step : steps) {
        const std::size_t before = text.taken();
        const int times = text.takeOneOf(thaiOnes);
        if (text.take(step.word)) {
            sum += std::max(times, 1) * step.value;
        } else {
            text.backTo(before);
        }
    }
    const int ones = text.takeOneOf(thaiOnes);
    double value = sum + ones;
    if (text.taken() == 0) return {};
    const std::size_t whole = text.taken();
    if (text.take(U"จุด")) {
        const int tenths = text.takeOneOf(thaiOnes);
        if (tenths == 0) {
            text.backTo(whole);
        } else {
            value += tenths / 10.0;
        }
    }
    return {value, text.taken()};
}

NumberWords englishNumber(std::u32string_view letters) {
    Letters text(letters);
    if (text.take(U"halfa") || text.take(U"half")) return {0.5, text.taken()};
    int hundreds = 0;
    const int times = text.take(U"ahundred") || text.take(U"onehundred") ? 1 : 0;
    if (times == 1) {
        hundreds = 100;
    } else {
        const int some = text.takeOneOf(englishOnes);
        if (some > 0 && text.take(U"hundred")) {
            hundreds = some * 100;
        } else {
            text.backTo(0);
        }
    }
    const std::size_t behindHundreds = text.taken();
    if (hundreds > 0) text.take(U"and");
    int rest = text.takeOneOf(englishTens);
    const std::size_t behindTens = text.taken();
    const int ones = text.takeOneOf(englishOnes);
    if (rest > 0 && ones > 9) {
        text.backTo(behindTens);
    } else {
        rest += ones;
    }
    if (rest == 0) text.backTo(behindHundreds);
    double value = hundreds + rest;
    if (text.taken() == 0) return {};
    const std::size_t whole = text.taken();
    if (text.take(U"andahalf")) return {value + 0.5, text.taken()};
    if (text.take(U"point")) {
        const int tenths = text.takeOneOf(englishOnes);
        if (tenths == 0 || tenths > 9) {
            text.backTo(whole);
        } else {
            value += tenths / 10.0;
        }
    }
    return {value, text.taken()};
}

}  // namespace

NumberWords numberInWords(std::u32string_view letters) {
    if (letters.empty()) return {};
    const bool isThaiThere = letters.front() >= 0x0E01 && letters.front() <= 0x0E5B;
    return isThaiThere ? thaiNumber(letters) : englishNumber(letters);
}

}  // namespace mailadvisor
