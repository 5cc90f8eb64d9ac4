#include "database/postgresql/postgresql_worker.hpp"

#include <boost/system/error_code.hpp>

#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

std::vector<statement> only(const char* sql) {
    std::vector<statement> made(1);
    made.front().sql = sql;
    return made;
}

struct result_freer {
    void operator()(PGresult* r) const noexcept { PQclear(r); }
};

} // namespace

postgresql_worker::postgresql_worker(
    const boost::asio::any_io_executor& executor, std::string uri, open_options options)
    : worker(executor)
    , options_(std::move(options))
    , conninfo_(std::move(uri), options_)
    , link_(strand())
    , timer_(strand()) {}

void postgresql_worker::begin() {
    own_.clear();
    if (step_ != step::closed && !still_there())
        drop();
    if (step_ == step::closed)
        return connect();
    prepare();
}

void postgresql_worker::work() {
    limit(options_.statement_timeout, "answer");
    send(step::working, current(), !alone());
}

void postgresql_worker::send(step next, const std::vector<statement>& all, bool begins) {
    step_ = next;
    batch_.emplace(all, begins);
    if (!batch_->send(link_.get()))
        return lost("the request cannot be sent: " + conninfo_.told(PQerrorMessage(link_.get())));
    pump();
}

// Reads while it still has to write, so that neither side waits for the other with its buffers full.
void postgresql_worker::pump() {
    const bool well = read();
    if (batch_->complete())
        return batch_complete();
    const int left = well ? PQflush(link_.get()) : -1;
    if (left < 0 || batch_->out_of_step())
        return lost("the connection was lost: " + conninfo_.told(PQerrorMessage(link_.get())));
    const auto again = when_ready();
    if (!link_.wait_to_read(again) || (left > 0 && !link_.wait_to_write(again)))
        lost("the executor cannot watch the connection's socket");
}

// What came before the end of a connection counts too: it may be the answer, or say why it ended.
bool postgresql_worker::read() {
    const bool well = PQconsumeInput(link_.get()) == 1;
    while (batch_ && !batch_->complete() && !batch_->out_of_step() && PQisBusy(link_.get()) == 0)
        batch_->take(std::unique_ptr<PGresult, result_freer>(PQgetResult(link_.get())).get());
    hear();
    return well;
}

void postgresql_worker::batch_complete() {
    const auto failed = batch_->failed();
    switch (step_) {
    case step::preparing:
        batch_.reset();
        if (failed)
            return fail(*failed);
        announce();
        return work();
    case step::working:
        outcome_ = failed ? answer(*failed) : answer(std::move(batch_->given()));
        batch_.reset();
        if (alone()) {
            if (auto* f = std::get_if<failure>(&outcome_))
                f->maybe_committed = f->kind == failure_kind::unavailable;
            return end(std::move(outcome_));
        }
        own_ = only(failed ? "ROLLBACK" : "COMMIT");
        return send(failed ? step::undoing : step::committing, own_, false);
    case step::committing: {
        const bool committed = !failed && batch_->last_tag() == "COMMIT";
        batch_.reset();
        if (committed)
            return end(std::move(outcome_));
        failure undone = failed.value_or(failure());
        if (!failed)
            undone.text = "PostgreSQL: the transaction was undone instead of committed";
        undone.statement.reset();
        undone.maybe_committed = undone.kind == failure_kind::unavailable;
        return end(std::move(undone));
    }
    default:
        batch_.reset();
        return end(std::move(outcome_));
    }
}

void postgresql_worker::end(answer what) {
    const auto* failed = std::get_if<failure>(&what);
    const bool ends = failed != nullptr && failed->kind == failure_kind::unavailable;
    if (ends || PQtransactionStatus(link_.get()) != PQTRANS_IDLE)
        drop();
    else
        become_idle();
    unlimit();
    finish(std::move(what));
}

void postgresql_worker::fail(failure why) {
    drop();
    unlimit();
    finish(std::move(why));
}

// Nobody watches an idle connection that listens to nothing: what waits would keep the executor's run() from
// its end.
void postgresql_worker::become_idle() {
    step_ = step::idle;
    if (subscriptions_.empty())
        return;
    if (!link_.wait_to_read(when_ready()))
        drop();
}

void postgresql_worker::hear_while_idle() {
    if (still_there())
        become_idle();
    else
        drop();
}

void postgresql_worker::lost(const std::string& text) {
    failure made;
    if (step_ == step::undoing) // the server does it now
        made = std::get<failure>(outcome_);
    else if (batch_ && batch_->failed()) // why it was lost, or what came before that
        made = *batch_->failed();
    else {
        made.kind = failure_kind::unavailable;
        made.text = "PostgreSQL: " + text;
    }
    if (made.kind == failure_kind::unavailable)
        made.maybe_committed = may_have_committed();
    fail(std::move(made));
}

bool postgresql_worker::alone() {
    return current().size() == 1 && !current().front().must_change;
}

// What is lost before COMMIT is sent is undone by the server.
bool postgresql_worker::may_have_committed() {
    return step_ == step::committing || (step_ == step::working && alone());
}

void postgresql_worker::drop() {
    batch_.reset();
    link_.drop();
    step_ = step::closed;
    for (subscription& one : subscriptions_)
        one.listening = false;
}

bool postgresql_worker::give_up() {
    const bool perhaps = !idle() && may_have_committed();
    drop();
    subscriptions_.clear();
    unlimit();
    return perhaps;
}

void postgresql_worker::unlimit() {
    ++limits_;
    timer_.cancel();
}

// Twice, as the server says why it ends a connection, and ends it then.
bool postgresql_worker::still_there() {
    return read() && read() && !link_.ending() && PQstatus(link_.get()) == CONNECTION_OK;
}

void postgresql_worker::limit(std::chrono::milliseconds time, const char* doing) {
    const auto number = ++limits_;
    if (time.count() <= 0)
        return;
    timer_.expires_after(time);
    timer_.async_wait([self = std::static_pointer_cast<postgresql_worker>(shared_from_this()), number, doing,
                       time](const boost::system::error_code&) {
        if (number == self->limits_)
            self->lost(
                "it did not " + std::string(doing) + " within " + std::to_string(time.count()) + " ms");
    });
}

// One for all: a wait that began while the connection was idle may end in the middle of a request.
postgresql_link::action postgresql_worker::when_ready() {
    return [self = std::static_pointer_cast<postgresql_worker>(shared_from_this())] {
        switch (self->step_) {
        case step::closed:
            return;
        case step::connecting:
            return self->poll_again();
        case step::idle:
            return self->hear_while_idle();
        default:
            return self->pump();
        }
    };
}

} // namespace conductor::database
