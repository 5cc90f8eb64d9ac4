#pragma once

// Why a step of a connection failed, for the layers above to turn into a `conductor::error`.

#include <conductor/errc.hpp>
#include <conductor/phase.hpp>

#include <boost/system/error_code.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::net {

struct failure {
    errc code{}; // zero: nothing failed
    phase where = phase::none;
    boost::system::error_code cause; // of the system or of Asio, where there is one
    std::string detail;              // where and why, for people; never holds a secret
};

// For people: the step, the detail, and the system's words for the cause.
[[nodiscard]] std::string describe(const failure& why);

} // namespace conductor::net
