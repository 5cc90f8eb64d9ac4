#include "recipes/runner.hpp"

#include "recipes/outcomes.hpp"

#include <conductor/errc.hpp>

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/post.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::recipes {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

void asked::answer(std::exception_ptr thrown, records found) const {
    by->resume(std::move(thrown), std::move(found));
}

runner::runner(const detail::recipe_context& context, const request_options& options)
    : executor_(context.executor)
    , strand_(context.executor)
    , timer_(strand_)
    , options_(options) {
    const auto deadline = options.deadline ? options.deadline : context.deadline;
    if (deadline && deadline->count() > 0)
        until_ = steady_clock::now() + *deadline;
}

void runner::drive(std::unique_ptr<recipes::machine> m, std::vector<std::unique_ptr<record_calls>> lists) {
    machine_ = std::move(m);
    lists_ = std::move(lists);
}

void runner::begin() {
    boost::asio::post(strand_, [self = shared_from_this()] {
        try {
            self->began_ = steady_clock::now();
            self->carry_out(self->machine_->begin());
        } catch (...) {
            self->end(std::current_exception());
        }
    });
}

void runner::stop(boost::asio::cancellation_type_t type) noexcept {
    if (type == boost::asio::cancellation_type::none)
        return;
    try {
        boost::asio::post(strand_, [weak = weak_from_this(), type] {
            const auto self = weak.lock();
            if (!self)
                return;
            self->cancelled_ = true;
            // What only reads may always be broken off.
            self->signal_.emit(self->writing_ ? type : boost::asio::cancellation_type::terminal);
            self->timer_.cancel();
        });
    } catch (...) { // NOLINT(bugprone-empty-catch): without memory it goes on, and ends by itself
    }
}

void runner::resume(std::exception_ptr thrown, records found) noexcept {
    const bool wrote = std::exchange(writing_, false);
    try {
        event came;
        if (thrown) {
            try {
                std::rethrow_exception(thrown);
            } catch (const error& e) {
                came.failed =
                    wrote ? e : with_outcome(e, outcome::not_processed); // what reads, changes nothing
            }
        }
        came.records = std::move(found);
        if (wrote)
            unsure_ = came.failed && came.failed->outcome() != outcome::not_processed;
        next(std::move(came));
    } catch (...) {
        end(std::current_exception());
    }
}

void runner::next(event came) {
    if (cancelled_ && came.failed && came.failed->kind() == error_kind::cancelled)
        throw error(*came.failed);
    carry_out(tell(std::move(came)));
}

action runner::tell(event came) {
    came.at = std::chrono::ceil<std::chrono::milliseconds>(steady_clock::now() - began_);
    return machine_->next(std::move(came));
}

// A loop, as some actions are over at once.
void runner::carry_out(action what) {
    for (;;) {
        const bool ends = std::holds_alternative<succeed>(what) || std::holds_alternative<fail>(what);
        if (cancelled_ && !ends)
            throw error(errc::cancelled, "the operation was cancelled", {});
        if (std::visit([this](auto& one) { return perform(one); }, what))
            return;
        what = tell(std::exchange(came_, {}));
    }
}

bool runner::perform(look_up& what) {
    if ((came_.failed = why_not()))
        return false;
    lists_.at(what.kind)->look_up(what.by, what.values, read());
    return true;
}

bool runner::perform(retrieve& what) {
    if ((came_.failed = why_not()))
        return false;
    lists_.front()->retrieve(what.id, read());
    return true;
}

bool runner::perform(find_external& what) {
    if ((came_.failed = why_not()))
        return false;
    lists_.front()->find_external(what.changed_since, what.external_id, read());
    return true;
}

bool runner::perform(create& what) {
    if ((came_.failed = why_not()))
        return false;
    if (what.is_parent)
        lists_.front()->create_parent(what.name, what.parent, write());
    else
        lists_.front()->create(what.name, what.parent, write());
    return true;
}

bool runner::perform(decide& what) {
    came_.decided = lists_.front()->decide(what.now);
    return false;
}

bool runner::perform(update& what) {
    if ((came_.failed = why_not()))
        return false;
    lists_.front()->update(what.id, write());
    return true;
}

bool runner::perform(compare& what) {
    const standing found = lists_.front()->has_taken(what.now);
    came_.decided = stands(found);
    came_.cannot_tell = found == standing::perhaps;
    return false;
}

bool runner::perform(save_intent&) {
    lists_.front()->save_intent();
    return false;
}

bool runner::perform(wait& what) {
    const auto end_of_wait = steady_clock::now() + what.time;
    if (until_ && end_of_wait >= *until_) {
        came_.failed = error(errc::deadline_exceeded, "the deadline does not leave time to try again", {});
        return false;
    }
    timer_.expires_at(end_of_wait);
    timer_.async_wait([self = shared_from_this()](boost::system::error_code) { self->resume(nullptr, {}); });
    return true;
}

bool runner::perform(succeed&) {
    over(nullptr);
    return true;
}

bool runner::perform(fail& what) {
    over(what.with.to_exception_ptr());
    return true;
}

// What ends it from outside of the machine says all the same what is known of its writes.
void runner::end(std::exception_ptr thrown) noexcept {
    try {
        std::rethrow_exception(thrown);
    } catch (const error& e) {
        over((unsure_ ? with_outcome(e, outcome::unknown) : e).to_exception_ptr());
    } catch (...) {
        over(std::move(thrown));
    }
}

std::optional<error> runner::why_not() const {
    if (until_ && steady_clock::now() >= *until_)
        return error(errc::deadline_exceeded, "the deadline has passed", {});
    return std::nullopt;
}

asked runner::read() {
    return ask(options_.of_read());
}

asked runner::write() {
    writing_ = true;
    return ask(options_.of_write());
}

asked runner::ask(request_options options) {
    options.deadline.reset();
    if (until_) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(*until_ - steady_clock::now());
        options.deadline = std::max(left, 1ms);
    }
    return {shared_from_this(), strand_, signal_.slot(), options};
}

} // namespace conductor::recipes
