#pragma once

// The types of transfers. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/qbd/types/reference.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A transfer: money moved from one account of the company to another. `qbd_transfer` in JSON. Answer of
/// `transfers::list`, `transfers::create`, `transfers::retrieve`, `transfers::update`.
struct transfer {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_transfer".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// Account that the money leaves.
    qbd::reference source_account;
    /// What is in the account that the money leaves; a decimal text.
    std::optional<std::string> source_account_balance;
    /// Account that the money arrives in.
    qbd::reference target_account;
    /// What is in the account that the money arrives in; a decimal text.
    std::optional<std::string> target_account_balance;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// What is moved from one account to the other, decimal text such as "1250.50".
    std::string amount;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;

    bool operator==(const transfer&) const = default;
};

/// Which transfers to list, and how much of each. Looking up by `ids` ignores everything else that is asked
/// for, and fails as a whole if a single one is unknown. A page's cursor is dead ten seconds after its
/// answer. Query parameters of `transfers::list`.
struct transfer_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// How many records one page holds; the next page comes with the cursor; 1 to 150, default 150.
    std::optional<std::int64_t> limit{};
    /// `next_cursor` of the page before; none for the first page, and dead ten seconds after that page's
    /// answer.
    std::optional<std::string> cursor{};
    /// Only records saved at this moment or later; without a zone, the office PC's time; never before 1980.
    std::optional<date_time> updated_after{};
    /// Only records saved at this moment or earlier; without a zone, the office PC's time.
    std::optional<date_time> updated_before{};
    /// Only those dated this day or later, by the office PC's calendar; not the day of entry.
    std::optional<std::chrono::year_month_day> transaction_date_from{};
    /// Only those dated up to this day, itself included; the office PC's calendar, not the day of entry.
    std::optional<std::chrono::year_month_day> transaction_date_to{};

    bool operator==(const transfer_list_params&) const = default;
};

/// A transfer to be made: money moved from one account of the company to another. Parameters of
/// `transfers::create`.
struct transfer_create_params {
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar; required.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// Id of the account that the money leaves; required, at most 36 characters.
    std::string source_account_id{};
    /// Id of the account that the money arrives in; required, at most 36 characters.
    std::string target_account_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// What is moved from one account to the other, decimal text such as "1250.50"; required.
    std::string amount{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};

    bool operator==(const transfer_create_params&) const = default;
};

/// What to change of a transfer; what is left unset stays as it is. `revision_number` has to be the one last
/// read; if somebody saved the record since then, the update is refused. Parameters of `transfers::update`.
struct transfer_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// Id of the account that the money leaves; at most 36 characters.
    std::optional<std::string> source_account_id{};
    /// Id of the account that the money arrives in; at most 36 characters.
    std::optional<std::string> target_account_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// What is moved from one account to the other, decimal text such as "1250.50".
    std::optional<std::string> amount{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};

    bool operator==(const transfer_update_params&) const = default;
};

} // namespace conductor::qbd
