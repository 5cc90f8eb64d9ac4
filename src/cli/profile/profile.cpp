#include "cli/profile/profile.hpp"

#include "cli/operations/names.hpp"
#include "cli/profile/environment.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include <yaml-cpp/yaml.h>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

std::string place_of(const std::string& file, const YAML::Node& node) {
    return file + ':' + std::to_string(node.Mark().line + 1);
}

std::string text_of(const std::string& file, const std::string& name, const YAML::Node& node) {
    if (!node.IsScalar())
        throw configuration_error(place_of(file, node) + ": " + name + " must be a text");
    return node.Scalar();
}

void require_map(const std::string& file, const std::string& name, const YAML::Node& node) {
    if (!node.IsMap())
        throw configuration_error(place_of(file, node) + ": " + name + " must have members");
}

// Wherever it stands, so that no message repeats it.
void refuse_key(const std::string& file, const std::string& name, const YAML::Node& node) {
    const bool is_one = name.starts_with("sk_") || (node.IsScalar() && node.Scalar().starts_with("sk_"));
    if (is_one || name == "key" || name == "secret_key")
        throw configuration_error(
            place_of(file, node) + ": keys do not belong into this file: use key_command or key_env");
}

profile profile_of(const std::string& file, const std::string& name, const YAML::Node& node) {
    require_map(file, "the profile " + name, node);
    profile made;
    made.name = name;
    const std::pair<std::string, std::string*> texts[] = {
        {"key_command", &made.key_command},
        {"key_env", &made.key_env},
        {"base_url", &made.base_url},
        {"ca_file", &made.ca_file},
        {"end_user", &made.end_user}};
    for (const auto& member : node) {
        const auto key = member.first.as<std::string>();
        refuse_key(file, key, member.second);
        if (key == "end_users") {
            require_map(file, key, member.second);
            for (const auto& alias : member.second)
                made.end_users[alias.first.as<std::string>()] =
                    text_of(file, alias.first.as<std::string>(), alias.second);
            continue;
        }
        std::vector<std::string> known{"end_users"};
        std::string* place = nullptr;
        for (const auto& [text, to] : texts) {
            known.push_back(text);
            if (text == key)
                place = to;
        }
        if (place == nullptr)
            throw configuration_error(
                place_of(file, member.first) + ": there is no setting " + key + '.' +
                did_you_mean(key, known));
        *place = text_of(file, key, member.second);
    }
    if (!made.key_command.empty() && !made.key_env.empty())
        throw configuration_error(
            place_of(file, node) + ": the profile " + name + " has both key_command and key_env");
    return made;
}

} // namespace

std::string usual_configuration_file() {
    if (auto chosen = environment("CONDUCTOR_CONFIG"); !chosen.empty())
        return chosen;
    auto folder = environment("XDG_CONFIG_HOME");
    if (folder.empty()) {
        const auto home = environment("HOME");
        if (home.empty())
            return {};
        folder = home + "/.config";
    }
    return folder + "/conductor/config.yml";
}

configuration parse_configuration(const std::string& text, const std::string& file) {
    configuration made;
    try {
        const auto document = YAML::Load(text);
        if (document.IsNull())
            return made;
        require_map(file, "the file", document);
        for (const auto& member : document) {
            const auto key = member.first.as<std::string>();
            refuse_key(file, key, member.second);
            if (key == "default") {
                made.default_profile = text_of(file, key, member.second);
            } else if (key == "profiles") {
                require_map(file, key, member.second);
                for (const auto& one : member.second) {
                    const auto called = one.first.as<std::string>();
                    made.profiles[called] = profile_of(file, called, one.second);
                }
            } else {
                throw configuration_error(
                    place_of(file, member.first) + ": there is no setting " + key + '.' +
                    did_you_mean(key, {"default", "profiles"}));
            }
        }
    } catch (const YAML::Exception& why) {
        throw configuration_error(file + ':' + std::to_string(why.mark.line + 1) + ": " + why.msg);
    }
    if (!made.default_profile.empty() && !made.profiles.contains(made.default_profile))
        throw configuration_error(
            file + ": there is no profile " + made.default_profile + ", the default one");
    return made;
}

std::optional<configuration> read_configuration(const std::string& name) {
    struct stat found{};
    if (name.empty() || ::stat(name.c_str(), &found) != 0)
        return std::nullopt;
    if (found.st_uid != ::geteuid() && found.st_uid != 0)
        throw configuration_error(name + " belongs to somebody else, and its commands would be run");
    if ((found.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        throw configuration_error(
            name + " can be written by others, and its commands would be run: chmod 600 " + name);
    std::string text;
    try {
        std::ifstream file(name);
        file.exceptions(std::ios_base::failbit);
        text.assign(std::istreambuf_iterator<char>(file), {});
    } catch (const std::ios_base::failure&) { // also of what is no file
        throw configuration_error(name + " cannot be read");
    }
    return parse_configuration(text, name);
}

std::string key_of(const profile& from) {
    if (!from.key_env.empty()) {
        auto key = environment(from.key_env.c_str());
        if (key.empty())
            throw configuration_error(
                "the profile " + from.name + " has its key in $" + from.key_env + ", which is not set");
        return key;
    }
    if (from.key_command.empty())
        return {};
    // NOLINTNEXTLINE(concurrency-mt-unsafe,cert-env33-c): it is the user's own command
    std::unique_ptr<FILE, int (*)(FILE*)> out(
        ::popen(from.key_command.c_str(), "r"), [](FILE* f) { return ::pclose(f); });
    if (!out)
        throw configuration_error("the key_command of the profile " + from.name + " cannot be run");
    std::string key;
    std::array<char, 256> part{};
    while (std::fgets(part.data(), part.size(), out.get()) != nullptr)
        key += part.data();
    if (const int status = ::pclose(out.release()); status > 0)
        throw configuration_error(
            "the key_command of the profile " + from.name + " failed" +
            (WIFEXITED(status) ? " with " + std::to_string(WEXITSTATUS(status)) : std::string()));
    const auto owned = key.find_last_not_of(" \t\r\n");
    key.erase(owned == key.npos ? 0 : owned + 1);
    if (key.empty())
        throw configuration_error("the key_command of the profile " + from.name + " printed no key");
    return key;
}

std::shared_ptr<key_source>
key_source_of(const profile& from, std::string key, std::chrono::seconds between_runs) {
    class key_by_command final : public key_source {
    public:
        key_by_command(profile from, std::string key, std::chrono::seconds between_runs)
            : from_(std::move(from))
            , between_runs_(between_runs)
            , key_(std::move(key)) {}

        std::string key(bool was_refused) override {
            const auto now = std::chrono::steady_clock::now();
            if (was_refused && (!ran_ || now - *ran_ >= between_runs_)) {
                ran_ = now;
                key_ = key_of(from_);
            }
            return key_;
        }

    private:
        const profile from_;
        const std::chrono::seconds between_runs_;
        std::string key_;
        std::optional<std::chrono::steady_clock::time_point> ran_;
    };
    if (from.key_command.empty())
        return nullptr;
    return std::make_shared<key_by_command>(from, std::move(key), between_runs);
}

} // namespace conductor::cli
