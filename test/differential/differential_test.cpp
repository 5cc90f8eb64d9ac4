// Does the client send what the official client for Node.js sends?
//
// Both make the calls of calls.json at a server that records them. Compared are the method, the path and the
// query (decoded), the body (as JSON), and the header fields that the API reads. They differ on purpose in:
//
// - Ids with a slash, question mark, number sign or percent sign. The official client puts the id into the
//   path as it is, so that the request is for another thing than the one meant: "a/b" leads into "a", and
//   "a?b" asks for "a". This client escapes it. Such calls say in calls.json, as "node", what the official
//   client sends.
// - The Content-Type of a request without a body (DELETE): the official client sends one, this one does not.
// - A required text that is empty: this client takes it for one that was forgotten, and refuses the call.
// - Accept-Encoding, User-Agent and what describes the platform and the attempt (X-Stainless-...).

#define BOOST_TEST_MODULE differential

#include "differential/calls.hpp"
#include "differential/compare.hpp"
#include "differential/samples.hpp"
#include "peers/child_process.hpp"

#include <conductor/client.hpp>
#include <conductor/sandbox/server.hpp>

#include <boost/asio/thread_pool.hpp>
#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <iostream>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace asio = boost::asio;
namespace json = boost::json;
using conductor::sandbox::recorded_request;

namespace {

constexpr const char* key = "sk_test_sandbox";

struct recorder {
    recorder()
        : server(thread.get_executor(), options()) {}

    static conductor::sandbox::options options() {
        conductor::sandbox::options made;
        made.tls = false;
        return made;
    }

    asio::thread_pool thread{1};
    conductor::sandbox::server server;
};

std::vector<recorded_request> record_this_client(const json::array& calls) {
    recorder to;
    conductor::client_options options;
    options.base_url = to.server.base_url();
    options.secret_key = key;
    options.retry.max_retries = 0;
    const conductor::client client(to.thread.get_executor(), options);
    for (std::size_t i = 0; i != calls.size(); ++i)
        conductor::test::make_call(client, calls[i].as_object(), i);
    return conductor::test::by_call(to.server.requests(), calls.size());
}

std::vector<recorded_request> record_samples(const json::array& samples) {
    recorder to;
    conductor::test::make_samples(to.server.base_url(), key, samples);
    return conductor::test::by_call(to.server.requests(), samples.size());
}

std::vector<recorded_request> record_official_client(const char* calls, std::size_t count) {
    recorder to;
    conductor::test::child_process node({"node", "calls.mjs", to.server.base_url(), key, calls}, "node.log");
    if (node.wait() != 0)
        throw std::runtime_error("calls.mjs failed:\n" + conductor::test::read_file("node.log"));
    return conductor::test::by_call(to.server.requests(), count);
}

} // namespace

BOOST_AUTO_TEST_CASE(both_clients_send_the_same) {
    const json::array calls = conductor::test::read_calls("calls.json");
    const auto ours = record_this_client(calls);
    const auto theirs = record_official_client("calls.json", calls.size());

    std::size_t equal = 0;
    std::size_t on_purpose = 0;
    for (std::size_t i = 0; i != calls.size(); ++i) {
        const json::object& call = calls[i].as_object();
        const auto found = conductor::test::differences(call, ours[i], theirs[i]);
        for (const auto& difference : found)
            BOOST_ERROR(conductor::test::text_of(call, "name") << ": " << difference);
        if (found.empty())
            ++(call.contains("node") ? on_purpose : equal);
    }
    std::cout << calls.size() << " pairs of requests: " << equal << " equal, " << on_purpose
              << " with an id that only this client escapes" << std::endl;
}

// Each operation on a company twice: with all parameters, and with the required ones. The release of the
// official client is older than the description, and lacks what absent.json lists.
BOOST_AUTO_TEST_CASE(both_clients_send_the_same_for_every_operation) {
    const json::array samples = conductor::test::read_calls("samples.json");
    const auto ours = record_samples(samples);
    const auto theirs = record_official_client("samples.json", samples.size());

    std::set<std::string> equal;
    std::size_t pairs = 0;
    for (std::size_t i = 0; i != samples.size(); ++i) {
        const json::object& call = samples[i].as_object();
        const auto found = conductor::test::differences(call, ours[i], theirs[i]);
        for (const auto& difference : found)
            BOOST_ERROR(conductor::test::text_of(call, "operation") << ": " << difference);
        if (found.empty()) {
            equal.insert(conductor::test::text_of(call, "operation"));
            ++pairs;
        }
    }
    std::cout << samples.size() << " pairs of requests of all operations on a company: " << pairs
              << " equal, of " << equal.size() << " operations" << std::endl;
}

// The list of what the official client lacks must not hide what it has.
BOOST_AUTO_TEST_CASE(absent_operations_are_absent) {
    conductor::test::child_process node(
        {"node", "calls.mjs", "http://127.0.0.1:9", key, "--present", "absent.json"}, "present.log");
    BOOST_TEST(node.wait() == 0);
    BOOST_TEST(conductor::test::read_file("present.log") == "\n");
}
