#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// Text as one word that no shell and no configuration language reads otherwise, so that it needs
/// quotes nowhere: ASCII letters, digits and `._-+@:` stay, everything else is percent-encoded, and
/// so is a first character of `.-+@:`. Different texts give different words.
std::string plainWord(std::string_view text);

/// The same as the name of a file or folder, without `:` and of at most 100 bytes; what is longer
/// is cut and ends in a number made of the whole.
std::string plainName(std::string_view text);

/// The name of a file, folder or registry value for programs that tell no case and read `%`:
/// `somchai-example.com`. Lower-case ASCII letters, digits and `.-_` stay, everything else becomes
/// `-`; a name that lost anything but its `@` and its case, or one over 80 bytes, ends in `number`,
/// a hash that the caller made of the whole text.
std::string caselessName(std::string_view text, std::string_view number);

/// The e-mail address that `plainName` made this name of; empty when it was cut or was none.
std::string addressFromPlainName(std::string_view name);

}  // namespace mailadvisor
