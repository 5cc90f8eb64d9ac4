#pragma once

// Everything that decides how one connection is opened.

#include "net/address_memory.hpp"
#include "net/process_mark.hpp"
#include "net/proxy.hpp"
#include "net/resolver.hpp"
#include "net/tls_context.hpp"
#include "net/url.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::net {

// TCP's own probes of an idle connection.
struct keep_alive_settings {
    bool enabled = true;
    std::chrono::seconds idle{30};
    std::chrono::seconds interval{10};
    int count = 3;
};

using resolve_callback =
    std::function<void(boost::system::error_code, std::vector<boost::asio::ip::tcp::endpoint>)>;

// Calls back once, from any thread, also from inside the call; or never, if it hangs.
using resolve_function =
    std::function<void(const std::string& host, std::uint16_t port, resolve_callback callback)>;

struct connect_settings {
    origin target;
    std::optional<proxy> via;
    std::shared_ptr<tls_context> tls; // required if target.tls

    std::chrono::steady_clock::duration connect_timeout = std::chrono::seconds(10); // resolve, connect, proxy
    std::chrono::steady_clock::duration handshake_timeout =
        std::chrono::seconds(10); // for both, zero: no limit
    std::chrono::steady_clock::duration attempt_delay = std::chrono::milliseconds(250);
    keep_alive_settings keep_alive;

    // What copies of the settings share.
    std::shared_ptr<address_memory> addresses = std::make_shared<address_memory>();
    std::shared_ptr<resolver> names = std::make_shared<resolver>();

    // Whose connections are whose, should the process fork.
    std::shared_ptr<process_mark> process = std::make_shared<process_mark>();

    resolve_function resolve; // empty: `names` are asked
};

} // namespace conductor::net
