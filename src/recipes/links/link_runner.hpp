#pragma once

// Carries out what a machine of links decides: its calls and waits, one after another.

#include "recipes/links/steps.hpp"
#include "recipes/own_options.hpp"

#include <conductor/detail/recipe.hpp>
#include <conductor/detail/scope.hpp>
#include <conductor/end_users.hpp>
#include <conductor/qbd.hpp>
#include <conductor/request_options.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/cancellation_type.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

class link_runner : public std::enable_shared_from_this<link_runner> {
public:
    link_runner(
        const detail::scope_ptr& client, std::string_view end_user_id, const request_options& options,
        std::optional<link_clock::time_point> deadline);
    link_runner(const link_runner&) = delete;
    link_runner& operator=(const link_runner&) = delete;

protected:
    virtual ~link_runner() = default;

    void begin(link_machine& m);
    void stop(boost::asio::cancellation_type_t type) noexcept;

    [[nodiscard]] const boost::asio::any_io_executor& executor() const noexcept { return executor_; }

    // It is over. Once.
    virtual void over(std::exception_ptr thrown) noexcept = 0;

private:
    void carry_out(link_step what);
    void perform(look& what);
    void perform(check_health& what);
    void perform(wait& what);
    void perform(succeed& what);
    void perform(fail& what);
    void resume(std::exception_ptr thrown, std::optional<end_user> seen) noexcept;
    [[nodiscard]] request_options options() const;

    [[nodiscard]] auto told();

    const boost::asio::any_io_executor executor_;
    boost::asio::strand<boost::asio::any_io_executor> strand_;
    boost::asio::steady_timer timer_;
    boost::asio::cancellation_signal signal_;
    const own_options options_;
    const std::optional<link_clock::time_point> deadline_;
    const end_users users_;
    const std::string id_;
    const qbd_client company_;
    link_machine* machine_ = nullptr;
    bool cancelled_ = false;
};

// One that a program may start. What the machine found is its value.
template <class Machine>
class link_running final : public detail::recipe<decltype(Machine::found)>, public link_runner {
public:
    using value = decltype(Machine::found);

    template <class... MachineArgs>
    link_running(
        const detail::scope_ptr& client, std::string_view end_user_id, const request_options& options,
        std::optional<link_clock::time_point> deadline, const MachineArgs&... args)
        : link_runner(client, end_user_id, options, deadline)
        , machine_(args...) {}
    ~link_running() override {
        if (receiver_ != nullptr)
            receiver_->abandon();
    }

    [[nodiscard]] boost::asio::any_io_executor get_executor() const noexcept override { return executor(); }

    void start(detail::outcome_receiver<value>& r) override {
        receiver_ = &r; // before another thread may end it
        try {
            begin(machine_);
        } catch (...) {
            receiver_ = nullptr;
            throw;
        }
    }

    void cancel(boost::asio::cancellation_type_t type) noexcept override { stop(type); }

private:
    void over(std::exception_ptr thrown) noexcept override {
        std::exchange(receiver_, nullptr)->complete(std::move(thrown), std::move(machine_.found));
    }

    Machine machine_;
    detail::outcome_receiver<value>* receiver_ = nullptr;
};

} // namespace conductor::recipes
