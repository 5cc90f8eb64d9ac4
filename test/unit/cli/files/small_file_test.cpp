// Texts that are kept from one run to the next.

#include "cli/files/small_file.hpp"
#include "unit/cli/folder.hpp"
#include "unit/cli/refusal.hpp"
#include "unit/cli/variable.hpp"

#include <boost/test/unit_test.hpp>

#include <sys/resource.h>

#include <csignal>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

// As if the disk were full after so many bytes of a file.
class full_disk {
public:
    explicit full_disk(rlim_t bytes)
        : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit now{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    full_disk(const full_disk&) = delete;
    full_disk& operator=(const full_disk&) = delete;
    ~full_disk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        (void)std::signal(SIGXFSZ, handler_);
    }

private:
    void (*handler_)(int);
    rlimit before_{};
};

std::string refused_write(const std::string& name, const std::string& text) {
    return refusal<std::runtime_error>([&] { replace_file(name, text); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(small_files)

BOOST_AUTO_TEST_CASE(a_text_is_read_as_it_was_written) {
    const folder in;
    const auto file = in.path("mark");
    BOOST_TEST(!read_file(file).has_value());
    for (const std::string& text :
         {std::string("old"), std::string(), std::string("a\0b\r\n", 5), std::string(100'000, 'x')}) {
        replace_file(file, text);
        BOOST_TEST((read_file(file) == text));
    }
}

BOOST_AUTO_TEST_CASE(only_its_owner_reads_it) {
    const folder in;
    replace_file(in.path("mark"), "x");
    BOOST_TEST((std::filesystem::status(in.path("mark")).permissions() == std::filesystem::perms(0600)));
}

BOOST_AUTO_TEST_CASE(a_full_disk_leaves_the_old_text) {
    const folder in;
    const auto file = in.path("mark");
    replace_file(file, "old text");
    std::string told;
    {
        const full_disk disk(4);
        told = refused_write(file, "a new and longer text");
    }
    BOOST_TEST(has(told, file), told);
    BOOST_TEST(read_file(file).value() == "old text");
    replace_file(file, "new"); // what was left of the try is not in the way
    BOOST_TEST(read_file(file).value() == "new");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_written_is_named) {
    const folder in;
    for (const auto& file : {in.path("missing/mark"), in.with("file", "") + "/mark"}) {
        const auto told = refused_write(file, "x");
        BOOST_TEST(has(told, file), told);
        BOOST_TEST(!read_file(file).has_value());
    }
    std::filesystem::create_directory(in.path("taken"));
    BOOST_TEST(has(refused_write(in.path("taken"), "x"), in.path("taken")));
    BOOST_TEST(std::filesystem::is_directory(in.path("taken")));
}

BOOST_AUTO_TEST_CASE(nothing_is_left_beside_it) {
    const folder in;
    replace_file(in.path("mark"), "x");
    for (const auto& entry : std::filesystem::directory_iterator(in.path()))
        BOOST_TEST(entry.path().filename().string() == "mark");
}

BOOST_AUTO_TEST_CASE(the_folder_is_where_programs_keep_theirs_and_is_made) {
    const folder in;
    const variable home("HOME", in.path("home"));
    {
        const variable none("XDG_STATE_HOME", std::nullopt);
        BOOST_TEST(state_folder() == in.path("home/.local/state/conductor"));
        BOOST_TEST(std::filesystem::is_directory(in.path("home/.local/state/conductor")));
    }
    const variable chosen("XDG_STATE_HOME", in.path("state"));
    BOOST_TEST(state_folder() == in.path("state/conductor"));
    BOOST_TEST(std::filesystem::is_directory(in.path("state/conductor")));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
