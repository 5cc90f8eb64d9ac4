#pragma once

// Changes a record as it stands, though others change it too.
//
// The caller's function decides from a record that was just read, and what it decides is written with that
// record's revision, which QuickBooks refuses if somebody was faster. Whether a write without an answer was
// made is told by reading: with the revision still as it was, it was not; with another one, the record is
// compared with what was decided; where that does not tell, as others added lines too, nothing is written any
// more. So nothing is decided anew while what was decided before may stand there.

#include "recipes/machine.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

class update_fsm final : public machine {
public:
    static constexpr int tries = 3;                         // writes
    static constexpr std::chrono::milliseconds pause{1500}; // for a record that is in use

    explicit update_fsm(std::string id)
        : id_(std::move(id)) {}

    [[nodiscard]] action begin() override;
    [[nodiscard]] action next(event came) override;

    // In place of begin(), with a record that was just read.
    [[nodiscard]] action begin_with(record read);

    // What came of it, if it succeeded.
    recipes::record result;
    bool changed = false; // by this call

private:
    enum class state { reading, deciding, writing, comparing, waiting };

    [[nodiscard]] action read();
    [[nodiscard]] action was_read(event came);
    [[nodiscard]] action ask();
    [[nodiscard]] action write();
    [[nodiscard]] action written(event came);
    [[nodiscard]] action finish(bool by_this_call);
    [[nodiscard]] action fail_with(const error& e) const;

    std::string id_;
    state state_ = state::reading;
    int tries_ = 0;
    std::string sent_revision_;
    std::optional<error> last_;   // of the last write
    std::optional<error> unsure_; // of a write of what was decided last, that may have been made
    bool may_have_changed_ = false;
};

} // namespace conductor::recipes
