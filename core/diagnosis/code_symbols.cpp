#include "diagnosis/code_symbols.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace mailadvisor {
namespace {

/// What a spoken word does to the code that is being read.
enum class Spoken {
    Symbols,  ///< stands for these digits or letters
    Tens,     ///< a digit and a nought, which a digit behind it replaces
    Ten,      ///< สิบ: makes tens of the digit before it
    Hundred,
    Repeat,    ///< "double", "triple": of the next symbol
    Times,     ///< "three Cs", ซีสามตัว
    Nothing,   ///< "then", "capital", แล้วก็
    Ordinary,  ///< a word that only begins like a letter's name: ends the code
};

struct SpokenWord {
    std::u32string_view word{};
    Spoken what{};
    std::string_view symbols{};
};

using enum Spoken;

constexpr std::array englishWords = std::to_array<SpokenWord>({
    {U"zero", Symbols, "0"},      {U"oh", Symbols, "0"},        {U"o", Symbols, "0"},
    {U"nought", Symbols, "0"},    {U"naught", Symbols, "0"},    {U"null", Symbols, "0"},
    {U"one", Symbols, "1"},       {U"two", Symbols, "2"},       {U"three", Symbols, "3"},
    {U"four", Symbols, "4"},      {U"five", Symbols, "5"},      {U"six", Symbols, "6"},
    {U"seven", Symbols, "7"},     {U"eight", Symbols, "8"},     {U"nine", Symbols, "9"},
    {U"niner", Symbols, "9"},     {U"ten", Symbols, "10"},      {U"eleven", Symbols, "11"},
    {U"twelve", Symbols, "12"},   {U"thirteen", Symbols, "13"}, {U"fourteen", Symbols, "14"},
    {U"fifteen", Symbols, "15"},  {U"sixteen", Symbols, "16"},  {U"seventeen", Symbols, "17"},
    {U"eighteen", Symbols, "18"}, {U"nineteen", Symbols, "19"}, {U"twenty", Tens, "2"},
    {U"thirty", Tens, "3"},       {U"forty", Tens, "4"},        {U"fifty", Tens, "5"},
    {U"sixty", Tens, "6"},        {U"seventy", Tens, "7"},      {U"eighty", Tens, "8"},
    {U"ninety", Tens, "9"},       {U"hundred", Hundred, ""},    {U"double", Repeat, "2"},
    {U"triple", Repeat, "3"},     {U"treble", Repeat, "3"},     {U"as", Times, "a"},
    {U"bs", Times, "b"},          {U"cs", Times, "c"},          {U"ds", Times, "d"},
    {U"es", Times, "e"},          {U"fs", Times, "f"},          {U"x", Symbols, "x"},
    {U"ex", Symbols, "x"},        {U"xray", Symbols, "x"},      {U"ay", Symbols, "a"},
    {U"alpha", Symbols, "a"},     {U"alfa", Symbols, "a"},      {U"bee", Symbols, "b"},
    {U"be", Symbols, "b"},        {U"bravo", Symbols, "b"},     {U"see", Symbols, "c"},
    {U"sea", Symbols, "c"},       {U"cee", Symbols, "c"},       {U"si", Symbols, "c"},
    {U"charlie", Symbols, "c"},   {U"dee", Symbols, "d"},       {U"delta", Symbols, "d"},
    {U"ee", Symbols, "e"},        {U"echo", Symbols, "e"},      {U"eff", Symbols, "f"},
    {U"ef", Symbols, "f"},        {U"foxtrot", Symbols, "f"},   {U"dot", Symbols, "."},
    {U"point", Symbols, "."},     {U"minus", Symbols, "-"},     {U"dash", Nothing, ""},
    {U"then", Nothing, ""},       {U"and", Nothing, ""},        {U"capital", Nothing, ""},
    {U"letter", Nothing, ""},     {U"letters", Nothing, ""},    {U"digit", Nothing, ""},
    {U"space", Nothing, ""},      {U"big", Nothing, ""},        {U"upper", Nothing, ""},
    {U"case", Nothing, ""},
});

// The longer words before those they begin with. Letters as Thai people name them.
constexpr std::array thaiWords = std::to_array<SpokenWord>({
    {U"อีเม", Ordinary, ""},   {U"อีก", Ordinary, ""},     {U"เอา", Ordinary, ""},
    {U"เอง", Ordinary, ""},   {U"เอกสาร", Ordinary, ""}, {U"โอน", Ordinary, ""},
    {U"โอเค", Ordinary, ""},  {U"ศูนย์", Symbols, "0"},    {U"ศูนย", Symbols, "0"},
    {U"สูนย์", Symbols, "0"},   {U"ศุนย์", Symbols, "0"},    {U"สูญ", Symbols, "0"},
    {U"ซีโร่", Symbols, "0"},   {U"ซีโร", Symbols, "0"},    {U"หนึ่ง", Symbols, "1"},
    {U"หนึง", Symbols, "1"},   {U"นึง", Symbols, "1"},     {U"เอ็ด", Symbols, "1"},
    {U"สอง", Symbols, "2"},   {U"โท", Symbols, "2"},     {U"สาม", Symbols, "3"},
    {U"ยี่สิบ", Tens, "2"},      {U"สี่", Symbols, "4"},      {U"ห้า", Symbols, "5"},
    {U"หก", Symbols, "6"},    {U"เจ็ด", Symbols, "7"},    {U"เจด", Symbols, "7"},
    {U"แปด", Symbols, "8"},   {U"เเปด", Symbols, "8"},   {U"เก้า", Symbols, "9"},
    {U"สิบ", Ten, ""},         {U"ร้อย", Hundred, ""},     {U"รอย", Hundred, ""},
    {U"ดับเบิ้ล", Repeat, "2"},  {U"ดับเบิล", Repeat, "2"},   {U"เบิ้ล", Repeat, "2"},
    {U"ทริปเปิ้ล", Repeat, "3"}, {U"ทริปเปิล", Repeat, "3"},  {U"ตอง", Repeat, "3"},
    {U"ตัวใหญ่", Nothing, ""},  {U"ตัวเล็ก", Nothing, ""},   {U"ตัว", Times, ""},
    {U"เอ็กซ์", Symbols, "x"},  {U"เอ๊กซ์", Symbols, "x"},   {U"เอกซ์", Symbols, "x"},
    {U"เอ็กส์", Symbols, "x"},  {U"เอ็กซ", Symbols, "x"},   {U"เอ็ก", Symbols, "x"},
    {U"เอกซ", Symbols, "x"},  {U"เอฟ", Symbols, "f"},    {U"เอ็ฟ", Symbols, "f"},
    {U"เอ", Symbols, "a"},    {U"บี", Symbols, "b"},      {U"ซี", Symbols, "c"},
    {U"ดี", Symbols, "d"},     {U"อี", Symbols, "e"},      {U"โอ", Symbols, "0"},
    {U"จุด", Symbols, "."},    {U"ดอท", Symbols, "."},    {U"ด็อท", Symbols, "."},
    {U"ดอต", Symbols, "."},   {U"ลบ", Symbols, "-"},     {U"แล้วก็", Nothing, ""},
    {U"แล้ว", Nothing, ""},    {U"ตามด้วย", Nothing, ""},  {U"และ", Nothing, ""},
    {U"ขีด", Nothing, ""},     {U"เว้นวรรค", Nothing, ""},
});

bool isHexLetter(char32_t c) { return c >= U'a' && c <= U'f'; }

/// A typed word that can be part of a code: `0x800ccc0e`, `ccc`, `0e`, `o`, `550`.
bool isCodeWord(std::u32string_view word) {
    const bool hasDigit = std::any_of(word.begin(), word.end(), isPlainDigit);
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool isPrefix = word[i] == U'x' && i <= 1 && (i == 0 || !isHexLetter(word[0]));
        if (!isPlainDigit(word[i]) && !isHexLetter(word[i]) && word[i] != U'o' && !isPrefix)
            return false;
    }
    const bool isOneLetter =
        std::all_of(word.begin(), word.end(), [&](char32_t c) { return c == word.front(); });
    return hasDigit || word.size() <= 2 || word.starts_with(U"cc") ||
           (isOneLetter && word.size() <= 4);
}

/// Puts items together to runs.
class SymbolReader {
public:
    explicit SymbolReader(const HeardText& text) : text_(text) {}

    std::vector<std::vector<CodeSymbol>> read() {
        while (at_ < text_.plain.size()) step();
        endRun();
        return std::move(runs_);
    }

private:
    void step() {
        const char32_t c = text_.plain[at_];
        if (isThai(c)) return thaiWord();
        if (isPlainAlphanumeric(c)) return latinWord();
        if (isDot()) {
            push('.', at_, at_ + 1, false);
            run_.back().beginsItem = run_.back().endsItem = true;
        } else if (c == U'-' && at_ + 1 < text_.plain.size() &&
                   isPlainDigit(text_.plain[at_ + 1]) &&
                   (run_.empty() || !isPlainDigit(text_.plain[at_ - 1]))) {
            push('-', at_, at_ + 1, false);
            run_.back().beginsItem = run_.back().endsItem = true;
        } else if (!isBetween(c)) {
            endRun();
        }
        ++at_;
    }

    static bool isBetween(char32_t c) {
        return std::u32string_view(U" -_,.:/()[]{}\"'#*\n").find(c) != std::u32string_view::npos;
    }

    /// A dot between two numbers, with no blank or one on both sides.
    bool isDot() const {
        const std::u32string& plain = text_.plain;
        if (plain[at_] != U'.' || at_ == 0 || at_ + 1 >= plain.size()) return false;
        if (isPlainDigit(plain[at_ - 1]) && isPlainDigit(plain[at_ + 1])) return true;
        return at_ >= 2 && at_ + 2 < plain.size() && plain[at_ - 1] == U' ' &&
               plain[at_ + 1] == U' ' && isPlainDigit(plain[at_ - 2]) &&
               isPlainDigit(plain[at_ + 2]);
    }

    void thaiWord() {
        const std::u32string_view rest = std::u32string_view(text_.plain).substr(at_);
        const auto word = std::find_if(thaiWords.begin(), thaiWords.end(),
                                       [&](const auto& row) { return rest.starts_with(row.word); });
        if (word == thaiWords.end()) {
            endRun();
            ++at_;
            return;
        }
        take(*word);
        at_ += word->word.size();
    }

    void latinWord() {
        std::size_t end = at_;
        std::u32string word;
        while (end < text_.plain.size() &&
               (isPlainAlphanumeric(text_.plain[end]) || text_.plain[end] == U'\'')) {
            if (text_.plain[end] != U'\'') word += text_.plain[end];
            ++end;
        }
        const auto known = std::find_if(englishWords.begin(), englishWords.end(),
                                        [&](const auto& row) { return row.word == word; });
        if (known != englishWords.end()) {
            take(*known, end);
        } else if (isCodeWord(word)) {
            typed(word, end);
        } else {
            endRun();
        }
        at_ = end;
    }

    void typed(std::u32string_view word, std::size_t end) {
        state_ = State::Plain;
        for (std::size_t i = 0; i < word.size(); ++i) {
            const bool isNought = word[i] == U'o';
            push(isNought ? '0' : static_cast<char>(word[i]), at_ + i, at_ + i + 1, false);
            run_.back().isRepaired = isNought;
            run_.back().beginsItem = i == 0;
            run_.back().endsItem = i + 1 == word.size();
        }
        run_.back().to = end;
        if (repeat_ > 1 && word.size() == 1) repeatLast(repeat_ - 1);
        repeat_ = 0;
    }

    void take(const SpokenWord& word) { take(word, at_ + word.word.size()); }

    void take(const SpokenWord& word, std::size_t end) {
        switch (word.what) {
            case Symbols: return symbols(word.symbols, end);
            case Tens: return tens(word.symbols.front(), end);
            case Ten: return ten(end);
            case Hundred: return hundred(end);
            case Repeat: repeat_ = static_cast<std::size_t>(word.symbols.front() - '0'); return;
            case Times: return times(word.symbols, end);
            case Nothing: return;
            case Ordinary: endRun(); return;
        }
    }

    void symbols(std::string_view characters, std::size_t end) {
        const bool isDigit = characters.size() == 1 && characters.front() >= '0' &&
                             characters.front() <= '9' && repeat_ < 2;
        if (isDigit && state_ == State::OnesWanted && run_.back().character == '0' &&
            characters.front() != '0') {
            run_.back().character = characters.front();
            filledFrom_ = run_.back().to;
            run_.back().to = end;
            state_ = State::OnesFilled;
            return;
        }
        // "five fifty, five dot one dot one": the five begins the next code.
        if (characters == "." && state_ == State::OnesFilled) {
            const CodeSymbol digit = run_.back();
            run_.back().character = '0';
            run_.back().to = filledFrom_;
            push(digit.character, filledFrom_, digit.to, true);
        }
        state_ = isDigit && state_ == State::Hundreds ? State::HundredsAndDigit : State::Plain;
        for (const char c : characters) push(c, at_, end, true);
        if (repeat_ > 1 && characters.size() == 1) repeatLast(repeat_ - 1);
        repeat_ = 0;
    }

    void tens(char digit, std::size_t end) {
        const bool isAfterHundred = state_ == State::Hundreds && run_.size() >= 2;
        if (isAfterHundred) run_.resize(run_.size() - 2);
        push(digit, at_, end, true);
        push('0', at_, end, true);
        state_ = State::OnesWanted;
    }

    void ten(std::size_t end) {
        if (state_ == State::HundredsAndDigit && run_.size() >= 3) {
            const CodeSymbol digit = run_.back();
            run_.resize(run_.size() - 3);
            run_.push_back(digit);
            push('0', at_, end, true);
        } else if (state_ == State::Hundreds && run_.size() >= 2) {
            run_.resize(run_.size() - 2);
            push('1', at_, end, true);
            push('0', at_, end, true);
        } else if (!run_.empty() && run_.back().isSpoken) {
            push('0', at_, end, true);
        } else {
            push('1', at_, end, true);
            push('0', at_, end, true);
        }
        state_ = State::OnesWanted;
    }

    void hundred(std::size_t end) {
        if (run_.empty()) return;
        push('0', at_, end, true);
        push('0', at_, end, true);
        state_ = State::Hundreds;
    }

    /// "three Cs" names the letter; ซีสามตัว has it before the number.
    void times(std::string_view letter, std::size_t end) {
        if (run_.empty() || run_.back().character < '2' || run_.back().character > '4') return;
        const auto count = static_cast<std::size_t>(run_.back().character - '0');
        if (letter.empty() && run_.size() >= 2) {
            run_.pop_back();
            run_.back().to = end;
            repeatLast(count - 1);
        } else if (!letter.empty()) {
            const std::size_t from = run_.back().from;
            run_.pop_back();
            push(letter.front(), from, end, true);
            repeatLast(count - 1);
        }
    }

    void repeatLast(std::size_t more) {
        for (std::size_t i = 0; i < more && !run_.empty(); ++i) {
            CodeSymbol again = run_.back();
            again.isSpoken = true;
            again.beginsItem = again.endsItem = true;
            run_.push_back(again);
        }
    }

    void push(char character, std::size_t from, std::size_t to, bool isSpoken) {
        run_.push_back({character, from, to, isSpoken, false, true, true});
    }

    void endRun() {
        if (!run_.empty()) runs_.push_back(std::move(run_));
        run_.clear();
        state_ = State::Plain;
        repeat_ = 0;
    }

    enum class State { Plain, Hundreds, HundredsAndDigit, OnesWanted, OnesFilled };

    const HeardText& text_;
    std::size_t at_{};
    std::vector<CodeSymbol> run_{};
    std::vector<std::vector<CodeSymbol>> runs_{};
    State state_{};
    std::size_t filledFrom_{};  ///< where the tens ended that a digit was added to
    std::size_t repeat_{};
};

}  // namespace

std::vector<std::vector<CodeSymbol>> codeSymbolsOf(const HeardText& text) {
    return SymbolReader(text).read();
}

}  // namespace mailadvisor
