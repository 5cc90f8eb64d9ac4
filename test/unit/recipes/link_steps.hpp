#pragma once

// End-users as far as they are linked, and the steps of a machine as text.

#include "recipes/links/steps.hpp"

#include <conductor/errc.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

using namespace std::chrono_literals;

inline constexpr const char* begun = "2024-05-01T10:00:00.000Z";
inline constexpr const char* answered = "2024-05-01T10:03:00.000Z";

inline integration_connection
connection(const char* created, std::optional<date_time> last_success = std::nullopt) {
    integration_connection made;
    made.created_at = created;
    made.integration_slug = integration_slug::quickbooks_desktop;
    made.last_successful_request_at = std::move(last_success);
    return made;
}

inline end_user unlinked() {
    end_user made;
    made.id = "end_usr_1";
    return made;
}

inline end_user linking() {
    end_user made = unlinked();
    made.integration_connections = {connection(begun)};
    return made;
}

inline end_user linked() {
    end_user made = unlinked();
    made.integration_connections = {connection(begun, answered)};
    return made;
}

inline error failure(errc code, error_kind kind = error_kind::none) {
    error_details details;
    details.kind = kind;
    return {code, "it failed", std::move(details)};
}

// Such as "wait 2000", in milliseconds.
inline std::string told(const link_step& step) {
    struct teller {
        std::string operator()(const look&) const { return "look"; }
        std::string operator()(const check_health&) const { return "check"; }
        std::string operator()(const wait& w) const { return "wait " + std::to_string(w.time.count()); }
        std::string operator()(const succeed&) const { return "succeed"; }
        std::string operator()(const fail& f) const { return std::string("fail: ") + f.with.what(); }
    };
    return std::visit(teller{}, step);
}

// Whether a step ends it with this code.
inline bool fails(const link_step& step, errc code) {
    const fail* const ended = std::get_if<fail>(&step);
    return ended != nullptr && ended->with.code() == code;
}

} // namespace conductor::recipes::test
