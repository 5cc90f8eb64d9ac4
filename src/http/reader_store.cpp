#include "http/reader_store.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::http {

namespace {

// Enough for the answers of a busy moment; beyond them, memory is given back. After unusual answers, each of
// these holds 96 KB at the most, all of them 6 MB.
constexpr std::size_t max_spare = 64;

} // namespace

reader_store::reader_store() {
    spare_.reserve(max_spare);
}

std::unique_ptr<response_reader> reader_store::take(const response_options& limits) {
    std::unique_ptr<response_reader> reader;
    {
        const std::lock_guard lock(mutex_);
        if (!spare_.empty()) {
            reader = std::move(spare_.back());
            spare_.pop_back();
        }
    }
    if (!reader)
        reader = std::make_unique<response_reader>();
    reader->reset(limits);
    return reader;
}

void reader_store::give_back(std::unique_ptr<response_reader> reader) noexcept {
    reader->trim();
    const std::lock_guard lock(mutex_);
    if (spare_.size() < max_spare)
        spare_.push_back(std::move(reader));
}

std::size_t reader_store::spare() const noexcept {
    const std::lock_guard lock(mutex_);
    return spare_.size();
}

std::size_t reader_store::memory() const noexcept {
    const std::lock_guard lock(mutex_);
    std::size_t sum = 0;
    for (const auto& reader : spare_)
        sum += reader->memory();
    return sum;
}

} // namespace conductor::http
