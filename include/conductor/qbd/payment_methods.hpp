#pragma once

// The types of payment methods. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What a way of paying is, which decides whether it can have a card's details. Used by `payment_methods`.
enum class payment_method_type : std::uint16_t {
    unrecognized,
    american_express,
    cash,
    check,
    debit_card,
    discover,
    e_check,
    gift_card,
    master_card,
    other,
    other_credit_card,
    visa
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::payment_method_type> {
    static constexpr std::string_view values[] = {
        "american_express", "cash",        "check", "debit_card",        "discover", "e_check",
        "gift_card",        "master_card", "other", "other_credit_card", "visa"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A payment method: a way in which customers pay, such as cash or one brand of card. `qbd_payment_method` in
/// JSON. Answer of `payment_methods::list`, `payment_methods::create`, `payment_methods::retrieve`.
struct payment_method {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_payment_method".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// What people call the record, unique in its list; upper and lower case count as the same.
    std::string name;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// Which common way to pay this stands for, such as a brand of card.
    open_enum<qbd::payment_method_type> payment_method_type;

    bool operator==(const payment_method&) const = default;
};

/// Which payment methods to list, and how much of each. Looking up by `ids` or `names` ignores everything
/// else that is asked for, and fails as a whole if a single one is unknown. Query parameters of
/// `payment_methods::list`.
struct payment_method_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by exact names, in any case; one unknown fails the whole call, all other filters are ignored;
    /// without filters beside it.
    std::vector<std::string> names{};
    /// How many records to give at most; there is no next page, so the rest stays unseen; at least 1, cuts
    /// the rest off.
    std::optional<std::int64_t> limit{};
    /// Which records come, those in use or the hidden (inactive) ones; without it only those in use; default
    /// active.
    std::optional<open_enum<qbd::status_filter>> status{};
    /// Only records saved at this moment or later; without a zone, the office PC's time; never before 1980.
    std::optional<date_time> updated_after{};
    /// Only records saved at this moment or earlier; without a zone, the office PC's time.
    std::optional<date_time> updated_before{};
    /// Keeps records with this text anywhere in their name, in any case; excludes `name_starts_with` and
    /// `name_ends_with`.
    std::optional<std::string> name_contains{};
    /// Keeps records whose name begins with this text, in any case; excludes `name_contains` and
    /// `name_ends_with`.
    std::optional<std::string> name_starts_with{};
    /// Keeps records whose name closes with this text, in any case; excludes `name_contains` and
    /// `name_starts_with`.
    std::optional<std::string> name_ends_with{};
    /// First name of an alphabetical range, itself included.
    std::optional<std::string> name_from{};
    /// Last name of an alphabetical range, itself included.
    std::optional<std::string> name_to{};
    /// Which common way to pay this stands for, such as a brand of card.
    std::optional<open_enum<qbd::payment_method_type>> payment_method_type{};

    bool operator==(const payment_method_list_params&) const = default;
};

/// A payment method to be made: a way in which customers pay, such as cash or one brand of card. Parameters
/// of `payment_methods::create`.
struct payment_method_create_params {
    /// What people call the record, unique in its list; upper and lower case count as the same; required, at
    /// most 31 characters.
    std::string name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// Which common way to pay this stands for, such as a brand of card; required.
    open_enum<qbd::payment_method_type> payment_method_type{};

    bool operator==(const payment_method_create_params&) const = default;
};

} // namespace conductor::qbd
