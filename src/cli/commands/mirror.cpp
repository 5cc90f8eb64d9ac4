// `conductor mirror --to books.sqlite`: a company's records as tables, once or again and again.

#include "cli/commands/commands.hpp"
#include "cli/commands/seconds.hpp"
#include "cli/operations/selection.hpp"
#include "cli/output/progress.hpp"
#include "cli/program/program.hpp"

#include <conductor/mirror.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/json/object.hpp>

#include <algorithm>
#include <chrono>
#include <exception>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

struct mirror_request {
    std::string to;
    std::vector<std::string> resources;
    bool lines = true;
    bool follow = false;
    bool anew = false;
    std::chrono::milliseconds interval{60'000};
};

// A sign that it goes on, as nobody knows how much there is.
struct turning_sign {
    explicit turning_sign(session& with)
        : line(with.err_terminal(), !with.chosen().quiet)
        , timer(with.io()) {}

    progress line;
    asio::steady_timer timer;
    std::string text = "mirroring";
    bool is_over = false;
};

asio::awaitable<void> turn(std::shared_ptr<turning_sign> sign) {
    while (!sign->is_over) {
        sign->line.wait(sign->text);
        sign->timer.expires_after(150ms);
        boost::system::error_code ignored;
        co_await sign->timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }
}

// Takes the sign away, however it ends.
struct sign_guard {
    explicit sign_guard(session& with)
        : sign(std::make_shared<turning_sign>(with)) {
        asio::co_spawn(with.io(), turn(sign), [](const std::exception_ptr&) {});
    }
    sign_guard(const sign_guard&) = delete;
    sign_guard& operator=(const sign_guard&) = delete;
    ~sign_guard() {
        sign->is_over = true;
        sign->timer.cancel();
        sign->line.clear();
    }

    std::shared_ptr<turning_sign> sign;
};

void print_counts(session& with, const mirror_counts& counts) {
    boost::json::object made;
    made["upserted"] = counts.upserted;
    made["deleted"] = counts.deleted;
    made["begunAnew"] = counts.begun_anew;
    print_object(with.printing(nullptr), made, with.to_out());
}

asio::awaitable<exit_code> follow_company(
    session& with, mirror books, qbd_client company, change_selection selection,
    std::shared_ptr<mirror_request> what) {
    watch_options how;
    how.interval = what->interval;
    how.max_interval = std::max(how.max_interval, how.interval);
    mirror_counts sum;
    const auto each_round = [&](const mirror_counts& counts) {
        sum.upserted += counts.upserted;
        sum.deleted += counts.deleted;
        sum.begun_anew = sum.begun_anew || counts.begun_anew;
        if (counts.upserted != 0 || counts.deleted != 0)
            with.note(
                std::to_string(counts.upserted) + " written, " + std::to_string(counts.deleted) + " deleted");
        return true;
    };
    bool is_cancelled = false;
    try {
        (void)co_await books.follow(company, selection, each_round, how);
    } catch (const error& why) {
        if (why.kind() != error_kind::cancelled)
            throw;
        is_cancelled = true;
    }
    print_counts(with, sum);
    co_return is_cancelled ? exit_code::interrupted : exit_code::success;
}

asio::awaitable<exit_code> keep(session& with, std::shared_ptr<mirror_request> what) {
    auto selection = selection_of(what->resources);
    selection.line_items = what->lines;
    const auto company = with.company();
    const mirror books(with.io().get_executor(), what->to);
    (void)co_await books.prepare();
    if (what->anew)
        (void)co_await books.begin_anew(company);
    if (what->follow)
        co_return co_await follow_company(with, books, company, selection, what);
    mirror_counts counts;
    {
        const sign_guard sign(with);
        counts = co_await books.update(company, selection);
    }
    print_counts(with, counts);
    co_return exit_code::success;
}

} // namespace

void add_mirror(program& to) {
    auto& command =
        to.add_command(to.root(), "mirror", "Keeps a company's records in tables of SQLite or PostgreSQL");
    const auto what = std::make_shared<mirror_request>();
    command.add_option("--to", what->to, "A file of SQLite, or postgresql://…")
        ->required()
        ->type_name("WHERE");
    command.add_option("--resources", what->resources, "Which, as in customers,invoices; by default all")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("NAMES");
    command.add_flag("!--without-lines", what->lines, "Leaves out the lines of transactions");
    command.add_flag("--follow", what->follow, "Again and again, until Ctrl-C");
    add_seconds(
        command, "--interval", [what](std::chrono::milliseconds time) { what->interval = time; },
        "With --follow: the time between two rounds; 60 by default");
    command.add_flag(
        "--anew", what->anew, "Lists all again, as after a company file was restored from a backup");
    to.on(command, what, &keep);
}

} // namespace conductor::cli
