#include "feed.hpp"
#include "gzip.hpp"

#include <boost/test/unit_test.hpp>

#include <vector>

namespace conductor::inline CONDUCTOR_ABI::http::test {

namespace {

constexpr response_options plenty{};

struct answer {
    const char* name;
    std::string bytes;
    int status = 200;
    std::string body = {};
    bool keep_alive = true;
    bool needs_end = false; // the body ends with the connection
};

std::string chunked(std::string_view chunks) {
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + std::string(chunks);
}

std::string with_length(std::string_view fields, std::string_view body) {
    return "HTTP/1.1 200 OK\r\n" + std::string(fields) + "Content-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + std::string(body);
}

std::vector<answer> good_answers() {
    const std::string packed = gzip("hello, hello, hello");
    return {
        {"with a length", with_length("", "hi"), 200, "hi"},
        {"with an empty body", with_length("", "")},
        {"without a reason", "HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nhi", 200, "hi"},
        {"without a reason and its space", "HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nhi", 200, "hi"},
        {"interim answers without reasons",
         "HTTP/1.1 100\r\n\r\nHTTP/1.1 103\r\nX-A: b\r\n\r\nHTTP/1.1 404\r\nContent-Length: 2\r\n\r\nhi", 404,
         "hi"},
        {"without a reason up to the end", "HTTP/1.0 200\r\n\r\nold", 200, "old", false, true},
        {"an error", "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 4\r\n\r\nbusy", 503, "busy"},
        {"408 is the last", "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n", 408, "", false},
        {"204", "HTTP/1.1 204 No Content\r\nDate: now\r\n\r\n", 204},
        {"304 has no body", "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", 304},
        {"chunks", chunked("2\r\nhi\r\n0\r\n\r\n"), 200, "hi"},
        {"many chunks", chunked("1\r\na\r\n3\r\nbcd\r\nB\r\nefghijklmno\r\n0\r\n\r\n"), 200,
         "abcdefghijklmno"},
        {"no chunks", chunked("0\r\n\r\n")},
        {"chunk extensions", chunked("2;a=b;c=\"d;e\"\r\nhi\r\n0;last\r\n\r\n"), 200, "hi"},
        {"trailers", chunked("2\r\nhi\r\n0\r\nX-Sum: 1\r\nX-More: 2\r\n\r\n"), 200, "hi"},
        {"up to the end", "HTTP/1.1 200 OK\r\n\r\nall of it", 200, "all of it", false, true},
        {"nothing up to the end", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", 200, "", false, true},
        {"HTTP/1.0 up to the end", "HTTP/1.0 200 OK\r\n\r\nold", 200, "old", false, true},
        {"HTTP/1.0 with a length", "HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nold", 200, "old", false},
        {"HTTP/1.0 kept alive", "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 3\r\n\r\nold",
         200, "old", true},
        {"close", with_length("Connection: close\r\n", "hi"), 200, "hi", false},
        {"CLOSE", with_length("CONNECTION: CLOSE\r\n", "hi"), 200, "hi", false},
        {"close among others", with_length("Connection: foo, close\r\n", "hi"), 200, "hi", false},
        {"keep-alive", with_length("Connection: keep-alive\r\n", "hi"), 200, "hi", true},
        {"100 first", "HTTP/1.1 100 Continue\r\n\r\n" + with_length("", "hi"), 200, "hi"},
        {"103 twice",
         "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 103 Early Hints\r\nX-A: b\r\n\r\n" +
             chunked("2\r\nhi\r\n0\r\n\r\n"),
         200, "hi"},
        {"102 and 204", "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", 204},
        {"gzip", with_length("Content-Encoding: gzip\r\n", packed), 200, "hello, hello, hello"},
        {"GZip", with_length("content-encoding: GZip\r\n", packed), 200, "hello, hello, hello"},
        {"x-gzip", with_length("Content-Encoding: x-gzip\r\n", packed), 200, "hello, hello, hello"},
        {"identity", with_length("Content-Encoding: identity\r\n", "plain"), 200, "plain"},
        {"gzip of nothing", with_length("Content-Encoding: gzip\r\n", gzip(""))},
        {"gzip without a body", with_length("Content-Encoding: gzip\r\n", "")},
        {"gzip and 204", "HTTP/1.1 204 No Content\r\nContent-Encoding: gzip\r\n\r\n", 204},
        {"gzip members", with_length("Content-Encoding: gzip\r\n", gzip("a") + gzip("b")), 200, "ab"},
        {"gzip up to the end", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + packed, 200,
         "hello, hello, hello", false, true},
    };
}

void check(response_reader& reader, const answer& expected, progress outcome) {
    if (expected.needs_end) {
        BOOST_TEST(outcome == progress::need_more);
        outcome = reader.commit_end();
    }
    BOOST_TEST(outcome == progress::complete);
    if (outcome != progress::complete) {
        BOOST_TEST_MESSAGE(reader.failure().detail);
        return;
    }
    BOOST_TEST(reader.started());
    BOOST_TEST(reader.status() == expected.status);
    BOOST_TEST(reader.body() == expected.body);
    BOOST_TEST(reader.keep_alive() == expected.keep_alive);
}

// Feeds it all, and then the end of the connection; gives why it failed.
errc failure_of(std::string_view bytes, std::size_t piece = 1 << 20) {
    response_reader reader;
    reader.reset(plenty);
    progress now = feed(reader, bytes, piece);
    if (now == progress::need_more)
        now = reader.commit_end();
    if (now != progress::failed)
        return errc{};
    BOOST_TEST((reader.failure().where == phase::receive));
    return reader.failure().code;
}

} // namespace

BOOST_AUTO_TEST_SUITE(reading)

BOOST_AUTO_TEST_CASE(reads_answers_however_they_come) {
    for (const answer& expected : good_answers()) {
        BOOST_TEST_CONTEXT(expected.name) {
            response_reader reader;
            reader.reset(plenty);
            BOOST_TEST(!reader.started());
            check(reader, expected, feed(reader, expected.bytes));
            reader.reset(plenty);
            BOOST_TEST(!reader.started());
            check(reader, expected, feed(reader, expected.bytes, 1));
            for (unsigned seed = 1; seed <= 20; ++seed) {
                reader.reset(plenty);
                check(reader, expected, feed_randomly(reader, expected.bytes, seed));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(reads_one_answer_after_the_other) {
    response_reader reader;
    for (int round = 0; round < 3; ++round) {
        for (const answer& expected : good_answers()) {
            BOOST_TEST_CONTEXT(expected.name) {
                reader.reset(plenty);
                check(reader, expected, feed(reader, expected.bytes, 11));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(forgets_a_failed_or_unfinished_answer) {
    response_reader reader;
    for (const char* before :
         {"garbage\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Le",
          "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhal",
          "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 90\r\n\r\n\x1f\x8b",
          "HTTP/1.1 103 Early Hints\r\nContent-Encoding: gzip\r\n\r\n"}) {
        reader.reset(plenty);
        BOOST_TEST(feed(reader, before) != progress::complete);
        reader.reset(plenty);
        BOOST_TEST(feed(reader, with_length("X-A: b\r\n", "fresh")) == progress::complete);
        BOOST_TEST(reader.body() == "fresh");
        BOOST_TEST(reader.status() == 200);
        BOOST_TEST(reader.copy_headers().size() == 2u);
    }
}

BOOST_AUTO_TEST_CASE(the_body_may_be_taken_away) {
    response_reader reader;
    for (int i = 0; i < 3; ++i) {
        reader.reset(plenty);
        BOOST_TEST(feed(reader, with_length("", "mine")) == progress::complete);
        const std::string taken = std::move(reader.body());
        BOOST_TEST(taken == "mine");
    }
}

BOOST_AUTO_TEST_CASE(surplus_bytes_end_the_connection) {
    for (const std::string& first :
         {with_length("", "hi"), chunked("2\r\nhi\r\n0\r\n\r\n"),
          std::string("HTTP/1.1 204 No Content\r\n\r\n")}) {
        for (const std::string surplus : {"H", "\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nother"}) {
            response_reader reader;
            reader.reset(plenty);
            BOOST_TEST(feed(reader, first + surplus) == progress::complete);
            BOOST_TEST((reader.body() == "hi" || reader.status() == 204));
            BOOST_TEST(!reader.keep_alive());
            reader.reset(plenty);
            BOOST_TEST(!reader.started());
            BOOST_TEST(feed(reader, with_length("", "next")) == progress::complete);
            BOOST_TEST(reader.body() == "next");
        }
    }
}

BOOST_AUTO_TEST_CASE(finds_fields) {
    response_reader reader;
    reader.reset(plenty);
    BOOST_TEST(
        feed(
            reader, with_length(
                        "Conductor-Request-Id: req_1\r\nSet-Cookie: a=b\r\nX-Padded:  \t v w \t\r\n"
                        "Set-Cookie: c=d\r\nX-Empty:\r\n",
                        "{}")) == progress::complete);
    BOOST_TEST((reader.find("conductor-request-id") == "req_1"));
    BOOST_TEST((reader.find("CONDUCTOR-REQUEST-ID") == "req_1"));
    BOOST_TEST((reader.find("Set-Cookie") == "a=b"));
    BOOST_TEST((reader.find("X-Padded") == "v w"));
    BOOST_TEST((reader.find("X-Empty") == ""));
    BOOST_TEST(!reader.find("X-Other").has_value());
    BOOST_TEST(!reader.find("Conductor").has_value());

    const response_headers headers = reader.copy_headers();
    reader.reset(plenty); // a copy lives on
    const std::vector<std::pair<std::string, std::string>> expected{
        {"Conductor-Request-Id", "req_1"},
        {"Set-Cookie", "a=b"},
        {"X-Padded", "v w"},
        {"Set-Cookie", "c=d"},
        {"X-Empty", ""},
        {"Content-Length", "2"}};
    BOOST_TEST_REQUIRE(headers.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        BOOST_TEST(headers.fields()[i].name == expected[i].first);
        BOOST_TEST(headers.fields()[i].value == expected[i].second);
    }
}

BOOST_AUTO_TEST_CASE(fields_of_interim_answers_are_dropped) {
    response_reader reader;
    reader.reset(plenty);
    BOOST_TEST(
        feed(
            reader, "HTTP/1.1 103 Early Hints\r\nX-Early: 1\r\nConnection: close\r\n\r\n" +
                        with_length("", "hi")) == progress::complete);
    BOOST_TEST(!reader.find("X-Early").has_value());
    BOOST_TEST(reader.copy_headers().size() == 1u);
    BOOST_TEST(reader.keep_alive());
}

BOOST_AUTO_TEST_CASE(an_early_end_loses_the_connection) {
    for (const std::string& bytes :
         {std::string("H"), std::string("HTTP/1.1 200"),
          std::string("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n"),
          std::string("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"),
          std::string("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nh"), chunked(""), chunked("2\r\nhi\r\n"),
          chunked("2\r\nh"), chunked("2\r\nhi\r\n0\r\n"), chunked("2\r\nhi\r\n0\r\nX-Sum: 1\r\n"),
          std::string("HTTP/1.1 100 Continue\r\n\r\n"), std::string("HTTP/1.1 100 Continue\r\n\r\nHTTP"),
          with_length("Content-Encoding: gzip\r\n", gzip("hello")).substr(0, 75)}) {
        BOOST_TEST(failure_of(bytes) == errc::connection_lost, bytes);
        BOOST_TEST(failure_of(bytes, 1) == errc::connection_lost, bytes);
    }
}

BOOST_AUTO_TEST_CASE(an_end_without_an_answer) {
    response_reader reader;
    reader.reset(plenty);
    BOOST_TEST(reader.commit_end() == progress::failed);
    BOOST_TEST((reader.failure().code == errc::connection_lost));
    BOOST_TEST(!reader.started());
}

BOOST_AUTO_TEST_CASE(refuses_what_is_not_http) {
    const auto header = [](std::string_view fields) {
        return "HTTP/1.1 200 OK\r\n" + std::string(fields) + "\r\n\r\n";
    };
    for (const std::string& bytes :
         {std::string("SSH-2.0-OpenSSH_9.2\r\n\r\n"),
          std::string("GET / HTTP/1.1\r\nHost: a\r\n\r\n"),
          std::string("<html>oops</html>\r\n\r\n"),
          std::string("\x15\x03\x03\x01\x02\x02\x28 a TLS alert\r\n\r\n"),
          std::string("HTTP/2.0 200 OK\r\n\r\n"),
          std::string("HTTP/1.1 20 OK\r\n\r\n"),
          std::string("HTTP/1.1 20\r\n\r\n"),
          std::string("HTTP/1.1  20\r\n\r\n"),
          std::string("HTTP/1.1 20a\r\n\r\n"),
          std::string("HTTP/1.1 2000\r\n\r\n"),
          std::string("HTTP/1.1\r\n\r\n"),
          std::string("HTTP/1.1 200\rOK\r\n\r\n"),
          std::string("HTTP/1.1 2000 OK\r\n\r\n"),
          std::string("HTTP/1.1 abc OK\r\n\r\n"),
          std::string("HTTP/1.1 -20 OK\r\n\r\n"),
          std::string("HTTP/1.1 099 OK\r\n\r\n"),
          header("no colon here"),
          header("bad name: x"),
          header("Content-Length: -1"),
          header("Content-Length: abc"),
          header("Content-Length: 1x"),
          header("Content-Length: 99999999999999999999999"),
          header("Content-Length: 1\r\nContent-Length: 2"),
          chunked("x\r\nhi\r\n0\r\n\r\n"),
          chunked("2\r\nhi!\r\n0\r\n\r\n"),
          chunked("-2\r\nhi\r\n0\r\n\r\n"),
          chunked("11111111111111111\r\nhi")}) {
        BOOST_TEST(failure_of(bytes) == errc::protocol_violation, bytes);
        BOOST_TEST(failure_of(bytes, 1) == errc::protocol_violation, bytes);
    }
}

BOOST_AUTO_TEST_CASE(refuses_garbage_before_its_line_ends) {
    response_reader reader;
    for (const char* greeting :
         {"SSH-2.0-OpenSSH_9.2", "\x15\x03\x03\x01\x02\x02\x28 a TLS alert", "220 mail.example ESMTP"}) {
        reader.reset(plenty);
        BOOST_TEST(feed(reader, greeting) == progress::failed);
    }
}

BOOST_AUTO_TEST_CASE(trailers_are_not_header_fields) {
    response_reader reader;
    reader.reset(plenty);
    BOOST_TEST(
        feed(reader, chunked("2\r\nhi\r\n0\r\nX-Should-Retry: true\r\nContent-Encoding: gzip\r\n\r\n"), 1) ==
        progress::complete);
    BOOST_TEST(!reader.find("X-Should-Retry").has_value());
    BOOST_TEST(reader.copy_headers().size() == 1u);
    BOOST_TEST(reader.body() == "hi");
}

// A coding of the transfer that is not understood must not pass as a body.
BOOST_AUTO_TEST_CASE(refuses_transfer_codings_but_chunked) {
    BOOST_TEST(
        failure_of("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n") ==
        errc::protocol_violation);
    BOOST_TEST(
        failure_of("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhi") == errc::protocol_violation);
}

// Two ways to tell the length is how answers get out of step: refused, or at least the connection ends.
BOOST_AUTO_TEST_CASE(a_length_beside_chunks_is_no_way_to_go_on) {
    response_reader reader;
    reader.reset(plenty);
    const progress now = feed(
        reader,
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n");
    BOOST_TEST((now == progress::failed || (now == progress::complete && !reader.keep_alive())));
}

// Where two readers could see two different ends of an answer, what follows must not pass for the next one.
// Bytes come one by one, so that nothing that follows has been seen when the answer is complete.
BOOST_AUTO_TEST_CASE(an_answer_with_two_ends_is_the_last_one) {
    const auto fields = [](std::string_view text, std::string_view body) {
        return "HTTP/1.1 200 OK\r\n" + std::string(text) + "\r\n\r\n" + std::string(body);
    };
    const std::string chunks = "3\r\nabc\r\n0\r\n\r\n";
    const std::string ambiguous[] = {
        fields("Content-Length: 3\r\nTransfer-Encoding: chunked", chunks),
        fields("Transfer-Encoding: chunked\r\nContent-Length: 3", chunks),
        fields("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", chunks),
        fields("Transfer-Encoding: identity\r\nTransfer-Encoding: chunked", chunks),
        fields("Transfer-Encoding: identity\r\nContent-Length: 3", "abc"),
        fields("Transfer-Encoding: chunked, identity\r\nContent-Length: 3", "abc"),
        fields("Transfer-Encoding: xchunked\r\nContent-Length: 3", "abc"),
        fields("Transfer-Encoding:\r\n chunked\r\nContent-Length: 3", "abc"),
        fields("Transfer-Encoding:\r\nContent-Length: 3", "abc"),
        fields("Transfer-Encoding : chunked\r\nContent-Length: 3", "abc"),
        fields(" Transfer-Encoding: chunked\r\nContent-Length: 3", "abc"),
        fields("Content-Length: 3\r\nContent-Length: 4", "abcd"),
        fields("Content-Length: 3, 4", "abcd"),
        fields("Content-Length: 3 4", "abcd"),
        fields("Content-Length: +3", "abc"),
        fields("Content-Length: 0x3", "abc"),
        fields("Content-Length: 3\r\n 4", "abc"),
        fields("Content-Length:", "abc"),
        fields("Content-Length : 3", "abc"),
        fields("Content-Length: 18446744073709551619", "abc"), // 3, to whom it overflows
        fields("Transfer-Encoding: chunked", "10000000000000003\r\nabc\r\n0\r\n\r\n"),
        fields("Transfer-Encoding: chunked", "0x3\r\nabc\r\n0\r\n\r\n"),
        fields("Transfer-Encoding: chunked", "+3\r\nabc\r\n0\r\n\r\n"),
        fields("Transfer-Encoding: chunked", "3\nabc\n0\n\n"),
        fields("Transfer-Encoding: chunked", "3\r\nabcd\r\n0\r\n\r\n"),
        "HTTP/1.1 200 OK\nContent-Length: 3\n\nabc",
        "HTTP/1.1 200 OK\rContent-Length: 3\r\rabc",
    };
    for (const std::string& bytes : ambiguous) {
        response_reader reader;
        reader.reset(plenty);
        const progress now = feed(reader, bytes + with_length("", "forged"), 1);
        BOOST_TEST((now != progress::complete || !reader.keep_alive()), bytes);
    }
}

// Sizes that no memory has are no sizes to prepare for.
BOOST_AUTO_TEST_CASE(announced_sizes_cost_nothing) {
    for (const std::string& bytes :
         {chunked("ffffffffffffffff\r\nabc"), chunked("7fffffffffffffff\r\nabc"),
          std::string("HTTP/1.1 200 OK\r\nContent-Length: 60000000\r\n\r\nabc")}) {
        response_reader reader;
        reader.reset(response_options{});
        BOOST_TEST(feed(reader, bytes) != progress::complete);
        BOOST_TEST(reader.body().capacity() <= 2'000'000u);
    }
}

BOOST_AUTO_TEST_CASE(refuses_codings_that_nobody_asked_for) {
    for (const char* coding : {"br", "deflate", "zstd", "gzip, br", "unknown"})
        BOOST_TEST(
            failure_of(with_length("Content-Encoding: " + std::string(coding) + "\r\n", "xyz")) ==
                errc::protocol_violation,
            coding);
}

BOOST_AUTO_TEST_CASE(refuses_broken_gzip) {
    const auto gzipped = [](std::string_view body) {
        return with_length("Content-Encoding: gzip\r\n", body);
    };
    const std::string packed = gzip("hello, hello");
    std::string wrong_sum = packed;
    wrong_sum[packed.size() - 6] = static_cast<char>(wrong_sum[packed.size() - 6] ^ 1);
    for (const std::string& body :
         {std::string("{\"plain\": 1}"), packed.substr(0, packed.size() - 1), packed.substr(0, 5), wrong_sum,
          gzip("a") + gzip("b").substr(0, 12)}) {
        BOOST_TEST(failure_of(gzipped(body)) == errc::protocol_violation);
        BOOST_TEST(failure_of(gzipped(body), 1) == errc::protocol_violation);
    }
    BOOST_TEST(
        failure_of("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + packed.substr(0, 12)) != errc{});
}

// No input may crash it, make it hang, or make it keep more than the limit.
BOOST_AUTO_TEST_CASE(survives_mutated_answers) {
    std::minstd_rand random{42};
    const auto answers = good_answers();
    response_reader reader;
    response_options limits;
    limits.body_bytes = 200;
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes = answers[random() % answers.size()].bytes;
        for (unsigned changes = 1 + random() % 4; changes > 0; --changes) {
            const std::size_t at = random() % bytes.size();
            switch (random() % 3) {
            case 0:
                bytes[at] = static_cast<char>(random() % 256);
                break;
            case 1:
                bytes.insert(at, 1, static_cast<char>(random() % 128));
                break;
            default:
                bytes.erase(at, 1);
            }
            if (bytes.empty())
                bytes = "x";
        }
        reader.reset(limits);
        progress now = feed_randomly(reader, bytes, static_cast<unsigned>(round));
        if (now == progress::need_more)
            now = reader.commit_end();
        BOOST_REQUIRE((now == progress::complete || now == progress::failed));
        if (now == progress::complete) {
            BOOST_REQUIRE(reader.body().size() <= limits.body_bytes);
            BOOST_REQUIRE((reader.status() >= 200 && reader.status() <= 999));
        } else {
            BOOST_REQUIRE((reader.failure().code != errc{}));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::http::test
