// `conductor doctor`: what works between here and each company's QuickBooks, and what to do about the rest.

#include "cli/commands/commands.hpp"
#include "cli/doctor/findings.hpp"
#include "cli/output/progress.hpp"
#include "cli/profile/environment.hpp"
#include "cli/program/program.hpp"
#include "cli/program/ticker.hpp"

#include <conductor/recipes/links.hpp>

#include <boost/json/value.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;

namespace {

struct examination {
    bool companies = true;
};

// Says what was found as soon as it is known.
class report {
public:
    report(session& with, bool as_records)
        : with_(with)
        , line_(with.err_terminal(), !with.chosen().quiet) {
        if (as_records)
            shown_ = make_printer(with.printing(nullptr), with.to_out());
    }

    void add(const finding& one) {
        line_.clear();
        if (one.code != exit_code::success && code_ == exit_code::success)
            code_ = one.code;
        if (shown_)
            shown_->add(as_json(one));
        else
            with_.out().write(text_of(one));
        with_.out().flush();
    }
    void add(const std::vector<finding>& several) {
        for (const auto& one : several)
            add(one);
    }

    [[nodiscard]] exit_code finish() {
        if (shown_)
            shown_->finish();
        return code_;
    }

    void waits_for(const std::string& what) { line_.wait(what); }

private:
    [[nodiscard]] std::string text_of(const finding& one) const {
        const auto colour = one.how == health::fine       ? style::green
                            : one.how == health::doubtful ? style::yellow
                                                          : style::red;
        const std::string word(to_string(one.how));
        std::string made = styled(with_.out_terminal(), colour, word) + std::string(6 - word.size(), ' ');
        made += one.what + std::string(one.what.size() < 12 ? 12 - one.what.size() : 1, ' ') +
                one_line(one.detail) + '\n';
        if (!one.to_do.empty())
            made += std::string(18, ' ') + "-> " + one_line(one.to_do) + '\n';
        return made;
    }

    session& with_;
    progress line_;
    std::unique_ptr<printer> shown_;
    exit_code code_ = exit_code::success;
};

std::string origin_of(const std::string& base_url) {
    const auto begin = base_url.find("://");
    const auto host = begin == base_url.npos ? 0 : begin + 3;
    return base_url.substr(host, base_url.find('/', host) - host);
}

finding company_finding(const end_user& user, const company_check& check) {
    const auto name = user.company_name + " (" + user.id + ')';
    if (check.ok)
        return {health::fine, "company", name + ": QuickBooks answers"};
    auto to_do = check.text_to_show;
    if (check.cause)
        if (const auto advice = advice_for(*check.cause, false); !advice.empty())
            to_do += (to_do.empty() ? "" : " ") + std::string(advice);
    return {
        health::bad, "company", name + ": " + std::string(to_string(check.kind)), to_do,
        check.cause ? exit_code_of(*check.cause, false) : exit_code::company_unavailable};
}

asio::awaitable<void> examine_company(session& with, report& told, const end_user& user) {
    if (connection_state(user).progress == link_progress::never_linked) {
        told.add(finding{
            health::bad, "company", user.company_name + " (" + user.id + "): nobody has linked it",
            "conductor link --end-user " + user.id, exit_code::company_unavailable});
        co_return;
    }
    const ticker turn(with.io().get_executor(), std::chrono::milliseconds(100), [&] {
        told.waits_for("QuickBooks of " + user.company_name + " is asked, which may take a minute");
    });
    std::optional<error> failed;
    company_check check;
    try {
        check = co_await with.client().qbd(user.id).check();
    } catch (const error& why) {
        failed = why;
    }
    if (failed)
        told.add(finding{
            health::bad, "company", user.company_name + " (" + user.id + "): " + failed->what(),
            std::string(advice_for(*failed, false)), exit_code_of(*failed, false)});
    else
        told.add(company_finding(user, check));
}

finding key_finding_of(const client_options& options) {
    try {
        return key_finding(options.key_source ? options.key_source->key(false) : options.secret_key);
    } catch (const std::exception& why) { // which names the file
        return {health::bad, "key", why.what(), {}, exit_code::configuration};
    }
}

asio::awaitable<exit_code> examine(session& with, std::shared_ptr<examination> what) {
    report told(with, with.chosen().output.has_value());
    const auto options = with.options();
    if (!with.profile().name.empty())
        told.add(finding{health::fine, "profile", with.profile().name});
    told.add(finding{health::fine, "base URL", options.base_url});
    const auto key = key_finding_of(options);
    told.add(key);
    if (key.how == health::bad)
        co_return told.finish();
    if (const auto proxy = proxy_finding(environment("HTTPS_PROXY"), environment("NO_PROXY")))
        told.add(*proxy);

    std::optional<error> failed;
    response<end_user_list> answer;
    try {
        answer = co_await with.client().end_users.list({}, with_response_fn());
    } catch (const error& why) {
        failed = why;
    }
    told.add(way_findings(origin_of(options.base_url), failed ? &*failed : nullptr));
    const auto& headers = failed ? failed->headers() : answer.headers;
    if (const auto date = headers.find("Date"))
        if (const auto clock = clock_finding(*date, std::chrono::system_clock::now()))
            told.add(*clock);
    if (failed) {
        if (failed->kind() != error_kind::transport && failed->kind() != error_kind::timeout)
            told.add(finding{
                health::bad, "API", failed->what(), std::string(advice_for(*failed, false)),
                exit_code_of(*failed, false)});
        co_return told.finish();
    }
    told.add(finding{
        health::fine, "API",
        "accepts the key; it knows " + std::to_string(answer.value.data.size()) +
            (answer.value.data.size() == 1 ? " end-user" : " end-users")});
    const auto wanted = with.chosen().end_user.empty() ? std::string() : with.end_user();
    for (const auto& user : answer.value.data)
        if (what->companies && (wanted.empty() || user.id == wanted))
            co_await examine_company(with, told, user);
    co_return told.finish();
}

} // namespace

void add_doctor(program& to) {
    auto& command = to.add_command(
        to.root(), "doctor",
        "What works between here and each company's QuickBooks, and what to do about the rest");
    const auto what = std::make_shared<examination>();
    command.add_flag("!--no-companies", what->companies, "Does not ask the companies' QuickBooks");
    to.on(command, what, &examine);
}

} // namespace conductor::cli
