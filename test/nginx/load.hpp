#pragma once

// Many calls, some of them at the same time, and what became of them.

#include <conductor/client.hpp>

#include <boost/asio/io_context.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <utility>

namespace conductor::test {

struct tally {
    std::size_t succeeded = 0;
    std::size_t not_processed = 0;
    std::size_t unknown = 0;
    std::size_t processed = 0; // with an answer that could not be used
    std::size_t retried = 0;   // of those that succeeded
    std::size_t tries = 0;     // of all
    std::string last_error;

    [[nodiscard]] std::size_t total() const { return succeeded + not_processed + unknown + processed; }
};

class load {
public:
    explicit load(const client_options& options)
        : client_(io_.get_executor(), options) {}

    // So many calls, of which `parallel` are in flight. `watch` is told how many are over.
    using watcher = std::function<void(std::size_t done)>;
    tally create(std::size_t count, std::size_t parallel, watcher watch = {}) {
        return run(count, parallel, std::move(watch), [this](auto token) {
            const end_user_create_params params{
                .company_name = "Acme Inc.", .source_id = "acme-1", .email = "alice@acme.example"};
            client_.end_users.create(params, {}, std::move(token));
        });
    }
    tally retrieve(std::size_t count, std::size_t parallel, watcher watch = {}) {
        return run(count, parallel, std::move(watch), [this](auto token) {
            client_.end_users.retrieve("end_usr_1", {}, std::move(token));
        });
    }

    [[nodiscard]] pool_stats stats() const { return client_.stats(); }

private:
    template <class Start>
    tally run(std::size_t count, std::size_t parallel, watcher watch, Start start) {
        tally out;
        std::size_t started = 0;
        std::function<void()> next = [&] {
            if (started++ >= count)
                return;
            start(with_response(as_result([&](const result<response<end_user>>& answer) {
                add(out, answer);
                if (watch)
                    watch(out.total());
                next();
            })));
        };
        for (std::size_t i = 0; i != parallel; ++i)
            next();
        io_.restart();
        io_.run();
        return out;
    }

    static void add(tally& out, const result<response<end_user>>& answer) {
        if (answer.has_value()) {
            ++out.succeeded;
            out.tries += static_cast<std::size_t>(answer->attempts);
            out.retried += answer->attempts > 1 ? 1 : 0;
            return;
        }
        out.tries += static_cast<std::size_t>(answer.error().attempts());
        out.last_error = answer.error().what();
        switch (answer.error().outcome()) {
        case outcome::not_processed:
            ++out.not_processed;
            break;
        case outcome::unknown:
            ++out.unknown;
            break;
        case outcome::processed:
            ++out.processed;
            break;
        }
    }

    boost::asio::io_context io_;
    client client_;
};

} // namespace conductor::test
