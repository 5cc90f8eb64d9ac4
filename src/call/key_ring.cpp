#include "call/key_ring.hpp"

#include "http/fields.hpp"

#include <exception>
#include <stdexcept>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::call {

namespace {

key_ptr make_key(std::string text, std::uint64_t generation) {
    if (text.empty())
        throw std::invalid_argument("the source of keys gave an empty one");
    if (!http::is_bearer_token(text))
        throw std::invalid_argument("the key has a space in it, or what is no visible ASCII character");
    std::string field = "Authorization: Bearer " + text + "\r\n";
    return std::make_shared<const key>(key{std::move(text), std::move(field), generation});
}

} // namespace

key_ring::key_ring(std::shared_ptr<key_source> source, time_point now)
    : source_(std::move(source))
    , state_(now)
    , key_(make_key(source_->key(false), state_.generation())) {}

key_ptr key_ring::last() const {
    const std::lock_guard held(mutex_);
    return key_;
}

key_ptr key_ring::current(time_point now) {
    {
        const std::lock_guard held(mutex_);
        if (!state_.wants_look(now))
            return key_;
    }
    if (const std::unique_lock asking(asking_, std::try_to_lock); asking) {
        try {
            (void)ask(false);
        } catch (...) { // NOLINT(bugprone-empty-catch): the key that there is may still do
        }
    }
    return last();
}

key_ring::renewal key_ring::renew(const key& refused, time_point began, time_point now) {
    const std::lock_guard asking(asking_);
    {
        const std::lock_guard held(mutex_);
        switch (state_.refused(refused.generation, began, now)) {
        case key_state::advice::take_newer:
            return {true, {}};
        case key_state::advice::give_up:
            return {false, last_problem_};
        case key_state::advice::ask:
            break;
        }
    }
    renewal made;
    try {
        made.found = ask(true);
    } catch (const std::exception& e) {
        made.problem = e.what();
    } catch (...) {
        made.problem = "the source of keys threw";
    }
    if (!made.found) {
        const std::lock_guard held(mutex_);
        state_.had_no_other(now);
        last_problem_ = made.problem;
    }
    return made;
}

// Whether it gave another key. While asking_ is held, nobody else changes it.
bool key_ring::ask(bool was_refused) {
    std::string text = source_->key(was_refused);
    const key_ptr before = last();
    if (text == before->text)
        return false;
    key_ptr made = make_key(std::move(text), before->generation + 1);
    const std::lock_guard held(mutex_);
    state_.changed();
    key_ = std::move(made);
    return true;
}

} // namespace conductor::call
