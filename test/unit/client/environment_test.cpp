#include "client/configure.hpp"
#include "client/watchers.hpp"

#include <conductor/error.hpp>

#include <boost/test/unit_test.hpp>

#include <map>

namespace conductor::inline CONDUCTOR_ABI::client_setup::test {

namespace {

client_options read(const std::map<std::string, std::string>& variables) {
    return read_environment([&](const char* name) -> const char* {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.c_str();
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(environment)

BOOST_AUTO_TEST_CASE(an_empty_environment_leaves_the_defaults) {
    for (const auto& options :
         {read({}), read(
                        {{"CONDUCTOR_SECRET_KEY", ""},
                         {"CONDUCTOR_BASE_URL", ""},
                         {"CONDUCTOR_LOG", ""},
                         {"SSLKEYLOGFILE", ""}})}) {
        BOOST_TEST(options.secret_key.empty()); // which is an error once a client is made
        BOOST_TEST(options.base_url == "https://api.conductor.is/v1");
        BOOST_TEST((options.log == log_level::off));
        BOOST_TEST(options.tls.keylog_file.empty());
    }
}

BOOST_AUTO_TEST_CASE(variables_are_read) {
    const auto options = read(
        {{"CONDUCTOR_SECRET_KEY", "sk_1"},
         {"CONDUCTOR_BASE_URL", "https://example.com/v2"},
         {"CONDUCTOR_LOG", "debug"},
         {"SSLKEYLOGFILE", "/somewhere/keys"}});
    BOOST_TEST(options.secret_key == "sk_1");
    BOOST_TEST(options.base_url == "https://example.com/v2");
    BOOST_TEST((options.log == log_level::debug));
    BOOST_TEST(options.tls.keylog_file == "/somewhere/keys");
}

BOOST_AUTO_TEST_CASE(every_level_has_a_name) {
    const std::pair<const char*, log_level> levels[] = {
        {"off", log_level::off},
        {"error", log_level::error},
        {"warn", log_level::warn},
        {"info", log_level::info},
        {"debug", log_level::debug}};
    for (const auto& [name, level] : levels) {
        BOOST_TEST((read({{"CONDUCTOR_LOG", name}}).log == level));
        BOOST_TEST((parse_log_level(name) == level));
    }
    for (const char* name : {"", "verbose", "debugging", "warning", "1"})
        BOOST_TEST(!parse_log_level(name).has_value());
}

BOOST_AUTO_TEST_CASE(an_unknown_level_is_an_error) {
    BOOST_CHECK_EXCEPTION(read({{"CONDUCTOR_LOG", "loud"}}), invalid_argument_error, [](const auto& e) {
        return std::string(e.what()).find("CONDUCTOR_LOG") != std::string::npos;
    });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::client_setup::test
