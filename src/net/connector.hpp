#pragma once

// Opens one connection: resolve, TCP connect, tunnel through the proxy, TLS handshake.

#include "net/connect_settings.hpp"
#include "net/failure.hpp"
#include "net/happy_eyeballs.hpp"
#include "net/stream.hpp"
#include "net/tunnel.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace conductor::net {

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

// Works on a serial executor (a strand, or a context run by one thread) and keeps itself alive until it has
// completed.
class connector : public std::enable_shared_from_this<connector> {
public:
    using completion = std::function<void(connect_result)>;

    connector(boost::asio::any_io_executor executor, std::shared_ptr<const connect_settings> settings);

    connector(const connector&) = delete;
    connector& operator=(const connector&) = delete;
    ~connector();

    // Starts, once, from any thread. `done` is called exactly once, on the executor, never from inside
    // start() or cancel().
    void start(completion done);

    // Completes with errc::cancelled, unless it has completed. To be called on the executor.
    void cancel();

private:
    using clock = std::chrono::steady_clock;
    using endpoint = boost::asio::ip::tcp::endpoint;
    using endpoints = std::vector<endpoint>;

    void enter(phase next);
    void arm_deadline(clock::duration limit);
    void on_deadline();

    void resolve();
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

    // Completes: with the stream if the failure has no code.
    void finish(failure error);
    void drop_attempts() noexcept;
    [[nodiscard]] std::string peer() const;

    boost::asio::any_io_executor executor_;
    std::shared_ptr<const connect_settings> settings_;
    process_stamp process_;
    completion done_;

    phase phase_ = phase::none; // none before the start and after the completion
    clock::time_point phase_began_;
    connect_durations durations_;
    boost::asio::steady_timer deadline_;
    boost::asio::steady_timer attempt_timer_;
    boost::asio::ip::tcp::resolver resolver_;

    std::optional<happy_eyeballs> race_;
    std::vector<std::optional<tcp_socket>> attempts_;
    std::unique_ptr<stream> stream_;
    std::string tunnel_request_;
    std::size_t tunnel_sent_ = 0;
    tunnel_answer tunnel_;
};

} // namespace conductor::net
