#include "city_hash.h"

#include <bit>
#include <utility>

namespace mailadvisor::thunderbird {
namespace {

using Word = std::uint64_t;
using Pair = std::pair<Word, Word>;

constexpr Word k0 = 0xC3A5C85C97CB3127;
constexpr Word k1 = 0xB492B66FBE98F273;
constexpr Word k2 = 0x9AE16A3B2F90404F;
constexpr Word k3 = 0xC949D7C7509E6557;
constexpr Word foldPrime = 0x9DDFEA08EB382D69;

Word littleEndian(std::string_view bytes, std::size_t at, std::size_t count) {
    Word word = 0;
    for (std::size_t i = count; i-- > 0;) {
        word = word << 8 | static_cast<unsigned char>(bytes[at + i]);
    }
    return word;
}

Word word64(std::string_view bytes, std::size_t at) { return littleEndian(bytes, at, 8); }

Word mixHigh(Word value) { return value ^ (value >> 47); }

Word fold(Word low, Word high) {
    const Word a = mixHigh((low ^ high) * foldPrime);
    return mixHigh((high ^ a) * foldPrime) * foldPrime;
}

Word hashUpTo16(std::string_view bytes) {
    const Word length = bytes.size();
    if (length > 8) {
        const Word last = word64(bytes, length - 8);
        return fold(word64(bytes, 0), std::rotr(last + length, static_cast<int>(length))) ^ last;
    }
    if (length >= 4) {
        return fold(length + (littleEndian(bytes, 0, 4) << 3), littleEndian(bytes, length - 4, 4));
    }
    if (length == 0) return k2;
    const Word start = littleEndian(bytes, 0, 1) + (littleEndian(bytes, length / 2, 1) << 8);
    const Word end = length + (littleEndian(bytes, length - 1, 1) << 2);
    return mixHigh(start * k2 ^ end * k3) * k2;
}

Word hash17To32(std::string_view bytes) {
    const Word length = bytes.size();
    const Word a = word64(bytes, 0) * k1;
    const Word b = word64(bytes, 8);
    const Word c = word64(bytes, length - 8) * k2;
    const Word d = word64(bytes, length - 16) * k0;
    return fold(std::rotr(a - b, 43) + std::rotr(c, 30) + d,
                a + std::rotr(b ^ k3, 20) - c + length);
}

/// Mixes 24 bytes from `at` and the 8 bytes at `end` into a seed.
Pair mix32(std::string_view bytes, std::size_t at, Word seed, std::size_t end) {
    const Word z = word64(bytes, end);
    Word a = seed;
    const Word b = std::rotr(a + z, 52);
    Word c = std::rotr(a, 37);
    a += word64(bytes, at);
    c += std::rotr(a, 7);
    a += word64(bytes, at + 8);
    return {a + z, b + std::rotr(a, 31) + c};
}

Word hash33To64(std::string_view bytes) {
    const std::size_t length = bytes.size();
    const Word front = word64(bytes, 0) + (length + word64(bytes, length - 16)) * k0;
    const Word back = word64(bytes, 16) + word64(bytes, length - 32);
    const auto [v1, v2] = mix32(bytes, 8, front, 24);
    const auto [w1, w2] = mix32(bytes, length - 24, back, length - 8);
    const Word r = mixHigh((v1 + w2) * k2 + (w1 + v2) * k0);
    return mixHigh(r * k0 + v2) * k2;
}

Pair weakHash32(std::string_view bytes, std::size_t at, Word a, Word b) {
    a += word64(bytes, at);
    const Word z = word64(bytes, at + 24);
    b = std::rotr(b + a + z, 21);
    const Word first = a;
    a += word64(bytes, at + 8);
    a += word64(bytes, at + 16);
    b += std::rotr(a, 44);
    return {a + z, b + first};
}

Word hashLong(std::string_view bytes) {
    const std::size_t length = bytes.size();
    Word x = word64(bytes, 0);
    Word y = word64(bytes, length - 16) ^ k1;
    Word z = word64(bytes, length - 56) ^ k0;
    Pair v = weakHash32(bytes, length - 64, length, y);
    Pair w = weakHash32(bytes, length - 32, length * k1, k0);
    z += mixHigh(v.second) * k1;
    x = std::rotr(z + x, 39) * k1;
    y = std::rotr(y, 33) * k1;
    for (std::size_t at = 0; at + 64 < length || at == 0; at += 64) {
        x = std::rotr(x + y + v.first + word64(bytes, at + 16), 37) * k1;
        y = std::rotr(y + v.second + word64(bytes, at + 48), 42) * k1;
        x ^= w.second;
        y ^= v.first;
        z = std::rotr(z ^ w.first, 33);
        v = weakHash32(bytes, at, v.second * k1, x + w.first);
        w = weakHash32(bytes, at + 32, z + w.second, y);
        std::swap(z, x);
    }
    return fold(fold(v.first, w.first) + mixHigh(y) * k1 + z, fold(v.second, w.second) + x);
}

}  // namespace

std::uint64_t cityHash64(std::string_view bytes) {
    if (bytes.size() <= 16) return hashUpTo16(bytes);
    if (bytes.size() <= 32) return hash17To32(bytes);
    return bytes.size() <= 64 ? hash33To64(bytes) : hashLong(bytes);
}

}  // namespace mailadvisor::thunderbird
