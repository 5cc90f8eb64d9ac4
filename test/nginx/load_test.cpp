// Servers that limit, cut off and restart under load: no acknowledged create is missing, none is made twice.

#include "nginx/caller.hpp"
#include "nginx/https.hpp"
#include "nginx/load.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <iostream>

namespace {

using namespace conductor::test;
using namespace std::chrono_literals;

// The limits of nginx come before its files, and the plain answer of the site before both.
constexpr const char* limited = R"(
        location /v1/ {
            {LIMIT}
            try_files /none @answer;
        }
        location @answer {
            rewrite ^ /answer last;
        }
)";

std::string limited_by(const std::string& directives) {
    std::string text = limited;
    const std::string place = "{LIMIT}";
    return text.replace(text.find(place), place.size(), directives);
}

struct served_counts {
    std::size_t answered = 0; // with 200
    std::size_t refused = 0;
};

served_counts count(const std::vector<served_request>& requests) {
    served_counts out;
    for (const auto& request : requests)
        ++(request.status == 200 ? out.answered : out.refused);
    return out;
}

struct patient : https {
    // As a patient user sets it.
    [[nodiscard]] conductor::client_options retrying(const nginx& server) const {
        auto made = options(server);
        made.retry.max_retries = 100;
        made.retry.initial_backoff = 5ms;
        made.retry.max_backoff = 50ms;
        made.retry_budget.capacity = 10'000;
        return made;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(under_load, patient)

BOOST_AUTO_TEST_CASE(a_limit_of_the_rate_costs_retries_and_no_create) {
    site what = serve(limited_by("limit_req zone=rate; limit_req_status 429;"));
    what.http = "limit_req_zone $server_port zone=rate:1m rate=200r/s;";
    nginx server(what);
    load client(retrying(server));
    const tally creates = client.create(40, 10);
    BOOST_TEST(creates.succeeded == 40u, creates.last_error);
    BOOST_TEST(creates.retried > 0u);
    const auto seen = count(server.served(creates.tries));
    BOOST_TEST(seen.answered == 40u);
    BOOST_TEST(seen.refused > 0u);
}

// Without a Retry-After a 503 says nothing about whether the request was processed.
BOOST_AUTO_TEST_CASE(a_503_of_a_limit_is_retried_for_reads_only) {
    site what = serve(limited_by("limit_req zone=rate;"));
    what.http = "limit_req_zone $server_port zone=rate:1m rate=200r/s;";
    nginx server(what);
    load client(retrying(server));
    const tally creates = client.create(40, 10);
    BOOST_TEST(creates.total() == 40u);
    BOOST_TEST(creates.retried == 0u);
    BOOST_TEST(creates.unknown > 0u);
    BOOST_TEST(creates.unknown + creates.succeeded == 40u, creates.last_error);
    const tally reads = client.retrieve(40, 10);
    BOOST_TEST(reads.succeeded == 40u, reads.last_error);
    BOOST_TEST(reads.retried > 0u);
    const auto seen = count(server.served(creates.tries + reads.tries));
    BOOST_TEST(seen.answered == creates.succeeded + reads.succeeded);
}

BOOST_AUTO_TEST_CASE(a_limit_of_connections_costs_no_create) {
    site what = serve(limited_by("limit_conn addresses 1; limit_conn_status 429; limit_rate 20k;"));
    what.http = "limit_conn_zone $server_port zone=addresses:1m;";
    nginx server(what);
    load client(retrying(server));
    const tally creates = client.create(60, 20);
    BOOST_TEST(creates.succeeded == 60u, creates.last_error);
    BOOST_TEST(count(server.served(creates.tries)).answered == 60u);
}

BOOST_AUTO_TEST_CASE(cut_off_connections_cost_no_create) {
    nginx server(serve("keepalive_requests 5; keepalive_timeout 1s 1s;"));
    load client(options(server));
    const tally creates = client.create(500, 20);
    BOOST_TEST(creates.succeeded == 500u, creates.last_error);
    const auto seen = server.served(500);
    BOOST_TEST(count(seen).answered == 500u);
    BOOST_TEST(count_connections(seen) >= 100u);
}

// The old workers end what is idle at that moment, and a create may just be on its way there: nobody can
// tell whether it was processed. What was acknowledged was made once.
BOOST_AUTO_TEST_CASE(a_reload_loses_and_doubles_nothing) {
    constexpr std::size_t parallel = 20;
    site what = serve();
    what.workers = true;
    nginx server(what);
    load client(options(server));
    std::size_t reloads = 0;
    const tally creates = client.create(3000, parallel, [&](std::size_t done) {
        if (done % 1000 == 0) {
            server.reload();
            ++reloads;
        }
    });
    std::cout << "reloads: " << reloads << ", of " << creates.total() << " creates " << creates.succeeded
              << " succeeded, " << creates.unknown << " unknown\n";
    BOOST_TEST(creates.total() == 3000u);
    BOOST_TEST(creates.unknown <= reloads * parallel, creates.last_error);
    BOOST_TEST(creates.succeeded + creates.unknown == 3000u, creates.last_error);
    const tally after = client.create(100, parallel);
    BOOST_TEST(after.succeeded >= 100u - parallel, after.last_error);
    BOOST_TEST(client.stats().in_use == 0u);
    const auto seen = count(server.served(creates.succeeded + after.succeeded));
    BOOST_TEST(seen.answered >= creates.succeeded + after.succeeded);
    BOOST_TEST(seen.answered <= creates.total() + after.total());
}

BOOST_AUTO_TEST_CASE(a_reload_costs_no_read) {
    site what = serve();
    what.workers = true;
    nginx server(what);
    load client(retrying(server));
    const tally reads = client.retrieve(3000, 20, [&](std::size_t done) {
        if (done % 1000 == 0)
            server.reload();
    });
    BOOST_TEST(reads.succeeded == 3000u, reads.last_error);
    BOOST_TEST(client.stats().in_use == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
