#include "http/reader_store.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::http::test {

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

BOOST_AUTO_TEST_CASE(a_crowd_of_readers_is_not_kept) {
    constexpr std::size_t crowd = 1000;
    reader_store store;
    std::vector<std::unique_ptr<response_reader>> lent;
    for (std::size_t i = 0; i < crowd; ++i) {
        lent.push_back(store.take(plenty));
    }
    for (auto& reader : lent) {
        store.give_back(std::move(reader));
    }
    BOOST_TEST(store.spare() < crowd / 10);
    BOOST_TEST(store.spare() > 0u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::http::test
