#include "system/wiped_memory.h"

#include <malloc.h>
#include <openssl/crypto.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace mailadvisor {
namespace {

void* allocate(std::size_t size, const char*, int) { return std::malloc(size); }

void release(void* memory, const char*, int) {
    if (memory == nullptr) return;
    OPENSSL_cleanse(memory, malloc_usable_size(memory));
    std::free(memory);
}

void* reallocate(void* memory, std::size_t size, const char* file, int line) {
    void* moved = std::malloc(size);
    if (memory == nullptr || moved == nullptr) return moved;
    std::memcpy(moved, memory, std::min(size, malloc_usable_size(memory)));
    release(memory, file, line);
    return moved;
}

}  // namespace

bool wipeWhatOpenSslFrees() { return CRYPTO_set_mem_functions(allocate, reallocate, release) == 1; }

}  // namespace mailadvisor
