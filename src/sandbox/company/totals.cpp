#include "sandbox/company/totals.hpp"

#include "sandbox/company/materialize.hpp"

#include <boost/json/array.hpp>

#include <optional>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

constexpr std::string_view line_lists[] = {
    "lines",          "lineGroups", "expenseLines",          "itemLines",
    "itemGroupLines", "debitLines", "appliedToTransactions", "refundAppliedToTransactions",
};
constexpr std::string_view line_amounts[] = {"amount", "totalAmount", "paymentAmount", "refundAmount"};
constexpr std::string_view unit_prices[] = {"rate", "cost"};
constexpr std::string_view totals[] = {"totalAmount", "amountDue", "creditAmount", "amount", "subtotal"};
constexpr std::string_view remainders[] = {"openAmount", "balanceRemaining"};

std::optional<decimal> number_in(const dom::object& object, std::string_view name) {
    const auto* value = object.if_contains(name);
    if (!value)
        return std::nullopt;
    if (value->is_number())
        return to_decimal(value->to_number<double>());
    const auto* text = value->if_string();
    return text ? parse_decimal(*text) : std::nullopt;
}

// The amount of a line without one.
std::optional<decimal> priced(const dom::object& line) {
    for (const auto name : unit_prices)
        if (const auto price = number_in(line, name))
            return multiply(number_in(line, "quantity").value_or(*to_decimal(1)), *price);
    return std::nullopt;
}

std::optional<decimal> sum_lines(dom::object& object);

std::optional<decimal> amount_of_line(dom::object& line) {
    if (auto* total = line.if_contains("totalAmount")) {
        if (const auto sum = sum_lines(line))
            *total = to_text(*sum);
    }
    if (auto* amount = line.if_contains("amount"); amount && amount->is_null()) {
        if (const auto price = priced(line))
            *amount = to_text(*price);
    }
    for (const auto name : line_amounts)
        if (const auto number = number_in(line, name))
            return number;
    return std::nullopt;
}

// Nothing if there are no lines with amounts.
std::optional<decimal> sum_lines(dom::object& object) {
    std::optional<decimal> sum;
    for (const auto list : line_lists) {
        auto* lines = object.if_contains(list);
        if (!lines || !lines->is_array())
            continue;
        for (auto& line : lines->get_array()) {
            const auto amount = line.is_object() ? amount_of_line(line.get_object()) : std::nullopt;
            if (amount)
                sum = sum.value_or(decimal{}) + *amount;
        }
    }
    return sum;
}

void set_if_present(dom::object& object, std::string_view name, decimal value) {
    if (auto* member = object.if_contains(name))
        *member = to_text(value);
}

} // namespace

decimal amount_of(const dom::object& object, std::string_view name) {
    return number_in(object, name).value_or(decimal{});
}

decimal total_of(const dom::object& transaction) {
    for (const auto name : totals)
        if (const auto number = number_in(transaction, name))
            return *number;
    return {};
}

decimal open_amount_of(const dom::object& transaction) {
    for (const auto name : remainders)
        if (const auto number = number_in(transaction, name))
            return *number;
    return {};
}

void fill_totals(dom::object& transaction, const dom::object& given) {
    if (!transaction.contains("transactionDate"))
        return;
    if (const auto sum = sum_lines(transaction)) {
        for (const auto name : totals)
            if (!given.contains(name))
                set_if_present(transaction, name, *sum);
    }
    const auto total = total_of(transaction);
    for (const auto name : remainders)
        if (!given.contains(name))
            set_if_present(transaction, name, total);
    for (const std::string_view name : {"appliedAmount", "salesTaxTotal"})
        if (!given.contains(name))
            set_if_present(transaction, name, {});
    if (auto* paid = transaction.if_contains("isPaid"))
        *paid = open_amount_of(transaction) == decimal{};
}

void clear_amounts(dom::object& transaction) {
    for (auto& member : transaction) {
        auto& value = member.value();
        if (value.is_string() && names_amount(member.key()))
            value = "0.00";
        else if (value.is_object())
            clear_amounts(value.get_object());
        else if (value.is_array()) {
            for (auto& one : value.get_array())
                if (one.is_object())
                    clear_amounts(one.get_object());
        }
    }
}

} // namespace conductor::sandbox
