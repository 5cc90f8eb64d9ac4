// Which options does an environment give, and what is said of one that cannot be understood?

#include "client/configure.hpp"
#include "client/environment.hpp"
#include "client/watchers.hpp"

#include <conductor/error.hpp>

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::client_setup::test {

namespace {

using namespace std::chrono_literals;
using environment_map = std::map<std::string, std::string>;

client_options read(const environment_map& variables) {
    std::vector<std::string_view> names;
    for (const auto& each : variables)
        names.push_back(each.first);
    return read_environment(
        [&](const char* name) -> const char* {
            const auto found = variables.find(name);
            return found == variables.end() ? nullptr : found->second.c_str();
        },
        names);
}

std::string refusal(const environment_map& variables) {
    try {
        (void)read(variables);
        return "it was read";
    } catch (const invalid_argument_error& e) {
        std::string what = e.what();
        what.resize(what.rfind(": ")); // the words of the code
        return what;
    }
}

const variable& variable_of(std::string_view member) {
    for (const auto& one : variables())
        if (one.member == member)
            return one;
    throw std::logic_error("there is no such member: " + std::string(member));
}

// The cells of a row of a table of Markdown, without spaces and backticks.
std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> made;
    for (std::size_t from = 1, to = line.find('|', from); to != line.npos;
         from = to + 1, to = line.find('|', from)) {
        std::string cell = line.substr(from, to - from);
        std::erase(cell, '`');
        cell.erase(0, cell.find_first_not_of(' '));
        cell.erase(cell.find_last_not_of(' ') + 1);
        made.push_back(cell);
    }
    return made;
}

template <class T>
bool holds_same(T* a, T* b) {
    return *a == *b;
}
bool holds_same(byte_count a, byte_count b) {
    return *a.value == *b.value;
}

bool is_same(const variable& of, client_options& a, client_options& b) {
    const option_place there = of.place(b);
    return std::visit(
        [&](auto here) { return holds_same(here, std::get<decltype(here)>(there)); }, of.place(a));
}

} // namespace

BOOST_AUTO_TEST_SUITE(environment)

BOOST_AUTO_TEST_CASE(an_empty_environment_leaves_the_defaults) {
    environment_map empty;
    for (const auto& one : variables())
        empty[one.name()] = "";
    for (client_options options : {read({}), read(empty)}) {
        client_options defaults;
        for (const auto& one : variables())
            BOOST_TEST(is_same(one, options, defaults), one.member);
        BOOST_TEST(options.secret_key.empty()); // which is an error once a client is made
    }
}

BOOST_AUTO_TEST_CASE(variables_are_read) {
    const auto options = read(
        {{"CONDUCTOR_SECRET_KEY", "sk_1"},
         {"CONDUCTOR_BASE_URL", "https://example.com/v2"},
         {"CONDUCTOR_LOG", "debug"},
         {"CONDUCTOR_ALLOW_INSECURE_HTTP", "true"},
         {"CONDUCTOR_TIMEOUTS_ATTEMPT", "45s"},
         {"CONDUCTOR_TIMEOUTS_DEADLINE", "1.5m"},
         {"CONDUCTOR_RETRY_MAX_RETRIES", "4"},
         {"CONDUCTOR_RETRY_JITTER", "1"},
         {"CONDUCTOR_POOL_MAX_CONNECTIONS", "20"},
         {"CONDUCTOR_TLS_CA_FILE", "/etc/ca.pem"},
         {"CONDUCTOR_TLS_MIN_VERSION", "1.3"},
         {"CONDUCTOR_PROXY_URL", "http://proxy.example:3128"},
         {"CONDUCTOR_DECODE", "strict"},
         {"CONDUCTOR_CHECK_LIMITS", "1"},
         {"CONDUCTOR_LIMITS_BODY_BYTES", "2MiB"},
         {"SSLKEYLOGFILE", "/somewhere/keys"}});
    BOOST_TEST(options.secret_key == "sk_1");
    BOOST_TEST(options.base_url == "https://example.com/v2");
    BOOST_TEST((options.log == log_level::debug));
    BOOST_TEST(options.allow_insecure_http);
    BOOST_TEST((options.timeouts.attempt == 45s));
    BOOST_TEST((options.timeouts.deadline == 90s));
    BOOST_TEST(options.retry.max_retries == 4);
    BOOST_TEST(options.retry.jitter == 1.0);
    BOOST_TEST(options.pool.max_connections == 20U);
    BOOST_TEST(options.tls.ca_file == "/etc/ca.pem");
    BOOST_TEST((options.tls.min_version == tls_version::tls_1_3));
    BOOST_TEST(options.proxy.url == "http://proxy.example:3128");
    BOOST_TEST((options.decode == decode_policy::strict));
    BOOST_TEST(options.check_limits);
    BOOST_TEST(options.limits.body_bytes == std::size_t{2} << 20);
    BOOST_TEST(options.tls.keylog_file == "/somewhere/keys");
}

// Each variable changes its own member, and no other one.
BOOST_AUTO_TEST_CASE(every_variable_sets_its_member_alone) {
    for (const auto& one : variables()) {
        const std::string name = one.name();
        const auto value = [&]() -> std::string {
            for (const char* text : {"true", "false", "3", "0.5", "7s", "1.3", "strict", "warn"}) {
                client_options defaults;
                client_options changed;
                if (one.read(changed, text) && !is_same(one, changed, defaults))
                    return name == "CONDUCTOR_BASE_URL" ? "https://example.com" : text;
            }
            return "";
        }();
        client_options defaults;
        client_options changed = read({{name, value}});
        for (const auto& other : variables())
            BOOST_TEST(
                is_same(other, changed, defaults) == (other.member != one.member),
                name << " and " << other.member);
    }
}

BOOST_AUTO_TEST_CASE(times) {
    const std::pair<const char*, std::chrono::milliseconds> right[] = {
        {"500ms", 500ms}, {"30s", 30s},   {"1.5s", 1500ms},
        {"0.25s", 250ms}, {"10m", 10min}, {"10min", 10min},
        {"2h", 2h},       {"0", 0ms},     {"0s", 0ms},
        {"0.0", 0ms},     {"007s", 7s},   {"999999999999h", std::chrono::hours(999'999'999'999)}};
    const variable& one = variable_of("timeouts.attempt");
    for (const auto& [text, time] : right) {
        client_options options;
        BOOST_TEST(one.read(options, text), text);
        BOOST_TEST((options.timeouts.attempt == time), text);
    }
    client_options options;
    for (const char* text :
         {"30", "-30s", "+30s", "30 s", "30S", "s", "1e3s", "1.5ms", "0.0001s", "1d", "30sec", "1m30s", ".5s",
          "5.s", "1.2.3s", "1000000000000h", "NaNs", "inf"})
        BOOST_TEST(!one.read(options, text), text);
    BOOST_TEST((options.timeouts.attempt == timeout_options().attempt));
}

BOOST_AUTO_TEST_CASE(numbers_switches_and_bytes) {
    client_options options;
    for (const char* text : {"-1", "+1", "1.0", "", "x", "1x", " 1", "2147483648", "1'000"})
        BOOST_TEST((*text == '\0' || !variable_of("retry.max_retries").read(options, text)), text);
    BOOST_TEST(!variable_of("pool.max_connections").read(options, "0"));
    BOOST_TEST(!variable_of("pool.max_connecting").read(options, "0"));
    for (const char* member : {"limits.header_bytes", "limits.body_bytes", "limits.json_depth"})
        BOOST_TEST(!variable_of(member).read(options, "0"), member);
    BOOST_TEST(variable_of("pool.max_waiting").read(options, "0"));
    BOOST_TEST(variable_of("pool.max_waiting").read(options, "18446744073709551615"));
    BOOST_TEST(!variable_of("pool.max_waiting").read(options, "18446744073709551616"));
    for (const char* text : {"1.01", "-0.1", "nan", "1e-1", "0,5"})
        BOOST_TEST(!variable_of("retry.jitter").read(options, text), text);
    for (const char* text : {"true", "TRUE", "True", "1", "false", "False", "0"})
        BOOST_TEST(variable_of("compression").read(options, text), text);
    BOOST_TEST(!options.compression);
    for (const char* text : {"yes", "no", "on", "off", "2", "tru", "truee"})
        BOOST_TEST(!variable_of("compression").read(options, text), text);
    const variable& bytes = variable_of("limits.header_bytes");
    for (const char* text : {"65536", "64KiB"}) {
        BOOST_TEST(bytes.read(options, text), text);
        BOOST_TEST(options.limits.header_bytes == 65'536U);
    }
    for (const char* text : {"64KB", "64kib", "1.5MiB", "-1", "KiB", "17179869184GiB"})
        BOOST_TEST(!bytes.read(options, text), text);
    for (const char* text : {"1.1", "1", "TLSv1.3", "13"})
        BOOST_TEST(!variable_of("tls.min_version").read(options, text), text);
    for (const char* text : {"Strict", "lenient"})
        BOOST_TEST(!variable_of("decode").read(options, text), text);
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

BOOST_AUTO_TEST_CASE(one_error_tells_all_that_is_wrong) {
    BOOST_TEST(
        refusal(
            {{"CONDUCTOR_LOG", "loud"},
             {"CONDUCTOR_TIMEOUTS_ATTEMPT", "45 seconds"},
             {"CONDUCTOR_RETRY_JITTER", "2"},
             {"CONDUCTOR_POOL_MAX_CONNECTIONS", "0"},
             {"CONDUCTOR_COMPRESSION", "tr\nue"},
             {"CONDUCTOR_BASE_URL", "ftp://example.com"},
             {"CONDUCTOR_POOL_MAX_IDEL", "5"}}) ==
        "the environment: CONDUCTOR_TIMEOUTS_ATTEMPT must be a time such as 500ms, 30s, 10m or 1h, and is "
        "\"45 seconds\"; CONDUCTOR_RETRY_JITTER must be a number such as 0.25 from 0 to 1, and is \"2\"; "
        "CONDUCTOR_POOL_MAX_CONNECTIONS must be a whole number from 1, and is \"0\"; CONDUCTOR_COMPRESSION "
        "must be true or false, and is \"tr?ue\"; CONDUCTOR_LOG must be debug, info, warn, error or off, and "
        "is \"loud\"; CONDUCTOR_BASE_URL: the URL does not start with https:// or http://; there is no "
        "CONDUCTOR_POOL_MAX_IDEL: did you mean CONDUCTOR_POOL_MAX_IDLE?");
    BOOST_TEST(
        refusal({{"CONDUCTOR_SECRET_KEY", "sk_1"}, {"CONDUCTOR_SECRET_KEY_FILE", "/run/key"}}) ==
        "the environment: CONDUCTOR_SECRET_KEY and CONDUCTOR_SECRET_KEY_FILE are both set, and only one can "
        "count");
    const std::string long_value(100'000, 'x');
    BOOST_TEST(refusal({{"CONDUCTOR_LOG", long_value}}).size() < 200U);
}

BOOST_AUTO_TEST_CASE(what_seems_to_be_mistyped_is_told) {
    const std::pair<const char*, const char*> near[] = {
        {"CONDUCTOR_SECRETKEY", "CONDUCTOR_SECRET_KEY"},
        {"CONDUCTOR_LOGS", "CONDUCTOR_LOG"},
        {"CONDUCTOR_TIMEOUT_ATTEMPT", "CONDUCTOR_TIMEOUTS_ATTEMPT"},
        {"CONDUCTOR_PROFILES", "CONDUCTOR_PROFILE"},
    };
    for (const auto& [given, meant] : near)
        BOOST_TEST(
            refusal({{given, "sk_1"}}) ==
            std::string("the environment: there is no ") + given + ": did you mean " + meant + "?");
    for (const char* other :
         {"CONDUCTOR_PROFILE", "CONDUCTOR_CONFIG", "CONDUCTOR_END_USER_ID", "CONDUCTOR_PUBLISHABLE_KEY",
          "CONDUCTOR_TEST_KEY", "CONDUCTOR_SERVER_URL", "CONDUCTOR_URL", "CONDUCTOR_KEY", "CONDUCTOR_",
          "CONDUCTOR", "SSLKEYLOGFIL", "conductor_log", "CONDUCTOR_SOAK_SECONDS"})
        BOOST_TEST(refusal({{other, "5"}}) == "it was read", other);
}

BOOST_AUTO_TEST_CASE(no_secret_is_repeated) {
    client_options options;
    for (const char* member :
         {"secret_key", "tls.private_key_pem", "tls.private_key_password", "proxy.url", "proxy.username",
          "proxy.password"})
        for (const char* anything : {"hunter2", " ", "\n", "\xff"})
            BOOST_TEST(
                variable_of(member).read(options, anything), member); // and so there is nothing to tell
    const std::string why = refusal(
        {{"CONDUCTOR_BASE_URL", "https://user:hunter2@example.com"}, {"CONDUCTOR_SECRETKEY", "hunter2"}});
    BOOST_TEST(why.find("CONDUCTOR_BASE_URL") != why.npos, why);
    BOOST_TEST(why.find("hunter2") == why.npos, why);
    // A key that was given to the wrong variable.
    const std::string lost =
        refusal({{"CONDUCTOR_LOG", "sk_conductor_0123"}, {"CONDUCTOR_COMPRESSION", "=sk_conductor_0123"}});
    BOOST_TEST(
        lost.find("CONDUCTOR_LOG must be debug, info, warn, error or off, and is what may be a key") !=
            lost.npos,
        lost);
    BOOST_TEST(lost.find("0123") == lost.npos, lost);
}

// docs/configuration.md has each variable, with the member that it sets and with its default.
BOOST_AUTO_TEST_CASE(the_page_tells_what_there_is) {
    std::ifstream page(CONDUCTOR_CONFIGURATION_PAGE);
    BOOST_REQUIRE(page);
    std::map<std::string, std::vector<std::string>> rows;
    for (std::string line; std::getline(page, line);)
        if (line.starts_with("| `"))
            rows.emplace(cells(line)[0], cells(line));
    std::size_t without_variable = 0;
    for (const auto& row : rows)
        without_variable += row.second.size() < 4 || row.second[1].empty() ? 1 : 0;
    BOOST_TEST(rows.size() - without_variable == variables().size());
    for (const auto& one : variables()) {
        const auto row = rows.find(std::string(one.member));
        BOOST_REQUIRE_MESSAGE(row != rows.end(), one.member);
        BOOST_TEST(row->second[1] == one.name());
        const std::string& otherwise = row->second[2];
        client_options defaults;
        client_options same;
        if (otherwise == "none" || otherwise == "required")
            BOOST_TEST(
                (one.member == "key_source" ||
                 (std::holds_alternative<std::string*>(one.place(defaults)) &&
                  std::get<std::string*>(one.place(defaults))->empty()) ||
                 one.member == "timeouts.deadline"),
                one.member);
        else
            BOOST_TEST((one.read(same, otherwise) && is_same(one, same, defaults)), one.member);
    }
    BOOST_TEST_MESSAGE(variables().size() << " variables");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::client_setup::test
