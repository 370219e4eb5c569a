// store_password PROFILE ORIGIN USERNAME: saves the password on standard input, beside those
// already saved, the way Thunderbird's "remember password" does (logins.json, encrypted with the
// key in key4.db), so that a test may run without anybody typing. The product never does this.
#include "base/json.h"

#include <dlfcn.h>
#include <openssl/evp.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

struct SecItem {
    int type;
    unsigned char* data;
    unsigned length;
};

template <class Function>
Function symbol(void* library, const char* name) {
    void* address = dlsym(library, name);
    if (address == nullptr) {
        std::cerr << "store_password: no " << name << "\n";
        std::exit(1);
    }
    return reinterpret_cast<Function>(address);
}

/// NSS with a profile's key database open, without a primary password.
class KeyStore {
public:
    explicit KeyStore(const std::string& profile) : nss_(dlopen("libnss3.so", RTLD_NOW)) {
        if (nss_ == nullptr) {
            std::cerr << "store_password: " << dlerror() << "\n";
            std::exit(1);
        }
        const auto initialise = symbol<int (*)(const char*)>(nss_, "NSS_InitReadWrite");
        isOpen_ = initialise(("sql:" + profile).c_str()) == 0;
    }
    ~KeyStore() { symbol<int (*)()>(nss_, "NSS_Shutdown")(); }
    KeyStore(const KeyStore&) = delete;
    KeyStore& operator=(const KeyStore&) = delete;

    /// Base64 of the encrypted text; empty when the database cannot encrypt.
    std::string encrypt(std::string text) const {
        using Encrypt = int (*)(SecItem*, SecItem*, SecItem*, void*);
        SecItem key{0, nullptr, 0};
        SecItem plain{0, reinterpret_cast<unsigned char*>(text.data()),
                      static_cast<unsigned>(text.size())};
        SecItem sealed{0, nullptr, 0};
        if (!isOpen_ ||
            symbol<Encrypt>(nss_, "PK11SDR_Encrypt")(&key, &plain, &sealed, nullptr) != 0) {
            return {};
        }
        std::vector<unsigned char> base64(4 * ((sealed.length + 2) / 3) + 1);
        EVP_EncodeBlock(base64.data(), sealed.data, static_cast<int>(sealed.length));
        return reinterpret_cast<const char*>(base64.data());
    }

private:
    void* nss_;
    bool isOpen_{};
};

/// What logins.json holds already, or an empty one.
mailadvisor::Json loginsIn(const std::string& profile) {
    std::ifstream file(profile + "/logins.json");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto logins = mailadvisor::parseJson(text, "logins.json");
    if (logins) return *logins;
    return {{"nextId", 1}, {"logins", mailadvisor::Json::array()}, {"version", 3}};
}

std::string guid(int number) {
    const std::string digits = std::to_string(number);
    return "{00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits + "}";
}

}  // namespace

int main(int count, char** arguments) {
    std::string password;
    if (count != 4 || !std::getline(std::cin, password)) return 2;
    const std::string profile = arguments[1];
    const KeyStore keys(profile);
    const std::string username = keys.encrypt(arguments[3]);
    const std::string secret = keys.encrypt(password);
    if (username.empty() || secret.empty()) {
        std::cerr << "store_password: the key database cannot encrypt\n";
        return 1;
    }
    mailadvisor::Json document = loginsIn(profile);
    const auto number = document["nextId"].get<int>();
    document["nextId"] = number + 1;
    document["logins"].push_back({{"id", number},
                                  {"hostname", arguments[2]},
                                  {"httpRealm", arguments[2]},
                                  {"formSubmitURL", nullptr},
                                  {"usernameField", ""},
                                  {"passwordField", ""},
                                  {"encryptedUsername", username},
                                  {"encryptedPassword", secret},
                                  {"guid", guid(number)},
                                  {"encType", 1}});
    std::ofstream(profile + "/logins.json") << mailadvisor::dumpJson(document);
    return 0;
}
