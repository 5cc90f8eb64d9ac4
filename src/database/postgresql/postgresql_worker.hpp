#pragma once

// Requests to PostgreSQL: one connection, which is opened when it is needed, and two round trips for a
// transaction, so that what its statements did is looked at before COMMIT is sent.

#include "database/open.hpp"
#include "database/postgresql/batch.hpp"
#include "database/postgresql/conninfo.hpp"
#include "database/postgresql/link.hpp"
#include "database/worker.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::database {

class postgresql_worker : public worker {
public:
    postgresql_worker(const boost::asio::any_io_executor& executor, std::string uri, open_options options);

    void listen(std::string channel, listener heard) override;

private:
    enum class step : std::uint8_t {
        closed,
        connecting,
        preparing, // settings, and channels that are not listened to yet
        idle,
        working,
        committing,
        undoing
    };

    struct subscription {
        std::string channel;
        listener heard;
        bool listening = false;
    };

    void begin() override;
    bool give_up() override;

    void connect();
    void poll(PostgresPollingStatusType wanted);
    void poll_again();
    void connected();
    void cannot_connect();
    void prepare();
    void work();
    void send(step next, const std::vector<statement>& all, bool begins);
    void pump();
    void batch_complete();
    void end(answer what);
    void become_idle();
    void hear_while_idle();
    void lost(const std::string& text);
    void fail(failure why);
    void drop();

    [[nodiscard]] bool read();
    [[nodiscard]] bool still_there();
    [[nodiscard]] bool alone();
    [[nodiscard]] bool may_have_committed();
    void hear();
    void tell(const subscription& one, std::string payload);
    void announce();
    void limit(std::chrono::milliseconds time, const char* doing);
    void unlimit();
    [[nodiscard]] postgresql_link::action when_ready();

    open_options options_;
    conninfo conninfo_;
    postgresql_link link_;
    boost::asio::steady_timer timer_;
    std::uint64_t limits_ = 0; // how many have been set
    step step_ = step::closed;
    std::vector<subscription> subscriptions_;
    std::vector<statement> own_; // what is sent beside the request's
    std::optional<postgresql_batch> batch_;
    answer outcome_; // of the statements, while the transaction ends
};

} // namespace conductor::database
