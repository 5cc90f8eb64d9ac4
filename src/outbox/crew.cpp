#include "outbox/crew.hpp"

#include "outbox/failures.hpp"
#include "outbox/verdict.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <utility>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds first_wait = 100ms; // for a database that does not answer
constexpr milliseconds longest_wait = 10s;

} // namespace

crew::crew(client c, asio::any_io_executor executor, const database::connection& on, worker_options options)
    : client_(std::move(c))
    , executor_(std::move(executor))
    , run_(on.runner())
    , is_told_(on.can_listen())
    , options_(std::move(options))
    , sql_(on.dialect(), options_.lease_time, options_.settle_time)
    , maker_(
          client_,
          maker_options{
              {options_.settle_time, options_.first_rest, options_.longest_rest}, options_.entry_time})
    , strand_(asio::make_strand(executor_))
    , wakeup_(strand_)
    , renewal_(strand_)
    , random_(std::random_device{}()) {}

void crew::start(ended done) {
    asio::co_spawn(
        strand_, work(),
        [self = shared_from_this(), done = std::move(done)](const std::exception_ptr& thrown) {
            done(thrown ? thrown : self->given_up_, self->entries_);
        });
}

void crew::stop() noexcept {
    asio::post(strand_, [self = shared_from_this()] {
        self->is_stopping_ = true;
        self->poke();
    });
}

void crew::break_off() noexcept {
    asio::post(strand_, [self = shared_from_this()] {
        self->is_stopping_ = self->is_broken_off_ = true;
        for (const auto& h : self->companies_)
            h->signal.emit(asio::cancellation_type::terminal);
        self->poke();
    });
}

// The loop.

asio::awaitable<void> crew::work() {
    asio::co_spawn(strand_, renew_leases(), [self = shared_from_this()](const std::exception_ptr&) {});
    const milliseconds sweep_time = is_told_ ? 10 * options_.poll_interval : options_.poll_interval;
    auto next_sweep = std::chrono::steady_clock::now();
    while (!is_stopping_) {
        const auto now = std::chrono::steady_clock::now();
        if (now >= next_sweep) {
            next_sweep = now + jittered(sweep_time);
            const auto came = co_await try_once(sql_.sweep());
            if (const auto* failed = std::get_if<database::failure>(&came))
                trouble(*failed);
        }
        if (companies_.size() < static_cast<std::size_t>(options_.companies_at_a_time))
            for (const std::string& end_user_id : std::exchange(heard_, {}))
                (void)co_await try_once(sql_.wake(end_user_id));
        heard_.clear();
        co_await take_companies();
        if (!is_stopping_ && heard_.empty())
            co_await rest(jittered(options_.poll_interval));
    }
    while (!companies_.empty())
        co_await rest(1h); // until the last one is let go, which pokes
    renewal_.cancel();
}

asio::awaitable<void> crew::take_companies() {
    while (!is_stopping_ && companies_.size() < static_cast<std::size_t>(options_.companies_at_a_time)) {
        const auto before = boot_clock::now();
        const auto came = co_await try_once(sql_.claim(options_.name));
        if (const auto* failed = std::get_if<database::failure>(&came)) {
            trouble(*failed);
            co_return;
        }
        auto claimed = lease_of(std::get<std::vector<database::rows>>(came).back());
        if (!claimed)
            co_return;
        const auto h = std::make_shared<holding>(*std::move(claimed), before + options_.lease_time);
        companies_.push_back(h);
        asio::co_spawn(
            strand_, look_after(h),
            asio::bind_cancellation_slot(
                h->signal.slot(), [self = shared_from_this(), h](const std::exception_ptr& thrown) {
                    std::erase(self->companies_, h);
                    if (thrown)
                        self->give_up(thrown);
                    self->poke();
                }));
    }
}

// What is not renewed in time is given up: somebody else may have it.
asio::awaitable<void> crew::renew_leases() {
    while (!is_stopping_ || !companies_.empty()) {
        renewal_.expires_after(std::min<milliseconds>(options_.lease_time / 6, 1s));
        boost::system::error_code ignored;
        co_await renewal_.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
        const auto before = boot_clock::now();
        std::vector<lease> old;
        std::vector<std::shared_ptr<holding>> all;
        for (const auto& h : companies_) {
            if (h->lost || h->valid_until - before > options_.lease_time * 2 / 3)
                continue;
            old.push_back(h->of);
            all.push_back(h);
        }
        if (all.empty())
            continue;
        const auto came = co_await try_once(sql_.renew(old));
        const auto* rows = std::get_if<std::vector<database::rows>>(&came);
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (rows != nullptr && !(*rows)[i].all.empty())
                all[i]->valid_until = std::max(all[i]->valid_until, before + options_.lease_time);
            else if (rows != nullptr)
                all[i]->lost = true;
            if (!all[i]->is_valid()) {
                all[i]->lost = true;
                all[i]->signal.emit(asio::cancellation_type::terminal);
            }
        }
    }
}

// One company.

asio::awaitable<void> crew::look_after(std::shared_ptr<holding> h) {
    // A request that is broken off tells so itself; what is stored after it must go on.
    co_await asio::this_coro::throw_if_cancelled(false);
    co_await make_entries(*h);
}

asio::awaitable<void> crew::make_entries(holding& h) {
    taken next = co_await take(h);
    for (int made_here = 0; next.is != taken::what::nothing && !h.lost;) {
        if (next.is == taken::what::aside) {
            if (is_stopping_)
                break;
            next = co_await take(h);
            continue;
        }
        const job what = *std::exchange(next.next, std::nullopt);
        auto save = [this, &h, id = what.record.id](std::string revision) {
            return save_revision(h, id, std::move(revision));
        };
        const made how = co_await maker_.make(what, h, std::move(save));
        const bool goes_on = ++made_here < options_.entries_in_a_row && !is_stopping_ && !how.pauses_company;
        if (!co_await end_entry(h, what, how, goes_on ? &next : nullptr))
            co_return;
        tell(what, how);
        if (!goes_on)
            co_return; // the company was let go
    }
    if (!h.lost)
        (void)co_await ask(h, sql_.release(h.of));
}

asio::awaitable<bool> crew::save_revision(holding& h, std::int64_t id, std::string revision) {
    const given came = co_await ask(h, sql_.save_revision(h.of, id, revision));
    co_return came.has_value();
}

asio::awaitable<taken> crew::take(holding& h) {
    const given came = co_await ask(h, sql_.take(h.of));
    co_return came ? taken_of(came->back()) : taken();
}

// Takes the next one with it, or lets the company go. False: the lease is lost.
asio::awaitable<bool> crew::end_entry(holding& h, const job& of, const made& how, taken* next) {
    const std::int64_t id = of.record.id;
    bool was_done = false;
    statements all;
    if (how.pauses_company)
        all = sql_.finish_and_pause(h.of, id, how.how, pause_after(h.of.failures + 1));
    else if (next == nullptr)
        all = sql_.finish_and_release(h.of, id, how.how);
    else
        all = sql_.finish_and_take(h.of, id, how.how);
    const given came = co_await ask(h, std::move(all), &was_done);
    if (next != nullptr && was_done)
        *next = co_await take(h);
    else if (next != nullptr && came)
        *next = taken_of(came->back());
    co_return came.has_value() || was_done;
}

// The database.

asio::awaitable<database::answer> crew::try_once(statements all) {
    return asio::async_initiate<const asio::use_awaitable_t<>, void(database::answer)>(
        [](auto handler, const database::run_function& run, statements what) {
            run(std::move(what), std::move(handler));
        },
        asio::use_awaitable, run_, std::move(all));
}

// Until it is done, or the lease is lost. `was_done`: an earlier try whose answer was lost did it.
asio::awaitable<crew::given> crew::ask(holding& h, statements all, bool* was_done) {
    bool unsure = false;
    for (milliseconds wait = first_wait;; wait = std::min(2 * wait, longest_wait)) {
        const auto before = boot_clock::now();
        database::answer came = co_await try_once(all);
        if (auto* rows = std::get_if<std::vector<database::rows>>(&came)) {
            h.valid_until = std::max(h.valid_until, before + options_.lease_time);
            co_return std::move(*rows);
        }
        const auto& failed = std::get<database::failure>(came);
        if (failed.kind == database::failure_kind::not_as_expected) {
            if (was_done != nullptr && unsure && failed.statement != 0U)
                *was_done = true;
            else
                h.lost = true;
            co_return std::nullopt;
        }
        if (!may_pass(failed.kind)) {
            give_up(error_of(failed).to_exception_ptr());
            h.lost = true;
            co_return std::nullopt;
        }
        trouble(failed);
        unsure = unsure || failed.maybe_committed;
        if (is_broken_off_ || !h.is_valid()) {
            h.lost = true;
            co_return std::nullopt;
        }
        asio::steady_timer timer(strand_, jittered(wait));
        boost::system::error_code ignored;
        co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }
}

asio::awaitable<void> crew::rest(milliseconds time) {
    wakeup_.expires_after(time);
    boost::system::error_code ignored;
    co_await wakeup_.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
}

milliseconds crew::jittered(milliseconds time) {
    std::uniform_int_distribution<std::int64_t> around(time.count() * 3 / 4, time.count() * 5 / 4);
    return milliseconds(around(random_));
}

milliseconds crew::pause_after(int failures) {
    return jittered(doubled(options_.first_pause, failures, options_.longest_pause));
}

// What others say.

void crew::heard(const std::string& end_user_id) {
    asio::post(strand_, [weak = weak_from_this(), end_user_id] {
        if (const auto self = weak.lock())
            self->remember(end_user_id);
    });
}

void crew::remember(const std::string& end_user_id) {
    if (end_user_id.empty())
        return; // the database has begun to tell: the next sweep looks
    heard_.insert(end_user_id);
    poke();
}

void crew::poke() {
    wakeup_.cancel();
}

void crew::trouble(const database::failure& failed) {
    if (!may_pass(failed.kind)) {
        give_up(error_of(failed).to_exception_ptr());
        return;
    }
    if (options_.on_trouble)
        options_.on_trouble(error_of(failed));
}

void crew::give_up(std::exception_ptr why) {
    if (!given_up_)
        given_up_ = std::move(why);
    is_stopping_ = true;
    poke();
}

void crew::tell(const job& of, const made& how) {
    if (is_over(how.how.state))
        ++entries_;
    if (!options_.on_change)
        return;
    outbox_record now = of.record;
    now.state = how.how.state;
    now.result_id = how.how.result_id;
    now.result = how.how.result;
    now.error_kind = how.how.error_kind;
    now.error = how.how.error;
    now.user_text = how.how.user_text;
    options_.on_change(now);
}

} // namespace conductor::outbox_detail
