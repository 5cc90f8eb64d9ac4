#pragma once

// Customers that are made for end-users, and what became of each.

#include "company.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>

#include <memory>
#include <vector>

namespace conductor::test {

inline constexpr const char* customers_path = "/v1/quickbooks-desktop/customers";

// One customer that is made, or not.
struct creation {
    asio::cancellation_signal signal;
    std::optional<result<qbd::customer>> done;

    [[nodiscard]] bool succeeded() const { return done && done->has_value(); }
    [[nodiscard]] bool failed(errc code) const {
        return done && done->has_error() && done->error().code() == code;
    }
};

// Customers of one end-user, all begun at once and in order.
class creations {
public:
    creations(const client& c, const std::string& end_user, int count, int first = 0) {
        for (int i = 0; i < count; ++i) {
            all_.push_back(std::make_unique<creation>());
            qbd::customer_create_params params;
            params.name = customer_name(first + i);
            c.qbd(end_user).customers.create(
                params, {},
                as_result(asio::bind_cancellation_slot(
                    all_.back()->signal.slot(), [one = all_.back().get()](result<qbd::customer> r) {
                        BOOST_TEST(!one->done.has_value());
                        one->done = std::move(r);
                    })));
        }
    }

    [[nodiscard]] creation& operator[](std::size_t i) { return *all_[i]; }

    template <class Predicate>
    [[nodiscard]] std::size_t count(Predicate p) const {
        std::size_t n = 0;
        for (const auto& one : all_)
            n += p(*one) ? 1u : 0u;
        return n;
    }
    [[nodiscard]] std::size_t done() const {
        return count([](const creation& one) { return one.done.has_value(); });
    }
    [[nodiscard]] std::size_t succeeded() const {
        return count([](const creation& one) { return one.succeeded(); });
    }
    [[nodiscard]] std::size_t failed(errc code) const {
        return count([code](const creation& one) { return one.failed(code); });
    }
    [[nodiscard]] std::size_t size() const { return all_.size(); }

private:
    std::vector<std::unique_ptr<creation>> all_;
};

// The numbers of the customers that the server was asked to make, in the order of the requests.
inline std::vector<int> customers_asked_for(const sandbox::server& server) {
    std::vector<int> numbers;
    for (const auto& request : server.requests()) {
        const auto at = request.body.find("customer ");
        if (request.method == "POST" && at != std::string::npos)
            numbers.push_back(std::stoi(request.body.substr(at + 9)));
    }
    return numbers;
}

// What must hold of the queues, too, when no call is in flight.
inline void check_all_quiet(const client& c) {
    check_quiet(c);
    BOOST_TEST(c.stats().queued == 0u);
}

} // namespace conductor::test
