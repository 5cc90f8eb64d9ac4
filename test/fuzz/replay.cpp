// Runs a fuzzer's function over files instead of by libFuzzer, so that every compiler and sanitizer checks
// what was found once: `fuzz_replay_NAME FOLDER…`. Each folder is searched; a missing or empty first one is a
// failure.

#include "fuzz/input.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace {

namespace fs = std::filesystem;

std::size_t run_all(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    std::ranges::sort(files);
    for (const fs::path& name : files) {
        std::ifstream file(name, std::ios::binary);
        const std::vector<char> bytes(std::istreambuf_iterator<char>(file), {});
        if (!file.is_open() || file.bad())
            throw std::runtime_error("cannot read " + name.string());
        std::cerr << name.filename().string() << std::endl; // the last one is the one that failed
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    }
    return files.size();
}

} // namespace

int main(int argc, char** argv) {
    try {
        std::size_t corpus = argc > 1 ? run_all(argv[1]) : 0;
        if (corpus == 0) {
            std::cerr << "no corpus\n";
            return 1;
        }
        std::size_t findings = 0;
        for (int i = 2; i < argc; ++i)
            findings += fs::exists(argv[i]) ? run_all(argv[i]) : 0;
        std::cout << corpus << " inputs of the corpus and " << findings << " earlier findings: all hold\n";
        return 0;
    } catch (const std::exception& e) {
        std::cerr << e.what() << '\n';
        return 1;
    }
}
