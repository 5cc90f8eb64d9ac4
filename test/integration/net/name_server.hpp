#pragma once

// A look-up of names that answers when the test says so.

#include "net/resolver.hpp"

#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::net::test {

// Copies of its look-up function share it, also with threads that outlive the test.
class name_server {
public:
    ~name_server() { answer_all({}); }

    [[nodiscard]] lookup_function lookup() const {
        return [desk = desk_](const std::string&, boost::system::error_code& error) {
            std::unique_lock lock(desk->mutex);
            const std::size_t number = desk->asked++;
            desk->changed.notify_all();
            const auto has_own = [&] { return desk->answers.size() > number && desk->answers[number]; };
            desk->changed.wait(lock, [&] { return has_own() || desk->standing; });
            const lookup_answer& answer = has_own() ? *desk->answers[number] : desk->rest;
            error = answer.error;
            ++desk->answered;
            desk->changed.notify_all();
            return answer.found;
        };
    }

    // Blocks until that many threads have asked, or were answered.
    void await_asked(std::size_t count) const {
        await([&] { return desk_->asked >= count; });
    }
    void await_answered(std::size_t count) const {
        await([&] { return desk_->answered >= count; });
    }
    [[nodiscard]] std::size_t asked() const {
        const std::lock_guard lock(desk_->mutex);
        return desk_->asked;
    }

    // The number counts questions from 0; earlier ones that have no answer yet go on waiting.
    void answer(std::size_t number, lookup_answer answer) const {
        const std::lock_guard lock(desk_->mutex);
        if (desk_->answers.size() <= number)
            desk_->answers.resize(number + 1);
        desk_->answers[number] = std::make_unique<lookup_answer>(std::move(answer));
        desk_->changed.notify_all();
    }
    // All that has no answer, and whatever will be asked.
    void answer_all(lookup_answer answer) const {
        const std::lock_guard lock(desk_->mutex);
        desk_->rest = std::move(answer);
        desk_->standing = true;
        desk_->changed.notify_all();
    }

private:
    struct desk {
        std::mutex mutex;
        std::condition_variable changed;
        std::size_t asked = 0;
        std::size_t answered = 0;
        std::vector<std::unique_ptr<lookup_answer>> answers;
        lookup_answer rest;
        bool standing = false;
    };

    template <class Predicate>
    void await(Predicate reached) const {
        std::unique_lock lock(desk_->mutex);
        desk_->changed.wait(lock, reached);
    }

    std::shared_ptr<desk> desk_ = std::make_shared<desk>();
};

} // namespace conductor::net::test
