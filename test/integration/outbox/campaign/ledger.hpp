#pragma once

// What the outbox says that it made, against what is in QuickBooks' books.

#include <conductor/client.hpp>
#include <conductor/outbox.hpp>

#include <boost/asio/awaitable.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

// The ids of the records that a key has made, by company and key.
using books = std::map<std::pair<std::string, std::string>, std::vector<std::string>>;

// The customers, invoices and transfers of a company.
[[nodiscard]] boost::asio::awaitable<void> read_books(qbd_client of, books& into);

struct ledger {
    std::size_t entries = 0;
    std::size_t done = 0;
    std::size_t found = 0;
    std::size_t refused = 0;
    std::size_t unknown = 0;
    std::size_t unknown_made = 0; // of which so many are in the books

    std::size_t doubled = 0;
    std::size_t missing = 0; // said to be there, and not in the books as the record that the outbox names

    std::vector<std::string> wrong; // each of those, and whatever else must not be
};

[[nodiscard]] ledger compare(const std::vector<outbox_record>& said, const books& there);

} // namespace conductor::outbox_detail::test
