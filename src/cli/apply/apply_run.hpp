#pragma once

// A file is applied: checked as a whole, added to an outbox, made, and told of in a result file. Each step
// can be done again from its beginning, so that the program may be stopped anywhere.

#include "cli/apply/entry_file.hpp"
#include "cli/apply/file_work.hpp"
#include "cli/apply/result_row.hpp"
#include "cli/program/session.hpp"

#include <conductor/outbox.hpp>

#include <boost/asio/awaitable.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

struct apply_options {
    entry_file_options input;
    std::string outbox; // a file or a URI; empty: beside the input
    std::string result; // a file; empty: beside the input
    bool skip_invalid = false;
    bool retry_refused = false;
    work_pace pace;
};

class apply_run {
public:
    // Throws usage_error if the file or the mapping cannot be used.
    apply_run(session& with, const apply_options& how);

    [[nodiscard]] boost::asio::awaitable<exit_code> run();

private:
    [[nodiscard]] boost::asio::awaitable<void> check();
    [[nodiscard]] boost::asio::awaitable<void> require_no_conflict(planned& one);
    void tell_problems() const;
    void show_first() const;
    [[nodiscard]] boost::asio::awaitable<void> add();
    [[nodiscard]] boost::asio::awaitable<outbox_record> added(const outbox_entry& entry);
    [[nodiscard]] boost::asio::awaitable<void> write_result();
    [[nodiscard]] exit_code tell_end(work_end how) const;
    [[nodiscard]] boost::asio::awaitable<void> let_signals_in();
    [[nodiscard]] bool is_shunned(const planned& one) const;

    session& with_;
    apply_options how_;
    entry_file file_;
    std::optional<outbox> in_;
    std::shared_ptr<file_work> work_;

    std::uint64_t records_ = 0;
    std::vector<outbox_entry> first_;
    std::vector<problem> problems_; // the first ones
    std::uint64_t problem_count_ = 0;
    std::unordered_set<std::string> shunned_; // of which something is wrong, by identity_of()
    std::uint64_t amended_ = 0;
    std::uint64_t steps_ = 0;
    bool is_stopped_ = false;
    result_counts counts_;
};

} // namespace conductor::cli
