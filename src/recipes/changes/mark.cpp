#include "recipes/changes/mark.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

// "v1;SEEN;NAME,COVERED,SINCE,GIVEN,SINCE,GIVEN;…;FINGERPRINT": times are seconds since 1970, "-" for none;
// GIVEN are records of 20 bytes in the letters below.
constexpr std::string_view version = "v1";
constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::size_t record_bytes = 20;

void add_number(std::string& to, std::uint64_t value, int bytes) {
    for (int i = bytes - 1; i >= 0; --i)
        to += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
}

std::uint64_t take_number(std::string_view& from, std::size_t bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value = value << 8U | static_cast<unsigned char>(from[i]);
    from.remove_prefix(bytes);
    return value;
}

void add_letters(std::string& to, std::string_view bytes) {
    std::uint32_t bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = bits << 8U | static_cast<unsigned char>(byte);
        for (count += 8; count >= 6; count -= 6)
            to += letters[bits >> (count - 6) & 63U];
    }
    if (count > 0)
        to += letters[bits << (6 - count) & 63U];
}

std::optional<std::string> bytes_of(std::string_view text) {
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char letter : text) {
        const std::size_t value = letters.find(letter);
        if (value == std::string_view::npos)
            return std::nullopt;
        bits = bits << 6U | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(static_cast<unsigned char>(bits >> count));
        }
    }
    return count < 6 ? std::optional(std::move(bytes)) : std::nullopt;
}

void add(std::string& to, std::optional<sys_seconds> time) {
    to += time ? std::to_string(time->time_since_epoch().count()) : "-";
}

std::uint32_t as_stored(sys_seconds time) {
    constexpr std::int64_t last = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(time.time_since_epoch().count(), 0, last)); // until 2106
}

void add(std::string& to, const track& one) {
    std::string bytes;
    for (const auto& [id, state] : one.given) {
        add_number(bytes, id, 8);
        add_number(bytes, state.revision, 8);
        add_number(bytes, as_stored(state.at), 4);
    }
    to += ',';
    add(to, one.since);
    to += ',';
    add_letters(to, bytes);
}

std::string hexadecimal(std::uint64_t value) {
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
    return {digits.data(), end};
}

// What stands before a separator, which goes with it.
std::string_view take(std::string_view& text, char separator) {
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return taken;
}

bool read(std::string_view text, std::optional<sys_seconds>& time) {
    if (text == "-")
        return true;
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    constexpr std::int64_t far = 1'000'000'000'000; // nothing that is added to it overflows
    if (failed != std::errc() || end != text.data() + text.size() || value < -far || value > far)
        return false;
    time = sys_seconds(seconds(value));
    return true;
}

bool read(std::string_view& fields, track& one) {
    if (!read(take(fields, ','), one.since))
        return false;
    const auto bytes = bytes_of(take(fields, ','));
    if (!bytes || bytes->size() % record_bytes != 0)
        return false;
    for (std::string_view left = *bytes; !left.empty();) {
        const std::uint64_t id = take_number(left, 8);
        const std::uint64_t revision = take_number(left, 8);
        one.given[id] = {revision, sys_seconds(seconds(take_number(left, 4)))};
    }
    return true;
}

} // namespace

// FNV-1a, its bits mixed once more.
std::uint64_t fingerprint_of(std::string_view text) noexcept {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    hash = (hash ^ hash >> 30U) * 0xbf58476d1ce4e5b9U;
    hash = (hash ^ hash >> 27U) * 0x94d049bb133111ebU;
    return hash ^ hash >> 31U;
}

void forget(given_records& from, std::optional<sys_seconds> before) {
    if (before)
        std::erase_if(from, [&](const auto& one) { return one.second.at < *before; });
    if (from.size() <= most_remembered)
        return;
    std::vector<sys_seconds> times;
    times.reserve(from.size());
    for (const auto& [id, state] : from)
        times.push_back(state.at);
    const auto oldest_kept = times.end() - static_cast<std::ptrdiff_t>(most_remembered);
    std::ranges::nth_element(times, oldest_kept);
    const sys_seconds limit = *oldest_kept;
    std::erase_if(from, [&](const auto& one) { return one.second.at < limit; });
    std::size_t more = from.size() < most_remembered ? 0 : from.size() - most_remembered; // of one second
    std::erase_if(from, [&](const auto& one) { return more > 0 && one.second.at == limit && more-- > 0; });
}

std::string to_text(const mark_state& mark) {
    std::string text(version);
    text += ';';
    add(text, mark.seen);
    for (const auto& [name, progress] : mark.lists) {
        text += ';' + name + ',';
        add(text, std::optional(progress.covered));
        add(text, progress.upserts);
        add(text, progress.deletions);
    }
    return text + ';' + hexadecimal(fingerprint_of(text));
}

std::optional<mark_state> parse_mark(std::string_view text) {
    const std::size_t end = text.rfind(';');
    if (end == std::string_view::npos ||
        text.substr(end + 1) != hexadecimal(fingerprint_of(text.substr(0, end))))
        return std::nullopt;
    text = text.substr(0, end);
    mark_state made;
    if (take(text, ';') != version || !read(take(text, ';'), made.seen))
        return std::nullopt;
    while (!text.empty()) {
        std::string_view fields = take(text, ';');
        const std::string_view name = take(fields, ',');
        list_progress progress;
        std::optional<sys_seconds> covered;
        if (name.empty() || !read(take(fields, ','), covered) || !covered ||
            !read(fields, progress.upserts) || !read(fields, progress.deletions) || !fields.empty())
            return std::nullopt;
        progress.covered = *covered;
        made.lists.insert_or_assign(std::string(name), std::move(progress));
    }
    return made;
}

} // namespace conductor::recipes
