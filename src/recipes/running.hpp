#pragma once

// A recipe that a program may start: a machine, the lists that it works on, and what its end means to the
// caller.

#include "recipes/runner.hpp"

#include <conductor/detail/recipe.hpp>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

template <class Machine, class Value>
class running final : public detail::recipe<Value>, public runner {
public:
    using convert = std::function<Value(Machine&)>;

    running(
        const detail::recipe_context& context, const request_options& options, std::unique_ptr<Machine> m,
        std::vector<std::unique_ptr<record_calls>> lists, convert to_value)
        : runner(context, options)
        , machine_(*m)
        , to_value_(std::move(to_value)) {
        drive(std::move(m), std::move(lists));
    }
    ~running() override {
        if (receiver_ != nullptr)
            receiver_->abandon();
    }

    [[nodiscard]] boost::asio::any_io_executor get_executor() const noexcept override { return executor(); }

    void start(detail::outcome_receiver<Value>& r) override {
        receiver_ = &r; // before it begins, which may be on another thread
        try {
            begin();
        } catch (...) {
            receiver_ = nullptr;
            throw;
        }
    }

    void cancel(boost::asio::cancellation_type_t type) noexcept override { stop(type); }

private:
    void over(std::exception_ptr thrown) noexcept override {
        Value value{};
        if (!thrown) {
            try {
                value = to_value_(machine_);
            } catch (...) {
                thrown = std::current_exception();
            }
        }
        std::exchange(receiver_, nullptr)->complete(std::move(thrown), std::move(value));
    }

    Machine& machine_;
    convert to_value_;
    detail::outcome_receiver<Value>* receiver_ = nullptr;
};

// One that works on a single list.
template <class Value, class Machine, class Convert>
detail::recipe_ptr<Value> make_recipe(
    const detail::recipe_context& context, const request_options& options, std::unique_ptr<Machine> m,
    std::unique_ptr<record_calls> list, Convert to_value) {
    std::vector<std::unique_ptr<record_calls>> lists;
    lists.push_back(std::move(list));
    return std::make_shared<running<Machine, Value>>(
        context, options, std::move(m), std::move(lists), std::move(to_value));
}

} // namespace conductor::recipes
