#include "mirror/updating.hpp"

#include <conductor/date_time.hpp>
#include <conductor/errc.hpp>
#include <conductor/result.hpp>

#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::mirror_detail {

using boost::asio::awaitable;
using boost::asio::use_awaitable;

namespace {

std::optional<std::chrono::milliseconds>
deadline_of(const request_options& options, const std::optional<following>& follow) {
    return follow ? std::nullopt : options.deadline;
}

std::string time_now() {
    return date_time(std::chrono::system_clock::now()).text();
}

} // namespace

kept_options::kept_options(const request_options& given)
    : options_(given) {
    for (const header_view& one : given.headers)
        headers_.push_back(
            {std::string(one.name), one.value ? std::optional<std::string>(*one.value) : std::nullopt});
    for (const query_param_view& one : given.query)
        query_.push_back({std::string(one.name), std::string(one.value)});
    for (const header& one : headers_)
        header_views_.push_back({one.name, one.value});
    for (const query_param& one : query_)
        query_views_.push_back({one.name, one.value});
    options_.headers = header_views_;
    options_.query = query_views_;
    options_.body = nullptr;
}

updating::updating(
    std::shared_ptr<store> in, const qbd_client& company, const change_selection& selection,
    const request_options& options, std::optional<following> follow)
    : operation(in->executor(), deadline_of(options, follow))
    , store_(std::move(in))
    , company_(company)
    , selection_(selection)
    , options_(options)
    , follow_(std::move(follow)) {
    selection_.deletions = true;
    selection_.as_json = true;
}

awaitable<mirror_counts> updating::run(const stop_request& stop) {
    now_ = co_await store_->find(company_.end_user_id());
    if (follow_)
        co_await follow(stop);
    else
        co_await update(stop);
    co_return counts_;
}

awaitable<void> updating::update(const stop_request& stop) {
    for (;;) {
        stop.check();
        change_stream changes = company_.changes(selection_, mark(), options_.get());
        const round_end end = co_await take_round(changes, stop);
        if (end == round_end::all_given)
            co_return;
        co_await list_all_next();
    }
}

awaitable<void> updating::follow(const stop_request& stop) {
    mirror_counts sum;
    for (;;) {
        change_watch changes = company_.watch(selection_, mark(), follow_->how, options_.get());
        for (;;) {
            stop.check();
            const round_end end = co_await take_round(changes, stop);
            if (end == round_end::mark_too_old)
                break;
            sum.upserted += counts_.upserted;
            sum.deleted += counts_.deleted;
            sum.begun_anew = sum.begun_anew || counts_.begun_anew;
            const bool goes_on = follow_->go_on(counts_);
            counts_ = mirror_counts();
            if (!goes_on) {
                counts_ = sum;
                co_return;
            }
        }
        co_await list_all_next();
    }
}

template <class Stream>
awaitable<updating::round_end> updating::take_round(Stream& from, const stop_request& stop) {
    batch_.clear();
    for (;;) {
        auto one = co_await from.next(as_result(use_awaitable));
        if (one.has_error() && one.error().code() == errc::reset_needed)
            co_return round_end::mark_too_old;
        stop.check();
        if (one.has_error()) {
            // What came stays: resources that were listed to their end are not listed again.
            co_await store_->write(batch_.take(now_, from.mark().to_string()), counts_);
            one.error().raise();
        }
        if (!one->has_value())
            break;
        batch_.add(now_, **one);
        // The mark covers what was followed by another next(): all that came before this change.
        if (batch_.size() >= store_->batch_size())
            co_await store_->write(batch_.take(now_, from.mark().to_string()), counts_);
    }
    co_await store_->write(batch_.take_last(now_, from.mark().to_string(), selection_, time_now()), counts_);
    co_return round_end::all_given;
}

awaitable<void> updating::list_all_next() {
    co_await store_->run(begin_anew(now_));
    counts_.begun_anew = true;
}

change_mark updating::mark() const {
    return change_mark::parse(now_.mark);
}

} // namespace conductor::mirror_detail
