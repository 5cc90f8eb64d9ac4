// What is read of a file with a key, and when again?

#include <conductor/key_source.hpp>

#include <boost/test/unit_test.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace conductor::test {

namespace {

namespace fs = std::filesystem;

class folder {
public:
    folder() {
        std::string name = (fs::temp_directory_path() / "conductor-key-XXXXXX").string();
        BOOST_REQUIRE(::mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    folder(const folder&) = delete;
    folder& operator=(const folder&) = delete;

    [[nodiscard]] std::string operator/(const char* name) const { return (path_ / name).string(); }

private:
    fs::path path_;
};

void write(const std::string& name, std::string_view text) {
    std::ofstream out(name, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    BOOST_REQUIRE(out.good());
}

std::string refusal(key_source& source, bool was_refused = false) {
    try {
        return "it gave " + source.key(was_refused);
    } catch (const std::runtime_error& e) {
        return e.what();
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(key_files)

BOOST_AUTO_TEST_CASE(what_editors_add_is_cut_off) {
    const folder here;
    for (const char* text :
         {"sk_1", "sk_1\n", "sk_1\r\n", "sk_1 \t\n\n", " sk_1", "\n\tsk_1", "\xEF\xBB\xBFsk_1\r\n"}) {
        write(here / "key", text);
        BOOST_TEST(key_from_file(here / "key")->key(false) == "sk_1");
    }
}

BOOST_AUTO_TEST_CASE(what_cannot_be_a_key_is_refused_by_name) {
    const folder here;
    const auto file = here / "key";
    const auto source = key_from_file(file);
    BOOST_TEST(refusal(*source) == "the key file " + file + " cannot be read: No such file or directory");
    write(file, "");
    BOOST_TEST(refusal(*source) == "the key file " + file + " is empty");
    write(file, "\n \n");
    BOOST_TEST(refusal(*source) == "the key file " + file + " is empty");
    write(file, "sk_1\r\nsk_2\n");
    BOOST_TEST(refusal(*source) == "the key file " + file + " has more than one line");
    for (const std::string_view text :
         {std::string_view("sk_1\0sk_2", 9), std::string_view("sk_1 # ours"), std::string_view("“sk_1”"),
          std::string_view("\xff\xfes\0k\0", 6)}) {
        write(file, text);
        BOOST_TEST(
            refusal(*source) ==
            "the key file " + file +
                " has more in it than a key: a space, or what is no visible ASCII character");
    }
    write(file, std::string(8193, 'k'));
    BOOST_TEST(refusal(*source) == "the key file " + file + " is longer than a key");
    write(file, "sk_1");
    fs::permissions(file, fs::perms::others_write, fs::perm_options::add);
    BOOST_TEST(refusal(*source) == "the key file " + file + " can be written by everybody (chmod o-w)");
    fs::permissions(file, fs::perms::others_write, fs::perm_options::remove);
    BOOST_TEST(refusal(*source) == "it gave sk_1");
}

// The key itself, where the name of its file should be.
BOOST_AUTO_TEST_CASE(a_key_in_place_of_a_name_is_not_told) {
    const std::string why = refusal(*key_from_file("sk_conductor_0123"));
    BOOST_TEST(why == "the key file, whose name looks like a key, cannot be read: No such file or directory");
}

BOOST_AUTO_TEST_CASE(a_program_may_go_elsewhere) {
    const folder here;
    write(here / "key", "sk_1");
    const fs::path before = fs::current_path();
    fs::current_path(fs::path(here / "key").parent_path());
    const auto source = key_from_file("key");
    fs::current_path(before);
    BOOST_TEST(refusal(*source) == "it gave sk_1");
}

// Not even opened, if nobody is at the other end.
BOOST_AUTO_TEST_CASE(what_is_no_file_is_refused) {
    const folder here;
    BOOST_REQUIRE(::mkfifo((here / "pipe").c_str(), 0600) == 0);
    fs::create_directory(here / "folder");
    for (const std::string& name : {here / "pipe", here / "folder", std::string("/dev/zero")})
        BOOST_TEST(refusal(*key_from_file(name)) == "the key file " + name + " is no regular file");
}

BOOST_AUTO_TEST_CASE(a_changed_file_is_read_again) {
    const folder here;
    write(here / "key", "sk_1\n");
    const auto source = key_from_file(here / "key");
    BOOST_TEST(source->key(false) == "sk_1");
    write(here / "key", "sk_longer\n"); // in place
    BOOST_TEST(source->key(false) == "sk_longer");
    write(here / "new", "sk_second\n"); // as long, and put in its place at once
    fs::rename(here / "new", here / "key");
    BOOST_TEST(source->key(false) == "sk_second");
}

// A link in the middle of the way is replaced.
BOOST_AUTO_TEST_CASE(a_link_that_leads_elsewhere_is_followed) {
    const folder here;
    fs::create_directory(here / "first");
    fs::create_directory(here / "second");
    write(here / "first/key", "sk_1");
    write(here / "second/key", "sk_2");
    fs::create_directory_symlink("first", here / "data");
    fs::create_symlink("data/key", here / "key");
    const auto source = key_from_file(here / "key");
    BOOST_TEST(source->key(false) == "sk_1");
    fs::create_directory_symlink("second", here / "new");
    fs::rename(here / "new", here / "data");
    BOOST_TEST(source->key(false) == "sk_2");
}

// One that was changed so that its size and times are the same is read when the key is refused.
BOOST_AUTO_TEST_CASE(a_refusal_reads_it_whatever_it_looks_like) {
    const folder here;
    write(here / "key", "sk_1");
    const auto source = key_from_file(here / "key");
    BOOST_TEST(source->key(true) == "sk_1");
    fs::remove(here / "key");
    BOOST_TEST(refusal(*source, true).find("No such file") != std::string::npos);
    write(here / "key", "sk_2");
    BOOST_TEST(source->key(true) == "sk_2");
}

BOOST_AUTO_TEST_CASE(a_function_gives_what_it_returns) {
    int number = 0;
    const auto source = key_from_callback([&number] { return "sk_" + std::to_string(++number); });
    BOOST_TEST(source->key(false) == "sk_1");
    BOOST_TEST(source->key(true) == "sk_2");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
