#include "net/exhaustion.hpp"

#include <boost/system/errc.hpp>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace condition = boost::system::errc;

// EADDRNOTAVAIL is none of them, though connect() says it too when all local ports are taken: more often it
// says that this machine has no address of the peer's family.
bool is_local_exhaustion(const boost::system::error_code& error) noexcept {
    return error == condition::too_many_files_open || error == condition::too_many_files_open_in_system ||
           error == condition::no_buffer_space || error == condition::not_enough_memory ||
           error == condition::resource_unavailable_try_again; // what a thread that cannot start says
}

} // namespace conductor::net
