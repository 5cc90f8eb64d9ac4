#pragma once

// A program that a test starts as its peer. It never outlives the test, however that ends.

#include <sys/types.h>

#include <csignal>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace conductor::test {

class child_process {
public:
    /// Starts a program, which is looked for in PATH and in the folders for system programs. What it prints
    /// goes to the file `output`. To be called on the main thread: the system ends the program when the
    /// thread that started it is gone.
    child_process(std::vector<std::string> command, const std::filesystem::path& output);
    ~child_process();
    child_process(const child_process&) = delete;
    child_process& operator=(const child_process&) = delete;

    /// The exit status if the program is over; 127 if it could not be started at all.
    std::optional<int> ended();

    /// Waits for the end of the program.
    int wait();

    /// Sends a signal that does not end the program.
    void send(int signal);

    /// Sends the signal and waits for the end of the program; kills it if that takes too long.
    int stop(int signal = SIGTERM);

private:
    pid_t id_;
    std::optional<int> status_;
};

/// A port of this address that nobody listens on at the moment; none if there is no such address.
std::optional<unsigned short> free_port(const std::string& address);

/// Waits until something listens there, for half a minute at the most. False if the program ended meanwhile.
bool wait_for_listener(child_process& program, const std::string& address, unsigned short port);

/// The whole file as text; empty if it cannot be read.
std::string read_file(const std::filesystem::path& file);

} // namespace conductor::test
