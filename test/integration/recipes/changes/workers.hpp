#pragma once

// Several programs that work in one company at random, against a sandbox where things go wrong.

#include "books.hpp"
#include "soak/dice.hpp"

#include <conductor/qbd/accounts.hpp>
#include <conductor/qbd/vendors.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

class workers : public books {
public:
    workers(unsigned seed, unsigned operations)
        : dice_(seed)
        , left_(operations) {}

    // One of them, until nothing is left to be done.
    asio::awaitable<void> work();

    std::size_t errors = 0;
    std::size_t done = 0;
    int at_work = 0;

protected:
    [[nodiscard]] unsigned left() const noexcept { return left_; }
    [[nodiscard]] conductor::test::dice& dice() noexcept { return dice_; }

private:
    void something_goes_wrong();
    void let_pass(std::chrono::milliseconds time);
    asio::awaitable<void> one_write();

    conductor::test::dice dice_;
    unsigned left_;
    int named_ = 0;
    std::vector<qbd::customer> customers_;
    std::vector<std::string> invoices_;
};

inline void workers::something_goes_wrong() {
    if (!server.faults().empty())
        return;
    switch (dice_.below(4)) {
    case 0:
        server.inject(fault::status(500).on("GET", "/v1/*"));
        break;
    case 1:
        server.inject(fault::close(conductor::test::point::in_body).on("GET", "/v1/*"));
        break;
    case 2:
        server.inject(fault::reset(conductor::test::point::before_answer).on("", "/v1/*"));
        break;
    default:
        server.inject(fault::status(429).header("Retry-After-Ms", "1").on("", "/v1/*"));
    }
}

inline asio::awaitable<void> workers::one_write() {
    if (dice_.one_in(100))
        something_goes_wrong();
    const std::string name = std::to_string(++named_);
    const auto any = [this](const auto& of) { return dice_.below(static_cast<unsigned>(of.size())); };
    switch (dice_.below(customers_.empty() ? 1 : 8)) {
    case 0: {
        qbd::customer_create_params params;
        params.name = "c" + name;
        if (!customers_.empty() && dice_.one_in(3))
            params.parent_id = customers_[any(customers_) % 5].id; // five that have jobs
        customers_.push_back(co_await qbd.customers.create(params));
        break;
    }
    case 1:
    case 2: {
        qbd::customer& one = customers_[any(customers_)];
        qbd::customer_update_params params;
        params.revision_number = one.revision_number;
        params.phone = dice_.one_in(5) ? one.phone.value_or("0") : name; // without a change, at times
        const std::string id = one.id;
        auto now = co_await qbd.customers.update(id, params);
        for (qbd::customer& each : customers_)
            if (each.id == id)
                each = now;
        break;
    }
    case 3:
    case 4: {
        qbd::invoice_create_params params;
        params.customer_id = customers_[any(customers_)].id;
        params.transaction_date = std::chrono::year{2026} / 3 / 1;
        params.ref_number = name;
        const auto made = co_await qbd.invoices.create(params);
        invoices_.push_back(made.id);
        break;
    }
    case 5:
    case 6: {
        if (invoices_.empty())
            break;
        const auto which = invoices_.begin() + any(invoices_);
        const std::string id = *which;
        invoices_.erase(which);
        (void)co_await qbd.invoices.delete_(id);
        break;
    }
    default:
        if (dice_.one_in(2)) {
            qbd::vendor_create_params params;
            params.name = "v" + name;
            (void)co_await qbd.vendors.create(params);
        } else {
            qbd::account_create_params params;
            params.account_type = qbd::account_type::bank;
            params.name = "a" + name;
            (void)co_await qbd.accounts.create(params);
        }
    }
}

inline void workers::let_pass(std::chrono::milliseconds time) {
    passed += time.count();
    server.advance(time);
}

inline asio::awaitable<void> workers::work() {
    ++at_work;
    while (left_ > 0) {
        --left_;
        try {
            co_await one_write();
            ++done;
        } catch (const error&) {
            ++errors; // whether it was made is for the lists to say
        }
        if (dice_.one_in(40))
            let_pass(std::chrono::seconds(dice_.below(120)));
    }
    --at_work;
}

} // namespace conductor::recipes::test
