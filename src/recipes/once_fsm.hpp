#pragma once

// Creates a record that is known by a key, once.
//
// The rule: a create is never sent while one before it may have been made, or may yet be. That one was not is
// proven by nothing but a look that QuickBooks answered, and that showed no record of the key, if it was
// asked
// - behind a create that the API gave up on: that one stood in the company's queue before the look; or
// - a time after the last byte of the create can have left, in which what was on its way has come to an end.
// Of an earlier run of the program, the last byte left before this call began, or long after that run saved
// its intent. A record whose name is the key needs no such proof, as QuickBooks refuses a second one.

#include "recipes/machine.hpp"

#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>
#include <conductor/timestamp.hpp>

#include <chrono>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::recipes {

struct once_limits {
    // A create is sent within it after its intent was saved: it may wait 10 min for its company's turn, and
    // then takes 2 min.
    std::chrono::milliseconds sent = std::chrono::minutes{15};

    int tries = 3; // creates
};

class once_fsm final : public machine {
public:
    enum class key_kind { external_id, name };

    // `key` is the external id, or the name. `intent.began` is now.
    once_fsm(key_kind kind, std::string key, once_options how, create_intent intent, once_limits limits = {});

    [[nodiscard]] action begin() override;
    [[nodiscard]] action next(event came) override;

    // What is about to be done, while it is saved: `began` is the time of the create that follows.
    [[nodiscard]] const create_intent& intent() const noexcept { return intent_; }

    // What came of it, if it succeeded.
    enum class how { created, found, undecided };
    how made = how::undecided;
    recipes::record record;          // unless it is undecided
    conductor::undecided unanswered; // if it is

private:
    enum class state { saving, creating, looking, waiting };

    [[nodiscard]] action save();
    [[nodiscard]] action look();
    [[nodiscard]] action look_again();
    [[nodiscard]] action give_up();
    [[nodiscard]] action created(event came);
    [[nodiscard]] action looked(event came);
    [[nodiscard]] action found(recipes::record one);
    [[nodiscard]] action not_there();
    [[nodiscard]] bool is_proven() const;
    [[nodiscard]] bool is_processed() const;
    void let_pass(const event& came);

    key_kind kind_;
    std::string key_;
    once_limits limits_;
    std::chrono::milliseconds settled_; // what was sent comes to its end within it
    int most_looks_;                    // after one create, whether they are answered or not
    create_intent intent_;
    timestamp now_;        // at begin()
    timestamp looks_from_; // nothing was created before
    bool open_;            // a create may have been made, or may yet be: of an earlier run, or of this one
    bool long_ago_;        // that of an earlier run

    state state_ = state::saving;
    std::chrono::milliseconds passed_{}; // since begin(), at the least
    std::chrono::milliseconds waits_{};  // of the wait under way
    std::chrono::milliseconds sent_{};   // the last byte of a create left before
    std::chrono::milliseconds asked_{};  // when the look under way began
    int tries_ = 0;
    int looks_ = 0;                    // since the last create
    int answered_ = 0;                 // of all looks
    std::optional<error> unsure_;      // of the create whose outcome is not known
    std::optional<error> taken_;       // the name is
    std::optional<error> look_failed_; // the last look
};

} // namespace conductor::recipes
