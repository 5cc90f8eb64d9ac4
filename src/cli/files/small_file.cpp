#include "cli/files/small_file.hpp"

#include "cli/files/atomic_file.hpp"
#include "cli/profile/environment.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace conductor::inline CONDUCTOR_ABI::cli {

std::optional<std::string> read_file(const std::string& name) {
    std::ifstream file(name, std::ios::binary);
    if (!file)
        return std::nullopt;
    return std::string{std::istreambuf_iterator<char>(file), {}};
}

void replace_file(const std::string& name, const std::string& text) {
    atomic_file made(name, atomic_file::readers::owner);
    made.write(text);
    made.commit();
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
