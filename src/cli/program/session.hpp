#pragma once

// What a command works with: the client, the company that is meant, and where output goes.

#include "cli/output/out_stream.hpp"
#include "cli/output/printer.hpp"
#include "cli/output/terminal.hpp"
#include "cli/profile/profile.hpp"
#include "cli/program/exit_code.hpp"

#include <conductor/client.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

// The options that every command takes.
struct settings {
    std::string config_file{};
    std::string profile{};
    std::string end_user{};
    std::string base_url{};
    std::string ca_file{};
    std::optional<output_format> output{};
    std::vector<std::string> fields{};
    colour_choice colour = colour_choice::automatic;
    bool header = true;
    bool dry_run = false;
    bool verbose = false;
    bool quiet = false;
    std::optional<std::chrono::milliseconds> timeout{}; // of one attempt
    std::optional<int> max_retries{};
};

class session {
public:
    explicit session(settings chosen);
    session(const session&) = delete;
    session& operator=(const session&) = delete;

    // Made when it is asked for first.
    //
    // Throws configuration_error if there is no key.
    [[nodiscard]] const conductor::client& client();

    // The client's options. Without a key if there is none.
    [[nodiscard]] client_options options() const;
    [[nodiscard]] std::string base_url() const;

    // The id of the company's end-user: what was chosen, or the profile's.
    //
    // Throws usage_error if none was.
    [[nodiscard]] std::string end_user() const;
    [[nodiscard]] bool has_end_user() const;
    [[nodiscard]] qbd_client company() { return client().qbd(end_user()); }

    // An alias as the id that it stands for; else the text itself.
    [[nodiscard]] std::string end_user_id(const std::string& name) const;
    [[nodiscard]] const cli::profile& profile() const noexcept { return profile_; }

    [[nodiscard]] const settings& chosen() const noexcept { return chosen_; }
    [[nodiscard]] boost::asio::io_context& io() noexcept { return io_; }

    [[nodiscard]] const terminal& out_terminal() const noexcept { return out_terminal_; }
    [[nodiscard]] const terminal& err_terminal() const noexcept { return err_terminal_; }
    [[nodiscard]] out_stream& out() noexcept { return out_; }
    [[nodiscard]] sink to_out();

    // How records of this type are shown.
    [[nodiscard]] print_options printing(const catalog::schema::type* record) const;

    // From now on a call that fails may have changed something.
    void writes() noexcept { writes_ = true; }
    [[nodiscard]] bool has_written() const noexcept { return writes_; }

    // Tells a person what happens, on standard error, unless quiet.
    void note(std::string_view text) const;

    // Runs a command until it is over. Ctrl-C and SIGTERM cancel it, or do what `on_interrupt` said last; a
    // second one cancels it in any case.
    [[nodiscard]] exit_code run(boost::asio::awaitable<exit_code> command);
    void on_interrupt(std::function<void()> instead) { on_interrupt_ = std::move(instead); }

private:
    settings chosen_;
    cli::profile profile_;
    bool profile_first_ = false; // it was asked for by name, and counts more than the environment
    terminal out_terminal_;
    terminal err_terminal_;
    out_stream out_;
    boost::asio::io_context io_{1};
    std::optional<conductor::client> client_;
    std::function<void()> on_interrupt_;
    bool writes_ = false;
};

} // namespace conductor::cli
