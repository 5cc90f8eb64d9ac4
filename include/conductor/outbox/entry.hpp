#pragma once

// What stands in an outbox: writes that are to be made, and what came of them.

#include <conductor/detail/export.hpp>
#include <conductor/timestamp.hpp>
#include <conductor/version.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI {

/// One write that is to be made, once. `docs/outbox.md` has the same as columns of a table, for programs that
/// add entries by SQL.
struct outbox_entry {
    /// Whose company it is for.
    std::string end_user_id;

    /// The caller's name for it, such as "order-17": one entry of a company has it, for ever. A record that
    /// is created is known by it too.
    std::string key;

    /// What is to be done: "qbd.invoices.create", "qbd.invoices.update" or "qbd.invoices.delete", and so on.
    std::string operation;

    /// Of an update or a deletion: which record. `{key}` means the one that the entry with that key made.
    std::string record_id{};

    /// The parameters as a JSON object, in the API's own names. An update needs no revision number. A text of
    /// the form
    /// `{key}` as the value of a member whose name ends with "Id" stands for the id of the record that the
    /// entry with that key made; it must be named by `after`.
    std::string params{};

    /// Entries of one chain are made one after another, in the order in which they were added: one whose
    /// outcome is not known holds up those after it. Empty: held up by none.
    std::string chain{};

    /// The key of an entry of the same company that has to be done before; empty: none. If that one is
    /// refused or cancelled or expires, so is this.
    std::string after{};

    /// Not to be sent before; nothing: at once.
    std::optional<timestamp> not_before{};

    /// Not to be sent from then on, if it has not been; nothing: for ever.
    std::optional<timestamp> expires_at{};

    bool operator==(const outbox_entry&) const = default;
};

/// Whether two entries with the same key ask for the same. Their times do not count, and parameters are
/// compared as they were written.
[[nodiscard]] CONDUCTOR_API bool same_words(const outbox_entry& a, const outbox_entry& b) noexcept;

/// How far an entry is.
enum class entry_state : std::uint8_t {
    waiting,   ///< for its turn
    sending,   ///< may have been sent; what became of it is being found out
    done,      ///< this entry made it
    found,     ///< it was there: made by an earlier try
    refused,   ///< it cannot be made as it is; `outbox_record::error` says why
    unknown,   ///< needs a look: it may have been made, and nothing can tell
    expired,   ///< its time was over before it was sent
    cancelled, ///< by an operator
};

/// The name of a state, as in "waiting", which is how the table has it.
[[nodiscard]] CONDUCTOR_API std::string_view to_string(entry_state value) noexcept;

/// Whether nothing will happen to it by itself any more.
[[nodiscard]] CONDUCTOR_API bool is_over(entry_state value) noexcept;

/// An entry as it stands in the outbox.
struct outbox_record {
    std::int64_t id = 0;                      ///< in the order in which they were added
    outbox_entry entry{};                     ///< as it was added
    entry_state state = entry_state::waiting; ///< how far it is
    timestamp added_at{};                     ///< when it was added
    std::optional<timestamp> began_at{};      ///< when it was sent first
    std::optional<timestamp> ended_at{};      ///< when it was over; nothing: it is not
    int tries = 0; ///< how often it was tried since it was added, or an operator last decided on it

    std::string result_id{};  ///< of the record that was made or found
    std::string result{};     ///< that record as JSON; empty if it is over in another way
    std::string error_kind{}; ///< of the last try that failed, as `to_string(error_kind)` gives it
    std::string error{};      ///< the same for a developer
    std::string user_text{};  ///< the same for the end-user

    /// Of the API that the entry was checked against when it was added; empty if it was by SQL.
    std::string api_version{};

    bool operator==(const outbox_record&) const = default;
};

/// What an outbox holds for one company.
struct outbox_counts {
    std::string end_user_id;                   ///< whose company it is
    std::int64_t waiting = 0;                  ///< entries that wait for their turn
    std::int64_t sending = 0;                  ///< entries that may have been sent
    std::int64_t unknown = 0;                  ///< that need a look
    std::optional<timestamp> oldest_waiting{}; ///< when the one that waits longest was to be sent
    std::optional<timestamp> paused_until{};   ///< the company is offline, and is tried again then
    std::int64_t held = 0; ///< of those that wait: behind another one, of their chain or named by `after`

    bool operator==(const outbox_counts&) const = default;
};

} // namespace conductor
