#pragma once

// How a tunnel is asked for with CONNECT, and what the proxy's answer means. No I/O.

#include "net/failure.hpp"
#include "net/proxy.hpp"
#include "net/url.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::net {

// The bytes of the CONNECT request.
[[nodiscard]] std::string connect_request(const origin& target, const proxy& via);

// Reads the head of the proxy's answer, however it is cut into pieces.
class tunnel_answer {
public:
    enum class state { need_more, open, refused };

    static constexpr std::size_t max_head = 16 * 1024;

    // Takes the next bytes; none may follow once the state is not need_more.
    state feed(std::string_view bytes);

    // The answer's status, 0 if it never came that far.
    [[nodiscard]] int status() const noexcept { return status_; }
    // Why the tunnel was refused.
    [[nodiscard]] const failure& reason() const noexcept { return reason_; }

private:
    state refuse(errc code, std::string detail);

    std::string head_;
    std::size_t taken_ = 0;
    int status_ = 0;
    failure reason_;
};

} // namespace conductor::net
