#include "cli/program/failure.hpp"

#include "cli/operations/usage_error.hpp"
#include "cli/output/out_stream.hpp"
#include "cli/profile/profile.hpp"
#include "values/with_details.hpp"

#include <iostream>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

std::string headline(std::string_view text, const terminal& on) {
    return styled(on, style::red, "conductor:") + ' ' + std::string(text) + '\n';
}

} // namespace

std::string failure_text(const error& why, bool writes, const terminal& on) {
    std::string made = headline(one_line(values::text_without_code(why)), on);
    const auto line = [&](std::string_view name, std::string_view text) {
        if (!text.empty())
            made.append("  ").append(styled(on, style::bold, name)).append(one_line(text)).append("\n");
    };
    line("for the end-user: ", why.user_facing_message());
    line("what to do: ", advice_for(why, writes));
    if (why.kind() != error_kind::none)
        line("kind: ", to_string(why.kind()));
    line("request: ", why.request_id());
    return made;
}

exit_code tell_failure(const std::exception_ptr& thrown, bool writes, const terminal& on) {
    try {
        std::rethrow_exception(thrown);
    } catch (const output_closed&) {
        return exit_code::output_closed;
    } catch (const usage_error& why) {
        std::cerr << headline(why.what(), on);
        return exit_code::usage;
    } catch (const configuration_error& why) {
        std::cerr << headline(why.what(), on);
        return exit_code::configuration;
    } catch (const error& why) {
        std::cerr << failure_text(why, writes, on);
        return exit_code_of(why, writes);
    } catch (const std::exception& why) {
        std::cerr << headline(why.what(), on);
        return exit_code::failed;
    }
}

} // namespace conductor::cli
