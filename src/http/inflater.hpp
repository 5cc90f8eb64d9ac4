#pragma once

// Takes gzip bytes as they come and gives the inflated ones, up to a bound.

#include <conductor/version.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::http {

class inflater {
public:
    enum class status { ok, corrupt, too_large };

    static constexpr std::size_t memory = std::size_t{40} * 1024; // that zlib takes for one, about

    inflater();
    ~inflater();
    inflater(const inflater&) = delete;
    inflater& operator=(const inflater&) = delete;

    // Appends the inflated bytes of `input` to `out`, which may not grow beyond `limit` bytes.
    status feed(std::string_view input, std::string& out, std::size_t limit);

    // Whether any byte has been fed.
    [[nodiscard]] bool started() const noexcept { return started_; }

    // Whether the stream has ended, so that nothing is missing.
    [[nodiscard]] bool finished() const noexcept { return finished_; }

private:
    struct stream;
    std::unique_ptr<stream> stream_;
    bool started_ = false;
    bool finished_ = false;
};

} // namespace conductor::http
