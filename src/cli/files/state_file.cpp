#include "cli/files/state_file.hpp"

#include "cli/profile/environment.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <system_error>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

[[noreturn]] void fail(const std::string& name) {
    throw std::runtime_error(name + " cannot be written: " + std::generic_category().message(errno));
}

class descriptor {
public:
    explicit descriptor(int value)
        : value_(value) {}
    descriptor(const descriptor&) = delete;
    descriptor& operator=(const descriptor&) = delete;
    ~descriptor() {
        if (value_ >= 0)
            ::close(value_);
    }
    [[nodiscard]] int value() const noexcept { return value_; }

private:
    int value_;
};

void write_all(int to, std::string_view text, const std::string& name) {
    while (!text.empty()) {
        const auto written = ::write(to, text.data(), text.size());
        if (written < 0 && errno != EINTR)
            fail(name);
        text.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
}

} // namespace

std::optional<std::string> read_file(const std::string& name) {
    std::ifstream file(name, std::ios::binary);
    if (!file)
        return std::nullopt;
    return std::string{std::istreambuf_iterator<char>(file), {}};
}

void replace_file(const std::string& name, const std::string& text) {
    const std::string beside = name + ".new";
    {
        const descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (file.value() < 0)
            fail(beside);
        write_all(file.value(), text, beside);
        if (::fsync(file.value()) != 0)
            fail(beside);
    }
    if (std::rename(beside.c_str(), name.c_str()) != 0)
        fail(name);
    auto folder = std::filesystem::path(name).parent_path();
    const descriptor entries(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (entries.value() >= 0)
        (void)::fsync(entries.value());
}

std::string state_folder() {
    auto folder = environment("XDG_STATE_HOME");
    if (folder.empty())
        folder = environment("HOME") + "/.local/state";
    folder += "/conductor";
    std::filesystem::create_directories(folder);
    return folder;
}

} // namespace conductor::cli
