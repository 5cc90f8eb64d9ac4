#pragma once

// Whose account is it, and where? Profiles in a configuration file.
//
//     default: live
//     profiles:
//       live:
//         key_command: pass show conductor/live
//         end_user: acme
//         end_users:
//           acme: end_usr_1234567
//       test:
//         key_env: CONDUCTOR_TEST_KEY
//         base_url: https://127.0.0.1:8443/v1
//         ca_file: /etc/ssl/test-ca.pem

#include <conductor/key_source.hpp>
#include <conductor/version.hpp>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

// What is wrong with the configuration: of the file, or of what it points to.
class configuration_error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct profile {
    std::string name;
    std::string key_command; // whose output is the key
    std::string key_env;     // the environment variable that has the key
    std::string base_url;
    std::string ca_file;
    std::string end_user;                         // the usual one: an id or an alias
    std::map<std::string, std::string> end_users; // ids by their aliases
};

struct configuration {
    std::string default_profile;
    std::map<std::string, profile> profiles;
};

// Where the file is: $CONDUCTOR_CONFIG, or conductor/config.yml in $XDG_CONFIG_HOME or ~/.config.
[[nodiscard]] std::string usual_configuration_file();

// Throws configuration_error that names the line of what cannot be understood.
[[nodiscard]] configuration parse_configuration(const std::string& text, const std::string& file);

// Reads a file; nothing if there is none.
//
// Throws configuration_error if others could have written it, since its commands are run.
[[nodiscard]] std::optional<configuration> read_configuration(const std::string& name);

// The key, by command or environment; empty if the profile names neither.
//
// Throws configuration_error, in which the key does not stand.
[[nodiscard]] std::string key_of(const profile& from);

// Runs the command again when the server refuses the key that it gave; null if the profile has none. All
// waits for the command meanwhile. As it may ask for a password, calls that are refused one after another run
// it once in `between_runs`.
[[nodiscard]] std::shared_ptr<key_source> key_source_of(
    const profile& from, std::string key, std::chrono::seconds between_runs = std::chrono::seconds(10));

} // namespace conductor::cli
