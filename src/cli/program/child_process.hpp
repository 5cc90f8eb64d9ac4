#pragma once

// Another program that this one starts and waits for.

#include <conductor/version.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

using environment_variables = std::vector<std::pair<std::string, std::string>>;

// One at a time. Not thread-safe.
class child_process {
public:
    explicit child_process(const boost::asio::any_io_executor& on)
        : end_(on) {}
    child_process(const child_process&) = delete;
    child_process& operator=(const child_process&) = delete;
    ~child_process();

    // Starts the program that the first word names, with these variables beside this process's. A name that
    // cannot be run ends it with 127, as a shell would. `on_end` is given what a shell would tell: the
    // program's exit code, or 128 and the signal's number.
    void start(
        const std::vector<std::string>& command, const environment_variables& environment,
        std::function<void(int)> on_end);

    [[nodiscard]] bool is_running() const noexcept { return process_ != 0; }
    void send(int signal) const noexcept;

private:
    // A descriptor that is readable when the process has ended: no signal has to be caught for it.
    boost::asio::posix::stream_descriptor end_;
    int process_ = 0;
};

} // namespace conductor::cli
