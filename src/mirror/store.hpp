#pragma once

// The database of a mirror: what rows.hpp asks of it, asked; and its failures as errors.

#include "database/connection.hpp"
#include "mirror/rows.hpp"

#include <conductor/mirror.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::mirror_detail {

[[noreturn]] void raise(const database::failure& what);

class store {
public:
    store(const boost::asio::any_io_executor& executor, std::string_view where, const mirror_options& how);

    [[nodiscard]] const boost::asio::any_io_executor& executor() const noexcept { return executor_; }
    [[nodiscard]] std::size_t batch_size() const noexcept { return batch_size_; }

    // Brings tables and views up to date. Whether views were made.
    boost::asio::awaitable<bool> prepare();

    // How far a company is; it is added if it is new.
    boost::asio::awaitable<progress> find(std::string end_user);

    boost::asio::awaitable<std::vector<database::rows>> run(statements all);

    // The same, and adds what it wrote.
    boost::asio::awaitable<void> write(statements all, mirror_counts& to);

private:
    boost::asio::awaitable<bool> make_views();

    boost::asio::any_io_executor executor_;
    std::unique_ptr<database::connection> connection_;
    std::size_t batch_size_;
};

} // namespace conductor::mirror_detail
