// The bounds on what is read from a server.

#include "feed.hpp"
#include "gzip.hpp"
#include "values/kept_memory.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::http::test {

namespace {

response_options limits(std::size_t header, std::size_t body) {
    response_options out;
    out.header_bytes = header;
    out.body_bytes = body;
    return out;
}

std::string header_of(std::size_t size) {
    const std::string begin = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-Long: ", end = "\r\n\r\n";
    return begin + std::string(size - begin.size() - end.size(), 'x') + end;
}

std::string sized(std::size_t size) {
    return "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n" + std::string(size, 'x');
}

std::string in_chunks(std::size_t count, std::size_t size) {
    std::string out = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    char length[20];
    std::snprintf(length, sizeof length, "%zx\r\n", size);
    for (std::size_t i = 0; i < count; ++i)
        out += length + std::string(size, 'x') + "\r\n";
    return out + "0\r\n\r\n";
}

void check(const response_options& l, const std::string& bytes, bool fits) {
    for (const std::size_t piece : {1u, 10u, 1'000'000u}) {
        response_reader reader;
        reader.reset(l);
        const progress now = feed(reader, bytes, piece);
        BOOST_TEST(now == (fits ? progress::complete : progress::failed), "pieces of " << piece);
        if (now == progress::failed)
            BOOST_TEST(reader.failure().code == errc::response_too_large);
        else
            BOOST_TEST(reader.body().size() <= l.body_bytes);
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(limits_of_reading)

BOOST_AUTO_TEST_CASE(the_header_has_a_limit) {
    check(limits(1000, 1000), header_of(500), true);
    check(limits(1000, 1000), header_of(990), true);
    check(limits(1000, 1000), header_of(1010), false);
    check(limits(1000, 1000), header_of(100'000), false);
    check(response_options{}, header_of(60'000), true);
    check(response_options{}, header_of(70'000), false);
}

BOOST_AUTO_TEST_CASE(an_endless_header_ends) {
    std::string fields = "HTTP/1.1 200 OK\r\n";
    for (int i = 0; i < 10'000; ++i)
        fields += "X-" + std::to_string(i) + ": y\r\n";
    check(limits(5000, 1000), fields, false);
    check(limits(5000, 1000), "HTTP/1.1 200 " + std::string(100'000, 'x'), false);
    check(limits(5000, 1000), "HTTP/1.1 200 OK\r\n" + std::string(100'000, 'x'), false);
}

// Fields of hardly any size cost more memory than bytes: their number is bounded all the same.
BOOST_AUTO_TEST_CASE(the_number_of_fields_has_a_limit) {
    const auto header = [](int count) {
        std::string bytes = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n";
        for (int i = 0; i < count; ++i)
            bytes += "a:\r\n";
        return bytes + "\r\n";
    };
    check(response_options{}, header(10'000), true);
    check(response_options{}, header(17'000), false);
}

BOOST_AUTO_TEST_CASE(endless_extensions_and_trailers_end) {
    const std::string begin = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    check(limits(5000, 1000), begin + "1;" + std::string(100'000, 'x'), false);
    std::string trailers = begin + "0\r\n";
    for (int i = 0; i < 10'000; ++i)
        trailers += "X-" + std::to_string(i) + ": y\r\n";
    check(limits(5000, 1000), trailers, false);
    check(limits(5000, 1000), trailers + "\r\n", false);
}

BOOST_AUTO_TEST_CASE(a_body_does_not_count_as_header) {
    check(limits(200, 100'000), sized(50'000), true);
    check(limits(200, 100'000), in_chunks(1000, 50), true);
}

BOOST_AUTO_TEST_CASE(a_known_length_has_a_limit) {
    check(limits(1000, 100), sized(99), true);
    check(limits(1000, 100), sized(100), true);
    check(limits(1000, 100), sized(101), false);
    check(limits(1000, 0), sized(0), true);
    check(limits(1000, 0), sized(1), false);
}

// There is no need to read a body to know that it is too large.
BOOST_AUTO_TEST_CASE(the_header_is_enough_to_refuse_a_body) {
    for (const char* length : {"101", "18446744073709551615", "9223372036854775808"}) {
        response_reader reader;
        reader.reset(limits(1000, 100));
        BOOST_TEST(
            feed(reader, "HTTP/1.1 200 OK\r\nContent-Length: " + std::string(length) + "\r\n\r\n") ==
                progress::failed,
            length);
        BOOST_TEST(reader.failure().code == errc::response_too_large, length);
    }
}

BOOST_AUTO_TEST_CASE(chunks_have_a_limit_together) {
    check(limits(1000, 100), in_chunks(1, 100), true);
    check(limits(1000, 100), in_chunks(10, 10), true);
    check(limits(1000, 100), in_chunks(100, 1), true);
    check(limits(1000, 100), in_chunks(1, 101), false);
    check(limits(1000, 100), in_chunks(11, 10), false);
    check(limits(1000, 100), in_chunks(101, 1), false);
}

BOOST_AUTO_TEST_CASE(a_body_up_to_the_end_has_a_limit) {
    response_reader reader;
    reader.reset(limits(1000, 100));
    BOOST_TEST(feed(reader, "HTTP/1.1 200 OK\r\n\r\n" + std::string(100, 'x')) == progress::need_more);
    BOOST_TEST(reader.commit_end() == progress::complete);
    BOOST_TEST(reader.body().size() == 100u);
    check(limits(1000, 100), "HTTP/1.1 200 OK\r\n\r\n" + std::string(101, 'x'), false);
}

BOOST_AUTO_TEST_CASE(the_inflated_size_has_the_limit) {
    const auto gzipped = [](std::size_t size) {
        const std::string body = gzip(std::string(size, 'x'));
        return "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + std::to_string(body.size()) +
               "\r\n\r\n" + body;
    };
    check(limits(1000, 1000), gzipped(1000), true);
    check(limits(1000, 1000), gzipped(1001), false);
    check(limits(1000, 100'000), gzipped(50'000'000), false);
}

// Bytes that do not compress are a little longer compressed; what counts is what comes out.
BOOST_AUTO_TEST_CASE(the_packed_size_has_no_smaller_limit) {
    const std::string body = gzip("0123456789");
    BOOST_REQUIRE(body.size() > 10);
    check(
        limits(1000, 10),
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + std::to_string(body.size()) +
            "\r\n\r\n" + body,
        true);
}

BOOST_AUTO_TEST_CASE(gives_memory_back) {
    response_reader reader;
    reader.reset({});
    BOOST_TEST(feed(reader, sized(1'000'000)) == progress::complete);
    reader.reset({});
    reader.trim();
    BOOST_TEST(reader.body().capacity() <= kept_capacity);
    BOOST_TEST(feed(reader, sized(100)) == progress::complete);
    BOOST_TEST(reader.body().size() == 100u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::http::test
