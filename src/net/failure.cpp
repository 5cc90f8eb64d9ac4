#include "net/failure.hpp"

#include <boost/asio/error.hpp>

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace {

std::string_view name_of(phase step) noexcept {
    switch (step) {
    case phase::resolve:
    case phase::connect:
    case phase::proxy:
    case phase::send:
    case phase::receive:
        return to_string(step);
    case phase::handshake:
        return "TLS handshake";
    default: // a wait, whose detail says what for
        return {};
    }
}

} // namespace

std::string describe(const failure& why) {
    std::string text(name_of(why.where));
    const auto add = [&](const std::string& words) {
        if (!text.empty() && !words.empty())
            text += ": ";
        text += words;
    };
    add(why.detail);
    // An end is no error of the system, and told better by the detail.
    if (why.cause.failed() && why.cause != boost::asio::error::eof)
        add(why.cause.message());
    return text;
}

} // namespace conductor::net
