#include "sandbox/company/reports.hpp"

#include "sandbox/company/totals.hpp"
#include "values/date.hpp"

#include <boost/json/array.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

using amounts = std::vector<decimal>;

void add(amounts& sum, const amounts& more) {
    for (std::size_t i = 0; i != sum.size(); ++i)
        sum[i] = sum[i] + more[i];
}

// Builds columns and rows; the first column names the row, the others are amounts.
class table {
public:
    explicit table(std::vector<std::string> titles)
        : titles_{std::move(titles)} {}

    [[nodiscard]] std::size_t amount_columns() const noexcept { return titles_.size(); }

    void text_row(std::string_view text) {
        dom::object row;
        row["kind"] = "text";
        row["rowNumber"] = rows_.size() + 1;
        row["text"] = text;
        rows_.push_back(std::move(row));
    }

    void amount_row(
        std::string_view kind, std::string_view label, const amounts& values, std::string_view of_what = {}) {
        dom::array cells;
        cells.push_back(cell(0, label, "string"));
        for (std::size_t i = 0; i != values.size(); ++i)
            cells.push_back(cell(i + 1, to_text(values[i]), "amount"));
        dom::object row;
        row["kind"] = kind;
        row["rowNumber"] = rows_.size() + 1;
        row["rowDescriptor"] = nullptr;
        if (!of_what.empty()) {
            dom::object descriptor;
            descriptor["type"] = of_what;
            descriptor["value"] = label;
            row["rowDescriptor"] = std::move(descriptor);
        }
        row["cells"] = std::move(cells);
        rows_.push_back(std::move(row));
    }

    void put_into(dom::object& report) && {
        dom::array columns;
        columns.push_back(column(0, "label", "string", {}));
        for (std::size_t i = 0; i != titles_.size(); ++i)
            columns.push_back(
                column(i + 1, i + 1 == titles_.size() ? "total" : "amount", "amount", titles_[i]));
        report["rowCount"] = rows_.size();
        report["columnCount"] = columns.size();
        report["columnTitleRowCount"] = 1;
        report["columns"] = std::move(columns);
        report["rows"] = std::move(rows_);
    }

private:
    static dom::object cell(std::size_t column, std::string_view value, std::string_view type) {
        dom::object made;
        made["columnId"] = std::to_string(column + 1);
        made["value"] = value;
        made["dataType"] = type;
        return made;
    }

    static dom::object
    column(std::size_t number, std::string_view kind, std::string_view type, std::string_view title) {
        dom::object named;
        named["rowNumber"] = 1;
        named["value"] = title.empty() ? dom::value(nullptr) : dom::value(title);
        dom::array titles;
        titles.push_back(std::move(named));
        dom::object made;
        made["columnId"] = std::to_string(number + 1);
        made["columnType"] = kind;
        made["dataType"] = type;
        made["titles"] = std::move(titles);
        return made;
    }

    std::vector<std::string> titles_;
    dom::array rows_;
};

// The column of an open amount: not due yet, 30 days overdue or less, and so on.
std::size_t age_column(std::string_view due, std::string_view today) {
    const auto due_date = values::parse_date(due);
    const auto now = values::parse_date(today);
    if (!due_date || !now)
        return 0;
    const auto days = (std::chrono::sys_days{*now} - std::chrono::sys_days{*due_date}).count();
    return days <= 0 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4;
}

table age(const books& company, bool payable, std::string_view today) {
    table made{{"Current", "1 - 30", "31 - 60", "61 - 90", "> 90", "Total"}};
    const std::string_view whose = payable ? "vendor" : "customer";
    std::map<std::string, amounts> rows;
    for (const auto& [sequence, stored] : company.of(payable ? "bills" : "invoices")) {
        const auto& shown = stored->shown;
        const auto open = open_amount_of(shown);
        if (stored->voided || open == decimal{})
            continue;
        const auto* reference = object_of(shown, whose);
        auto name = reference ? text_of(*reference, "fullName") : std::string_view{};
        if (name.empty() && reference)
            name = text_of(*reference, "id");
        auto due = text_of(shown, "dueDate");
        if (due.empty())
            due = text_of(shown, "transactionDate");
        auto& row = rows.try_emplace(std::string{name}, made.amount_columns()).first->second;
        auto& cell = row[age_column(due, today)];
        cell = cell + open;
        row.back() = row.back() + open;
    }
    amounts sum(made.amount_columns());
    made.text_row(payable ? "Vendors" : "Customers");
    for (const auto& [name, values] : rows) {
        made.amount_row("data", name, values, whose);
        add(sum, values);
    }
    made.amount_row("subtotal", payable ? "Total Vendors" : "Total Customers", sum);
    made.amount_row("total", "TOTAL", sum);
    return made;
}

table summarize() {
    struct section {
        std::string_view name;
        std::array<std::pair<std::string_view, std::int64_t>, 2> accounts; // in cents
        bool is_cost;
    };
    static constexpr section sections[] = {
        {"Income", {{{"Services", 125'000}, {"Sales", 80'050}}}, false},
        {"Expense", {{{"Rent", 60'000}, {"Office Supplies", 4'575}}}, true},
    };
    table made{{"Total"}};
    decimal net;
    for (const auto& part : sections) {
        decimal sum;
        made.text_row(part.name);
        for (const auto& [account, cents] : part.accounts) {
            const decimal amount{cents * 1'000};
            made.amount_row("data", account, {amount}, "account");
            sum = sum + amount;
        }
        made.amount_row("subtotal", "Total " + std::string{part.name}, {sum});
        net = part.is_cost ? net - sum : net + sum;
    }
    made.amount_row("total", "Net Income", {net});
    return made;
}

} // namespace

dom::object make_report(
    const qbd_operation& operation, const dom::object& query, const books& company, std::string_view today) {
    std::string category{operation.path.substr(operation.path.rfind('/') + 1)};
    for (auto& c : category)
        if (c == '-')
            c = '_';
    std::string type{text_of(query, "reportType")};
    if (const auto* model = model_of(operation.query); type.empty() && model) {
        if (const auto texts = texts_of(*model, "reportType"); !texts.empty())
            type = texts.front();
    }
    dom::object made;
    made["category"] = category;
    made["reportType"] = type;
    made["title"] = type;
    made["basis"] = "accrual";
    auto rows = category == "aging" ? age(company, type.starts_with("ap"), today) : summarize();
    std::move(rows).put_into(made);
    return made;
}

} // namespace conductor::sandbox
