#include "system/wiped_memory.h"

#include "base/address_sanitizer.h"

#include <mimalloc.h>
#include <openssl/crypto.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>

namespace mailadvisor {
namespace {

void* allocate(std::size_t size, const char*, int) { return mi_malloc(size); }

/// Most pieces are small: to call a function for each would cost more than wiping it. mimalloc
/// gives whole words.
void wipe(void* memory, std::size_t size) {
    constexpr std::size_t small = 96;
    if (size > small) return explicit_bzero(memory, size);  // by the widest registers there are
    auto* word = static_cast<volatile std::uintptr_t*>(memory);
    for (std::size_t done = 0; done < size; done += sizeof(*word)) *word++ = 0;
}

void wipeAndFree(void* memory, std::size_t size) {
    if (memory == nullptr) return;
    wipe(memory, size);
    mi_free(memory);
}

void wipeAndFree(void* memory) { wipeAndFree(memory, mi_usable_size(memory)); }

void release(void* memory, const char*, int) { wipeAndFree(memory); }

void* reallocate(void* memory, std::size_t size, const char*, int) {
    void* moved = mi_malloc(size);
    if (memory == nullptr || moved == nullptr) return moved;
    std::memcpy(moved, memory, std::min(size, mi_usable_size(memory)));
    wipeAndFree(memory);
    return moved;
}

}  // namespace

bool wipeWhatOpenSslFrees() { return CRYPTO_set_mem_functions(allocate, reallocate, release) == 1; }

}  // namespace mailadvisor

// The sanitizer counts what it gave out itself.
#ifndef __SANITIZE_ADDRESS__

// All forms: mimalloc has some of its own, which would give back what nobody has overwritten.

void* operator new(std::size_t size) {
    if (void* memory = mi_malloc(std::max(size, std::size_t{1}))) return memory;
    throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return mi_malloc(std::max(size, std::size_t{1}));
}
void* operator new(std::size_t size, std::align_val_t alignment) {
    void* memory =
        mi_malloc_aligned(std::max(size, std::size_t{1}), static_cast<std::size_t>(alignment));
    if (memory == nullptr) throw std::bad_alloc();
    return memory;
}
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new[](std::size_t size, const std::nothrow_t& none) noexcept {
    return operator new(size, none);
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
    return operator new(size, alignment);
}

void operator delete(void* memory) noexcept { mailadvisor::wipeAndFree(memory); }
void operator delete(void* memory, std::size_t size) noexcept {
    mailadvisor::wipeAndFree(memory, size);
}
void operator delete(void* memory, std::align_val_t) noexcept { mailadvisor::wipeAndFree(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
    mailadvisor::wipeAndFree(memory);
}
void operator delete[](void* memory) noexcept { mailadvisor::wipeAndFree(memory); }
void operator delete[](void* memory, std::size_t size) noexcept {
    mailadvisor::wipeAndFree(memory, size);
}
void operator delete[](void* memory, std::align_val_t) noexcept {
    mailadvisor::wipeAndFree(memory);
}
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept {
    mailadvisor::wipeAndFree(memory);
}

#endif
