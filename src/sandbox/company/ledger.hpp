#pragma once

// What did the server carry out? Counts by operation, and the objects that requests created. Thread-safe.

#include <conductor/sandbox/records.hpp>

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

class ledger {
public:
    void carried_out(std::string_view operation) {
        const std::lock_guard lock{mutex_};
        const auto found = counts_.find(operation);
        if (found != counts_.end())
            ++found->second;
        else
            counts_.emplace(operation, 1);
    }

    void created(created_object what) {
        const std::lock_guard lock{mutex_};
        created_.push_back(std::move(what));
    }

    [[nodiscard]] std::map<std::string, std::uint64_t> counts() const {
        const std::lock_guard lock{mutex_};
        return {counts_.begin(), counts_.end()};
    }

    [[nodiscard]] std::vector<created_object> created() const {
        const std::lock_guard lock{mutex_};
        return created_;
    }

private:
    mutable std::mutex mutex_;
    std::map<std::string, std::uint64_t, std::less<>> counts_;
    std::vector<created_object> created_;
};

} // namespace conductor::sandbox
