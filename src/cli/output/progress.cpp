#include "cli/output/progress.hpp"

#include <unistd.h>

#include <array>
#include <cmath>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

constexpr std::chrono::milliseconds interval{100};

std::string two_digits(long number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string rate_text(double per_second) {
    if (per_second < 10) {
        const auto tenths = std::lround(per_second * 10);
        return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + "/s";
    }
    return std::to_string(std::lround(per_second)) + "/s";
}

std::string bar(double part, std::size_t width) {
    const auto full = static_cast<std::size_t>(std::lround(part * static_cast<double>(width)));
    std::string made = "[";
    for (std::size_t i = 0; i != width; ++i)
        made += i < full ? '#' : '.';
    return made + "] ";
}

} // namespace

std::string time_text(std::chrono::duration<double> time) {
    const auto seconds = std::lround(time.count());
    if (seconds < 60)
        return std::to_string(seconds) + " s";
    if (seconds < 3600)
        return std::to_string(seconds / 60) + " min " + two_digits(seconds % 60) + " s";
    return std::to_string(seconds / 3600) + " h " + two_digits(seconds / 60 % 60) + " min";
}

std::string
progress_line(const progress_state& state, std::chrono::duration<double> since, std::size_t columns) {
    const auto done = static_cast<double>(state.done);
    std::string text = std::to_string(state.done);
    if (state.remaining)
        text += " of " + std::to_string(state.done + *state.remaining);
    if (!state.what.empty())
        text += ' ' + state.what;
    if (!state.beside.empty())
        text += ", " + state.beside;
    if (since.count() > 0.5 && state.done != 0) {
        const double per_second = done / since.count();
        text += ", " + rate_text(per_second);
        if (state.remaining && *state.remaining != 0)
            text +=
                ", " +
                time_text(std::chrono::duration<double>(static_cast<double>(*state.remaining) / per_second)) +
                " left";
    }
    text = one_line(text);
    constexpr std::size_t bar_width = 20;
    if (state.remaining && state.done + *state.remaining != 0 && columns > width_of(text) + bar_width + 4)
        text.insert(0, bar(done / (done + static_cast<double>(*state.remaining)), bar_width));
    return shortened(text, columns);
}

progress::progress(const terminal& on, bool wanted)
    : wanted_(wanted && on.watched) {}

bool progress::is_time() {
    if (!wanted_)
        return false;
    const auto now = clock::now();
    if (shown_ && now - last_ < interval)
        return false;
    last_ = now;
    return true;
}

void progress::show(const progress_state& state) {
    if (is_time())
        write(progress_line(state, clock::now() - began_, columns_of(STDERR_FILENO) - 1));
}

void progress::wait(std::string_view text) {
    constexpr std::array signs{"|", "/", "-", "\\"};
    if (is_time())
        write(shortened(
            signs.at(turn_++ % signs.size()) + (" " + one_line(text)), columns_of(STDERR_FILENO) - 1));
}

void progress::write(const std::string& line) {
    const std::string text = "\r\033[K" + line;
    shown_ = ::write(STDERR_FILENO, text.data(), text.size()) > 0;
}

void progress::clear() {
    if (shown_)
        write({});
    shown_ = false;
}

} // namespace conductor::cli
