#include "net/http_failure.h"

#include "base/escape.h"

#include <openssl/x509_vfy.h>
#include <asio/error.hpp>

namespace mailadvisor {
namespace {

HttpFailure connectFailure(CURL* easy) {
    long error = 0;
    curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &error);
    // Asio's names have the system's numbers: Winsock's on Windows, which are not those of errno.
    if (error == asio::error::connection_refused) return HttpFailure::ConnectionRefused;
    if (error == asio::error::timed_out) return HttpFailure::ConnectionTimedOut;
    return HttpFailure::HostUnreachable;
}

}  // namespace

HttpFailure httpFailureOf(CURL* easy, std::optional<CURLcode> code, bool isConnected) {
    switch (code.value_or(CURLE_OPERATION_TIMEDOUT)) {
        case CURLE_OK: return HttpFailure::None;
        case CURLE_OPERATION_TIMEDOUT:
            return isConnected ? HttpFailure::DeadlineReached : HttpFailure::ConnectionTimedOut;
        case CURLE_COULDNT_CONNECT: return connectFailure(easy);
        case CURLE_COULDNT_RESOLVE_HOST: return HttpFailure::NameNotFound;
        case CURLE_COULDNT_RESOLVE_PROXY: return HttpFailure::DnsFailed;
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_ISSUER_ERROR:
        case CURLE_SSL_INVALIDCERTSTATUS: return HttpFailure::CertificateNotTrusted;
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_CIPHER: return HttpFailure::TlsHandshakeFailed;
        default: return HttpFailure::Garbled;
    }
}

std::string detailOf(CURL* easy, std::optional<CURLcode> code, const std::string& errorBuffer) {
    if (!code) return curl_easy_strerror(CURLE_OPERATION_TIMEDOUT);
    if (*code == CURLE_PEER_FAILED_VERIFICATION) {
        long verified = X509_V_OK;
        curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &verified);
        if (verified == X509_V_OK || verified == X509_V_ERR_HOSTNAME_MISMATCH ||
            verified == X509_V_ERR_IP_ADDRESS_MISMATCH) {
            return "name mismatch";
        }
        return X509_verify_cert_error_string(verified);
    }
    return sanitise(errorBuffer.empty() ? curl_easy_strerror(*code) : errorBuffer);
}

}  // namespace mailadvisor
