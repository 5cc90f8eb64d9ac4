#pragma once

// What `find_many`, `ensure`, `create_once` and `update_with` give.

#include <conductor/error.hpp>
#include <conductor/timestamp.hpp>

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI {

/// The records that were found, and the names of those that are not there, each in the order in which they
/// were asked for. Of names that are the same to QuickBooks, the first one counts.
template <class T>
struct found_many {
    std::vector<T> found;            ///< in the order of the names
    std::vector<std::string> absent; ///< names that no record has
};

/// How a record came to be there.
enum class ensured_by {
    found,   ///< it was there
    created, ///< this call created it
    updated, ///< it was there, and this call changed it
};

/// A record that is there.
template <class T>
struct ensured {
    T value{};                         ///< the record, as it is now
    ensured_by by = ensured_by::found; ///< how it came to be there
};

/// A record after `update_with`.
template <class T>
struct updated_with {
    T value{};            ///< the record, as it is now
    bool changed = false; ///< this call changed it; false: there was nothing to do
};

/// What a program keeps before a record is created, to go on with after a crash.
struct create_intent {
    std::string key;         ///< the caller's
    std::string external_id; ///< what `externalId` will be; empty where the name is the key
    timestamp began;         ///< for `once_options::tried_since`
};

/// Created by this call.
template <class T>
struct created {
    T value{}; ///< the record, as its create was answered
};

/// Made by an earlier try.
template <class T>
struct found_again {
    T value{}; ///< the record, as it is now
};

/// Whether the record was created is not known: it was not seen, but may still be. The same call again, with
/// `once_options::tried_since`, goes on from here.
struct undecided {
    error cause; ///< why the answer of the create is not known
    std::optional<error>
        look_failed;      ///< why the last look gave no answer; nothing: it answered, without the record
    int looks = 0;        ///< that were answered
    create_intent intent; ///< to go on from later
};

/// What came of `create_once`. All three have to be handled: nothing gives the value without.
///
///     const auto made = co_await company.invoices.create_once("order-17", params);
///     made.match(
///         [](const created<invoice>& c) { … },
///         [](const found_again<invoice>& f) { … },
///         [](const undecided& u) { … });
template <class T>
class [[nodiscard]] once {
public:
    using variant = std::variant<undecided, created<T>, found_again<T>>;

    once() = default;
    once(variant made)
        : made_(std::move(made)) {}

    /// Calls the function that fits, and gives what it gives.
    template <class Created, class Found, class Undecided>
    decltype(auto) match(Created&& on_created, Found&& on_found, Undecided&& on_undecided) const {
        if (const auto* c = std::get_if<created<T>>(&made_))
            return std::forward<Created>(on_created)(*c);
        if (const auto* f = std::get_if<found_again<T>>(&made_))
            return std::forward<Found>(on_found)(*f);
        return std::forward<Undecided>(on_undecided)(std::get<undecided>(made_));
    }

    /// The three as a variant, for `std::visit`.
    [[nodiscard]] const variant& as_variant() const noexcept { return made_; }

private:
    variant made_;
};

} // namespace conductor
