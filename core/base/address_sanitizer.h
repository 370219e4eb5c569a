#pragma once

// __SANITIZE_ADDRESS__ says that AddressSanitizer watches over the memory: GCC defines it, Clang 19
// only answers when asked for the feature.
#if !defined(__SANITIZE_ADDRESS__) && defined(__has_feature)
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif
