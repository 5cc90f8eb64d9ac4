#include "certificates.hpp"
#include "net/tls_context.hpp"

#include <boost/test/unit_test.hpp>

#include <openssl/ssl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

// A folder that goes away with the test.
class scratch {
public:
    scratch() {
        std::string name = (std::filesystem::temp_directory_path() / "conductor-XXXXXX").string();
        BOOST_REQUIRE(::mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    scratch(const scratch&) = delete;
    scratch& operator=(const scratch&) = delete;
    ~scratch() { std::filesystem::remove_all(path_); }

    [[nodiscard]] std::string path() const { return path_.string(); }
    [[nodiscard]] std::string file(const std::string& text) {
        const std::string name = (path_ / std::to_string(++files_)).string();
        std::ofstream(name) << text;
        return name;
    }

private:
    std::filesystem::path path_;
    int files_ = 0;
};

// The member of tls_options that the refusal names, empty if nothing is refused.
std::string refused(const tls_options& options) {
    try {
        const tls_context context(options);
        return "";
    } catch (const std::invalid_argument& error) {
        const std::string text = error.what();
        const std::string prefix = "tls_options::";
        BOOST_TEST(text.starts_with(prefix), text);
        BOOST_TEST(text.find("top secret") == std::string::npos);
        return text.substr(prefix.size(), text.find(':', prefix.size()) - prefix.size());
    }
}

const authority& ca() {
    static const authority value;
    return value;
}

} // namespace

BOOST_AUTO_TEST_SUITE(tls_contexts)

BOOST_AUTO_TEST_CASE(is_made_from_defaults) {
    const tls_context context{tls_options{}};
    BOOST_TEST(SSL_CTX_get_verify_mode(context.native()) == SSL_VERIFY_PEER);
    BOOST_TEST(SSL_CTX_get_min_proto_version(context.native()) == TLS1_2_VERSION);
    BOOST_TEST((SSL_CTX_get_options(context.native()) & SSL_OP_NO_COMPRESSION) != 0u);
    BOOST_TEST((SSL_CTX_get_options(context.native()) & SSL_OP_IGNORE_UNEXPECTED_EOF) == 0u);
    BOOST_TEST(context.resumes_sessions());
}

BOOST_AUTO_TEST_CASE(takes_trust_in_every_form) {
    scratch folder;
    BOOST_TEST(refused({.ca_pem = ca().certificate()}).empty());
    BOOST_TEST(refused({.ca_pem = "comment\n" + ca().certificate() + authority().certificate()}).empty());
    BOOST_TEST(refused({.ca_file = folder.file(ca().certificate())}).empty());
    BOOST_TEST(refused({.ca_path = folder.path()}).empty());
}

BOOST_AUTO_TEST_CASE(names_wrong_trust) {
    scratch folder;
    const std::string broken =
        ca().certificate() + "-----BEGIN CERTIFICATE-----\nbroken\n-----END CERTIFICATE-----\n";
    BOOST_TEST(refused({.ca_pem = "no PEM"}) == "ca_pem");
    BOOST_TEST(refused({.ca_pem = broken}) == "ca_pem");
    BOOST_TEST(refused({.ca_pem = ca().issue().key}) == "ca_pem");
    BOOST_TEST(refused({.ca_file = folder.path() + "/none"}) == "ca_file");
    BOOST_TEST(refused({.ca_file = folder.file("no PEM")}) == "ca_file");
    BOOST_TEST(refused({.ca_path = folder.path() + "/none"}) == "ca_path");
}

BOOST_AUTO_TEST_CASE(takes_a_client_certificate_in_every_form) {
    scratch folder;
    const identity client = ca().issue();
    const std::string encrypted = encrypt_key(client.key, "top secret");
    BOOST_TEST(refused({.certificate_pem = client.certificate, .private_key_pem = client.key}).empty());
    BOOST_TEST(
        refused({.certificate_pem = client.certificate + ca().certificate(), .private_key_pem = client.key})
            .empty());
    BOOST_TEST(refused({
                           .certificate_file = folder.file(client.certificate),
                           .private_key_file = folder.file(encrypted),
                           .private_key_password = "top secret",
                       })
                   .empty());
}

BOOST_AUTO_TEST_CASE(names_a_wrong_client_certificate) {
    scratch folder;
    const identity client = ca().issue();
    const std::string& certificate = client.certificate;
    const std::string& key = client.key;
    const std::string encrypted = encrypt_key(key, "top secret");

    BOOST_TEST(refused({.certificate_pem = certificate}) == "private_key_pem");
    BOOST_TEST(refused({.private_key_pem = key}) == "certificate_pem");
    BOOST_TEST(refused({.certificate_pem = "no PEM", .private_key_pem = key}) == "certificate_pem");
    BOOST_TEST(refused({.certificate_pem = certificate, .private_key_pem = "no PEM"}) == "private_key_pem");
    BOOST_TEST(
        refused({.certificate_pem = certificate, .private_key_pem = ca().issue().key}) == "private_key_pem");
    BOOST_TEST(refused({.certificate_pem = certificate, .private_key_pem = encrypted}) == "private_key_pem");
    BOOST_TEST(
        refused({
            .certificate_pem = certificate,
            .private_key_pem = encrypted,
            .private_key_password = "another top secret",
        }) == "private_key_pem");
    BOOST_TEST(
        refused({.certificate_file = folder.path() + "/none", .private_key_pem = key}) == "certificate_file");
    BOOST_TEST(
        refused({.certificate_pem = certificate, .private_key_file = folder.file("no PEM")}) ==
        "private_key_file");
    BOOST_TEST(
        refused({
            .certificate_file = folder.file(certificate),
            .certificate_pem = certificate,
            .private_key_pem = key,
        }) == "certificate_pem");
}

BOOST_AUTO_TEST_CASE(opens_the_key_log) {
    scratch folder;
    const std::string name = folder.path() + "/keys";
    BOOST_TEST(refused({.keylog_file = name}).empty());
    struct stat status{};
    BOOST_REQUIRE(::stat(name.c_str(), &status) == 0);
    BOOST_TEST((status.st_mode & 077) == 0u); // for its owner alone
    BOOST_TEST(refused({.keylog_file = folder.path() + "/none/keys"}) == "keylog_file");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
