#pragma once

// Spare readers of answers: a call that waits needs none, and the next answer finds one in the cache.

#include "http/response_reader.hpp"

#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::http {

// Thread-safe.
class reader_store {
public:
    reader_store();

    [[nodiscard]] std::unique_ptr<response_reader> take(const response_options& limits);
    void give_back(std::unique_ptr<response_reader> reader) noexcept;

    // How many are kept for answers to come.
    [[nodiscard]] std::size_t spare() const noexcept;

    // How many bytes of memory these hold, about.
    [[nodiscard]] std::size_t memory() const noexcept;

private:
    mutable std::mutex mutex_;
    std::vector<std::unique_ptr<response_reader>> spare_; // the last one was used last
};

} // namespace conductor::http
