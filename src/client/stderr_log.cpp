#include "client/stderr_log.hpp"

#include <chrono>
#include <cstdio>
#include <exception>
#include <locale>
#include <sstream>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::client_setup {

namespace {

std::string_view name_of(log_level level) noexcept {
    switch (level) {
    case log_level::error:
        return "error";
    case log_level::warn:
        return "warn";
    case log_level::info:
        return "info";
    case log_level::debug:
        return "debug";
    case log_level::off:
        break;
    }
    return "off";
}

std::ostream& operator<<(std::ostream& out, const call_info& call) {
    return out << "call " << call.id << ' ' << call.method << ' ' << call.path;
}

// Programs read the log: its numbers are not written as the user's language has them.
struct plain_text : std::ostringstream {
    plain_text() { imbue(std::locale::classic()); }
};

std::string in_milliseconds(std::chrono::nanoseconds time) {
    plain_text text;
    text.precision(1);
    text << std::fixed << std::chrono::duration<double, std::milli>(time).count() << " ms";
    return text.str();
}

// What servers and users wrote must not look like a line of its own, nor steer a terminal.
void replace_control_characters(std::string& text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = '?';
}

// One write for each line, so that lines of several threads do not mix.
void write_line(std::string_view line) {
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace

stderr_log::stderr_log(log_level level)
    : stderr_log(level, write_line) {}

stderr_log::stderr_log(log_level level, line_writer write)
    : level_(level)
    , write_(std::move(write)) {}

template <class Describe>
void stderr_log::write(log_level level, Describe describe) noexcept {
    if (!wants(level))
        return;
    try {
        plain_text text;
        text << "conductor " << name_of(level) << ": ";
        describe(text);
        std::string line = std::move(text).str();
        replace_control_characters(line);
        line += '\n';
        write_(line);
    } catch (const std::exception&) {
        // A log that cannot be written must not fail the call it tells of.
    }
}

void stderr_log::on_queued(const call_info& call) noexcept {
    write(log_level::debug, [&](std::ostream& out) { out << call << " queued"; });
}

void stderr_log::on_turn_awaited(const call_info& call, const turn_awaited& event) noexcept {
    write(log_level::debug, [&](std::ostream& out) {
        out << call << " waits for its turn at " << event.end_user << ", behind " << event.ahead;
    });
}

void stderr_log::on_connecting(const call_info& call, int attempt) noexcept {
    write(log_level::debug, [&](std::ostream& out) {
        out << call << " waits for a connection, attempt " << attempt;
    });
}

void stderr_log::on_attempt_started(const call_info& call, const attempt_started& event) noexcept {
    write(log_level::debug, [&](std::ostream& out) {
        out << call << " attempt " << event.attempt << " on connection " << event.connection
            << (event.reused ? " (reused)" : " (new)");
    });
}

void stderr_log::on_retry_scheduled(const call_info& call, const retry_scheduled& event) noexcept {
    write(log_level::warn, [&](std::ostream& out) {
        out << call << " attempt " << event.attempt << " failed (" << to_string(event.kind);
        if (event.status != 0)
            out << ", status " << event.status;
        if (!event.message.empty())
            out << ": " << event.message;
        out << "), next in " << event.delay.count() << " ms because of " << to_string(event.reason);
    });
}

void stderr_log::on_finished(const call_info& call, const call_finished& event) noexcept {
    const auto request_id = [&](std::ostream& out) {
        if (!event.request_id.empty())
            out << ", request " << event.request_id;
    };
    if (event.error) {
        write(log_level::error, [&](std::ostream& out) {
            out << "call " << call.id << " failed after " << event.attempts << " attempt(s), "
                << in_milliseconds(event.duration) << ", " << to_string(event.kind) << ": " << event.message;
        });
    } else {
        write(log_level::info, [&](std::ostream& out) {
            out << call << " status " << event.status << ", " << event.attempts << " attempt(s), "
                << in_milliseconds(event.duration);
            request_id(out);
        });
    }
    for (const deviation& d : event.deviations) {
        write(log_level::warn, [&](std::ostream& out) {
            out << call << " answer differs from its schema: " << to_string(d.kind) << " at " << d.pointer;
            request_id(out);
        });
    }
}

void stderr_log::on_connection_opened(const connection_opened& event) noexcept {
    if (event.error) {
        write(log_level::warn, [&](std::ostream& out) {
            out << "connection " << event.connection << " to " << event.origin
                << " could not be opened: " << event.message << " (" << event.error.message() << ')';
        });
        return;
    }
    write(log_level::debug, [&](std::ostream& out) {
        out << "connection " << event.connection << " to " << event.origin << " opened, connect "
            << in_milliseconds(event.connect);
        if (!event.tls_version.empty()) {
            out << ", handshake " << in_milliseconds(event.handshake) << ", " << event.tls_version
                << (event.resumed ? ", resumed" : "");
        }
    });
}

void stderr_log::on_connection_closed(const connection_closed& event) noexcept {
    write(log_level::debug, [&](std::ostream& out) {
        out << "connection " << event.connection << " closed (" << to_string(event.reason) << ") after "
            << event.requests << " request(s)";
    });
}

} // namespace conductor::client_setup
