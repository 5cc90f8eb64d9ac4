#pragma once

// Opens one connection: resolve, TCP connect, tunnel through the proxy, TLS handshake.

#include "net/connect_settings.hpp"
#include "net/failure.hpp"
#include "net/happy_eyeballs.hpp"
#include "net/resolver.hpp"
#include "net/stream.hpp"
#include "net/tunnel.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::net {

// How long each part took; zero for the parts that were not reached or not needed.
struct connect_durations {
    std::chrono::steady_clock::duration resolve{};
    std::chrono::steady_clock::duration connect{};
    std::chrono::steady_clock::duration proxy{};
    std::chrono::steady_clock::duration handshake{};
};

struct connect_result {
    std::unique_ptr<stream> connection; // null if it failed, with the reason in `error`
    failure error;
    connect_durations durations;
};

// Keeps itself alive until it has completed. Thread-safe.
//
// Each handler is one step(), one at a time, and that is the only place where what fails by an exception
// (memory, for one) becomes the outcome. An outcome needs no memory of its own to be handed over: between two
// steps a wait of deadline_ is always there, and the end of that wait is the step that hands it over.
class connector : public std::enable_shared_from_this<connector> {
public:
    using completion = std::function<void(connect_result)>; // must not throw

    connector(boost::asio::any_io_executor executor, std::shared_ptr<const connect_settings> settings);
    connector(const connector&) = delete;
    connector& operator=(const connector&) = delete;
    ~connector();

    // Starts, once, from any thread; throws std::bad_alloc with nothing started. `done` is then called
    // exactly once, on the executor, never from inside start() or cancel(). If the executor loses the
    // handlers (its context is destroyed, or has no memory to pass them on), it is called with
    // errc::cancelled by whoever destroys the last of them.
    void start(completion done);

    // Completes with errc::cancelled, unless it has completed; also before start().
    void cancel() noexcept;

private:
    using clock = std::chrono::steady_clock;
    using endpoint = boost::asio::ip::tcp::endpoint;
    using endpoints = std::vector<endpoint>;

    template <class F>
    void step(F act, bool ends_deadline_wait = false);
    [[nodiscard]] bool is_over() const noexcept { return outcome_.has_value(); }

    void enter(phase next) noexcept;
    void arm_deadline(clock::duration limit);
    void on_deadline();

    void resolve();
    void resolve_by_hook(const std::string& host, std::uint16_t port);
    void look_up(const std::string& host, std::uint16_t port);
    [[nodiscard]] const std::string& nearest_host() const noexcept; // the proxy, if there is one
    void on_resolved(boost::system::error_code error, const endpoints& found);

    void follow(const happy_eyeballs::step& step);
    void try_address(std::size_t index);
    void on_attempt(std::size_t index, boost::system::error_code error);
    void on_connected(tcp_socket socket);

    void send_connect_request();
    void read_tunnel_answer();

    void begin_handshake();
    void continue_handshake();

    // Calls `next` when the socket is ready for what the result asks, or gives up if it asks nothing.
    void wait_for(const io_result& result, void (connector::*next)());

    // Is the outcome, unless there is one: the stream if the failure has no code.
    void finish(failure error) noexcept;
    // Finishes with a failure of this phase, at this place.
    void fail(errc code, boost::system::error_code cause = {}, const std::string& why = {});
    void drop_descriptors() noexcept;
    void remember(const failure& error) noexcept;
    [[nodiscard]] static errc code_of(phase part) noexcept;
    [[nodiscard]] failure thrown() const noexcept;
    [[nodiscard]] std::string place() const;

    // Not a strand: a context gives handlers without an executor of their own no detour that needs memory.
    std::mutex mutex_;
    boost::asio::any_io_executor executor_;
    std::shared_ptr<const connect_settings> settings_;
    process_stamp process_;
    completion done_;
    std::optional<connect_result> outcome_; // nothing is begun any more once it is there

    phase phase_ = phase::none;
    clock::time_point phase_began_;
    connect_durations durations_;
    boost::asio::steady_timer deadline_; // waits, for ever if need be, until there is an outcome
    int deadline_waits_ = 0;             // with those that were cancelled and do not know yet
    boost::asio::steady_timer attempt_timer_;
    std::shared_ptr<lookup_wait> lookup_;
    lookup_answer_ptr answer_; // where the addresses are from
    boost::asio::posix::stream_descriptor answered_;

    std::optional<happy_eyeballs> race_;
    std::vector<std::optional<tcp_socket>> attempts_;
    std::optional<endpoint> address_; // of the connection
    std::unique_ptr<stream> stream_;
    std::string tunnel_request_;
    std::size_t tunnel_sent_ = 0;
    tunnel_answer tunnel_;
};

} // namespace conductor::net
