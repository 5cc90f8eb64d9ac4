#include "database/worker.hpp"

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>

#include <optional>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

failure closing(bool maybe_committed) {
    failure made;
    made.kind = failure_kind::closed;
    made.text = "the connection to the database was closed";
    made.maybe_committed = maybe_committed;
    return made;
}

} // namespace

void worker::submit(std::vector<statement> all, handler done) {
    if (closed_)
        return deliver(std::move(done), closing(false));
    if (queue_.add({std::move(all), std::move(done)}))
        go_on();
}

void worker::go_on() {
    while (!queue_.empty())
        if (auto refused = why_not(current()))
            deliver(std::move(queue_.take_first().done), std::move(*refused));
        else if (current().empty())
            deliver(std::move(queue_.take_first().done), std::vector<rows>{});
        else
            return begin();
}

void worker::finish(answer what) {
    deliver(std::move(queue_.take_first().done), std::move(what));
    // Not at once: others of the executor have their turn between two requests.
    if (!queue_.empty())
        boost::asio::post(strand_, [self = shared_from_this()] { self->go_on(); });
}

void worker::close() {
    closed_ = true;
    bool perhaps = give_up();
    while (!queue_.empty())
        deliver(std::move(queue_.take_first().done), closing(std::exchange(perhaps, false)));
}

void worker::context_gone() {
    closed_ = true;
    (void)give_up();
    while (!queue_.empty())
        (void)queue_.take_first();
}

// The strand is not the handler's own executor: posting there first makes it run never from inside of run().
void worker::deliver(handler done, answer what) {
    boost::asio::post(strand_, [strand = strand_, done = std::move(done), what = std::move(what)]() mutable {
        const auto executor = boost::asio::get_associated_executor(done, strand);
        boost::asio::dispatch(executor, [done = std::move(done), what = std::move(what)]() mutable {
            std::move(done)(std::move(what));
        });
    });
}

} // namespace conductor::database
