#pragma once

// Whose turn it is: how many requests of each end-user are in flight, and who waits for one to end, first
// come, first served. The decisions, without any I/O; `end_user_queues` carries them out.

#include <conductor/end_user_options.hpp>

#include <boost/intrusive/list.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::call {

class end_user_limiter;

// A call's place at its end-user: in flight, in the queue, or none.
class end_user_call : public boost::intrusive::list_base_hook<boost::intrusive::tag<end_user_limiter>> {
public:
    // Its turn has come, and it has a place in flight. Called from any thread and without locks held.
    virtual void admit() noexcept = 0;

    // Called instead when its turn will never come, because the execution context is going away.
    virtual void drop_out() noexcept = 0;

protected:
    ~end_user_call() = default;

private:
    friend class end_user_limiter;
    void* place_ = nullptr; // the entry of its end-user
    bool goes_on_ = false;
};

class end_user_limiter {
public:
    enum class admission { admitted, queued, full };

    struct entry {
        admission given = admission::admitted;
        std::size_t ahead = 0; // who come before it in the queue
    };

    explicit end_user_limiter(const end_user_options& limits) noexcept
        : limits_(limits) {}

    enum class standing {
        newcomer,  // is refused by a full queue
        returning, // for another attempt: it has been let in before, and stands at the end
        going_on,  // with a listing, whose place it keeps: it stands before all others but those who go on
    };

    // Wants a place.
    [[nodiscard]] entry enter(end_user_call& c, std::string_view end_user, standing as);

    // Its request is over, and whoever is returned has the place now and is to be told.
    [[nodiscard]] end_user_call* leave(end_user_call& c) noexcept;

    // Takes it out of the queue. False if it is not in there: it has been or is being admitted.
    [[nodiscard]] bool abandon(end_user_call& c) noexcept;

    // Takes one out of a queue that will never move again, or null when all are empty.
    [[nodiscard]] end_user_call* drop_one() noexcept;

    [[nodiscard]] std::size_t queued() const noexcept { return queued_; }

    // End-users with a request in flight. Nothing is kept of the others.
    [[nodiscard]] std::size_t busy() const noexcept { return end_users_.size(); }

private:
    struct hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept {
            return std::hash<std::string_view>{}(text);
        }
    };

    using queue = boost::intrusive::list<
        end_user_call, boost::intrusive::base_hook<
                           boost::intrusive::list_base_hook<boost::intrusive::tag<end_user_limiter>>>>;

    struct end_user {
        std::size_t in_flight = 0;
        queue waiting;
    };

    // Entries stay where they are while others come and go.
    using table = std::unordered_map<std::string, end_user, hash, std::equal_to<>>;

    [[nodiscard]] table::value_type& find_or_add(std::string_view id);
    [[nodiscard]] end_user_call& take_first(end_user& at) noexcept;

    end_user_options limits_;
    table end_users_;
    std::vector<table::node_type> spare_; // memory of entries that are not needed now
    std::size_t queued_ = 0;
};

} // namespace conductor::call
