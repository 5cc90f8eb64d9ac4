#pragma once

// A client, and calls on it that block until they are done.

#include <conductor/client.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

#include <future>
#include <string>
#include <vector>

namespace conductor::test {

class caller {
public:
    explicit caller(const client_options& options)
        : client_(io_.get_executor(), options) {}

    /// Not idempotent.
    result<response<end_user>> create() { return finish(start_create()); }
    /// Idempotent.
    result<response<end_user>> retrieve() {
        return finish(client_.end_users.retrieve("end_usr_1", {}, token));
    }
    result<response<end_user_list>> list() { return finish(client_.end_users.list({}, token)); }

    /// So many calls at once.
    std::vector<result<response<end_user>>> create_all(std::size_t count) {
        std::vector<std::future<result<response<end_user>>>> started;
        for (std::size_t i = 0; i != count; ++i)
            started.push_back(start_create());
        run();
        std::vector<result<response<end_user>>> out;
        for (auto& call : started)
            out.push_back(call.get());
        return out;
    }

    void close_idle() {
        client_.close_idle();
        run();
    }

    [[nodiscard]] pool_stats stats() const { return client_.stats(); }

private:
    std::future<result<response<end_user>>> start_create() {
        const end_user_create_params params{
            .company_name = "Acme Inc.", .source_id = "acme-1", .email = "alice@acme.example"};
        return client_.end_users.create(params, {}, token);
    }

    void run() {
        io_.restart();
        io_.run();
    }

    template <class T>
    T finish(std::future<T> call) {
        run();
        return call.get();
    }

    static constexpr auto token = with_response(as_result(boost::asio::use_future));

    boost::asio::io_context io_;
    client client_;
};

/// Options for a server that is trusted because of this certificate. Nothing is tried twice, so that a
/// failure shows.
inline client_options options_for(const std::string& base_url, const std::string& ca_pem = {}) {
    client_options options;
    options.base_url = base_url;
    options.secret_key = "sk_test_1";
    options.tls.ca_pem = ca_pem;
    options.retry.max_retries = 0;
    return options;
}

} // namespace conductor::test
