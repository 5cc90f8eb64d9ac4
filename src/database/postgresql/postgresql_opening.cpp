// How postgresql_worker opens its connection, and listens.

#include "database/postgresql/postgresql_worker.hpp"
#include "database/postgresql/sqlstate.hpp"

#include <boost/asio/post.hpp>

#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

constexpr int oldest_server = 120'000;

struct notify_freer {
    void operator()(PGnotify* n) const noexcept { PQfreemem(n); }
};

void add(std::vector<statement>& to, std::string sql) {
    to.emplace_back().sql = std::move(sql);
}

std::string in_quotes(std::string_view name) {
    std::string made = "\"";
    for (const char c : name)
        made.append(c == '"' ? 2 : 1, c);
    return made + '"';
}

} // namespace

void postgresql_worker::connect() {
    if (auto refused = conninfo_.check())
        return finish(*std::move(refused));
    step_ = step::connecting;
    limit(options_.connect_timeout, "let us connect");
    link_.take(conninfo_.start());
    if (link_.get() == nullptr || PQstatus(link_.get()) == CONNECTION_BAD)
        return cannot_connect();
    PQsetErrorVerbosity(link_.get(), PQERRORS_VERBOSE); // see sqlstate_in
    poll(PGRES_POLLING_WRITING);
}

void postgresql_worker::poll(PostgresPollingStatusType wanted) {
    switch (wanted) {
    case PGRES_POLLING_OK:
        return connected();
    case PGRES_POLLING_READING:
        if (link_.wait_to_read(when_ready()))
            return;
        break;
    case PGRES_POLLING_WRITING:
        if (link_.wait_to_write(when_ready()))
            return;
        break;
    default:
        break;
    }
    cannot_connect();
}

void postgresql_worker::poll_again() {
    link_.unwatch();
    poll(PQconnectPoll(link_.get()));
}

void postgresql_worker::cannot_connect() {
    failure made;
    made.kind = failure_kind::unavailable;
    made.text = "PostgreSQL: ";
    if (link_.get() != nullptr) {
        const char* said = PQerrorMessage(link_.get());
        made.text += conninfo_.told(said);
        made.code = sqlstate_in(said);
        if (!made.code.empty())
            made.kind = kind_of_sqlstate(made.code);
        else if (PQconnectionNeedsPassword(link_.get()) != 0)
            made.kind = failure_kind::not_allowed;
    }
    fail(std::move(made));
}

void postgresql_worker::connected() {
    const int version = PQserverVersion(link_.get());
    if (version < oldest_server) {
        failure made;
        made.kind = failure_kind::too_old;
        made.text = "PostgreSQL: the server has version " + std::to_string(version / 10'000) +
                    ", and must have " + std::to_string(oldest_server / 10'000) + " or later";
        return fail(std::move(made));
    }
    if (PQsetnonblocking(link_.get(), 1) != 0 || PQenterPipelineMode(link_.get()) != 1)
        return cannot_connect();
    own_.clear();
    add(own_, "SET client_min_messages = warning");
    add(own_, "SET datestyle = ISO");
    if (options_.read_only)
        add(own_, "SET default_transaction_read_only = on");
    // The server ends what this side gives up.
    if (const auto limit = std::to_string(options_.statement_timeout.count()); limit != "0") {
        add(own_, "SET statement_timeout = " + limit);
        add(own_, "SET idle_in_transaction_session_timeout = " + limit);
    }
    prepare();
}

// Sends what own_ has, and listens to what is not listened to yet, before the request.
void postgresql_worker::prepare() {
    for (const subscription& one : subscriptions_)
        if (!one.listening)
            add(own_, "LISTEN " + in_quotes(one.channel));
    if (own_.empty())
        return work();
    if (step_ == step::idle)
        limit(options_.statement_timeout, "answer");
    send(step::preparing, own_, false);
}

void postgresql_worker::listen(std::string channel, listener heard) {
    subscription made;
    made.channel = std::move(channel);
    made.heard = std::move(heard);
    subscriptions_.push_back(std::move(made));
    std::vector<statement> any;
    add(any, "SELECT 1");
    submit(std::move(any), [](const answer&) {}); // the next request tries again, and tells
}

void postgresql_worker::announce() {
    own_.clear();
    for (subscription& one : subscriptions_)
        if (!std::exchange(one.listening, true))
            tell(one, {});
}

void postgresql_worker::hear() {
    while (const std::unique_ptr<PGnotify, notify_freer> said{PQnotifies(link_.get())})
        for (const subscription& one : subscriptions_)
            if (one.channel == said->relname)
                tell(one, said->extra);
}

void postgresql_worker::tell(const subscription& one, std::string payload) {
    boost::asio::post(strand(), [self = shared_from_this(), heard = one.heard, payload = std::move(payload)] {
        if (!self->abandoned())
            heard(payload);
    });
}

} // namespace conductor::database
