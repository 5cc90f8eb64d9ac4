// `conductor outbox run`: a worker, until it is stopped or has nothing more to do.

#include "cli/commands/outbox_run.hpp"

#include "cli/commands/seconds.hpp"
#include "cli/output/progress.hpp"

#include <conductor/outbox/worker.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

struct run_request {
    std::string where;
    bool until_empty = false;
    std::chrono::milliseconds settle_time{125'000};
    std::chrono::milliseconds lease_time{60'000};
};

struct running {
    running(session& with, outbox in, const worker_options& how)
        : in(in)
        , worker(with.client(), std::move(in), how)
        , timer(with.io()) {}

    outbox in;
    outbox_worker worker;
    asio::steady_timer timer;
    bool is_over = false;
};

// Nothing is left that goes on by itself.
bool is_empty(const std::vector<outbox_counts>& all) {
    for (const auto& one : all)
        if (one.sending != 0 || one.waiting != one.held)
            return false;
    return true;
}

asio::awaitable<void> stop_when_empty(std::shared_ptr<running> of) {
    while (!of->is_over) {
        const std::vector<outbox_counts> all = co_await of->in.counts();
        if (is_empty(all)) {
            of->worker.stop();
            break;
        }
        of->timer.expires_after(500ms);
        boost::system::error_code ignored;
        co_await of->timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }
}

asio::awaitable<exit_code> run_worker(session& with, std::shared_ptr<run_request> what) {
    const outbox in = opened_outbox(with, what->where);
    co_await in.prepare();
    progress line(with.err_terminal(), !with.chosen().quiet);
    progress_state state;
    state.what = "entries";
    std::string trouble;
    const auto tell = [&](const std::string& text) {
        if (std::exchange(trouble, text) == text)
            return;
        line.clear();
        with.note("It waits, and tries again: " + one_line(text));
    };
    worker_options how;
    how.settle_time = what->settle_time;
    how.lease_time = what->lease_time;
    how.on_change = [&](const outbox_record& now) {
        if (is_over(now.state))
            ++state.done;
        else if (!now.error.empty())
            tell(now.user_text.empty() ? now.error : now.user_text);
        line.show(state);
    };
    how.on_trouble = [&](const error& why) { tell(why.what()); };
    const auto one = std::make_shared<running>(with, in, how);
    bool is_stopped = false;
    with.on_interrupt([&with, &is_stopped, one] {
        is_stopped = true;
        with.note("Stopping in good order. Once more breaks off at once.");
        one->worker.stop();
    });
    if (what->until_empty)
        asio::co_spawn(with.io(), stop_when_empty(one), [one](const std::exception_ptr& thrown) {
            if (thrown)
                one->worker.stop();
        });
    const std::int64_t ended = co_await one->worker.run();
    one->is_over = true;
    one->timer.cancel();
    with.on_interrupt({});
    line.clear();
    with.note(std::to_string(ended) + " entries came to their end.");
    const std::vector<outbox_counts> left = co_await in.counts();
    if (is_stopped)
        co_return exit_code::interrupted;
    co_return left.empty() ? exit_code::success : exit_code::incomplete;
}

} // namespace

void add_outbox_run(program& to, CLI::App& in) {
    auto& command = to.add_command(in, "run", "Makes what waits, until Ctrl-C");
    const auto what = std::make_shared<run_request>();
    command.add_option("--in", what->where, "The outbox: a file of SQLite or postgresql://…")
        ->required()
        ->type_name("WHERE");
    command.add_flag("--until-empty", what->until_empty, "Ends when nothing is left that goes on by itself");
    add_seconds(
        command, "--settle-time", [what](std::chrono::milliseconds time) { what->settle_time = time; },
        "How long a request may still be on its way whose answer was lost; 125 by default");
    add_seconds(
        command, "--lease-time", [what](std::chrono::milliseconds time) { what->lease_time = time; },
        "How long a company stays that of a process which was killed; 60 by default");
    to.on(command, what, &run_worker);
}

} // namespace conductor::cli
