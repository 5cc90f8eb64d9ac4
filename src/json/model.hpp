#pragma once

// What does the codec know of a C++ type? Tables, one per model type, and one `type` per C++ type.
//
// A model's table is defined in a .cpp and declared where other tables need it:
//
//     template <>
//     const object_model& model_of<end_user>() {
//         static constexpr field fields[] = {
//             CONDUCTOR_FIELD(end_user, id, "id", required),
//             CONDUCTOR_FIELD(end_user, company_name, "companyName", required),
//         };
//         static constexpr object_model model{fields};
//         return model;
//     }
//
// A new kind of value is one enumerator here, one branch in `describe`, and its case in the switches of
// decoder.cpp and encoder.cpp.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/unrecognized_object.hpp>

#include <boost/json/value.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::json {

enum class value_kind : std::uint8_t {
    string,    // std::string
    boolean,   // bool
    int64,     // std::int64_t
    float64,   // double
    open_enum, // open_enum<E>
    date,      // std::chrono::year_month_day, "YYYY-MM-DD" in JSON
    date_time, // conductor::date_time, whose text is at its address
    object,    // a model
    array,     // std::vector<T>
    optional,  // std::optional<T>: null or absent when it holds nothing
    variant,   // std::variant<models…, unrecognized_object>: an object whose discriminator says which model
    raw,       // boost::json::value
    skipped,   // no C++ type: read over, whatever it is
};

struct object_model;
struct variant_model;

// The values that an array or an optional holds.
struct held_values {
    const std::byte* first = nullptr;
    std::size_t count = 0;
    std::size_t stride = 0;
};

// The alternative that a variant holds.
struct held_alternative {
    std::size_t index = 0;
    const void* value = nullptr;
};

// The value of a known C++ type that `value` points to.
template <class T>
const T& as(const void* value) {
    return *static_cast<const T*>(value);
}

struct type {
    value_kind kind;

    // object
    const object_model& (*model)() = nullptr;

    // open_enum
    std::span<const std::string_view> texts{};

    // array and optional: what they hold, and how to get at it without knowing the C++ type
    const type* element = nullptr;
    void* (*emplace)(void* holder) = nullptr; // adds a default element (array), or sets a default value
    void (*clear)(void* holder) = nullptr;
    void (*reserve)(void* holder, std::size_t bytes) = nullptr; // array: for as many elements as take `bytes`
    held_values (*held)(const void* holder) = nullptr;

    // variant: its models, how to make it hold the one at `index`, and what it holds
    const variant_model& (*variant)() = nullptr;
    void* (*emplace_alternative)(void* holder, std::size_t index) = nullptr;
    held_alternative (*held_alternative_of)(const void* holder) = nullptr;
};

// What the API says about a field's presence; by default it may be absent, and is not null.
enum class presence : std::uint8_t { optional = 0, required = 1, nullable = 2, required_nullable = 3 };

inline constexpr presence optional = presence::optional;
inline constexpr presence required = presence::required;
inline constexpr presence nullable = presence::nullable;

constexpr presence operator|(presence a, presence b) noexcept {
    return static_cast<presence>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

// A text's format that has no C++ type of its own.
enum class text_format : std::uint8_t { any, uri, uuid };

// What the API demands of a value beyond its kind; zero is no demand. Only requests have limits.
struct limits {
    std::uint32_t max_length = 0; // of a text, in code points
    std::int32_t minimum = std::numeric_limits<std::int32_t>::min();
    std::int32_t maximum = std::numeric_limits<std::int32_t>::max();
    std::uint16_t min_items = 0; // of an array
    text_format format = text_format::any;
};

// What a query parameter does to the listing that it is sent for.
enum class listing_role : std::uint8_t {
    none,   // nothing to the choice of its items
    filter, // leaves items out
    lookup, // names the items that are wanted; filters beside it are ignored
    cut,    // ends it after so many items, and the rest cannot be asked for
};

struct field {
    std::string_view name; // in JSON
    const type* value;
    std::uint32_t offset; // of the member in its struct
    bool required;
    bool nullable;
    listing_role role = listing_role::none;
    limits limit{};

    // The same field with these limits.
    [[nodiscard]] constexpr field within(const limits& values) const {
        field result = *this;
        result.limit = values;
        return result;
    }

    // The same field in this role.
    [[nodiscard]] constexpr field as(listing_role value) const {
        field result = *this;
        result.role = value;
        return result;
    }
};

// A set of fields of one model, by their index.
using field_set = std::uint64_t;
inline constexpr std::size_t max_fields = 64;

struct object_model {
    std::span<const field> fields;
    field_set required = 0;
    std::string_view object_type; // the constant value of "objectType", if it has one

    constexpr explicit object_model(std::span<const field> table, std::string_view constant = {})
        : fields{table}
        , object_type{constant} {
        if (table.size() > max_fields)
            throw "a model has more fields than field_set has bits";
        for (std::size_t i = 0; i < table.size(); ++i)
            required |= static_cast<field_set>(table[i].required) << i;
    }

    constexpr object_model() = default;
};

// One model that a variant may hold, and the discriminator's value that means it.
struct alternative {
    std::string_view tag;
    const type* value;
};

// The models of a std::variant in its own order; its last alternative is `unrecognized_object`.
struct variant_model {
    std::string_view discriminator; // the name of the field that tells the models apart, in JSON
    std::span<const alternative> alternatives;
};

// The table of model `T`; each model defines its own.
template <class T>
const object_model& model_of();

// Where the table of `T` comes from; specialized for models that are templates.
template <class T>
struct model_source {
    static const object_model& table() { return model_of<T>(); }
};

// The table of the std::variant `T`; each variant defines its own.
template <class T>
const variant_model& variant_of();

template <class T>
constexpr type describe();

// The type of `T` in the tables.
template <class T>
inline constexpr type type_of = describe<T>();

namespace detail {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;

template <class T>
inline constexpr bool is_open_enum = false;
template <class E>
inline constexpr bool is_open_enum<conductor::open_enum<E>> = true;

template <class T>
inline constexpr bool is_variant = false;
template <class... Ts>
inline constexpr bool is_variant<std::variant<Ts...>> = true;

template <class Optional>
constexpr type describe_optional() {
    using value_type = typename Optional::value_type;
    static_assert(!is_optional<value_type>, "JSON cannot tell a null in a null");
    return {
        .kind = value_kind::optional,
        .element = &type_of<value_type>,
        .emplace = [](void* holder) -> void* { return &static_cast<Optional*>(holder)->emplace(); },
        .clear = [](void* holder) { static_cast<Optional*>(holder)->reset(); },
        .held = [](const void* holder) -> held_values {
            const auto& value = *static_cast<const Optional*>(holder);
            if (!value)
                return {};
            return {reinterpret_cast<const std::byte*>(&*value), 1, sizeof(value_type)};
        },
    };
}

// Grows fourfold: to move a model costs as much as to decode some of its fields. The first step is one
// element, since most arrays within a model hold no more.
template <class Vector>
auto& add_element(Vector& values) {
    if (values.size() == values.capacity())
        values.reserve(values.empty() ? 1 : 4 * values.size());
    return values.emplace_back();
}

template <class Vector>
constexpr type describe_vector() {
    using value_type = typename Vector::value_type;
    static_assert(!std::is_same_v<value_type, bool>, "std::vector<bool> has no elements to point to");
    return {
        .kind = value_kind::array,
        .element = &type_of<value_type>,
        .emplace = [](void* holder) -> void* { return &add_element(*static_cast<Vector*>(holder)); },
        .clear = [](void* holder) { static_cast<Vector*>(holder)->clear(); },
        .reserve =
            [](void* holder, std::size_t bytes) {
                static_cast<Vector*>(holder)->reserve(bytes / sizeof(value_type));
            },
        .held = [](const void* holder) -> held_values {
            const auto& values = *static_cast<const Vector*>(holder);
            return {reinterpret_cast<const std::byte*>(values.data()), values.size(), sizeof(value_type)};
        },
    };
}

template <class Variant, std::size_t... Is>
void* emplace_alternative(void* holder, std::size_t index, std::index_sequence<Is...>) {
    void* held = nullptr;
    ((Is == index ? void(held = &static_cast<Variant*>(holder)->template emplace<Is>()) : void()), ...);
    return held;
}

template <class Variant>
constexpr type describe_variant() {
    constexpr std::size_t size = std::variant_size_v<Variant>;
    static_assert(std::is_same_v<std::variant_alternative_t<size - 1, Variant>, unrecognized_object>);
    return {
        .kind = value_kind::variant,
        .variant = &variant_of<Variant>,
        .emplace_alternative =
            [](void* holder, std::size_t index) {
                return emplace_alternative<Variant>(holder, index, std::make_index_sequence<size>{});
            },
        .held_alternative_of = [](const void* holder) -> held_alternative {
            const auto& value = *static_cast<const Variant*>(holder);
            return {value.index(), std::visit([](const auto& held) -> const void* { return &held; }, value)};
        },
    };
}

template <class OpenEnum>
constexpr type describe_open_enum() {
    // The codec handles all open enums by their common base, which must be at the same address.
    static_assert(std::is_standard_layout_v<OpenEnum>);
    return {.kind = value_kind::open_enum, .texts = enum_texts<typename OpenEnum::value_type>::values};
}

constexpr field make_field(std::string_view name, const type& value, std::size_t offset, presence rule) {
    for (const char c : name)
        if (c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20)
            throw "the encoder writes field names without escaping them";
    const auto bits = static_cast<unsigned>(rule);
    return {
        name, &value, static_cast<std::uint32_t>(offset),
        (bits & static_cast<unsigned>(presence::required)) != 0,
        (bits & static_cast<unsigned>(presence::nullable)) != 0};
}

} // namespace detail

template <class T>
constexpr type describe() {
    if constexpr (std::is_same_v<T, std::string>) {
        return {.kind = value_kind::string};
    } else if constexpr (std::is_same_v<T, bool>) {
        return {.kind = value_kind::boolean};
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        return {.kind = value_kind::int64};
    } else if constexpr (std::is_same_v<T, double>) {
        return {.kind = value_kind::float64};
    } else if constexpr (std::is_same_v<T, std::chrono::year_month_day>) {
        return {.kind = value_kind::date};
    } else if constexpr (std::is_same_v<T, conductor::date_time>) {
        static_assert(std::is_standard_layout_v<T> && sizeof(T) == sizeof(std::string));
        return {.kind = value_kind::date_time};
    } else if constexpr (std::is_same_v<T, boost::json::value>) {
        return {.kind = value_kind::raw};
    } else if constexpr (detail::is_open_enum<T>) {
        return detail::describe_open_enum<T>();
    } else if constexpr (detail::is_optional<T>) {
        return detail::describe_optional<T>();
    } else if constexpr (detail::is_vector<T>) {
        return detail::describe_vector<T>();
    } else if constexpr (detail::is_variant<T>) {
        return detail::describe_variant<T>();
    } else {
        static_assert(std::is_aggregate_v<T>, "neither a value type of the codec nor a model");
        return {.kind = value_kind::object, .model = &model_source<T>::table};
    }
}

} // namespace conductor::json

// One row of a model's table. The member's own type chooses the value type, so the two cannot disagree.
#define CONDUCTOR_FIELD(model, member, json_name, rule)                                                      \
    ::conductor::json::detail::make_field(                                                                   \
        json_name, ::conductor::json::type_of<decltype(model::member)>, offsetof(model, member), rule)
