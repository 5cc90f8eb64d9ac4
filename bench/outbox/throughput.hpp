#pragma once

// How many entries per second do workers make?

#include <conductor/sandbox/server.hpp>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <cstddef>
#include <string>
#include <thread>
#include <vector>

namespace conductor::bench {

// A sandbox with companies, in a thread of its own.
class served_companies {
public:
    explicit served_companies(std::size_t count);
    ~served_companies();

    [[nodiscard]] const std::vector<std::string>& ids() const noexcept { return ids_; }
    [[nodiscard]] std::string base_url() const { return server_.base_url(); }
    [[nodiscard]] std::string ca_pem() const { return server_.ca_pem(); }
    void forget_requests() { server_.clear_requests(); }

private:
    boost::asio::io_context io_;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_ =
        boost::asio::make_work_guard(io_);
    sandbox::server server_{io_.get_executor()};
    std::vector<std::string> ids_;
    std::thread thread_;
};

// Workers in threads of their own, each with a client and a connection to the database. In the database,
// which is empty, there are `entries` invoices at the beginning.
[[nodiscard]] double
entries_per_second(served_companies& all, const std::string& where, std::size_t workers, std::size_t entries);

// The transactions of such workers alone, without the API.
[[nodiscard]] double
entries_per_second_without_api(const std::string& where, std::size_t workers, std::size_t entries);

// Entries added one after another, each in a transaction of its own.
[[nodiscard]] double added_per_second(const std::string& where, std::size_t entries);

} // namespace conductor::bench
