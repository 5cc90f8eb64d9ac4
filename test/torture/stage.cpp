#include "stage.hpp"

#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <new>
#include <stdexcept>
#include <vector>

namespace conductor::torture {

namespace {

using namespace std::chrono_literals;

// Only what is stuck for good takes so long.
constexpr auto patience = 20s;

constexpr int customers = 6;

} // namespace

far_server::far_server()
    : server(io_.get_executor()) {
    company = server.add_end_user({"Acme Inc.", "acme-1", "a@acme.example"});
    server.connect_end_user(company);
    client_options options;
    options.secret_key = "sk_test_sandbox";
    options.base_url = server.base_url();
    options.tls.ca_pem = server.ca_pem();
    asio::io_context io;
    const client c{io.get_executor(), options};
    std::vector<std::future<qbd::customer>> made;
    for (int i = 0; i < customers; ++i) {
        qbd::customer_create_params params;
        params.name = "customer " + std::to_string(i);
        made.push_back(c.qbd(company).customers.create(params, {}, asio::use_future));
    }
    io.run();
    for (auto& m : made)
        m.get();
}

far_server::~far_server() {
    server.stop();
    io_.stop();
}

bool tally::all_told() const noexcept {
    return std::all_of(told_.begin(), told_.begin() + static_cast<std::ptrdiff_t>(expected_), [](int times) {
        return times > 0;
    });
}

bool tally::any_told_twice() const noexcept {
    return std::any_of(told_.begin(), told_.end(), [](int times) { return times > 1; });
}

void tally::examine(const std::exception_ptr& thrown) noexcept {
    if (!thrown)
        return;
    try {
        std::rethrow_exception(thrown);
    } catch (const error&) {
    } catch (const std::bad_alloc&) {
    } catch (const std::exception& e) {
        std::fprintf(stderr, "a caller was told of something else: %s\n", e.what());
        std::abort();
    }
}

stage::stage(far_server& s, const client_options& options, bool handlers_elsewhere)
    : far(s)
    , c(std::in_place, io.get_executor(), options)
    , told((handlers_elsewhere ? elsewhere : io).get_executor()) {}

bool stage::run() {
    return run_until([] { return false; });
}

bool stage::run_until(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + patience;
    io.restart();
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        try {
            elsewhere.restart();
            elsewhere.poll();
            io.run_one_for(1ms);
        } catch (...) {
            escaped = true;
        }
        if (io.stopped() && elsewhere.poll() == 0 && !condition())
            return true; // nothing is left that could make it true
        if (io.stopped())
            io.restart();
    }
    return true;
}

void require(bool holds, const std::string& what) {
    if (!holds)
        throw std::runtime_error(what);
}

} // namespace conductor::torture
