// One machine with an outbox_worker on it, as a process: works until SIGTERM, or until it is killed. Its
// clock may be wrong.
//
//   worker BASE_URL CA_FILE DATABASE NAME CLOCK_AHEAD_MS

#include <conductor/client.hpp>
#include <conductor/outbox.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <sys/syscall.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>

#include <time.h>

namespace {

long clock_ahead_ms = 0;

} // namespace

// std::chrono::system_clock asks the program's own one first.
extern "C" int clock_gettime(clockid_t which, timespec* now) noexcept {
    const auto failed = static_cast<int>(::syscall(SYS_clock_gettime, which, now));
    if (failed == 0 && which == CLOCK_REALTIME)
        now->tv_sec += clock_ahead_ms / 1'000;
    return failed;
}

namespace {

using namespace std::chrono_literals;

conductor::client_options options_of(const char* base_url, const char* ca_file) {
    conductor::client_options made;
    made.secret_key = "sk_test_sandbox";
    made.base_url = base_url;
    made.tls.ca_file = ca_file;
    made.retry.initial_backoff = 10ms;
    made.retry.max_backoff = 100ms;
    made.timeouts.connect = 5s;
    made.timeouts.handshake = 5s;
    made.timeouts.attempt = 5s;
    return made;
}

// In the proportions of the defaults, and forty times as fast.
conductor::worker_options impatient(const char* name) {
    conductor::worker_options made;
    made.name = name;
    made.entries_in_a_row = 10;
    made.lease_time = 2s;
    made.poll_interval = 200ms;
    made.settle_time = 3s;
    made.first_pause = 100ms;
    made.longest_pause = 2s;
    made.first_rest = 100ms;
    made.longest_rest = 5s;
    made.entry_time = 8s;
    made.on_trouble = [](const conductor::error& e) { std::fprintf(stderr, "trouble: %s\n", e.what()); };
    return made;
}

} // namespace

int main(int argc, char** argv) try {
    if (argc != 6)
        return 2;
    clock_ahead_ms = std::strtol(argv[5], nullptr, 10);
    boost::asio::io_context io;
    conductor::client client{io.get_executor(), options_of(argv[1], argv[2])};
    conductor::outbox_options patience;
    patience.connect_timeout = 2s;
    patience.statement_timeout = 5s;
    conductor::outbox outbox{io.get_executor(), argv[3], patience};
    conductor::outbox_worker worker{client, outbox, impatient(argv[4])};

    boost::asio::signal_set asked_to_stop(io, SIGTERM);
    asked_to_stop.async_wait([&](boost::system::error_code failed, int) {
        if (!failed)
            worker.stop();
    });
    std::exception_ptr failed;
    worker.run([&](std::exception_ptr thrown, std::int64_t ended) {
        failed = std::move(thrown);
        std::fprintf(stderr, "%s ended %lld entries\n", argv[4], static_cast<long long>(ended));
        asked_to_stop.cancel();
        io.stop();
    });
    io.run();
    if (failed)
        std::rethrow_exception(failed);
    return 0;
} catch (const std::exception& e) {
    std::fprintf(stderr, "%s\n", e.what());
    return 1;
}
