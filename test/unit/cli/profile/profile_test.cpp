// Profiles in a configuration file: how they are read, whose file is trusted, and where keys come from.

#include "cli/profile/profile.hpp"
#include "unit/cli/folder.hpp"
#include "unit/cli/refusal.hpp"
#include "unit/cli/variable.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

constexpr auto both = R"(default: live
profiles:
  live:
    key_command: pass show conductor/live
    end_user: acme
    end_users:
      acme: end_usr_1234567
      ash: end_usr_2
  test:
    key_env: CONDUCTOR_TEST_KEY
    base_url: https://127.0.0.1:8443/v1
    ca_file: /etc/ssl/test-ca.pem
)";

std::string refused_file(const std::string& text) {
    return refusal<configuration_error>([&] { (void)parse_configuration(text, "config.yml"); });
}

std::string refused_key(const profile& from) {
    return refusal<configuration_error>([&] { (void)key_of(from); });
}

profile with_command(const std::string& command) {
    profile made;
    made.name = "live";
    made.key_command = command;
    return made;
}

profile with_variable(const std::string& name) {
    profile made;
    made.name = "test";
    made.key_env = name;
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(profiles)

BOOST_AUTO_TEST_CASE(a_file_has_profiles) {
    const auto made = parse_configuration(both, "config.yml");
    BOOST_TEST(made.default_profile == "live");
    BOOST_REQUIRE(made.profiles.size() == 2);
    const auto& live = made.profiles.at("live");
    BOOST_TEST(live.name == "live");
    BOOST_TEST(live.key_command == "pass show conductor/live");
    BOOST_TEST(live.key_env == "");
    BOOST_TEST(live.end_user == "acme");
    BOOST_TEST(live.end_users.at("acme") == "end_usr_1234567");
    BOOST_TEST(live.end_users.size() == 2);
    const auto& test = made.profiles.at("test");
    BOOST_TEST(test.key_env == "CONDUCTOR_TEST_KEY");
    BOOST_TEST(test.base_url == "https://127.0.0.1:8443/v1");
    BOOST_TEST(test.ca_file == "/etc/ssl/test-ca.pem");
}

BOOST_AUTO_TEST_CASE(an_empty_file_has_none) {
    for (const auto* text : {"", "\n", "# nothing yet\n"})
        BOOST_TEST(parse_configuration(text, "config.yml").profiles.empty(), text);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_understood_is_shown_by_its_line) {
    for (const auto& [text, place] :
         {std::pair("default: live\nprofiles: [a]\n", "config.yml:2: profiles must have members"),
          std::pair("profiles:\n  live: text\n", "config.yml:2: the profile live must have members"),
          std::pair("profiles:\n  live:\n    base_url: [a]\n", "config.yml:3: base_url must be a text"),
          std::pair("profiles:\n  live:\n    end_users:\n      acme: {}\n", "config.yml:4: acme must be"),
          std::pair("- a\n- b\n", "config.yml:1: the file must have members"),
          std::pair("profiles:\n  live:\n   end_user: [\n", "config.yml:"),
          std::pair("a: b: c\n", "config.yml:1: "), std::pair("? [a]\n: b\n", "config.yml:1: ")}) {
        const auto told = refused_file(text);
        BOOST_TEST(told.starts_with(place), told);
    }
}

BOOST_AUTO_TEST_CASE(a_misspelt_setting_is_told_with_the_one_that_was_meant) {
    const auto inner = refused_file("profiles:\n  live:\n    end_user: a\n    key_comand: x\n");
    BOOST_TEST(inner == "config.yml:4: there is no setting key_comand. Did you mean key_command?");
    const auto outer = refused_file("\nprofile:\n  live: {}\n");
    BOOST_TEST(outer == "config.yml:2: there is no setting profile. Did you mean profiles?");
}

BOOST_AUTO_TEST_CASE(the_default_profile_has_to_be_there) {
    BOOST_TEST(has(refused_file("default: live\nprofiles:\n  test: {}\n"), "there is no profile live"));
}

BOOST_AUTO_TEST_CASE(one_profile_has_one_key) {
    const auto told = refused_file("profiles:\n  live:\n    key_command: a\n    key_env: B\n");
    BOOST_TEST(has(told, "both key_command and key_env"), told);
}

BOOST_AUTO_TEST_CASE(a_key_in_the_file_is_refused_and_not_shown) {
    for (const auto* text :
         {"profiles:\n  live:\n    key: sk_live_hidden\n",
          "profiles:\n  live:\n    secret_key: sk_live_hidden\n",
          "profiles:\n  live:\n    key_env: sk_live_hidden\n",
          "profiles:\n  live:\n    key_command: sk_live_hidden\n",
          "profiles:\n  live:\n    sk_live_hidden: x\n", "profiles:\n  live: sk_live_hidden\n",
          "key: sk_live_hidden\n", "sk_live_hidden: x\n", "sk_live_hidden\n",
          "profiles:\n  live:\n    apikey: sk_live_hidden\n", "default: sk_live_hidden\n"}) {
        const auto told = refused_file(text);
        BOOST_TEST(!told.empty(), text);
        BOOST_TEST(!has(told, "hidden"), told);
    }
    const auto told = refused_file("profiles:\n  live:\n    key: sk_live_hidden\n");
    BOOST_TEST(told.starts_with("config.yml:3: "), told);
    BOOST_TEST(has(told, "key_command or key_env"), told);
}

BOOST_AUTO_TEST_CASE(only_a_file_that_nobody_else_could_have_written_is_read) {
    using std::filesystem::perms;
    const folder in;
    const auto file = in.with("config.yml", both);
    for (const auto mode : {perms(0600), perms(0644), perms(0400)}) {
        std::filesystem::permissions(file, mode);
        BOOST_TEST(read_configuration(file).value().default_profile == "live");
    }
    for (const auto mode : {perms(0620), perms(0602), perms(0666)}) {
        std::filesystem::permissions(file, mode);
        const auto told = refusal<configuration_error>([&] { (void)read_configuration(file); });
        BOOST_TEST(has(told, "chmod 600 " + file), told);
    }
}

BOOST_AUTO_TEST_CASE(no_file_is_nothing_and_a_folder_is_no_file) {
    const folder in;
    BOOST_TEST(!read_configuration(in.path("config.yml")).has_value());
    BOOST_TEST(!read_configuration("").has_value());
    const auto told = refusal<configuration_error>([&] { (void)read_configuration(in.path()); });
    BOOST_TEST(has(told, in.path() + " cannot be read"), told);
}

BOOST_AUTO_TEST_CASE(errors_of_a_file_name_it) {
    const folder in;
    const auto file = in.with("config.yml", "default: x\n");
    std::filesystem::permissions(file, std::filesystem::perms(0600));
    BOOST_TEST(has(refusal<configuration_error>([&] { (void)read_configuration(file); }), file));
}

BOOST_AUTO_TEST_CASE(the_file_is_where_programs_keep_theirs) {
    const variable chosen("CONDUCTOR_CONFIG", std::nullopt);
    const variable home("HOME", "/home/somebody");
    {
        const variable folder("XDG_CONFIG_HOME", std::nullopt);
        BOOST_TEST(usual_configuration_file() == "/home/somebody/.config/conductor/config.yml");
        const variable nobody("HOME", std::nullopt);
        BOOST_TEST(usual_configuration_file() == "");
    }
    const variable folder("XDG_CONFIG_HOME", "/etc/xdg");
    BOOST_TEST(usual_configuration_file() == "/etc/xdg/conductor/config.yml");
    const variable elsewhere("CONDUCTOR_CONFIG", "/srv/conductor.yml");
    BOOST_TEST(usual_configuration_file() == "/srv/conductor.yml");
}

BOOST_AUTO_TEST_CASE(a_key_comes_from_a_command) {
    BOOST_TEST(key_of(with_command("echo sk_test_1")) == "sk_test_1");
    BOOST_TEST(key_of(with_command("printf 'sk_test_2  \\r\\n\\n'")) == "sk_test_2");
    const std::string long_key = "sk_test_" + std::string(1'000, 'x');
    BOOST_TEST(key_of(with_command("echo " + long_key)) == long_key);
    const variable name("SOME_NAME", "sk_test_3");
    BOOST_TEST(key_of(with_command("echo $SOME_NAME | cat")) == "sk_test_3"); // by a shell
}

BOOST_AUTO_TEST_CASE(a_command_that_fails_gives_no_key) {
    for (const auto* command :
         {"false", "true", "echo", "echo sk_live_hidden; exit 3", "echo sk_live_hidden; kill -9 $$"}) {
        const auto told = refused_key(with_command(command));
        BOOST_TEST(has(told, "key_command of the profile live"), told);
        BOOST_TEST(!has(told, "hidden"), told);
    }
    BOOST_TEST(has(refused_key(with_command("exit 3")), "3"));
}

BOOST_AUTO_TEST_CASE(a_key_comes_from_the_environment) {
    const variable key("SOME_KEY", "sk_test_4");
    BOOST_TEST(key_of(with_variable("SOME_KEY")) == "sk_test_4");
    const variable none("SOME_KEY", std::nullopt);
    const auto told = refused_key(with_variable("SOME_KEY"));
    BOOST_TEST(has(told, "$SOME_KEY"), told);
    BOOST_TEST(has(told, "test"), told);
}

BOOST_AUTO_TEST_CASE(a_profile_may_leave_the_key_to_others) {
    BOOST_TEST(key_of({}) == "");
}

// The server has refused the key: it was replaced where the command finds it.
BOOST_AUTO_TEST_CASE(a_command_is_run_again_for_a_refused_key) {
    const folder here;
    const auto file = here.with("key", "sk_second");
    const auto source = key_source_of(with_command("cat " + file), "sk_first", std::chrono::seconds(0));
    BOOST_REQUIRE(source != nullptr);
    BOOST_TEST(source->key(false) == "sk_first");
    BOOST_TEST(source->key(true) == "sk_second");
    BOOST_TEST(source->key(false) == "sk_second");
    std::filesystem::remove(file);
    BOOST_CHECK_THROW((void)source->key(true), configuration_error);
    BOOST_TEST(source->key(false) == "sk_second");
    const auto once =
        key_source_of(with_command("echo sk_third; echo >>" + file), "sk_first", std::chrono::hours(1));
    for (int refused = 0; refused < 3; ++refused)
        BOOST_TEST(once->key(true) == "sk_third");
    BOOST_TEST(std::filesystem::file_size(file) == 1U); // it has run once
    profile by_environment;
    by_environment.key_env = "CONDUCTOR_TEST_KEY";
    BOOST_TEST(key_source_of(by_environment, "sk_first") == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
