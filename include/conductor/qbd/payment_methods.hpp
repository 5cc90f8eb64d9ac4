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

/// Used by `payment_methods`.
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

/// `qbd_payment_method` in JSON. Answer of `payment_methods::list`, `payment_methods::create`,
/// `payment_methods::retrieve`.
struct payment_method {
    std::string id;                                          ///< `id`
    std::string object_type;                                 ///< `objectType`, always "qbd_payment_method"
    date_time created_at;                                    ///< `createdAt`
    date_time updated_at;                                    ///< `updatedAt`
    std::string revision_number;                             ///< `revisionNumber`
    std::string name;                                        ///< `name`
    bool is_active = false;                                  ///< `isActive`
    open_enum<qbd::payment_method_type> payment_method_type; ///< `paymentMethodType`

    bool operator==(const payment_method&) const = default;
};

/// Query parameters of `payment_methods::list`.
struct payment_method_list_params {
    std::vector<std::string> ids{};                        ///< `ids`, without filters beside it
    std::vector<std::string> names{};                      ///< `names`, without filters beside it
    std::optional<std::int64_t> limit{};                   ///< `limit`, at least 1, cuts the rest off
    std::optional<open_enum<qbd::status_filter>> status{}; ///< `status`, default active
    std::optional<date_time> updated_after{};              ///< `updatedAfter`
    std::optional<date_time> updated_before{};             ///< `updatedBefore`
    std::optional<std::string> name_contains{};            ///< `nameContains`
    std::optional<std::string> name_starts_with{};         ///< `nameStartsWith`
    std::optional<std::string> name_ends_with{};           ///< `nameEndsWith`
    std::optional<std::string> name_from{};                ///< `nameFrom`
    std::optional<std::string> name_to{};                  ///< `nameTo`
    std::optional<open_enum<qbd::payment_method_type>> payment_method_type{}; ///< `paymentMethodType`

    bool operator==(const payment_method_list_params&) const = default;
};

/// Parameters of `payment_methods::create`.
struct payment_method_create_params {
    std::string name{};                                        ///< `name`, required, at most 31 characters
    std::optional<bool> is_active{};                           ///< `isActive`, default true
    open_enum<qbd::payment_method_type> payment_method_type{}; ///< `paymentMethodType`, required

    bool operator==(const payment_method_create_params&) const = default;
};

} // namespace conductor::qbd
