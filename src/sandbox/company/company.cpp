#include "sandbox/company/company.hpp"

#include "sandbox/company/totals.hpp"

#include <boost/json/array.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

bool lists(std::span<const std::string_view> texts, std::string_view text) {
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

std::string_view without_prefix(std::string_view object_type) {
    if (object_type.starts_with("qbd_"))
        object_type.remove_prefix(4);
    return object_type;
}

void copy(dom::object& to, const dom::object& from, std::string_view name) {
    if (const auto* value = from.if_contains(name))
        to[name] = *value;
}

// What rows of several views take from a transaction.
dom::object base_row(const schema::object_model& item, const dom::object& shown) {
    dom::object row;
    for (const std::string_view name :
         {"createdAt", "updatedAt", "transactionDate", "refNumber", "currency", "exchangeRate", "memo"}) {
        if (find_field(item, name))
            copy(row, shown, name);
    }
    row["transactionType"] = kind_text(texts_of(item, "transactionType"), text_of(shown, "objectType"));
    return row;
}

dom::object bill_row(const schema::object_model& item, const dom::object& bill) {
    dom::object row;
    const auto* field = find_field(item, "bill");
    const auto* model = field ? model_of(field->value) : nullptr;
    if (!model)
        return row;
    auto part = base_row(*model, bill);
    copy(part, bill, "dueDate");
    if (const auto* account = object_of(bill, "payablesAccount"))
        part["payablesAccount"] = *account;
    part["billId"] = text_of(bill, "id");
    part["amountDue"] = to_text(open_amount_of(bill));
    row["bill"] = std::move(part);
    return row;
}

dom::object payment_row(const schema::object_model& item, const dom::object& payment) {
    auto row = base_row(item, payment);
    row["paymentTransactionId"] = text_of(payment, "id");
    row["amount"] = to_text(total_of(payment));
    copy(row, payment, "customer");
    return row;
}

std::vector<dom::object> deleted_rows(
    std::string_view parameter, const schema::object_model& item, const dom::object& query, books& company,
    books::time_point now) {
    const std::string_view field = parameter == "transactionTypes" ? "transactionType" : "listType";
    const auto after = parse_instant(text_of(query, "deletedAfter"), false, company.pc);
    const auto before = parse_instant(text_of(query, "deletedBefore"), true, company.pc);
    std::vector<dom::object> rows;
    if (after && is_too_long_ago(*after))
        return rows;
    for (const auto& [time, one] : company.deleted().told(now)) {
        const auto kind = kind_text(texts_of(item, field), one.kind);
        const bool of_this_list = is_transaction(one.shown) == (field == "transactionType");
        const auto when = parse_instant(one.deleted_at, false, company.pc);
        if (!of_this_list || kind.empty() || !asks_for(query, parameter, kind) || (after && when < after) ||
            (before && when > before))
            continue;
        dom::object row;
        row[field] = kind;
        row["deletedAt"] = one.deleted_at;
        for (const std::string_view name : {"id", "createdAt", "refNumber", "fullName"})
            copy(row, one.shown, name);
        if (!row.contains("fullName"))
            row["fullName"] = text_of(one.shown, "name");
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<dom::object> template_rows(const schema::object_model& item, const pc_clock& pc) {
    std::vector<dom::object> rows;
    for (const std::string_view kind : {"invoice", "estimate", "purchase_order"}) {
        if (!lists(texts_of(item, "templateType"), kind))
            continue;
        dom::object row;
        row["id"] = "T" + std::to_string(rows.size() + 1) + "-1";
        row["name"] = "Intuit " + std::string{kind};
        row["templateType"] = kind;
        row["createdAt"] = to_pc_text(std::chrono::sys_days{std::chrono::year{2025} / 1 / 1}, pc);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<dom::object> tax_line_rows() {
    std::vector<dom::object> rows;
    for (const std::string_view name : {"Gross receipts or sales", "Rents", "Salaries and wages"}) {
        dom::object row;
        row["taxLineId"] = 1'000 + static_cast<int>(rows.size());
        row["taxLineName"] = name;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

bool asks_for(const dom::object& query, std::string_view parameter, std::string_view value) {
    const auto* wanted = query.if_contains(parameter);
    if (!wanted || !wanted->is_array())
        return true;
    const auto& all = wanted->get_array();
    return std::any_of(all.begin(), all.end(), [&](const dom::value& one) {
        return one.is_string() && (one.get_string() == "all" || std::string_view{one.get_string()} == value);
    });
}

std::string_view kind_text(std::span<const std::string_view> texts, std::string_view object_type) {
    static constexpr std::pair<std::string_view, std::string_view> irregular[] = {
        {"bill_check_payment", "bill_payment_check"},
        {"bill_credit_card_payment", "bill_payment_credit_card"},
        {"credit_card_refund", "ar_refund_credit_card"},
        {"time_tracking_activity", "time_tracking"},
        {"sales_tax_group_item", "item_sales_tax_group"},
        {"shipping_method", "ship_method"},
        {"payroll_wage_item", "payroll_item_wage"},
    };
    const auto plain = without_prefix(object_type);
    std::vector<std::string> candidates{std::string{plain}, std::string{plain} + "s"};
    for (const auto& [ours, theirs] : irregular)
        if (ours == plain)
            candidates.emplace_back(theirs);
    if (constexpr std::string_view suffix = "_item"; plain.ends_with(suffix))
        candidates.push_back("item_" + std::string{plain.substr(0, plain.size() - suffix.size())});
    for (const auto text : texts)
        if (std::find(candidates.begin(), candidates.end(), text) != candidates.end())
            return text;
    return {};
}

dom::object transaction_row(const schema::object_model& item, const dom::object& shown) {
    auto row = base_row(item, shown);
    row["transactionId"] = text_of(shown, "id");
    row["amount"] = to_text(total_of(shown));
    for (const std::string_view name : {"entity", "customer", "vendor", "payee"})
        if (object_of(shown, name))
            row["entity"] = *shown.if_contains(name);
    for (const std::string_view name : {"account", "receivablesAccount", "payablesAccount"})
        if (object_of(shown, name))
            row["account"] = *shown.if_contains(name);
    return row;
}

bool view_rows(
    std::string_view resource, const schema::object_model& item, const dom::object& query, books& company,
    books::time_point now, std::vector<dom::object>& rows) {
    if (resource == "templates") {
        rows = template_rows(item, company.pc);
    } else if (resource == "account-tax-lines") {
        rows = tax_line_rows();
    } else if (resource == "deleted-transactions") {
        rows = deleted_rows("transactionTypes", item, query, company, now);
    } else if (resource == "deleted-list-objects") {
        rows = deleted_rows("objectTypes", item, query, company, now);
    } else if (resource == "payments-to-deposit") {
        for (const auto& [sequence, payment] : company.of("receive-payments"))
            if (!payment->voided && !object_of(payment->shown, "depositToAccount"))
                rows.push_back(payment_row(item, payment->shown));
    } else if (resource == "bills-to-pay") {
        for (const auto& [sequence, bill] : company.of("bills")) {
            const auto* vendor = object_of(bill->shown, "vendor");
            if (!bill->voided && vendor && text_of(*vendor, "id") == text_of(query, "vendorId"))
                rows.push_back(bill_row(item, bill->shown));
        }
    } else {
        return false;
    }
    return true;
}

} // namespace conductor::sandbox
