#include "cli/program/exit_code.hpp"

namespace conductor::inline CONDUCTOR_ABI::cli {

std::span<const exit_code_meaning> exit_code_meanings() noexcept {
    static constexpr exit_code_meaning table[] = {
        {exit_code::success, "all went well"},
        {exit_code::failed, "something went wrong that has no code of its own"},
        {exit_code::usage, "the command line, or a file that it names, is wrong; nothing was sent"},
        {exit_code::configuration, "there is no key, or the configuration file is wrong"},
        {exit_code::not_found, "there is no such object"},
        {exit_code::conflict, "somebody else was faster: a stale revision, a name that is taken"},
        {exit_code::refused, "the API or QuickBooks refuses the request as it is"},
        {exit_code::not_permitted, "the key is wrong or revoked, or does not permit this"},
        {exit_code::company_unavailable, "the company is not linked, offline, or cannot be opened"},
        {exit_code::try_later, "a record in use, too many requests, QuickBooks too slow: try again later"},
        {exit_code::no_connection, "no connection to the API, or it took too long"},
        {exit_code::server, "the API failed, or answered with what cannot be read"},
        {exit_code::outcome_unknown, "a write that may have been made: look before it is sent again"},
        {exit_code::incomplete, "part of the work is done, part failed or waits for a look"},
        {exit_code::interrupted, "interrupted by Ctrl-C or a signal"},
        {exit_code::output_closed, "nobody read the output any more"},
    };
    return table;
}

namespace {

// Or was, and the answer that says so cannot be read.
bool may_have_been_made(const error& why, bool writes) noexcept {
    return writes && why.outcome() != outcome::not_processed && why.kind() != error_kind::invalid_argument;
}

} // namespace

exit_code exit_code_of(const error& why, bool writes) noexcept {
    if (may_have_been_made(why, writes))
        return exit_code::outcome_unknown;
    switch (why.kind()) {
    case error_kind::not_found:
        return exit_code::not_found;
    case error_kind::stale_revision:
    case error_kind::name_taken:
    case error_kind::name_taken_elsewhere:
    case error_kind::conflict:
        return exit_code::conflict;
    case error_kind::refused:
    case error_kind::invalid_request:
        return exit_code::refused;
    case error_kind::authentication:
    case error_kind::permission_denied:
        return exit_code::not_permitted;
    case error_kind::not_connected:
    case error_kind::offline:
    case error_kind::quickbooks_unreachable:
        return exit_code::company_unavailable;
    case error_kind::record_in_use:
    case error_kind::rate_limited:
    case error_kind::quickbooks_timeout:
    case error_kind::overload:
        return exit_code::try_later;
    case error_kind::transport:
    case error_kind::timeout:
        return exit_code::no_connection;
    case error_kind::server:
    case error_kind::unexpected_status:
    case error_kind::decode:
        return exit_code::server;
    case error_kind::invalid_argument:
        return exit_code::usage;
    case error_kind::cursor_expired:
    case error_kind::reset_needed:
        return exit_code::incomplete;
    case error_kind::cancelled:
        return exit_code::interrupted;
    case error_kind::none:
    case error_kind::database:
        break;
    }
    return exit_code::failed;
}

std::string_view advice_for(const error& why, bool writes) noexcept {
    if (may_have_been_made(why, writes))
        return "It may have been made. Look for it first; `create-once`, `ensure`, `update` and `apply` do "
               "that by "
               "themselves.";
    switch (why.kind()) {
    case error_kind::not_connected:
        return "Link the company: conductor link.";
    case error_kind::offline:
        return "Somebody has to switch the office PC on, or connect it; conductor doctor tells when it is "
               "back.";
    case error_kind::quickbooks_unreachable:
        return "Somebody has to look at QuickBooks on the office PC: another company file or a dialogue may "
               "be open.";
    case error_kind::quickbooks_timeout:
        return "QuickBooks is busy. Ask for less at a time, or try again later.";
    case error_kind::stale_revision:
        return "Read the record again and use its revision number; `conductor update` does that by itself.";
    case error_kind::name_taken:
        return "Use the record that has the name: conductor find.";
    case error_kind::name_taken_elsewhere:
        return "Customers, vendors, employees and other names share their names: choose another one.";
    case error_kind::record_in_use:
        return "Somebody has it open in QuickBooks. Try again when it is closed.";
    case error_kind::authentication:
        return "Check the key: CONDUCTOR_SECRET_KEY, or the profile's key_command; conductor doctor looks at "
               "it.";
    case error_kind::rate_limited:
    case error_kind::overload:
        return "Try again later, or ask for less at a time.";
    case error_kind::transport:
    case error_kind::timeout:
        return "conductor doctor tells how far the way to the API works.";
    case error_kind::cursor_expired:
        return "What was shown is not all. Run it again: its reader must not pause for more than a few "
               "seconds.";
    case error_kind::reset_needed:
        return "Begin anew without a mark.";
    default:
        return {};
    }
}

} // namespace conductor::cli
