#pragma once

// A variable of the environment that has another text, or none, while a test runs.

#include "cli/profile/environment.hpp"

#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

class variable {
public:
    variable(std::string name, const std::optional<std::string>& text)
        : name_(std::move(name)) {
        if (std::getenv(name_.c_str()) != nullptr)
            before_ = environment(name_.c_str());
        set(text);
    }
    variable(const variable&) = delete;
    variable& operator=(const variable&) = delete;
    ~variable() { set(before_); }

private:
    void set(const std::optional<std::string>& text) const {
        if (text)
            ::setenv(name_.c_str(), text->c_str(), 1);
        else
            ::unsetenv(name_.c_str());
    }

    std::string name_;
    std::optional<std::string> before_;
};

} // namespace conductor::cli::test
