#pragma once

// The injected faults, and which of them a request or connection meets. Thread-safe.

#include <conductor/sandbox/fault.hpp>

#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

class fault_script {
public:
    void add(const fault_rule& rule);
    void clear();

    /// The rules that are left, in order.
    [[nodiscard]] std::vector<fault_rule> list() const;

    /// The requests and connections that they still wait for.
    [[nodiscard]] std::uint64_t left() const;

    /// The fault that a request meets, if any; it counts as met.
    std::optional<fault_rule> take_for_request(std::string_view method, std::string_view path);

    /// The fault that a new connection meets, if any; it counts as met.
    std::optional<fault_rule> take_for_connection();

private:
    std::optional<fault_rule> take(const std::function<bool(const fault_rule&)>& matches);

    mutable std::mutex mutex_;
    std::vector<fault_rule> rules_;
};

} // namespace conductor::sandbox
