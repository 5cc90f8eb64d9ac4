#include "recipes/changes/feed.hpp"

#include "recipes/changes/notes.hpp"
#include "recipes/changes/untyped_listing.hpp"

#include <conductor/detail/page_call.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/errc.hpp>

#include <boost/system/error_code.hpp>

#include <algorithm>
#include <utility>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::recipes {

using namespace std::chrono_literals;
using boost::asio::steady_timer;

namespace {

std::exception_ptr local_error(errc code, const char* text) noexcept {
    try {
        return error(code, text, {}).to_exception_ptr();
    } catch (...) {
        return std::current_exception();
    }
}

} // namespace

round_feed::round_feed(
    const detail::company& of, const change_selection& selection, mark_state since,
    std::optional<watch_pace> repeated, const request_options& options)
    : company_(of)
    , executor_(detail::context_of(*of.client).executor)
    , selection_(selection)
    , options_(options)
    , pace_(repeated)
    , retries_(detail::context_of(*of.client).retry, options.max_retries) {
    const auto deadline = options.deadline ? options.deadline : detail::context_of(*of.client).deadline;
    if (deadline && deadline->count() > 0 && !pace_)
        deadline_ = deadline;
    for (const change_source& one : change_sources())
        if (selection.*one.is_selected)
            sources_.push_back(&one);
    begin_round(std::move(since));
}

void round_feed::begin_round(mark_state since) {
    std::vector<round_list> lists;
    lists.reserve(sources_.size());
    for (const change_source* one : sources_)
        lists.push_back({one->name, one->is_transaction, one->deletion});
    const round_options how{
        selection_.deletions, selection_.skip_unchanged,
        std::max(selection_.overlap, std::chrono::minutes{0})};
    round_ = std::make_unique<change_round>(std::move(lists), std::move(since), how);
    round_began_ = std::chrono::system_clock::now();
    round_began_steady_ = std::chrono::steady_clock::now();
}

// The system's clock may be set while a round is under way.
std::chrono::sys_seconds round_feed::now() const {
    using std::chrono::floor;
    using std::chrono::seconds;
    if (selection_.clock != nullptr)
        return floor<seconds>(selection_.clock());
    const auto passed = std::chrono::steady_clock::now() - round_began_steady_;
    return floor<seconds>(
        round_began_ + std::chrono::duration_cast<std::chrono::system_clock::duration>(passed));
}

std::uint64_t round_feed::make_ticket() noexcept {
    const std::lock_guard held(mutex_);
    return ++last_ticket_;
}

void round_feed::next(detail::outcome_receiver<std::optional<change>>& w, std::uint64_t ticket) noexcept {
    const std::lock_guard held(mutex_);
    if (waiter_ != nullptr || is_closed_) {
        w.complete(
            is_closed_ ? local_error(errc::cancelled, "next(): the stream was destroyed")
                       : detail::second_next_error(),
            std::nullopt);
        return;
    }
    waiter_ = &w;
    ticket_ = ticket;
    try {
        limit_wait();
        go_on();
    } catch (...) {
        answer(std::current_exception());
    }
}

void round_feed::cancel(std::uint64_t ticket) noexcept {
    const std::lock_guard held(mutex_);
    if (waiter_ != nullptr && ticket_ == ticket)
        answer(local_error(errc::cancelled, "next() was cancelled"));
}

void round_feed::close() noexcept {
    listing_ptr gone; // outlives the lock: what it waits for may be told at once
    const std::lock_guard held(mutex_);
    is_closed_ = true;
    gone = std::move(listing_);
    if (const auto timer = pause_.lock())
        timer->cancel();
    if (waiter_ != nullptr)
        answer(local_error(errc::cancelled, "next(): the stream was destroyed"));
}

std::string round_feed::mark() const {
    const std::lock_guard held(mutex_);
    return to_text(round_->mark());
}

std::optional<error> round_feed::trouble() const {
    const std::lock_guard held(mutex_);
    return trouble_;
}

void round_feed::came(std::exception_ptr thrown, listed_part what) noexcept {
    const std::lock_guard held(mutex_);
    const auto waited_for = std::exchange(waiting_for_, waiting_for::nothing);
    if (is_closed_)
        return;
    try {
        if (thrown)
            failed(waited_for, std::move(thrown));
        else
            take_in(waited_for, std::move(what));
        go_on();
    } catch (...) {
        answer(std::current_exception());
    }
}

// The execution context is going away, and with it who waits.
void round_feed::abandoned() noexcept {
    detail::outcome_receiver<std::optional<change>>* gone = nullptr;
    {
        const std::lock_guard held(mutex_);
        if (is_starting_)
            return;
        waiting_for_ = waiting_for::nothing;
        gone = std::exchange(waiter_, nullptr);
    }
    if (gone != nullptr)
        gone->abandon();
}

void round_feed::go_on() {
    while (waiter_ != nullptr && waiting_for_ == waiting_for::nothing) {
        if (std::exchange(rests_, false)) {
            begin_round(round_->mark());
            pause(pace_->between());
            continue;
        }
        round_step step = round_->next(now());
        std::visit([this](auto& one) { carry_out(one); }, step);
    }
}

void round_feed::carry_out(ask_for_notes& step) {
    if (!listing_)
        listing_ = list_notes(company_, step, options_.of_read());
    ask(waiting_for::notes);
}

void round_feed::carry_out(begin_listing& step) {
    const listing_options how{
        step.since, selection_.line_items, selection_.linked_transactions, options_.of_read()};
    const change_source& from = *sources_[step.list];
    listing_ = selection_.as_json ? list_changed_as_json(from.name, company_, how) : from.list(company_, how);
}

void round_feed::carry_out(read_on&) {
    while (!round_->has_ready()) {
        auto one = listing_->try_next();
        if (!one)
            break;
        round_->came(*std::move(one), now());
    }
    if (!round_->has_ready())
        ask(waiting_for::records);
}

void round_feed::carry_out(give_record& step) {
    change made;
    made.resource = sources_[step.list]->resource;
    made.kind = change_kind::upserted;
    made.id = std::move(step.what.record.id);
    made.name = std::move(step.what.record.name);
    made.revision = std::move(step.what.record.revision);
    made.updated_at = std::move(step.what.updated_at);
    made.record = std::move(step.what.record.value);
    made.is_json = selection_.as_json;
    answer(nullptr, std::move(made));
}

void round_feed::carry_out(give_deletion& step) {
    change made;
    made.resource = sources_[step.list]->resource;
    made.kind = change_kind::deleted;
    made.id = std::move(step.what.id);
    made.name = std::move(step.what.name);
    made.deleted_at = std::move(step.what.deleted_at);
    answer(nullptr, std::move(made));
}

void round_feed::carry_out(all_given&) {
    rests_ = pace_.has_value();
    if (sources_.empty())
        answer(local_error(errc::invalid_argument, "no resource was selected whose changes to give"));
    else
        answer(nullptr);
}

void round_feed::carry_out(mark_too_old&) {
    answer(local_error(errc::reset_needed, "the mark is older than what QuickBooks tells of deletions"));
}

void round_feed::ask(waiting_for what) {
    waiting_for_ = what;
    is_starting_ = true;
    try {
        listing_->next(shared_from_this());
        is_starting_ = false;
    } catch (...) {
        is_starting_ = false;
        waiting_for_ = waiting_for::nothing;
        throw;
    }
}

void round_feed::pause(std::chrono::milliseconds time) {
    const auto timer = std::make_shared<steady_timer>(executor_, time);
    told_once tell(shared_from_this());
    waiting_for_ = waiting_for::end_of_pause;
    pause_ = timer;
    timer->async_wait([timer, tell = std::move(tell)](boost::system::error_code) mutable {
        tell(nullptr, [] { return listed_part(); });
    });
}

void round_feed::take_in(waiting_for what, listed_part part) {
    if (what == waiting_for::end_of_pause)
        return;
    trouble_.reset();
    if (pace_)
        pace_->went_well();
    if (what == waiting_for::notes) {
        listing_.reset();
        round_->notes_came(std::move(part.notes), now());
        return;
    }
    for (listed& one : part.records)
        round_->came(std::move(one), now());
    if (part.is_last) {
        listing_.reset();
        round_->listing_ended();
        retries_.ended();
    }
}

void round_feed::failed(waiting_for what, std::exception_ptr thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const error& e) {
        if (what == waiting_for::records) {
            if (e.listing()) // which has ended by it
                round_->listing_lost();
            if (const auto wait = retries_.after(e)) {
                pause(*wait);
                return;
            }
        }
        if (const auto wait = pace_ ? pace_->after(e.kind()) : std::nullopt) {
            trouble_ = e;
            pause(*wait);
            return;
        }
    }
    answer(std::move(thrown));
}

void round_feed::limit_wait() {
    if (!deadline_)
        return;
    const auto timer = std::make_shared<steady_timer>(executor_, *deadline_);
    limit_ = timer;
    timer->async_wait([timer, ticket = ticket_, weak = weak_from_this()](boost::system::error_code stopped) {
        const auto self = weak.lock();
        if (self && !stopped)
            self->expire(ticket);
    });
}

void round_feed::expire(std::uint64_t ticket) noexcept {
    const std::lock_guard held(mutex_);
    if (waiter_ != nullptr && ticket_ == ticket)
        answer(local_error(errc::deadline_exceeded, "the deadline has passed"));
}

void round_feed::answer(std::exception_ptr thrown, std::optional<change> given) noexcept {
    if (waiter_ == nullptr)
        return;
    if (const auto timer = limit_.lock())
        timer->cancel();
    std::exchange(waiter_, nullptr)->complete(std::move(thrown), std::move(given));
}

} // namespace conductor::recipes
