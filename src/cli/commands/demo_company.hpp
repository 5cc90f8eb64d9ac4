#pragma once

// A company to try things on: some customers, services and invoices, made by the API's own operations.

#include <conductor/qbd.hpp>

#include <boost/asio/awaitable.hpp>

namespace conductor::inline CONDUCTOR_ABI::cli {

[[nodiscard]] boost::asio::awaitable<void> fill_demo_company(qbd_client company);

} // namespace conductor::cli
