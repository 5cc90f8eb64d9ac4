#pragma once

// What callers hold of a worker, which lives on until it has let go of the database.

#include "database/worker.hpp"

#include <memory>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::database {

class front : public connection {
public:
    front(std::shared_ptr<worker> w, database::dialect kind) noexcept
        : worker_(std::move(w))
        , dialect_(kind) {}
    ~front() override;

    void run(std::vector<statement> all, handler done) override;
    [[nodiscard]] run_function runner() const override;
    void listen(std::string channel, listener heard) override;
    [[nodiscard]] bool can_listen() const noexcept override { return dialect_ == dialect::postgresql; }
    [[nodiscard]] database::dialect dialect() const noexcept override { return dialect_; }

private:
    std::shared_ptr<worker> worker_;
    database::dialect dialect_;
};

} // namespace conductor::database
