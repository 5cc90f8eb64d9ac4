#pragma once

// The types of transactions. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/posting_status_filter.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_type.hpp>
#include <conductor/qbd/types/transaction_type_filter.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Whether transactions come as a whole or line by line. Used by `transactions`.
enum class transaction_detail_level : std::uint16_t {
    unrecognized,
    all,                        ///< transactions, and their lines beside them
    transaction_lines_only,     ///< lines alone
    transactions_without_lines, ///< transactions alone
};

/// Whether transactions are wanted that are settled, or open ones. Used by `transactions`.
enum class transaction_status_filter : std::uint16_t {
    unrecognized,
    closed, ///< settled, such as an invoice that is paid
    either,
    open, ///< something is left, to pay or to deliver
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::transaction_detail_level> {
    static constexpr std::string_view values[] = {
        "all", "transaction_lines_only", "transactions_without_lines"};
};

template <>
struct enum_texts<qbd::transaction_status_filter> {
    static constexpr std::string_view values[] = {"closed", "either", "open"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A transaction: what transactions of all kinds have in common, such as date, account and amount. Answer of
/// `transactions::list`, `transactions::retrieve`.
struct transaction {
    /// Kind of paper it is, such as an invoice; tells which endpoint has all of it.
    open_enum<qbd::transaction_type> transaction_type;
    /// Id of the invoice, bill or the like; for a single line, of the one it stands in; at most 36
    /// characters.
    std::string transaction_id;
    /// Id of a line within a transaction; absent when the whole transaction is meant; at most 36 characters.
    std::optional<std::string> transaction_line_id;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Party concerned: vendor, customer, employee, or somebody of the list of other names.
    std::optional<qbd::reference> entity;
    /// Main account of the transaction, such as the bank account of a check.
    std::optional<qbd::reference> account;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// How much money, as decimal text such as "1250.50".
    std::string amount;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate;
    /// Same money turned into the company's own currency; decimal text, only with several currencies.
    std::optional<std::string> amount_in_home_currency;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;

    bool operator==(const transaction&) const = default;
};

/// Which transactions to list, and how much of each. Looking up by `ids` or `ref_numbers` ignores everything
/// else that is asked for, and fails as a whole if a single one is unknown. A page's cursor is dead ten
/// seconds after its answer. Query parameters of `transactions::list`.
struct transaction_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// How many records one page holds; the next page comes with the cursor; 1 to 150, default 150.
    std::optional<std::int64_t> limit{};
    /// `next_cursor` of the page before; none for the first page, and dead ten seconds after that page's
    /// answer.
    std::optional<std::string> cursor{};
    /// Look-up by exact numbers, case matters; one unknown fails the whole call, all other filters are
    /// ignored; without filters beside it.
    std::vector<std::string> ref_numbers{};
    /// Keeps transactions with this text anywhere in their number; excludes the filters for its start and
    /// end.
    std::optional<std::string> ref_number_contains{};
    /// Keeps transactions whose number begins with this text; excludes the filters for its end and inside.
    std::optional<std::string> ref_number_starts_with{};
    /// Keeps transactions whose number closes with this text; excludes the filters for its start and inside.
    std::optional<std::string> ref_number_ends_with{};
    /// Lowest number to give, itself included; digits alone compare as numbers, anything else as text.
    std::optional<std::string> ref_number_from{};
    /// Highest number to give, itself included; digits alone compare as numbers, anything else as text.
    std::optional<std::string> ref_number_to{};
    /// Only records saved at this moment or later; without a zone, the office PC's time; never before 1980.
    std::optional<date_time> updated_after{};
    /// Only records saved at this moment or earlier; without a zone, the office PC's time.
    std::optional<date_time> updated_before{};
    /// Only those dated this day or later, by the office PC's calendar; not the day of entry.
    std::optional<std::chrono::year_month_day> transaction_date_from{};
    /// Only those dated up to this day, itself included; the office PC's calendar, not the day of entry.
    std::optional<std::chrono::year_month_day> transaction_date_to{};
    /// Only what concerns one of these customers, vendors, employees or other names, by id.
    std::vector<std::string> entity_ids{};
    /// Only those booked to one of these accounts, by account ids.
    std::vector<std::string> account_ids{};
    /// Only what concerns these goods or services, by id; for lines, `detail_level` must ask for lines.
    std::vector<std::string> item_ids{};
    /// Only records labelled with one of these classes, by ids.
    std::vector<std::string> class_ids{};
    /// Only papers of these kinds; recorded working time cannot be had here.
    std::vector<open_enum<qbd::transaction_type_filter>> transaction_types{};
    /// Whether transactions, their lines, or both come; filters on lines work only where lines are asked for;
    /// default transactions_without_lines.
    std::optional<open_enum<qbd::transaction_detail_level>> detail_level{};
    /// Whether to count what changes account balances, what does not (such as estimates), or both; default
    /// either.
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};
    /// Whether to give settled transactions, those with something still open, or both; default either.
    std::optional<open_enum<qbd::transaction_status_filter>> payment_status{};
    /// Only those in one of these currencies, by record ids, not by codes such as "EUR".
    std::vector<std::string> currency_ids{};

    bool operator==(const transaction_list_params&) const = default;
};

} // namespace conductor::qbd
