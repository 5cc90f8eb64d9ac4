#include "call/operation_store.hpp"

#include "call/operation.hpp"

namespace conductor::inline CONDUCTOR_ABI::call {

namespace {

// Enough for the calls of a busy moment; beyond it, memory is given back.
constexpr std::size_t max_finished = 256;

} // namespace

operation_store::operation_store() {
    finished_.reserve(max_finished);
}

operation_store::~operation_store() {
    for (operation* op : finished_)
        destroy(*op);
}

operation& operation_store::take(const boost::asio::any_io_executor& executor) {
    {
        const std::lock_guard lock(mutex_);
        if (!finished_.empty()) {
            operation& op = *finished_.back();
            finished_.pop_back();
            return op;
        }
    }
    auto* const op = new operation(executor);
    const std::lock_guard lock(mutex_);
    all_.push_back(*op);
    return *op;
}

void operation_store::give_back(operation& op) noexcept {
    {
        const std::lock_guard lock(mutex_);
        if (!context_gone_ && finished_.size() < max_finished) {
            finished_.push_back(&op);
            return;
        }
    }
    destroy(op);
}

void operation_store::destroy(operation& op) noexcept {
    {
        const std::lock_guard lock(mutex_);
        all_.erase(all_.iterator_to(op));
    }
    delete &op;
}

std::size_t operation_store::size() const noexcept {
    const std::lock_guard lock(mutex_);
    return all_.size();
}

// The list turns.
operation_ptr operation_store::next() noexcept {
    const std::lock_guard lock(mutex_);
    if (context_gone_ || all_.empty())
        return nullptr;
    auto& op = static_cast<operation&>(all_.front());
    all_.splice(all_.end(), all_, all_.begin());
    return {op.add_reference_if_any() ? &op : nullptr, false};
}

void operation_store::context_gone() noexcept {
    std::vector<operation*> finished;
    {
        const std::lock_guard lock(mutex_);
        context_gone_ = true;
        finished.swap(finished_);
        for (stored_operation& op : all_)
            static_cast<operation&>(op).context_gone();
    }
    for (operation* op : finished)
        destroy(*op);
}

} // namespace conductor::call
