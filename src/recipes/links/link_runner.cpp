#include "recipes/links/link_runner.hpp"

#include <conductor/detail/recipe_context.hpp>
#include <conductor/errc.hpp>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/post.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>
#include <chrono>
#include <type_traits>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::recipes {

using namespace std::chrono_literals;

link_runner::link_runner(
    const detail::scope_ptr& client, std::string_view end_user_id, const request_options& options,
    std::optional<link_clock::time_point> deadline)
    : executor_(detail::context_of(*client).executor)
    , strand_(executor_)
    , timer_(strand_)
    , options_(options)
    , deadline_(deadline)
    , users_(client)
    , id_(end_user_id)
    , company_(client, end_user_id) {}

void link_runner::begin(link_machine& m) {
    machine_ = &m;
    boost::asio::post(strand_, [self = shared_from_this()] {
        try {
            self->carry_out(self->machine_->begin(link_clock::now()));
        } catch (...) {
            self->over(std::current_exception());
        }
    });
}

// All that it does is reading, which may always be broken off.
void link_runner::stop(boost::asio::cancellation_type_t type) noexcept {
    if (type == boost::asio::cancellation_type::none)
        return;
    try {
        boost::asio::post(strand_, [weak = weak_from_this()] {
            const auto self = weak.lock();
            if (!self)
                return;
            self->cancelled_ = true;
            self->signal_.emit(boost::asio::cancellation_type::terminal);
            self->timer_.cancel();
        });
    } catch (...) { // NOLINT(bugprone-empty-catch): without memory it goes on, and ends by itself
    }
}

void link_runner::resume(std::exception_ptr thrown, std::optional<end_user> seen) noexcept {
    try {
        link_event came{link_clock::now(), std::move(seen), std::nullopt};
        if (thrown) {
            try {
                std::rethrow_exception(thrown);
            } catch (const error& e) {
                came.failed = e;
            }
        }
        carry_out(machine_->next(std::move(came)));
    } catch (...) {
        over(std::current_exception());
    }
}

void link_runner::carry_out(link_step what) {
    const bool ends = std::holds_alternative<succeed>(what) || std::holds_alternative<fail>(what);
    if (cancelled_ && !ends)
        error(errc::cancelled, "the operation was cancelled", {}).raise();
    std::visit([this](auto& one) { perform(one); }, what);
}

// Who is told of a call's end.
auto link_runner::told() {
    return boost::asio::bind_cancellation_slot(
        signal_.slot(), boost::asio::bind_executor(
                            boost::asio::any_io_executor(strand_),
                            [self = shared_from_this()](std::exception_ptr thrown, auto value) {
                                if constexpr (std::is_same_v<decltype(value), end_user>)
                                    self->resume(std::move(thrown), std::move(value));
                                else
                                    self->resume(std::move(thrown), std::nullopt);
                            }));
}

void link_runner::perform(look&) {
    users_.retrieve(id_, options(), told());
}

void link_runner::perform(check_health&) {
    company_.health_check(options(), told());
}

void link_runner::perform(wait& what) {
    timer_.expires_at(later(link_clock::now(), what.time));
    timer_.async_wait(
        [self = shared_from_this()](boost::system::error_code) { self->resume(nullptr, std::nullopt); });
}

void link_runner::perform(succeed&) {
    over(nullptr);
}

void link_runner::perform(fail& what) {
    over(what.with.to_exception_ptr());
}

request_options link_runner::options() const {
    request_options made = options_.of_read();
    if (deadline_)
        made.deadline =
            std::max(std::chrono::ceil<std::chrono::milliseconds>(*deadline_ - link_clock::now()), 1ms);
    return made;
}

} // namespace conductor::recipes
