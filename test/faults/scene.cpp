#include "faults/scene.hpp"

#include "client/configure.hpp"
#include "client/scope.hpp"

#include <boost/asio/ip/address_v4.hpp>

#include <utility>

namespace conductor::faults {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

const char* no_environment(const char*) {
    return nullptr;
}

} // namespace

scene::scene(asio::io_context& context)
    : io(context)
    , server(io.get_executor()) {
    options.secret_key = key;
    // The certificate has this name too, and a name goes through the resolver.
    options.base_url = "https://localhost:" + std::to_string(server.port()) + "/v1";
    options.tls.ca_pem = server.ca_pem();
    options.retry.initial_backoff = 1ms;
    options.retry.max_backoff = 1ms;
    options.timeouts.deadline = 20s; // no call of the matrix may end by it unless its row says so
}

scene::~scene() {
    drop_client();
}

void scene::divert(std::uint64_t times, detour take) {
    diversions_ = times;
    detour_ = std::move(take);
}

void scene::divert_to_port(std::uint64_t times, std::uint16_t port) {
    divert(times, [port](const net::resolve_callback& callback) {
        callback({}, {{asio::ip::address_v4::loopback(), port}});
    });
}

sandbox::server& scene::trap() {
    if (!trap_) {
        trap_ = std::make_unique<sandbox::server>(io.get_executor());
        options.tls.ca_pem += trap_->ca_pem(); // trust would not be what keeps the client away
    }
    return *trap_;
}

std::uint64_t scene::trapped() const {
    return trap_ ? trap_->stats().connections : 0;
}

void scene::heal() {
    diversions_ = 0;
    server.clear_faults();
    for (const auto& end : on_heal)
        end();
}

void scene::make_client() {
    auto made = client_setup::configure(io.get_executor(), options, no_environment);
    auto connect = std::make_shared<net::connect_settings>(*made.engine.connect);
    connect->resolve = [this](const std::string&, std::uint16_t, const net::resolve_callback& callback) {
        resolve(callback);
    };
    made.engine.connect = std::move(connect);
    engine_ = call::engine::make(std::move(made.engine));
    const std::string end_user = server.add_end_user({"Acme Inc.", "acme-1", "alice@acme.example"});
    server.connect_end_user(end_user);
    client_.emplace(
        std::make_shared<const detail::scope>(
            std::make_shared<const detail::handle>(engine_),
            std::make_shared<const call::defaults>(std::move(made.defaults))),
        end_user);
}

pool_stats scene::stats() const {
    return engine_->pool().stats();
}

void scene::drop_client() {
    client_.reset();
    engine_.reset();
    unanswered.clear();
}

void scene::resolve(const net::resolve_callback& callback) {
    if (diversions_ == 0) {
        callback({}, {{asio::ip::address_v4::loopback(), server.port()}});
        return;
    }
    if (diversions_ != always)
        --diversions_;
    detour_(callback);
}

} // namespace conductor::faults
