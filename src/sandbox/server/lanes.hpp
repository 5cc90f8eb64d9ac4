#pragma once

// The way of requests to end-users' QuickBooks: each company has a queue, from which they are carried out by
// the sandbox's clock, whether or not somebody still waits for the answer. Thread-safe.

#include "sandbox/api/api.hpp"
#include "sandbox/company/request_queue.hpp"
#include "sandbox/server/message.hpp"
#include "sandbox/server/recorder.hpp"

#include <conductor/sandbox/company.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

class lanes {
public:
    using time_point = request_queue::time_point;

    /// Gets the answer, or nothing if it is lost. Called once, on any thread, and must not call back.
    using on_answer = std::function<void(std::optional<answer>)>;

    /// Both must outlive this.
    lanes(api& backend, recorder& seen)
        : backend_{backend}
        , seen_{seen} {}

    /// Takes what is called when `next_time` may have come nearer. To be called before anything else.
    void on_change(std::function<void()> changed) { changed_ = std::move(changed); }

    /// Brings a request to where it is answered: at once, or when its company has done it.
    void submit(const recorded_request& request, on_answer done);

    /// @throws std::invalid_argument as `offices::set` does.
    void set_company(const std::string& end_user_id, const company_settings& settings);

    /// Lets time pass, and everything happen that happens meanwhile, each at its time.
    void advance(std::chrono::milliseconds time);

    /// Lets everything happen that is due.
    void run_due();

    /// When something is due next, by the sandbox's steady clock.
    [[nodiscard]] std::optional<time_point> next_time() const;

    /// How many requests stand in companies' queues, also those whose client has gone.
    [[nodiscard]] std::size_t queued() const;

private:
    struct waiting {
        errand what;
        std::string request_id;
        on_answer done; ///< empty once it was called
    };
    struct lane {
        explicit lane(const pace& first)
            : queue{first} {}

        std::mutex mutex;
        request_queue queue;
        std::unordered_map<request_queue::ticket, waiting> requests;
    };

    std::shared_ptr<lane> lane_of(const std::string& end_user_id);
    [[nodiscard]] std::vector<std::shared_ptr<lane>> all() const;
    void run_due(lane& one);
    answer carry_out(const waiting& one);
    void changed() const;

    api& backend_;
    recorder& seen_;
    std::function<void()> changed_;
    mutable std::mutex mutex_; ///< of `lanes_`; each lane has its own, which may be held when this is not
    std::unordered_map<std::string, std::shared_ptr<lane>> lanes_;
    std::mutex advancing_;
};

} // namespace conductor::sandbox
