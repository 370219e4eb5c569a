#include "net/observed_certificate.h"

#include "base/escape.h"
#include "base/hex.h"
#include "net/address.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/tls1.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

namespace mailadvisor {
namespace {

constexpr std::size_t maxNames = 500;  ///< real shared hosts have up to 100

std::string textOf(const X509_NAME* name) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> output(BIO_new(BIO_s_mem()), &BIO_free);
    X509_NAME_print_ex(output.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char* data = nullptr;
    const long size = BIO_get_mem_data(output.get(), &data);
    return size > 0 ? sanitise({data, static_cast<std::size_t>(size)}) : std::string();
}

std::string textOf(const ASN1_OCTET_STRING& ip) {
    const auto* bytes = ASN1_STRING_get0_data(&ip);
    std::string text;
    if (ASN1_STRING_length(&ip) == 4) {
        for (int i = 0; i < 4; ++i) text += (i > 0 ? "." : "") + std::to_string(bytes[i]);
    } else if (ASN1_STRING_length(&ip) == 16) {
        char* spelled = i2s_ASN1_OCTET_STRING(nullptr, &ip);  // "20:01:0D:B8:…"
        const std::string pairs = spelled == nullptr ? "" : spelled;
        OPENSSL_free(spelled);
        for (std::size_t i = 0; i + 4 < pairs.size() + 1; i += 6) {
            text += (i > 0 ? ":" : "") + pairs.substr(i, 2) + pairs.substr(i + 3, 2);
        }
        if (const auto literal = ipLiteral(text)) text = *literal;
    }
    return text;
}

std::vector<std::string> namesOf(const X509* certificate) {
    std::vector<std::string> names;
    auto* all = static_cast<GENERAL_NAMES*>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(all) && names.size() < maxNames; ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(all, i);
        if (name->type == GEN_DNS) {
            const auto* data =
                reinterpret_cast<const char*>(ASN1_STRING_get0_data(name->d.dNSName));
            const auto size = static_cast<std::size_t>(ASN1_STRING_length(name->d.dNSName));
            names.push_back(sanitise({data, size}));
        } else if (name->type == GEN_IPADD) {
            names.push_back(textOf(*name->d.iPAddress));
        }
    }
    GENERAL_NAMES_free(all);
    return names;
}

Timestamp timeOf(const ASN1_TIME* time) {
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) return {};
    const std::chrono::year_month_day date{
        std::chrono::year(parts.tm_year + 1900),
        std::chrono::month(static_cast<unsigned>(parts.tm_mon + 1)),
        std::chrono::day(static_cast<unsigned>(parts.tm_mday))};
    return std::chrono::sys_days(date) + std::chrono::hours(parts.tm_hour) +
           std::chrono::minutes(parts.tm_min) + std::chrono::seconds(parts.tm_sec);
}

std::string algorithmOf(const EVP_PKEY* key) {
    switch (EVP_PKEY_get_base_id(key)) {
        case EVP_PKEY_RSA: return "RSA";
        case EVP_PKEY_RSA_PSS: return "RSA-PSS";
        case EVP_PKEY_ED25519: return "Ed25519";
        case EVP_PKEY_ED448: return "Ed448";
        case EVP_PKEY_EC: break;
        default: return sanitise(OBJ_nid2ln(EVP_PKEY_get_base_id(key)));
    }
    std::array<char, 64> group{};
    EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr);
    const char* nist = EC_curve_nid2nist(OBJ_txt2nid(group.data()));
    return std::string("EC ") + (nist != nullptr ? nist : group.data());
}

bool demandsStaple(const X509* certificate) {
    auto* features =
        static_cast<TLS_FEATURE*>(X509_get_ext_d2i(certificate, NID_tlsfeature, nullptr, nullptr));
    bool isDemanded = false;
    for (int i = 0; i < sk_ASN1_INTEGER_num(features); ++i) {
        isDemanded = isDemanded || ASN1_INTEGER_get(sk_ASN1_INTEGER_value(features, i)) ==
                                       TLSEXT_TYPE_status_request;
    }
    TLS_FEATURE_free(features);
    return isDemanded;
}

bool isForServers(const X509* certificate) {
    auto* uses = static_cast<EXTENDED_KEY_USAGE*>(
        X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr));
    bool isAllowed = uses == nullptr;
    for (int i = 0; i < sk_ASN1_OBJECT_num(uses); ++i) {
        const int use = OBJ_obj2nid(sk_ASN1_OBJECT_value(uses, i));
        isAllowed = isAllowed || use == NID_server_auth || use == NID_anyExtendedKeyUsage;
    }
    EXTENDED_KEY_USAGE_free(uses);
    return isAllowed;
}

std::string fingerprint(const X509* certificate) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    X509_digest(certificate, EVP_sha256(), digest.data(), &size);
    return hexOf(std::span(digest).first(size));
}

}  // namespace

ObservedCertificate observe(const X509* certificate) {
    const X509_NAME* subject = X509_get_subject_name(certificate);
    const X509_NAME* issuer = X509_get_issuer_name(certificate);
    ObservedCertificate observed;
    observed.subject = textOf(subject);
    observed.issuer = textOf(issuer);
    observed.names = namesOf(certificate);
    observed.notBefore = timeOf(X509_get0_notBefore(certificate));
    observed.notAfter = timeOf(X509_get0_notAfter(certificate));
    if (const EVP_PKEY* key = X509_get0_pubkey(certificate)) {
        observed.keyAlgorithm = algorithmOf(key);
        observed.keyBits = EVP_PKEY_get_bits(key);
    }
    observed.signatureAlgorithm = OBJ_nid2ln(X509_get_signature_nid(certificate));
    observed.sha256 = fingerprint(certificate);
    observed.isSelfIssued = X509_NAME_cmp(subject, issuer) == 0;
    observed.isForServers = isForServers(certificate);
    observed.mustStaple = demandsStaple(certificate);
    return observed;
}

bool isFor(X509* certificate, const std::string& host) {
    if (const auto literal = ipLiteral(host)) {
        return X509_check_ip_asc(certificate, literal->c_str(), 0) == 1;
    }
    constexpr unsigned flags =
        X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS;
    const std::size_t size = host.ends_with('.') ? host.size() - 1 : host.size();
    return size > 0 && X509_check_host(certificate, host.c_str(), size, flags, nullptr) == 1;
}

}  // namespace mailadvisor
