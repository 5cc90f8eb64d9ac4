#include "http/reader_store.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::http::test {

BOOST_AUTO_TEST_SUITE(readers)

namespace {

constexpr response_options plenty{};

void read(response_reader& reader, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto room = reader.prepare();
        const std::size_t count = std::min(room.size(), bytes.size());
        std::copy_n(bytes.begin(), count, room.begin());
        reader.commit(count);
        bytes.remove_prefix(count);
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(the_one_that_was_used_last_is_lent_again) {
    reader_store store;
    auto first = store.take(plenty);
    auto second = store.take(plenty);
    const response_reader* const used_last = first.get();
    store.give_back(std::move(second));
    store.give_back(std::move(first));
    BOOST_TEST(store.take(plenty).get() == used_last);
}

BOOST_AUTO_TEST_CASE(nothing_is_left_of_an_earlier_answer) {
    reader_store store;
    auto reader = store.take(plenty);
    read(*reader, "HTTP/1.1 503 Busy\r\nX-A: b\r\nContent-Length: 9\r\n\r\nhalf");
    BOOST_TEST(reader->started());
    store.give_back(std::move(reader));
    reader = store.take(plenty);
    BOOST_TEST(!reader->started());
    read(*reader, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
    BOOST_TEST(reader->status() == 200);
    BOOST_TEST(reader->body() == "hi");
    BOOST_TEST(!reader->find("X-A").has_value());
}

BOOST_AUTO_TEST_CASE(limits_are_those_of_the_answer_to_come) {
    reader_store store;
    store.give_back(store.take(plenty));
    auto reader = store.take({.header_bytes = plenty.header_bytes, .body_bytes = 1});
    read(*reader, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
    BOOST_TEST((reader->failure().code == errc::response_too_large));
}

BOOST_AUTO_TEST_CASE(the_memory_of_a_large_body_is_given_back) {
    reader_store store;
    auto reader = store.take(plenty);
    read(*reader, "HTTP/1.1 200 OK\r\nContent-Length: 500000\r\n\r\n" + std::string(500'000, 'x'));
    BOOST_TEST(reader->body().capacity() >= 500'000u);
    store.give_back(std::move(reader));
    BOOST_TEST(store.take(plenty)->body().capacity() <= 64u * 1024);
}

// Of whichever shape they are: long texts, many small fields, or compressed.
BOOST_AUTO_TEST_CASE(little_memory_is_kept_after_unusual_answers) {
    const std::string end = "Content-Length: 4\r\n\r\nbody";
    const std::string long_field = "HTTP/1.1 200 OK\r\nX: " + std::string(60'000, 'x') + "\r\n" + end;
    std::string many_fields = "HTTP/1.1 200 OK\r\n";
    for (int i = 0; i < 10'000; ++i)
        many_fields += "a:\r\n";
    many_fields += end;
    const std::string packed = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 1000\r\n\r\n" +
                               std::string("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    const std::string long_body =
        "HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n" + std::string(60'000, 'x');
    const struct {
        std::string bytes;
        std::size_t most;
    } answers[] = {{long_field, 32}, {many_fields, 32}, {packed, 32}, {long_body, 96}};
    for (const auto& [bytes, most] : answers) {
        reader_store store;
        auto reader = store.take(plenty);
        read(*reader, bytes);
        BOOST_TEST(reader->memory() > 50u * 1024);
        store.give_back(std::move(reader));
        BOOST_TEST(store.memory() > 0u);
        BOOST_TEST(store.memory() <= most * 1024);
    }
}

BOOST_AUTO_TEST_CASE(a_crowd_of_readers_is_not_kept) {
    constexpr std::size_t crowd = 1000;
    reader_store store;
    std::vector<std::unique_ptr<response_reader>> lent;
    for (std::size_t i = 0; i < crowd; ++i)
        lent.push_back(store.take(plenty));
    for (auto& reader : lent)
        store.give_back(std::move(reader));
    BOOST_TEST(store.spare() < crowd / 10);
    BOOST_TEST(store.spare() > 0u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::http::test
