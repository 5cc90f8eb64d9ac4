#include "cli/apply/file_work.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <exception>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

// Somebody may be waiting at a terminal: it looks more often than a service would.
constexpr auto longest_wait_of_a_try = 60s;
constexpr auto tick = 200ms;
constexpr auto silence = 2s; // after it, the outbox is asked what others have done
constexpr std::size_t most_looked_at = 200;

bool needs_no_more_work(entry_state state) {
    return is_over(state) || state == entry_state::unknown;
}

} // namespace

file_work::file_work(session& with, const outbox& in, const work_pace& how)
    : with_(with)
    , in_(in)
    , how_(how)
    , worker_(with.client(), in, options())
    , timer_(with.io())
    , line_(with.err_terminal(), !with.chosen().quiet) {}

worker_options file_work::options() {
    worker_options made;
    made.settle_time = how_.settle_time;
    made.lease_time = how_.lease_time;
    made.longest_pause = longest_wait_of_a_try;
    made.longest_rest = longest_wait_of_a_try;
    made.on_change = [this](const outbox_record& now) { changed(now); };
    made.on_trouble = [this](const error& why) { tell_trouble(why.what()); };
    return made;
}

void file_work::expect(const outbox_record& added) {
    companies_.insert(added.entry.end_user_id);
    if (needs_no_more_work(added.state))
        ++before_;
    else
        open_.insert(added.id);
}

asio::awaitable<work_end> file_work::run() {
    if (open_.empty() || is_stopping_)
        co_return end_;
    last_end_ = last_change_ = last_look_ = clock::now();
    asio::co_spawn(with_.io(), watch(shared_from_this()), [](const std::exception_ptr&) {});
    const struct ending {
        file_work& of;
        ~ending() {
            of.is_over_ = true;
            of.timer_.cancel();
            of.line_.clear();
        }
    } at_end{*this};
    (void)co_await worker_.run();
    co_return end_;
}

void file_work::stop(work_end why) {
    if (std::exchange(is_stopping_, true))
        return;
    end_ = why;
    worker_.stop();
}

asio::awaitable<void> file_work::watch(std::shared_ptr<file_work> self) {
    while (!self->is_over_) {
        self->timer_.expires_after(tick);
        boost::system::error_code ignored;
        co_await self->timer_.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
        const auto now = clock::now();
        if (self->is_over_)
            break;
        if (now - self->last_change_ > silence && now - self->last_look_ > silence) {
            self->last_look_ = now;
            std::exception_ptr failed;
            try {
                co_await self->look();
            } catch (const error&) {
                failed = std::current_exception(); // the worker tells of what the database does not do
            }
        }
        if (self->how_.give_up_after && now - self->last_end_ > *self->how_.give_up_after)
            self->stop(work_end::gave_up);
        self->show();
    }
}

// Others may work on the same outbox, and nobody tells of what they have made.
asio::awaitable<void> file_work::look() {
    std::vector<std::int64_t> asked;
    for (auto at = open_.upper_bound(looked_at_); at != open_.end() && asked.size() != most_looked_at; ++at)
        asked.push_back(*at);
    looked_at_ = asked.size() == most_looked_at ? asked.back() : 0;
    for (const auto id : asked) {
        const std::optional<outbox_record> now = co_await in_.find(id);
        if (!now || needs_no_more_work(now->state))
            ended(id);
    }
    co_await look_at_companies();
}

// Nothing goes on by itself if all that wait stand behind others, and none of those is being made.
asio::awaitable<void> file_work::look_at_companies() {
    const std::vector<outbox_counts> all = co_await in_.counts();
    bool is_stuck = !open_.empty();
    bool waits = false;
    for (const auto& one : all) {
        if (!companies_.contains(one.end_user_id))
            continue;
        is_stuck = is_stuck && one.sending == 0 && one.waiting == one.held;
        waits = waits || one.paused_until.has_value();
    }
    waits_ = waits;
    if (is_stuck)
        stop(work_end::stuck);
}

void file_work::changed(const outbox_record& now) {
    last_change_ = clock::now();
    if (needs_no_more_work(now.state)) {
        waits_ = false;
        trouble_.clear();
        if (open_.contains(now.id))
            ended(now.id);
    } else if (!now.error.empty()) {
        tell_trouble(now.user_text.empty() ? now.error : now.user_text);
    }
    show();
}

void file_work::ended(std::int64_t id) {
    open_.erase(id);
    ++ended_;
    last_end_ = clock::now();
    if (open_.empty())
        stop(work_end::all_over);
}

void file_work::tell_trouble(const std::string& text) {
    if (std::exchange(trouble_, text) == text)
        return;
    line_.clear();
    with_.note("It waits, and tries again: " + one_line(text));
}

void file_work::show() {
    if (waits_ && !is_stopping_) {
        line_.wait(
            "waiting for the company, " + std::to_string(open_.size()) + " left: " + one_line(trouble_));
        return;
    }
    progress_state state;
    state.done = ended_;
    state.remaining = open_.size();
    state.what = "records";
    if (is_stopping_)
        state.beside = "stopping";
    else if (before_ != 0)
        state.beside = std::to_string(before_) + " before";
    line_.show(state);
}

} // namespace conductor::cli
