#pragma once

// The workers' processes: started, killed, put to sleep and stopped in good order.

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace conductor::test {

class crowd {
public:
    // What starts the worker of that number, the first argument being the program.
    using call_of = std::function<std::vector<std::string>(std::size_t)>;

    crowd(std::size_t workers, std::string log, call_of call);
    crowd(const crowd&) = delete;
    crowd& operator=(const crowd&) = delete;
    ~crowd(); // kills them

    void kill(std::size_t which);
    void put_to_sleep(std::size_t which, std::chrono::milliseconds time);
    void ask_to_stop(std::size_t which);

    // Wakes those who have slept enough, and starts again those who are gone. What ended by itself with an
    // error is a fault.
    void look_after();

    [[nodiscard]] std::size_t size() const noexcept { return all_.size(); }

    struct counts {
        int killed = 0;
        int slept = 0;
        int stopped = 0;
        int failed = 0;
    };
    [[nodiscard]] const counts& so_far() const noexcept { return counts_; }

private:
    struct member {
        pid_t process = -1;
        std::chrono::steady_clock::time_point sleeps_until{};
        bool is_asleep = false;
        bool is_stopping = false;
    };

    void start(std::size_t which);

    std::string log_;
    call_of call_;
    std::vector<member> all_;
    counts counts_;
};

} // namespace conductor::test
