#include "soak/callers.hpp"

#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace conductor::test {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

asio::cancellation_type some_type(dice& d) {
    constexpr asio::cancellation_type types[] = {
        asio::cancellation_type::terminal, asio::cancellation_type::partial, asio::cancellation_type::total};
    return types[d.below(3)];
}

request_options some_options(dice& d) {
    request_options o;
    if (d.one_in(5))
        o.deadline = 1ms + std::chrono::milliseconds(d.below(300));
    if (d.one_in(5))
        o.timeout = 10ms + std::chrono::milliseconds(d.below(300));
    if (d.one_in(3))
        o.max_retries = static_cast<int>(d.below(6));
    return o;
}

// One call. Every third one is cancelled at some moment, unless it has ended before.
template <class T, class Start>
asio::awaitable<result<T>> call(calls& all, dice& d, Start start) {
    const auto signal = std::make_shared<asio::cancellation_signal>();
    asio::steady_timer moment(co_await asio::this_coro::executor);
    if (d.one_in(3)) {
        moment.expires_after(d.up_to(d.one_in(2) ? 3ms : 50ms));
        moment.async_wait([signal, type = some_type(d)](const boost::system::error_code& error) {
            if (!error)
                signal->emit(type);
        });
    }
    auto token = as_result(asio::bind_cancellation_slot(signal->slot(), asio::use_awaitable));
    auto pending = start(std::move(token));
    result<T> done = co_await std::move(pending);
    if (done.has_error())
        all.failed(done.error());
    co_return done;
}

asio::awaitable<void> create_end_user(client c, calls& all, dice& d) {
    end_user_create_params params;
    params.source_id = all.next_name();
    params.company_name = "Acme Inc.";
    params.email = "alice@acme.example";
    all.creates.begun(params.source_id, "");
    const auto options = some_options(d);
    const auto done = co_await call<end_user>(
        all, d, [&](auto token) { return c.end_users.create(params, options, std::move(token)); });
    if (done.has_error()) {
        all.creates.failed(params.source_id, done.error());
    } else {
        all.creates.made(params.source_id, done->id);
        all.check(done->source_id == params.source_id, "the answer is for another end-user");
    }
}

// Gives the invoice's id if it was made.
asio::awaitable<std::string>
create_invoice(client c, calls& all, dice& d, const soaked_company& in, const std::string& name) {
    const auto params = invoice_for(in, name);
    all.creates.begun(name, in.end_user);
    const auto options = some_options(d);
    const auto invoices = c.qbd(in.end_user).invoices;
    const auto done = co_await call<qbd::invoice>(
        all, d, [&](auto token) { return invoices.create(params, options, std::move(token)); });
    if (done.has_error()) {
        all.creates.failed(name, done.error());
        co_return std::string();
    }
    all.creates.made(name, done->id);
    all.check(done->ref_number == params.ref_number, "the answer is for another invoice");
    co_return done->id;
}

asio::awaitable<void>
read_invoice(client c, calls& all, dice& d, const soaked_company& in, const std::string& id) {
    const auto options = some_options(d);
    const auto invoices = c.qbd(in.end_user).invoices;
    const auto done = co_await call<qbd::invoice>(
        all, d, [&](auto token) { return invoices.retrieve(id, options, std::move(token)); });
    all.check(done.has_error() || done->id == id, "the answer is another invoice");
    ++all.others;
}

asio::awaitable<void> list_customers(client c, calls& all, dice& d, const soaked_company& in) {
    const auto options = some_options(d);
    const auto customers = c.qbd(in.end_user).customers;
    const auto done = co_await call<cursor_page<qbd::customer>>(
        all, d, [&](auto token) { return customers.list({}, options, std::move(token)); });
    all.check(
        done.has_error() || (done->data.size() == 1 && done->data[0].id == in.customer),
        "the answer has the customers of others");
    ++all.others;
}

asio::awaitable<void> list_end_users(client c, calls& all, dice& d) {
    const auto options = some_options(d);
    const auto done = co_await call<end_user_list>(
        all, d, [&](auto token) { return c.end_users.list(options, std::move(token)); });
    all.check(done.has_error() || done->data.size() >= all.companies.size(), "end-users are missing");
    ++all.others;
}

} // namespace

void calls::check(bool holds, const std::string& otherwise) {
    if (!holds) {
        const std::lock_guard lock(mutex_);
        failed_.push_back(otherwise);
    }
}

std::vector<std::string> calls::failed_checks() const {
    const std::lock_guard lock(mutex_);
    return failed_;
}

qbd::invoice_create_params invoice_for(const soaked_company& c, const std::string& name) {
    qbd::invoice_create_params params;
    params.customer_id = c.customer;
    params.transaction_date = 2024y / 2 / 29;
    params.ref_number = name;
    return params;
}

asio::awaitable<void> call_at_random(client c, calls& all, unsigned seed) {
    dice d(seed);
    while (!all.over) {
        const soaked_company& in = all.companies[d.below(static_cast<unsigned>(all.companies.size()))];
        const unsigned what = d.below(100);
        if (what < 5) {
            co_await create_end_user(c, all, d);
        } else if (what < 8) {
            co_await list_end_users(c, all, d);
        } else if (what < 30) {
            co_await list_customers(c, all, d, in);
        } else {
            const std::string name = all.next_name();
            const std::string id = co_await create_invoice(c, all, d, in, name);
            if (!id.empty() && d.one_in(2))
                co_await read_invoice(c, all, d, in, id);
        }
    }
}

} // namespace conductor::test
