#pragma once

// A company that answers out of time: a model of what may become of a write on its way to QuickBooks, in
// virtual time.

#include <conductor/error.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <random>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

using std::chrono::milliseconds;

class chance {
public:
    explicit chance(unsigned seed)
        : generator_(seed) {}

    bool one_in(int n) { return std::uniform_int_distribution<int>(1, n)(generator_) == 1; }
    std::size_t below(std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(generator_);
    }
    milliseconds up_to(milliseconds most) {
        return milliseconds(std::uniform_int_distribution<milliseconds::rep>(0, most.count())(generator_));
    }

private:
    std::mt19937 generator_;
};

// The longest that a request without an answer may be on its way.
inline constexpr milliseconds longest_way = std::chrono::seconds{120};

// What becomes of a write, and what the program is told.
enum class fate {
    answered,
    refused,     // at once, and never reaches QuickBooks
    answer_lost, // made
    late,        // made some time after the program gave up
    lost,        // never made, and nobody says so
    gave_up,     // the API said that it took too long; made or not by then
    unreadable,  // made, and the answer is of no use
};
inline fate any_fate(chance& by) {
    static constexpr fate all[] = {fate::answered, fate::refused, fate::answer_lost, fate::late,
                                   fate::late,     fate::lost,    fate::gave_up,     fate::unreadable};
    return all[by.below(std::size(all))];
}

// The time, and what is on its way.
class road {
public:
    milliseconds now{};

    void pass(milliseconds time) {
        const milliseconds until = now + time;
        for (;;) {
            auto next = under_way_.end();
            for (auto one = under_way_.begin(); one != under_way_.end(); ++one)
                if (one->first <= until && (next == under_way_.end() || one->first < next->first))
                    next = one;
            if (next == under_way_.end())
                break;
            now = next->first;
            const auto arrive = std::move(next->second);
            under_way_.erase(next);
            arrive();
        }
        now = until;
    }

    void send(milliseconds takes, std::function<void()> arrive) {
        under_way_.emplace_back(now + takes, std::move(arrive));
    }

private:
    std::vector<std::pair<milliseconds, std::function<void()>>> under_way_;
};

} // namespace conductor::recipes::test
