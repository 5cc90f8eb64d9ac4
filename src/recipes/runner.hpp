#pragma once

// Carries out what a machine decides: makes its calls, one after another, within one deadline.

#include "recipes/machine.hpp"
#include "recipes/own_options.hpp"
#include "recipes/record_calls.hpp"

#include <conductor/detail/recipe_context.hpp>
#include <conductor/request_options.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/cancellation_type.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

class runner : public std::enable_shared_from_this<runner> {
public:
    runner(const detail::recipe_context& context, const request_options& options);
    runner(const runner&) = delete;
    runner& operator=(const runner&) = delete;

    // What came of an action. On the strand.
    void resume(std::exception_ptr thrown, records found) noexcept;

protected:
    virtual ~runner() = default;

    // Once, before begin().
    void drive(std::unique_ptr<recipes::machine> m, std::vector<std::unique_ptr<record_calls>> lists);

    void begin();
    void stop(boost::asio::cancellation_type_t type) noexcept;

    [[nodiscard]] const boost::asio::any_io_executor& executor() const noexcept { return executor_; }

    // The recipe is over. Once.
    virtual void over(std::exception_ptr thrown) noexcept = 0;

private:
    void carry_out(action what);
    bool perform(look_up& what);
    bool perform(retrieve& what);
    bool perform(find_external& what);
    bool perform(create& what);
    bool perform(decide& what);
    bool perform(update& what);
    bool perform(compare& what);
    bool perform(save_intent& what);
    bool perform(wait& what);
    bool perform(succeed& what);
    bool perform(fail& what);

    void next(event came);
    void end(std::exception_ptr thrown) noexcept;
    [[nodiscard]] action tell(event came);
    [[nodiscard]] std::optional<error> why_not() const;
    [[nodiscard]] asked read();
    [[nodiscard]] asked write();
    [[nodiscard]] asked ask(request_options options);

    boost::asio::any_io_executor executor_;
    boost::asio::strand<boost::asio::any_io_executor> strand_;
    boost::asio::steady_timer timer_;
    boost::asio::cancellation_signal signal_;
    own_options options_;
    std::optional<std::chrono::steady_clock::time_point> until_;
    std::chrono::steady_clock::time_point began_;
    std::unique_ptr<recipes::machine> machine_;
    std::vector<std::unique_ptr<record_calls>> lists_;
    event came_; // what is to be told of an action that is over at once
    bool writing_ = false;
    bool unsure_ = false; // a write may have been made
    bool cancelled_ = false;
};

} // namespace conductor::recipes
