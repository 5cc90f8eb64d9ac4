#pragma once

// The world of one cell: a sandbox with one company, what stands on the way to it, and a client. The way is a
// resolver that leads the next connections, or all of them, somewhere else.

#include "call/defaults.hpp"
#include "call/engine.hpp"
#include "net/connect_settings.hpp"

#include <conductor/client_options.hpp>
#include <conductor/qbd.hpp>
#include <conductor/sandbox/server.hpp>

#include <boost/asio/io_context.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace conductor::faults {

inline constexpr const char* key = "sk_test_sandbox";

// How often a fault strikes.
inline constexpr std::uint64_t always = std::numeric_limits<std::uint64_t>::max();

class scene {
public:
    explicit scene(boost::asio::io_context& io);
    ~scene();
    scene(const scene&) = delete;
    scene& operator=(const scene&) = delete;

    // The next `times` connections meet this instead of the sandbox.
    using detour = std::function<void(const net::resolve_callback&)>;
    void divert(std::uint64_t times, detour take);
    void divert_to_port(std::uint64_t times, std::uint16_t port);

    // A second server, another origin, which must not see anything.
    sandbox::server& trap();
    [[nodiscard]] std::uint64_t trapped() const;

    // Ends all faults.
    void heal();

    // Makes the client, with what `options` says by now. To be called once.
    void make_client();
    [[nodiscard]] const qbd_client& company() const { return *client_; }
    [[nodiscard]] pool_stats stats() const;
    // Before the peers go.
    void drop_client();

    boost::asio::io_context& io;
    sandbox::server server;
    client_options options;
    bool warm = false;                             // an idle connection is there before the call
    bool await_close = false;                      // ... and the server has closed it by then
    std::vector<std::function<void()>> on_heal;    // ends what the peers do
    std::function<bool()> peers_saw_key;           // empty: no peer of its own reads anything
    std::vector<std::shared_ptr<void>> peers;      // live as long as the scene
    std::vector<net::resolve_callback> unanswered; // questions to a resolver that hangs

private:
    void resolve(const net::resolve_callback& callback);

    std::uint64_t diversions_ = 0;
    detour detour_;
    std::unique_ptr<sandbox::server> trap_;
    std::shared_ptr<call::engine> engine_;
    std::optional<qbd_client> client_;
};

} // namespace conductor::faults
