#pragma once

namespace mailadvisor {

// A program that this is linked into overwrites each piece of memory before C++ gives it back, its
// libraries' pieces too: those that read JSON leave passwords in pieces they only free.

/// From here on OpenSSL overwrites each piece of memory before it gives it back: its readers of
/// keys leave lines and numbers of them in pieces they only free.
///
/// To be called before anything uses OpenSSL. Returns false when it was too late.
bool wipeWhatOpenSslFrees();

}  // namespace mailadvisor
