#include "clients/sign.h"

#include "clients/throwaway_certificate.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

/// What we sign is verified by the openssl command, which shares no code of ours.
namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using test::KeyKind;
using test::makeCertificate;
using test::ThrowawayCertificate;

const std::string profile = "<plist>\n\t<string>สมชาย</string>\r\n</plist>\n";

const ThrowawayCertificate& authority() {
    static const auto made = makeCertificate("Throwaway CA", KeyKind::Ec);
    return made;
}

const ThrowawayCertificate& signer() {
    static const auto made = makeCertificate("mail.example.com", KeyKind::Rsa, &authority());
    return made;
}

Result<SigningKey> keyFrom(const std::string& certificates, const std::string& key,
                           const std::string& password = {}) {
    return SigningKey::fromPem({"cert.pem", certificates}, {"key.pem", key},
                               Secret(std::string(password)));
}

std::string signedBy(const ThrowawayCertificate& made, const std::string& content) {
    const auto key = keyFrom(made.certificatePem() + authority().certificatePem(), made.keyPem());
    if (!key) return key.error().text.id;
    const auto data = key->sign(content);
    return data ? *data : data.error().text.id;
}

/// A folder with the signed file and the authority's certificate.
class SignedProfile : public testing::TestWithParam<KeyKind> {
protected:
    void SetUp() override {
        std::string pattern = testing::TempDir() + "mailadvisor-sign-XXXXXX";
        folder_ = mkdtemp(pattern.data());
        write("ca.pem", authority().certificatePem());
    }
    void TearDown() override { fs::remove_all(folder_); }

    void write(const char* name, const std::string& bytes) const {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
    }

    std::string read(const char* name) const {
        std::ifstream stream(folder_ / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    /// The exit status of `openssl cms`, in the folder.
    int openssl(const std::string& arguments) const {
        const std::string command =
            "cd '" + folder_.string() + "' && openssl cms " + arguments + " >output.txt 2>&1";
        return std::system(command.c_str());
    }

    int verify() const {
        return openssl(
            "-verify -binary -inform DER -in signed -CAfile ca.pem -purpose any "
            "-out content");
    }

    fs::path folder_;
};

TEST_P(SignedProfile, IsVerifiedByOpensslAndKeepsEveryByte) {
    write("signed",
          signedBy(makeCertificate("mail.example.com", GetParam(), &authority()), profile));

    EXPECT_EQ(verify(), 0) << read("output.txt");
    EXPECT_EQ(read("content"), profile);
}

TEST_P(SignedProfile, IsRefusedByOpensslWhenOneLetterIsChanged) {
    std::string data =
        signedBy(makeCertificate("mail.example.com", GetParam(), &authority()), profile);
    data.at(data.find("plist")) = 'P';
    write("signed", data);

    EXPECT_NE(verify(), 0);
}

TEST_P(SignedProfile, IsRefusedByOpensslUnderAnotherAuthority) {
    write("signed",
          signedBy(makeCertificate("mail.example.com", GetParam(), &authority()), profile));
    write("ca.pem", makeCertificate("Other CA", KeyKind::Ec).certificatePem());

    EXPECT_NE(verify(), 0);
}

TEST_P(SignedProfile, CarriesTheIssuersCertificateAndUsesSha256) {
    write("signed",
          signedBy(makeCertificate("mail.example.com", GetParam(), &authority()), profile));

    ASSERT_EQ(openssl("-cmsout -print -inform DER -in signed"), 0);

    EXPECT_NE(read("output.txt").find("CN=Throwaway CA"), std::string::npos);
    EXPECT_NE(read("output.txt").find("algorithm: sha256"), std::string::npos);
    EXPECT_EQ(read("output.txt").find("sha1"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Keys, SignedProfile, testing::Values(KeyKind::Rsa, KeyKind::Ec));

TEST(SignBundle, WrapsOnlyTheFilesThatTakeASignature) {
    Bundle bundle;
    bundle.files = {{"a/a.mobileconfig", profile, {}, true}, {"a/b.txt", "text", {}}};
    const auto key = keyFrom(signer().certificatePem(), signer().keyPem());
    ASSERT_TRUE(key);

    const auto done = signBundle(bundle, *key);

    ASSERT_TRUE(done);
    EXPECT_NE(bundle.files.at(0).content, profile);
    EXPECT_NE(bundle.files.at(0).content.find(profile), std::string::npos);
    EXPECT_EQ(bundle.files.at(1).content, "text");
}

TEST(SignBundle, WarnsOfWhatStaysUnsignedOnlyWhereItMatters) {
    Bundle bundle;
    bundle.files = {{"b.txt", "text", {}}};

    EXPECT_FALSE(unsignedCaution(bundle));

    bundle.files.push_back({"a.mobileconfig", profile, {}, true});

    EXPECT_EQ(unsignedCaution(bundle)->id, "clients.unsigned");
}

TEST(SigningKey, FindsTheKeysOwnCertificateAnywhereInTheFile) {
    EXPECT_TRUE(
        keyFrom(authority().certificatePem() + signer().certificatePem(), signer().keyPem()));
}

TEST(SigningKey, MayStandInOneFileWithItsCertificate) {
    const std::string both = signer().keyPem() + signer().certificatePem();

    EXPECT_TRUE(keyFrom(both, both));
}

TEST(SigningKey, OpensWithItsPassword) {
    EXPECT_TRUE(keyFrom(signer().certificatePem(), signer().encryptedKeyPem("s3cret"), "s3cret"));
}

struct Fault {
    std::string certificates;
    std::string key;
    std::string password;
    std::string file;
    std::string id;
};

class FaultySigningKey : public testing::TestWithParam<Fault> {};

TEST_P(FaultySigningKey, IsRefusedWithTheFileAndWithoutItsText) {
    const Fault& fault = GetParam();

    const auto key = keyFrom(fault.certificates, fault.key, fault.password);

    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(key.error().where, fault.file);
    EXPECT_EQ(key.error().text.id, "clients.sign-" + fault.id);
    EXPECT_TRUE(key.error().text.arguments.empty());
}

std::vector<Fault> faults() {
    const std::string certificate = signer().certificatePem();
    const std::string key = signer().keyPem();
    const std::string locked = signer().encryptedKeyPem("s3cret");
    const auto expired = makeCertificate("old.example.com", KeyKind::Ec, &authority(), {-30, -1});
    const auto future = makeCertificate("new.example.com", KeyKind::Ec, &authority(), {1, 30});
    const auto ed25519 = makeCertificate("ed.example.com", KeyKind::Ed25519);
    return {
        {"", key, "", "cert.pem", "certificate-unreadable"},
        {key, key, "", "cert.pem", "certificate-unreadable"},
        {certificate, "", "", "key.pem", "key-unreadable"},
        {certificate, certificate, "", "key.pem", "key-unreadable"},
        {certificate, key.substr(0, key.size() / 2), "", "key.pem", "key-unreadable"},
        {certificate, locked, "", "key.pem", "key-encrypted"},
        {certificate, locked, "wrong", "key.pem", "key-password"},
        {certificate, locked, std::string(5000, 'x'), "key.pem", "key-password"},
        {ed25519.certificatePem(), ed25519.keyPem(), "", "key.pem", "key-kind"},
        {authority().certificatePem(), key, "", "cert.pem", "key-mismatch"},
        {expired.certificatePem(), expired.keyPem(), "", "cert.pem", "certificate-date"},
        {future.certificatePem(), future.keyPem(), "", "cert.pem", "certificate-date"},
    };
}

INSTANTIATE_TEST_SUITE_P(All, FaultySigningKey, testing::ValuesIn(faults()));

TEST(Signature, HoldsOnlyOverExactlyItsBytes) {
    const std::string whole = signedBy(signer(), profile);

    EXPECT_TRUE(isSignatureOver(whole, profile));
    EXPECT_FALSE(isSignatureOver(whole, profile + " "));
    EXPECT_FALSE(isSignatureOver(whole + "x", profile));
    EXPECT_FALSE(isSignatureOver(whole.substr(0, whole.size() / 2), profile));
    EXPECT_FALSE(isSignatureOver(profile, profile));
    EXPECT_FALSE(isSignatureOver("", ""));
    std::string changed = whole;
    changed[changed.size() - 5] = static_cast<char>(changed[changed.size() - 5] ^ 1);
    EXPECT_FALSE(isSignatureOver(changed, profile));
}

}  // namespace
}  // namespace mailadvisor
