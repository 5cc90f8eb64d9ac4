#include "client/page_source.hpp"

#include "call/call_error.hpp"
#include "values/boot_clock.hpp"

#include <conductor/error.hpp>

#include <boost/asio/executor_work_guard.hpp>

#include <chrono>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::detail {

namespace {

std::exception_ptr local_error(errc code, const char* text) noexcept {
    try {
        return error{code, text, {}}.to_exception_ptr();
    } catch (...) {
        return std::current_exception();
    }
}

std::optional<error_kind> kind_of(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const error& e) {
        return e.kind();
    } catch (...) {
        return std::nullopt; // not of a call
    }
}

} // namespace

std::exception_ptr second_next_error() noexcept {
    return local_error(errc::invalid_argument, "next() was called while another next() of the stream waits");
}

std::exception_ptr too_many_items_error(std::size_t wanted) noexcept {
    try {
        const std::string text = "collect(): the listing has more than " + std::to_string(wanted) + " items";
        return local_error(errc::too_many_items, text.c_str());
    } catch (...) {
        return std::current_exception();
    }
}

// One request for a page, and what it brings. Destroys itself when it is over.
class page_source::page_call final : public receiver {
public:
    page_call(std::shared_ptr<page_source> source, call::operation& op, prepared_call prepared)
        : source_(std::move(source))
        , work_(source_->executor_)
        , page(source_->make_())
        , operation(op)
        , call(std::move(prepared)) {}

    void* target() noexcept override { return page->target(); }
    response_info* response() noexcept override { return &info; }

    void complete(std::exception_ptr thrown, completion_mode mode) override {
        const std::unique_ptr<page_call> self(this);
        source_->arrived(*this, std::move(thrown), mode);
    }

    void abandon() noexcept override {
        const std::unique_ptr<page_call> self(this);
        source_->abandoned(*this);
    }

private:
    std::shared_ptr<page_source> source_;
    boost::asio::executor_work_guard<boost::asio::any_io_executor> work_;

public:
    std::unique_ptr<page_box> page;
    response_info info;
    call::operation& operation; // alive as long as this object is, and not kept alive by it
    std::optional<prepared_call> call;
};

page_source::page_source(
    scope_ptr s, page_request request, make_page make, const page_options& options,
    std::optional<window_plan> windows)
    : executor_(s->engine().executor())
    , request_(std::move(request))
    , make_(make)
    , options_(options)
    , scope_(std::move(s))
    , windows_(windows)
    , given_cursor_(request_.cursor)
    , restarts_left_(request_.common.limits.retry.max_retries) {}

std::uint64_t page_source::make_ticket() noexcept {
    const std::lock_guard held(mutex_);
    return ++last_ticket_;
}

// The request for the next page. start() follows, without the mutex: it may end at once.
page_source::page_call* page_source::prepare(const lock&) {
    call::operation& op = *scope_->engine().make_operation();
    auto made = std::make_unique<page_call>(shared_from_this(), op, prepared_call(op));
    op.set_defaults(scope_->defaults());
    const bool goes_on = cursor_.next().has_value();
    const auto& at = goes_on ? cursor_.next() : request_.cursor;
    request_.write(op.request(), at, windows_ ? std::optional(windows_->window()) : std::nullopt);
    op.request().keeps_place = goes_on;
    progress_.asked(boot_clock::now(), std::chrono::system_clock::now(), at.has_value());
    in_flight_ = made.release();
    return in_flight_;
}

void page_source::start(page_call* r) noexcept {
    if (r != nullptr) {
        prepared_call call = std::move(*r->call);
        r->call.reset();
        std::move(call).start(*r);
    }
}

// Asks ahead if there is room for what comes.
page_source::page_call* page_source::prepare_ahead(const lock& held) noexcept {
    const bool has_room = ready_.pages() < options_.ahead_pages && ready_.bytes() < options_.ahead_bytes;
    if (!has_room || in_flight_ != nullptr || failed_ || cursor_.at_end())
        return nullptr;
    try {
        return prepare(held);
    } catch (...) {
        return nullptr; // the next next() tries again, and says so
    }
}

// Keeps count of what the caller has.
void page_source::give(const lock&, page_box& page) noexcept {
    given_cursor_ = page.has_more ? std::move(page.next_cursor) : std::nullopt;
    given_remaining_ = page.remaining_count;
}

void page_source::next(page_waiter& w, std::uint64_t ticket) noexcept {
    lock held(mutex_);
    arrival what;
    page_call* to_start = nullptr;
    if (waiter_ != nullptr) {
        what.thrown = second_next_error();
    } else if (!scope_) {
        what.thrown = local_error(errc::cancelled, "next(): the stream was destroyed");
    } else if (!ready_.empty()) {
        what.page = ready_.pop();
        give(held, *what.page);
        to_start = prepare_ahead(held);
    } else if (failed_) {
        what.thrown = has_ended_ ? failed_ : std::exchange(failed_, nullptr);
    } else if (in_flight_ != nullptr || !cursor_.at_end()) {
        try {
            to_start = in_flight_ == nullptr ? prepare(held) : nullptr;
            waiter_ = &w;
            ticket_ = ticket;
        } catch (...) {
            what.thrown = std::current_exception();
        }
    }
    const bool waits = waiter_ == &w;
    held.unlock();
    start(to_start);
    if (!waits)
        w.complete(std::move(what.thrown), std::move(what.page), completion_mode::post);
}

void page_source::cancel(std::uint64_t ticket) noexcept {
    lock held(mutex_);
    if (waiter_ == nullptr || ticket_ != ticket)
        return;
    page_waiter& w = *std::exchange(waiter_, nullptr);
    held.unlock();
    w.complete(local_error(errc::cancelled, "next() was cancelled"), nullptr, completion_mode::post);
}

void page_source::close() noexcept {
    lock held(mutex_);
    const scope_ptr last = std::move(scope_); // may be the client's last handle: destroyed without the mutex
    scope_.reset();
    page_waiter* w = std::exchange(waiter_, nullptr);
    const page_queue dropped = std::move(ready_);
    const std::exception_ptr untold = std::exchange(failed_, nullptr);
    std::optional<canceller> stop;
    if (in_flight_ != nullptr)
        stop.emplace(in_flight_->operation);
    held.unlock();
    if (stop)
        (*stop)(boost::asio::cancellation_type::terminal);
    if (w != nullptr) {
        w->complete(
            local_error(errc::cancelled, "next(): the stream was destroyed"), nullptr, completion_mode::post);
    }
}

std::exception_ptr page_source::examine(const lock& held, page_call& r) {
    r.page->read();
    r.page->bytes = r.info.body.size();
    const page_facts facts{r.page->has_more, r.page->next_cursor, r.page->items(), r.page->fingerprint()};
    const bool ends_late = progress_.is_late() && facts.items == 0 && !facts.has_more;
    const auto fault = cursor_.accept(facts);
    if (!fault && !ends_late) {
        if (windows_)
            follow_windows(held, *r.page);
        progress_.received(r.page->items(), r.page->last_id(), boot_clock::now());
        return nullptr;
    }
    json::decode_report report;
    report.ok = false;
    report.message =
        fault ? fault->message : "the listing ends with an empty page that was asked for too late";
    report.pointer = fault ? fault->pointer : "/data";
    const auto key = scope_ && scope_->defaults()->keys ? scope_->defaults()->keys->last() : nullptr;
    const std::string_view plain =
        scope_ ? std::string_view(scope_->defaults()->secret_key) : std::string_view{};
    const call::failed_call failed{
        request_.common.method,
        request_.common.path,
        r.info.attempts,
        outcome::processed,
        key ? std::string_view(key->text) : plain,
        request_.rest};
    const error wrong = call::make_decode_error(
        failed, report, r.info.status, std::move(r.info.headers), std::move(r.info.body));
    return explained(held, wrong.to_exception_ptr());
}

// What is told of it. If the place in the listing is lost, so is the listing.
std::exception_ptr page_source::explained(const lock&, std::exception_ptr thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const error& e) {
        const auto ending = progress_.ended_by(e, boot_clock::now());
        has_ended_ = ending.has_value();
        return ending ? ending->to_exception_ptr() : thrown;
    } catch (...) {
        has_ended_ = progress_.has_used_cursor();
        return thrown;
    }
}

// A listing that is in windows gives each item once, and goes on with the next window after each.
void page_source::follow_windows(const lock&, page_box& page) {
    page.keep_new([this](const std::string& id) { return given_.add(id); });
    if (!cursor_.at_end())
        return;
    windows_->listed();
    restarts_left_ = request_.common.limits.retry.max_retries;
    if (!windows_->at_end())
        cursor_ = {};
}

// Whether the window is asked for again at once: in halves if QuickBooks was too slow for it, and as it is if
// its place was lost, as items that were given once are not given again.
bool page_source::begins_again(const lock&, const std::exception_ptr& thrown) noexcept {
    if (!windows_)
        return false;
    const auto kind = kind_of(thrown);
    const bool goes_on = kind == error_kind::quickbooks_timeout ? windows_->halve()
                         : kind == error_kind::cursor_expired   ? restarts_left_-- > 0
                                                                : false;
    if (goes_on || has_ended_)
        cursor_ = {};
    has_ended_ = false; // only the place in this window was lost, not the listing
    return goes_on;
}

void page_source::arrived(page_call& r, std::exception_ptr thrown, completion_mode mode) {
    lock held(mutex_);
    in_flight_ = nullptr;
    if (!scope_)
        return; // nobody waits any more
    arrival what{nullptr, std::move(thrown)};
    try {
        what.thrown = what.thrown ? explained(held, std::move(what.thrown)) : examine(held, r);
    } catch (...) {
        what.thrown = std::current_exception();
    }
    if (what.thrown && begins_again(held, what.thrown)) {
        try {
            page_call* again = waiter_ != nullptr ? prepare(held) : prepare_ahead(held);
            held.unlock();
            start(again);
            return;
        } catch (...) {
            what.thrown = std::current_exception();
        }
    }
    if (!what.thrown)
        what.page = std::move(r.page);
    page_waiter* w = std::exchange(waiter_, nullptr);
    if (what.thrown && (w == nullptr || has_ended_))
        failed_ = what.thrown;
    if (what.page && w == nullptr)
        ready_.push(std::move(what.page));
    else if (what.page)
        give(held, *what.page);
    page_call* to_start = what.thrown ? nullptr : prepare_ahead(held);
    held.unlock();
    start(to_start);
    if (w != nullptr)
        w->complete(std::move(what.thrown), std::move(what.page), mode);
}

void page_source::abandoned(page_call&) noexcept {
    lock held(mutex_);
    in_flight_ = nullptr;
    page_waiter* w = std::exchange(waiter_, nullptr);
    held.unlock();
    if (w != nullptr)
        w->abandon();
}

std::optional<std::string> page_source::cursor() const {
    const std::lock_guard held(mutex_);
    return has_ended_ ? std::nullopt : given_cursor_;
}

std::optional<double> page_source::remaining_count() const {
    const std::lock_guard held(mutex_);
    return given_remaining_;
}

} // namespace conductor::detail
