#pragma once

struct x509_store_st;

namespace mailadvisor {

/// Lets `store` trust the certificate authorities this computer trusts, and none it was told to
/// distrust.
///
/// On Windows that is the system's certificate store, of which a part is fetched from Microsoft
/// only when it is needed; a certificate of the Disallowed store makes any chain it is in rejected.
void addSystemTrust(x509_store_st* store);

}  // namespace mailadvisor
