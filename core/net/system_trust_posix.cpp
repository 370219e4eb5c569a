#include "net/system_trust.h"

#include <openssl/x509_vfy.h>

#include <new>

namespace mailadvisor {

// X509_STORE_set_default_paths would add a third lookup (OSSL_STORE), which reads the whole folder
// of certificates for every issuer that is not in the store yet: on each connection. These two find
// the same ones, at the same places (SSL_CERT_FILE and SSL_CERT_DIR included).
void addSystemTrust(X509_STORE* store) {
    X509_LOOKUP* file = X509_STORE_add_lookup(store, X509_LOOKUP_file());
    X509_LOOKUP* folder = X509_STORE_add_lookup(store, X509_LOOKUP_hash_dir());
    if (file == nullptr || folder == nullptr) throw std::bad_alloc();
    X509_LOOKUP_load_file(file, nullptr, X509_FILETYPE_DEFAULT);
    X509_LOOKUP_add_dir(folder, nullptr, X509_FILETYPE_DEFAULT);
}

}  // namespace mailadvisor
