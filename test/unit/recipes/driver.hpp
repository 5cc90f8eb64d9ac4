#pragma once

// Drives a machine by hand: tells it what came of an action, and shows in a word what it does next.

#include "recipes/machine.hpp"

#include <conductor/error.hpp>
#include <conductor/timestamp.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

inline std::string text_of(const action& what) {
    struct {
        std::string operator()(const look_up& a) const {
            std::string made = "look up";
            for (const std::string& value : a.values)
                made += " " + value;
            return made;
        }
        std::string operator()(const retrieve& a) const { return "retrieve " + a.id; }
        std::string operator()(const find_external& a) const {
            return "find " + a.external_id + " since " + format_timestamp(a.changed_since);
        }
        std::string operator()(const create&) const { return "create"; }
        std::string operator()(const decide& a) const { return "decide " + a.now.revision; }
        std::string operator()(const update& a) const { return "update " + a.id; }
        std::string operator()(const compare& a) const { return "compare " + a.now.revision; }
        std::string operator()(const save_intent&) const { return "save"; }
        std::string operator()(const wait& a) const { return "wait " + std::to_string(a.time.count()); }
        std::string operator()(const succeed&) const { return "succeed"; }
        std::string operator()(const fail& a) const {
            return "fail " + std::string(to_string(a.with.kind())) + " " +
                   std::string(to_string(a.with.outcome()));
        }
    } shown;
    return std::visit(shown, what);
}

inline error failure(error_kind kind, outcome known = outcome::not_processed) {
    error_details details;
    details.kind = kind;
    details.outcome = known;
    return {errc::refused, "failed", std::move(details)};
}

inline record known(std::string id, std::string name) {
    record made;
    made.id = std::move(id);
    made.name = std::move(name);
    made.revision = "1";
    return made;
}

// What may come of an action.
inline event nothing() {
    return {};
}
inline event failed(error_kind kind, outcome known = outcome::not_processed) {
    event made;
    made.failed = failure(kind, known);
    return made;
}
inline event unknown(error_kind kind) {
    return failed(kind, outcome::unknown);
}
inline event said(bool decided) {
    event made;
    made.decided = decided;
    return made;
}
inline event gave(record one) {
    event made;
    made.records.push_back(std::move(one));
    return made;
}
inline event at(std::chrono::milliseconds time, event made) {
    made.at = time;
    return made;
}

// A machine of type `Machine`, on its way.
template <class Machine>
class driver {
public:
    template <class... Args>
    explicit driver(Args&&... args)
        : machine(std::forward<Args>(args)...)
        , does(text_of(machine.begin())) {}

    // What it does then.
    const std::string& told(event came) {
        does = text_of(machine.next(std::move(came)));
        return does;
    }

    Machine machine;
    std::string does; // what it did last
};

} // namespace conductor::recipes::test
