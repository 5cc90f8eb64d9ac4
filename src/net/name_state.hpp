#pragma once

// A name is asked for: is its answer known, is it being looked up, or has a look-up to begin?

#include "values/boot_clock.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::net {

struct lookup_answer {
    boost::system::error_code error;
    std::vector<boost::asio::ip::tcp::endpoint> found; // with port 0
};

using lookup_answer_ptr = std::shared_ptr<const lookup_answer>;

// What is known and under way for one name. Addresses that were found are kept for a little while; that a
// look-up failed is not, so that whoever asks next tries again.
class name_state {
public:
    using clock = boot_clock;

    static constexpr std::size_t max_look_ups = 3;                       // at once
    static constexpr clock::duration patience = std::chrono::seconds(5); // what one name server is given

    // From the beginning of the look-up on. The system does not say for how long an answer is valid. This is
    // longer than a burst of connections, or two attempts of a call, take; and shorter than the half minute
    // to a minute that is usual for servers which may move, so that a move is noticed hardly later than
    // without it. Addresses that do not work are forgotten at once anyway.
    static constexpr clock::duration lifetime = std::chrono::seconds(10);

    // The addresses that still count; or null.
    [[nodiscard]] lookup_answer_ptr known(clock::time_point now) const noexcept;

    // Whether whoever waits from now on needs another look-up: there is none, or none that gives hope.
    [[nodiscard]] bool needs_look_up(clock::time_point now) const noexcept;

    void began(clock::time_point now) noexcept;

    // A look-up that began then is over. True if its answer is that of all who wait: an error is not, while
    // another look-up is under way.
    [[nodiscard]] bool ended(clock::time_point began, const lookup_answer_ptr& answer) noexcept;

    // These addresses do not work. Newer ones stay.
    void forget(const lookup_answer_ptr& answer) noexcept;

    // Neither known nor under way.
    [[nodiscard]] bool is_idle(clock::time_point now) const noexcept;

private:
    std::size_t look_ups_ = 0;
    std::optional<clock::time_point> hopeful_since_; // of the look-up that those who ask wait for
    lookup_answer_ptr kept_;
    clock::time_point kept_since_{};
};

} // namespace conductor::net
