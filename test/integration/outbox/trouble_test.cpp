// What an outbox says of a database that it cannot use, and what it waits for: no entry is lost, and none is
// made twice.

#include "own_connection.hpp"

#include <conductor/error.hpp>

#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/write.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>

#include <array>
#include <fstream>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

BOOST_AUTO_TEST_SUITE(trouble)

// What `prepare` fails with.
template <class World>
std::string failure_to_prepare(World& w, const outbox& box) {
    std::string told;
    w.run([](outbox of, std::string& into) -> asio::awaitable<void> {
        const error e = co_await failure_of(of.prepare(asio::use_awaitable));
        BOOST_TEST((e.code() == errc::database_failed));
        BOOST_TEST((e.kind() == error_kind::database));
        into = e.what();
    }(box, told));
    return told;
}

// The disk is full, or the server has become a stand-by one: by the words of PostgreSQL. Of all moments, it
// is the one in which the record is made and not yet stored.
BOOST_DATA_TEST_CASE(
    what_may_pass_is_waited_for, boost::unit_test::data::make({"53100", "25006", "57P01"}), sqlstate) {
    selling<by_libpq> s;
    s.add(s.invoice("order-1"));
    const std::string raise = "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
                              "$$ BEGIN RAISE EXCEPTION 'not now' USING ERRCODE = '" +
                              std::string(sqlstate) + "'; END $$";
    s.own.run(raise.c_str());
    s.own.run(
        "CREATE TRIGGER refuse BEFORE UPDATE ON conductor_outbox FOR EACH ROW WHEN (NEW.state = 'done') "
        "EXECUTE FUNCTION refuse()");
    bool is_well = false;
    s.work_while(
        [&] {
            if (!is_well && s.troubles.size() >= 2) {
                s.own.run("DROP TRIGGER refuse ON conductor_outbox");
                is_well = true;
            }
            return s.count_ended() < 1;
        },
        s.quick());
    BOOST_TEST(is_well);
    BOOST_TEST((s.troubles.front().kind() == error_kind::database));
    BOOST_TEST(std::string_view(s.troubles.front().what()).find("not now") != std::string_view::npos);
    BOOST_TEST((s.state_of("order-1") == entry_state::done));
    BOOST_TEST(s.made() == 1u);
    BOOST_TEST(s.posted() == 1u);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(tables_of_a_later_release, By, both_ways) {
    selling<By> s;
    s.own.run("UPDATE conductor_schema SET version = version + 1");
    const std::string told = failure_to_prepare(s, s.box);
    BOOST_TEST(told.find("version 2, and this program knows those up to 1") != std::string::npos, told);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_something_else) {
    company c(0);
    const conductor::test::folder files;
    std::ofstream(files / "letter.txt") << std::string(5'000, 'x');
    const outbox box(c.io.get_executor(), files / "letter.txt");
    const std::string told = failure_to_prepare(c, box);
    BOOST_TEST(told.find("not a database") != std::string::npos, told);
}

// Says that it is PostgreSQL 11.2, and nothing else.
asio::awaitable<void> serve_an_old_one(asio::ip::tcp::acceptor& at) {
    using namespace std::string_view_literals;
    asio::ip::tcp::socket peer = co_await at.async_accept(asio::use_awaitable);
    std::array<unsigned char, 4> size{};
    co_await asio::async_read(peer, asio::buffer(size), asio::use_awaitable);
    std::string startup(size[2] * 256U + size[3] - size.size(), '\0');
    co_await asio::async_read(peer, asio::buffer(startup), asio::use_awaitable);
    constexpr auto hello = "R\0\0\0\x08\0\0\0\0"
                           "S\0\0\0\x18server_version\0"
                           "11.2\0"
                           "Z\0\0\0\x05I"sv;
    co_await asio::async_write(peer, asio::buffer(hello), asio::use_awaitable);
    char end = 0;
    boost::system::error_code closed;
    co_await asio::async_read(peer, asio::buffer(&end, 1), asio::redirect_error(asio::use_awaitable, closed));
}

BOOST_AUTO_TEST_CASE(a_server_that_is_too_old) {
    company c(0);
    asio::ip::tcp::acceptor at(c.io, {asio::ip::address_v4::loopback(), 0});
    asio::co_spawn(c.io, serve_an_old_one(at), asio::detached);
    const outbox box(
        c.io.get_executor(), "postgresql://tester@127.0.0.1:" + std::to_string(at.local_endpoint().port()) +
                                 "/x?sslmode=disable&gssencmode=disable");
    const std::string told = failure_to_prepare(c, box);
    BOOST_TEST(told.find("version 11, and must have 12 or later") != std::string::npos, told);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::outbox_detail::test
