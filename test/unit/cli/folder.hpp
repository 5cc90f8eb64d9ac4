#pragma once

// A folder of its own for what a test writes, which is gone after it.

#include <conductor/version.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

class folder {
public:
    folder() {
        std::string name = (std::filesystem::temp_directory_path() / "conductor-cli-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr)
            throw std::runtime_error("no folder can be made in the one for temporary files");
        path_ = name;
    }
    folder(const folder&) = delete;
    folder& operator=(const folder&) = delete;
    ~folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    [[nodiscard]] std::string path() const { return path_.string(); }
    [[nodiscard]] std::string path(std::string_view name) const { return (path_ / name).string(); }

    // Writes a file in it, and gives its path.
    [[nodiscard]] std::string with(std::string_view name, std::string_view text) const {
        std::ofstream(path_ / name) << text;
        return path(name);
    }

private:
    std::filesystem::path path_;
};

} // namespace conductor::cli::test
