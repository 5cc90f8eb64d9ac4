#include "cli/program/session.hpp"

#include "cli/operations/names.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/profile/environment.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/signal_set.hpp>

#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;

namespace {

std::string profile_name(const settings& chosen) {
    return chosen.profile.empty() ? environment("CONDUCTOR_PROFILE") : chosen.profile;
}

profile find_profile(const settings& chosen) {
    const auto file = chosen.config_file.empty() ? usual_configuration_file() : chosen.config_file;
    const auto name = profile_name(chosen);
    const auto found = read_configuration(file);
    if (!found && (!name.empty() || !chosen.config_file.empty()))
        throw configuration_error("there is no file " + file + " with profiles");
    if (!found || (name.empty() && found->default_profile.empty()))
        return {};
    const auto& wanted = name.empty() ? found->default_profile : name;
    const auto one = found->profiles.find(wanted);
    if (one == found->profiles.end()) {
        std::vector<std::string> known;
        for (const auto& each : found->profiles)
            known.push_back(each.first);
        throw configuration_error(
            "there is no profile " + wanted + " in " + file + '.' + did_you_mean(wanted, known));
    }
    return one->second;
}

} // namespace

session::session(settings chosen)
    : chosen_(std::move(chosen))
    , profile_(find_profile(chosen_))
    , profile_first_(!profile_name(chosen_).empty())
    , out_terminal_(terminal::of(STDOUT_FILENO, chosen_.colour))
    , err_terminal_(terminal::of(STDERR_FILENO, chosen_.colour))
    , out_(STDOUT_FILENO) {}

std::string session::base_url() const {
    if (!chosen_.base_url.empty())
        return chosen_.base_url;
    auto from_environment = environment("CONDUCTOR_BASE_URL");
    if (!from_environment.empty() && !(profile_first_ && !profile_.base_url.empty()))
        return from_environment;
    return profile_.base_url.empty() ? client_options().base_url : profile_.base_url;
}

client_options session::options() const {
    auto made = client_options::from_env();
    made.base_url = base_url();
    if (profile_first_ || (made.secret_key.empty() && !made.key_source))
        if (auto key = key_of(profile_); !key.empty()) {
            made.key_source = key_source_of(profile_, key);
            made.secret_key = std::move(key);
        }
    if (!chosen_.ca_file.empty())
        made.tls.ca_file = chosen_.ca_file;
    else if (!profile_.ca_file.empty())
        made.tls.ca_file = profile_.ca_file;
    if (chosen_.timeout)
        made.timeouts.attempt = *chosen_.timeout;
    if (chosen_.max_retries)
        made.retry.max_retries = *chosen_.max_retries;
    if (chosen_.verbose)
        made.log = log_level::debug;
    return made;
}

const conductor::client& session::client() {
    if (!client_) {
        const auto made = options();
        if (made.secret_key.empty() && !made.key_source)
            throw configuration_error(
                "there is no key. Set CONDUCTOR_SECRET_KEY, or name a key_command in the profile of " +
                usual_configuration_file() + ". To try without an account: conductor sandbox --demo bash");
        client_.emplace(io_.get_executor(), made);
    }
    return *client_;
}

std::string session::end_user_id(const std::string& name) const {
    const auto alias = profile_.end_users.find(name);
    return alias != profile_.end_users.end() ? alias->second : name;
}

bool session::has_end_user() const {
    return !chosen_.end_user.empty() || !environment("CONDUCTOR_END_USER_ID").empty() ||
           !profile_.end_user.empty();
}

std::string session::end_user() const {
    if (!chosen_.end_user.empty())
        return end_user_id(chosen_.end_user);
    const auto from_environment = environment("CONDUCTOR_END_USER_ID");
    if (!from_environment.empty() && !(profile_first_ && !profile_.end_user.empty()))
        return end_user_id(from_environment);
    if (profile_.end_user.empty())
        throw usage_error("whose company? Name the end-user by --end-user or CONDUCTOR_END_USER_ID; "
                          "`conductor end-users list` "
                          "shows them");
    return end_user_id(profile_.end_user);
}

sink session::to_out() {
    return [this](std::string_view text) { out_.write(text); };
}

print_options session::printing(const catalog::schema::type* record) const {
    print_options made;
    made.format = chosen_.output.value_or(out_terminal_.watched ? output_format::table : output_format::json);
    made.fields = chosen_.fields;
    made.record = record;
    made.on = out_terminal_;
    made.columns = out_terminal_.watched ? columns_of(STDOUT_FILENO) : 0;
    made.header = chosen_.header;
    return made;
}

void session::note(std::string_view text) const {
    if (!chosen_.quiet)
        std::cerr << styled(err_terminal_, style::dim, text) << '\n';
}

exit_code session::run(asio::awaitable<exit_code> command) {
    exit_code result = exit_code::failed;
    std::exception_ptr thrown;
    asio::cancellation_signal cancel;
    bool interrupted = false;
    asio::signal_set signals(io_, SIGINT, SIGTERM);
    std::function<void(boost::system::error_code, int)> on_signal = [&](boost::system::error_code failed,
                                                                        int) {
        if (failed)
            return;
        if (std::exchange(interrupted, true) || !on_interrupt_)
            cancel.emit(asio::cancellation_type::terminal);
        else
            on_interrupt_();
        signals.async_wait(on_signal);
    };
    signals.async_wait(on_signal);
    const auto ended = [&](std::exception_ptr why, exit_code code) {
        thrown = std::move(why);
        result = code;
        signals.cancel();
        if (client_)
            client_->close_within(std::chrono::milliseconds(0), [](const std::exception_ptr&) {});
    };
    asio::co_spawn(io_, std::move(command), asio::bind_cancellation_slot(cancel.slot(), ended));
    io_.run();
    if (thrown && interrupted)
        return exit_code::interrupted;
    if (thrown)
        std::rethrow_exception(thrown);
    out_.flush();
    return result;
}

} // namespace conductor::cli
