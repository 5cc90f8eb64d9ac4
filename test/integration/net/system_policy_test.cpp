// What the system's configuration of OpenSSL says, and what becomes of ours beside it. OpenSSL reads it when
// it is first used, so each case has a process of its own, and nothing in this one may use OpenSSL.

#include "certificates.hpp"
#include "dial.hpp"
#include "peers.hpp"

#include <conductor/client.hpp>

#include <boost/test/unit_test.hpp>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <thread>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

// What the function gives in a process whose OPENSSL_CONF has this text.
std::string with_config(const std::string& config, const std::function<std::string()>& play) {
    std::string file = (std::filesystem::temp_directory_path() / "conductor-XXXXXX").string();
    const int descriptor = ::mkstemp(file.data());
    BOOST_REQUIRE(descriptor >= 0);
    ::close(descriptor);
    std::ofstream(file) << config;
    std::array<int, 2> ends{};
    BOOST_REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(60);
        ::setenv("OPENSSL_CONF", file.c_str(), 1);
        std::string said;
        try {
            said = play();
        } catch (const std::exception& e) {
            said = std::string("thrown: ") + e.what();
        }
        const bool written = ::write(ends[1], said.data(), said.size()) == static_cast<ssize_t>(said.size());
        ::_exit(written ? 0 : 1);
    }
    ::close(ends[1]);
    std::string said;
    std::array<char, 256> buffer{};
    for (ssize_t size = 0; (size = ::read(ends[0], buffer.data(), buffer.size())) > 0;)
        said.append(buffer.data(), static_cast<std::size_t>(size));
    ::close(ends[0]);
    int status = 1;
    ::waitpid(child, &status, 0);
    BOOST_TEST(status == 0);
    std::filesystem::remove(file);
    return said;
}

std::string system_default(const std::string& commands) {
    return "openssl_conf = init\n[init]\nssl_conf = ssl\n[ssl]\nsystem_default = system\n[system]\n" +
           commands;
}

// What a client makes of a server that speaks only this version: the version, or the error.
std::string meet(int version, conductor::tls_version min = conductor::tls_version::tls_1_2) {
    const authority ca;
    const auto context = make_server_context(
        {.own = ca.issue({.names = "DNS:localhost"}), .min_version = version, .max_version = version});
    SSL_CTX_clear_options(context.get(), SSL_OP_NO_TLSv1_2 | SSL_OP_NO_TLSv1_3);
    const listener server([&](int descriptor) { serve_tls(context, descriptor); });
    dialer dial;
    tls_options options;
    options.ca_pem = ca.certificate();
    options.min_version = min;
    const connect_result result = dial(tls_settings(server.port(), std::make_shared<tls_context>(options)));
    if (result.connection)
        return std::string(result.connection->tls_version());
    return make_error_code(result.error.code).message();
}

std::string version_refused() {
    return make_error_code(errc::tls_version).message();
}

// Whether making a client is refused, and how.
std::string make_client() {
    boost::asio::io_context io;
    client_options options;
    options.secret_key = "sk_test";
    try {
        const client made(io.get_executor(), options);
        return "made";
    } catch (const invalid_argument_error& e) {
        return std::string("refused: ") + e.what();
    }
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

constexpr const char* broken_section =
    "config_diagnostics = 1\nopenssl_conf = init\n[init]\nssl_conf = nowhere\n";

} // namespace

BOOST_AUTO_TEST_SUITE(system_policies)

BOOST_AUTO_TEST_CASE(the_systems_minimum_counts_if_it_is_stricter) {
    const std::string config = system_default("MinProtocol = TLSv1.3\n");
    BOOST_TEST(with_config(config, [] { return meet(TLS1_2_VERSION); }) == version_refused());
    BOOST_TEST(with_config(config, [] { return meet(TLS1_3_VERSION); }) == "TLSv1.3");
}

BOOST_AUTO_TEST_CASE(ours_counts_if_it_is_stricter) {
    const std::string lax = system_default("MinProtocol = TLSv1\nCipherString = DEFAULT:@SECLEVEL=0\n");
    BOOST_TEST(with_config(lax, [] { return meet(TLS1_1_VERSION); }) == version_refused());
    BOOST_TEST(with_config(lax, [] { return meet(TLS1_2_VERSION); }) == "TLSv1.2");
    BOOST_TEST(with_config(lax, [] {
                   return meet(TLS1_2_VERSION, conductor::tls_version::tls_1_3);
               }) == version_refused());
}

BOOST_AUTO_TEST_CASE(the_systems_maximum_is_kept) {
    const std::string config = system_default("MaxProtocol = TLSv1.2\n");
    BOOST_TEST(with_config(config, [] { return meet(TLS1_2_VERSION); }) == "TLSv1.2");
    BOOST_TEST(with_config(config, [] { return meet(TLS1_3_VERSION); }) == version_refused());
}

BOOST_AUTO_TEST_CASE(the_systems_security_level_is_kept) {
    const std::string level = with_config(system_default("CipherString = DEFAULT:@SECLEVEL=3\n"), [] {
        return std::to_string(SSL_CTX_get_security_level(tls_context(tls_options{}).native()));
    });
    BOOST_TEST(level == "3");
}

BOOST_AUTO_TEST_CASE(a_contradiction_is_refused) {
    for (const char* const commands :
         {"MaxProtocol = TLSv1.1\n", "MinProtocol = TLSv1.3\nMaxProtocol = TLSv1.2\n",
          "Protocol = -TLSv1.2,-TLSv1.3\n", "MinProtocol = TLSv1.3\nProtocol = -TLSv1.3\n"}) {
        BOOST_TEST_CONTEXT(commands) {
            const std::string said = with_config(system_default(commands), make_client);
            BOOST_TEST(contains(said, "refused: "), said);
            BOOST_TEST(contains(said, "min_version"), said);
            BOOST_TEST(contains(said, "OPENSSL_CONF"), said);
        }
    }
    const std::string said = with_config(system_default("MaxProtocol = TLSv1.2\n"), [] {
        return meet(TLS1_2_VERSION, conductor::tls_version::tls_1_3);
    });
    BOOST_TEST(contains(said, "TLS 1.3 or later"), said);
}

BOOST_AUTO_TEST_CASE(a_broken_configuration_is_refused_in_openssls_words) {
    const std::string section = with_config(broken_section, make_client);
    BOOST_TEST(contains(section, "refused: "), section);
    BOOST_TEST(contains(section, "OPENSSL_CONF"), section);
    BOOST_TEST(contains(section, "nowhere"), section);

    const std::string no_algorithms = with_config(
        "openssl_conf = init\n[init]\nproviders = all\n[all]\nnull = none\n[none]\nactivate = 1\n",
        make_client);
    BOOST_TEST(contains(no_algorithms, "refused: "), no_algorithms);
    BOOST_TEST(contains(no_algorithms, "OPENSSL_CONF"), no_algorithms);
}

// OpenSSL says why only once.
BOOST_AUTO_TEST_CASE(a_broken_configuration_is_refused_on_other_threads_too) {
    const std::string said = with_config(broken_section, [] {
        std::thread(make_client).join();
        return make_client();
    });
    BOOST_TEST(contains(said, "refused: "), said);
    BOOST_TEST(contains(said, "OPENSSL_CONF"), said);
}

BOOST_AUTO_TEST_CASE(no_configuration_is_none) {
    BOOST_TEST(with_config("", make_client) == "made");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
