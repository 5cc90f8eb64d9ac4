#pragma once

// How can an enum of the API hold a value that is newer than this library?
//
// An enum is declared as an ordinary `enum class` whose first enumerator is `unrecognized`, and a list of
// the texts of the others in the same order:
//
//     enum class color : std::uint16_t { unrecognized, red, dark_blue };
//
//     template <>
//     struct enum_texts<color> {
//         static constexpr std::string_view values[] = {"red", "dark-blue"};
//     };
//
// A model holds an `open_enum<color>`, which is one of these values or any other text.

#include <conductor/version.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

/// The texts of the enum `E`, in the order of its enumerators after `unrecognized`.
template <class E>
struct enum_texts;

/// The text that stands for `value` in JSON; empty for `unrecognized`.
template <class E>
    requires requires { enum_texts<E>::values; }
[[nodiscard]] constexpr std::string_view to_string(E value) noexcept {
    const auto index = static_cast<std::size_t>(value);
    return index >= 1 && index <= std::size(enum_texts<E>::values) ? enum_texts<E>::values[index - 1]
                                                                   : std::string_view{};
}

namespace detail {

// What all open enums share, so that one codec serves them all: a known value's number, or another text.
class open_enum_base {
public:
    open_enum_base() noexcept = default;
    explicit open_enum_base(std::uint16_t known) noexcept
        : known_{known} {}
    open_enum_base(const open_enum_base& other)
        : known_{other.known_}
        , text_{other.text_ ? new std::string{*other.text_} : nullptr} {}
    open_enum_base(open_enum_base&& other) noexcept
        : known_{std::exchange(other.known_, std::uint16_t{0})}
        , text_{std::exchange(other.text_, nullptr)} {}
    open_enum_base& operator=(open_enum_base other) noexcept {
        std::swap(known_, other.known_);
        std::swap(text_, other.text_);
        return *this;
    }
    ~open_enum_base() { delete text_; }

    // Takes `text` for one of `texts`, or keeps it as it is. Returns whether it was one of them.
    bool assign(std::span<const std::string_view> texts, std::string_view text) {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (texts[i] == text) {
                *this = open_enum_base{static_cast<std::uint16_t>(i + 1)};
                return true;
            }
        }
        open_enum_base other;
        other.text_ = text.empty() ? nullptr : new std::string{text};
        *this = std::move(other);
        return false;
    }

    [[nodiscard]] std::uint16_t number() const noexcept { return known_; }

    [[nodiscard]] std::string_view text(std::span<const std::string_view> texts) const noexcept {
        if (known_ != 0)
            return known_ <= texts.size() ? texts[known_ - 1u] : std::string_view{};
        return text_ ? std::string_view{*text_} : std::string_view{};
    }

private:
    std::uint16_t known_ = 0;     // 0 is `unrecognized`
    std::string* text_ = nullptr; // owned; not a std::unique_ptr, which has no standard layout everywhere
};

} // namespace detail

/**
 * A value of the enum `E`, or a text that `E` does not list yet.
 *
 * Compares with enumerators, with texts and with its own kind; `known()` is for `switch`. The default value
 * is empty: `unrecognized`, without text.
 *
 * Thread safety: distinct objects safe; a shared one safe for const access.
 */
template <class E>
class open_enum : private detail::open_enum_base {
public:
    using value_type = E;

    /// Empty.
    open_enum() noexcept = default;

    /// A listed value; `E::unrecognized` gives an empty one.
    open_enum(E value) noexcept
        : open_enum_base{static_cast<std::uint16_t>(value)} {}

    /// The value that `text` stands for, or `text` itself if it stands for none.
    explicit open_enum(std::string_view text) { assign(enum_texts<E>::values, text); }

    /// The listed value, or `E::unrecognized` for any other text and for an empty one.
    [[nodiscard]] E known() const noexcept { return static_cast<E>(number()); }

    /// The text as in JSON. Valid as long as this object is neither changed nor destroyed.
    [[nodiscard]] std::string_view text() const noexcept {
        return open_enum_base::text(enum_texts<E>::values);
    }

    /// Whether there is no text.
    [[nodiscard]] bool empty() const noexcept { return text().empty(); }

    friend bool operator==(const open_enum& a, const open_enum& b) noexcept { return a.text() == b.text(); }
    friend bool operator==(const open_enum& a, E b) noexcept { return a.known() == b; }
    friend bool operator==(const open_enum& a, std::string_view b) noexcept { return a.text() == b; }

    /// Same as `text()`.
    [[nodiscard]] friend std::string_view to_string(const open_enum& value) noexcept { return value.text(); }
};

} // namespace conductor
