#include "cli/apply/apply_run.hpp"

#include "cli/files/atomic_file.hpp"
#include "cli/operations/usage_error.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;

namespace {

constexpr std::size_t most_told = 20;
constexpr std::size_t most_shown = 3;

bool is_there(const std::string& where) {
    return where.find("://") != where.npos || std::filesystem::exists(where);
}

} // namespace

apply_run::apply_run(session& with, const apply_options& how)
    : with_(with)
    , how_(how)
    , file_(how.input, [&with](const std::string& name) {
        return name.empty() ? with.end_user() : with.end_user_id(name);
    }) {
    if (how_.outbox.empty())
        how_.outbox = file_.name() + ".outbox.sqlite";
    if (how_.result.empty())
        how_.result = file_.name() + (file_.format() == input_format::csv ? ".result.csv" : ".result.jsonl");
}

asio::awaitable<exit_code> apply_run::run() {
    with_.on_interrupt([this] {
        is_stopped_ = true;
        with_.note("Stopping in good order. Once more breaks off at once.");
        if (work_)
            work_->stop();
    });
    const bool had_outbox = is_there(how_.outbox);
    if (!with_.chosen().dry_run && had_outbox) {
        in_.emplace(with_.io().get_executor(), how_.outbox);
        co_await in_->prepare();
    }
    co_await check();
    if (is_stopped_)
        co_return exit_code::interrupted;
    tell_problems();
    if (problem_count_ != 0 && !how_.skip_invalid)
        co_return exit_code::usage;
    if (with_.chosen().dry_run) {
        show_first();
        co_return problem_count_ == 0 ? exit_code::success : exit_code::incomplete;
    }
    (void)with_.client(); // if there is no key, no file is made
    if (!in_) {
        in_.emplace(with_.io().get_executor(), how_.outbox);
        co_await in_->prepare();
    }
    work_ = std::make_shared<file_work>(with_, *in_, how_.pace);
    co_await add();
    work_end end = work_end::stopped;
    if (!is_stopped_)
        end = co_await work_->run();
    co_await write_result();
    with_.on_interrupt({});
    co_return tell_end(end);
}

// Reading a file gives way to nobody by itself.
asio::awaitable<void> apply_run::let_signals_in() {
    if (++steps_ % 256 == 0)
        co_await asio::post(co_await asio::this_coro::executor, asio::use_awaitable);
}

bool apply_run::is_shunned(const planned& one) const {
    return shunned_.contains(identity_of(one.entry));
}

asio::awaitable<void> apply_run::check() {
    progress line(with_.err_terminal(), !with_.chosen().quiet);
    entry_pass pass(file_);
    for (auto one = pass.next(); one && !is_stopped_; one = pass.next()) {
        co_await let_signals_in();
        if (in_ && one->problems.empty())
            co_await require_no_conflict(*one);
        ++records_;
        if (one->problems.empty() && first_.size() != most_shown)
            first_.push_back(one->entry);
        if (!one->problems.empty() && !one->entry.key.empty())
            shunned_.insert(identity_of(one->entry));
        for (auto& wrong : one->problems)
            if (++problem_count_; problems_.size() != most_told)
                problems_.push_back(std::move(wrong));
        progress_state state;
        state.done = records_;
        state.what = "records checked";
        line.show(state);
    }
}

asio::awaitable<void> apply_run::require_no_conflict(planned& one) {
    const std::optional<outbox_record> stored = co_await in_->find(one.entry.end_user_id, one.entry.key);
    if (stored && stored->state != entry_state::refused && !same_words(one.entry, stored->entry))
        one.problems.push_back(
            {one.first_line, "conflict: " + how_.outbox + " has the key " + one.entry.key +
                                 " with other words, and that one is " +
                                 std::string(to_string(stored->state))});
}

void apply_run::tell_problems() const {
    for (const auto& one : problems_)
        std::cerr << file_.name() << ':' << one.line << ": " << one_line(one.text) << '\n';
    if (problem_count_ > problems_.size())
        std::cerr << "… and " << problem_count_ - problems_.size() << " more\n";
    if (problem_count_ != 0 && !how_.skip_invalid)
        std::cerr << styled(with_.err_terminal(), style::red, "conductor:")
                  << " nothing was sent. Correct the file, or leave these records out by --skip-invalid\n";
}

// What would be sent first.
void apply_run::show_first() const {
    auto how = with_.printing(nullptr);
    if (!with_.chosen().output)
        how.format = output_format::json;
    const auto shown = make_printer(how, with_.to_out());
    for (const auto& entry : first_) {
        boost::json::object made{
            {"operation", entry.operation}, {"end_user_id", entry.end_user_id}, {"key", entry.key}};
        for (const auto& [name, text] :
             {std::pair("record_id", &entry.record_id), std::pair("chain", &entry.chain),
              std::pair("after", &entry.after)})
            if (!text->empty())
                made[name] = *text;
        if (!entry.params.empty())
            made["params"] = boost::json::parse(entry.params);
        shown->add(std::move(made));
    }
    shown->finish();
    with_.note(
        std::to_string(records_) + " records in " + file_.name() + ", " + std::to_string(problem_count_) +
        " problems. Nothing was sent.");
}

asio::awaitable<void> apply_run::add() {
    progress line(with_.err_terminal(), !with_.chosen().quiet);
    entry_pass pass(file_);
    progress_state state;
    state.what = "records added";
    state.remaining = records_;
    for (auto one = pass.next(); one && !is_stopped_; one = pass.next()) {
        co_await let_signals_in();
        ++state.done;
        state.remaining = records_ - std::min(records_, state.done);
        line.show(state);
        if (!one->problems.empty() || is_shunned(*one))
            continue;
        try {
            work_->expect(co_await added(one->entry));
        } catch (const conflict_error&) { // somebody else was faster with the key; the result tells
            shunned_.insert(identity_of(one->entry));
        }
    }
}

asio::awaitable<outbox_record> apply_run::added(const outbox_entry& entry) {
    const std::optional<outbox_record> stored = co_await in_->find(entry.end_user_id, entry.key);
    const bool was_refused = stored && stored->state == entry_state::refused;
    if (was_refused && !same_words(entry, stored->entry)) {
        const bool is_amended = co_await in_->amend(entry);
        amended_ += is_amended ? 1 : 0;
    } else if (was_refused && how_.retry_refused) {
        const bool is_sent_again = co_await in_->retry(stored->id);
        amended_ += is_sent_again ? 1 : 0;
    }
    const added_entry made = co_await in_->add(entry);
    co_return made.record;
}

asio::awaitable<void> apply_run::write_result() {
    atomic_file to(how_.result);
    to.write(result_header(file_.format()));
    entry_pass pass(file_);
    for (auto one = pass.next(); one; one = pass.next()) {
        std::optional<outbox_record> stored;
        const bool is_wrong = !one->problems.empty() || is_shunned(*one);
        if (!one->entry.key.empty())
            stored = co_await in_->find(one->entry.end_user_id, one->entry.key);
        const bool is_conflict = one->problems.empty() && stored && !same_words(one->entry, stored->entry);
        const auto row = result_of(*one, stored, is_wrong && !is_conflict);
        ++counts_[row.state];
        to.write(result_text(row, file_.format()));
    }
    to.commit();
}

exit_code apply_run::tell_end(work_end how) const {
    const auto count = [&](const char* state) {
        const auto found = counts_.find(state);
        return found == counts_.end() ? std::uint64_t{0} : found->second;
    };
    std::uint64_t all = 0;
    for (const auto& one : counts_)
        all += one.second;
    with_.note(
        std::to_string(all) + " records of " + file_.name() + ": " + counts_text(counts_) + ". Each is in " +
        how_.result);
    const auto advise = [&](bool so, const std::string& text) {
        if (so)
            with_.note("  " + text);
    };
    advise(amended_ != 0, std::to_string(amended_) + " that had been refused were sent again");
    advise(
        count("refused") != 0, "refused: correct the rows and run the same command again, or --retry-refused "
                               "when the company was corrected");
    advise(
        count("unknown") != 0, "unknown: conductor outbox list --state unknown --in " + how_.outbox +
                                   ", look in QuickBooks, then was-made or was-not-made");
    advise(count("conflict") != 0, "conflict: another key is another record");
    advise(how == work_end::stuck, "what waits stands behind one that is unknown, or that is not there");
    advise(how == work_end::gave_up, "nothing came to its end for the time that --give-up-after allows");
    const auto is_left = count("waiting") + count("sending") + count("not added") != 0;
    advise(is_left || how == work_end::stopped, "the same command goes on");
    if (how == work_end::stopped)
        return exit_code::interrupted;
    return count("done") + count("found") == all ? exit_code::success : exit_code::incomplete;
}

} // namespace conductor::cli
