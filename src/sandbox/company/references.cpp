#include "sandbox/company/references.hpp"

#include <boost/json/array.hpp>

#include <algorithm>
#include <iterator>
#include <span>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

using kinds_of_lists = std::span<const std::string_view>;

constexpr std::string_view people[] = {"customers", "vendors", "employees", "other-names"};
constexpr std::string_view terms[] = {"standard-terms", "date-driven-terms"};
constexpr std::string_view sales_taxes[] = {"sales-tax-items", "sales-tax-group-items"};
constexpr std::string_view items[] = {"discount-items",        "inventory-assembly-items",
                                      "inventory-items",       "item-groups",
                                      "non-inventory-items",   "other-charge-items",
                                      "sales-tax-group-items", "sales-tax-items",
                                      "service-items",         "subtotal-items"};
constexpr std::string_view accounts[] = {"accounts"};
constexpr std::string_view classes[] = {"classes"};
constexpr std::string_view currencies[] = {"currencies"};
constexpr std::string_view customers[] = {"customers"};
constexpr std::string_view customer_types[] = {"customer-types"};
constexpr std::string_view employees[] = {"employees"};
constexpr std::string_view assemblies[] = {"inventory-assembly-items"};
constexpr std::string_view inventory_items[] = {"inventory-items", "inventory-assembly-items"};
constexpr std::string_view inventory_sites[] = {"inventory-sites"};
constexpr std::string_view item_groups[] = {"item-groups"};
constexpr std::string_view payment_methods[] = {"payment-methods"};
constexpr std::string_view price_levels[] = {"price-levels"};
constexpr std::string_view sales_representatives[] = {"sales-representatives"};
constexpr std::string_view sales_tax_codes[] = {"sales-tax-codes"};
constexpr std::string_view service_items[] = {"service-items"};
constexpr std::string_view shipping_methods[] = {"shipping-methods"};
constexpr std::string_view unit_sets[] = {"unit-of-measure-sets"};
constexpr std::string_view vendors[] = {"vendors"};
constexpr std::string_view wage_items[] = {"payroll-wage-items"};

struct target {
    std::string_view ending; // of the field's name, without "Id" or "Ids"
    kinds_of_lists in;
};

// The first that fits counts: "serviceItem" stands before "item".
constexpr target targets[] = {
    {"account", accounts},
    {"class", classes},
    {"currency", currencies},
    {"customer", customers},
    {"customerType", customer_types},
    {"entity", people},
    {"inventoryAssemblyItem", assemblies},
    {"inventoryItem", inventory_items},
    {"inventorySite", inventory_sites},
    {"inventorySiteLocation", inventory_sites},
    {"itemGroup", item_groups},
    {"payee", people},
    {"paymentMethod", payment_methods},
    {"payrollWageItem", wage_items},
    {"priceLevel", price_levels},
    {"salesRepresentative", sales_representatives},
    {"salesTaxItem", sales_taxes},
    {"serviceItem", service_items},
    {"shippingMethod", shipping_methods},
    {"supervisor", employees},
    {"taxCode", sales_tax_codes},
    {"terms", terms},
    {"unitOfMeasureSet", unit_sets},
    {"vendor", vendors},
    {"item", items},
};

// Other names that end so are of payment processors' transactions.
constexpr std::string_view transactions[] = {
    "transaction", "creditTransaction", "paymentTransaction", "linkToTransaction"};

// Whether a name in camel case is, or ends with, a word in camel case: "bankAccount" and "account".
bool ends_with_word(std::string_view name, std::string_view word) {
    if (name.size() < word.size())
        return false;
    const auto tail = name.substr(name.size() - word.size());
    return tail.substr(1) == word.substr(1) &&
           (name.size() == word.size() ? tail[0] == word[0] : tail[0] == word[0] - 'a' + 'A');
}

// "customer" for "customerId" and "customerIds"; empty for other fields.
std::string_view referred(std::string_view field) {
    for (const std::string_view suffix : {"Ids", "Id"})
        if (field.size() > suffix.size() && field.ends_with(suffix))
            return field.substr(0, field.size() - suffix.size());
    return {};
}

class search {
public:
    search(std::string_view resource, books& company)
        : own_list_{resource}
        , company_{company} {}

    std::optional<broken_reference> in_object(const dom::object& body) {
        for (const auto& member : body)
            if (auto found = in_member(member.key(), member.value()))
                return found;
        return std::nullopt;
    }

private:
    std::optional<broken_reference> in_member(std::string_view name, const dom::value& value) {
        if (const auto* object = value.if_object())
            return in_object(*object);
        if (const auto* array = value.if_array()) {
            for (const auto& one : *array)
                if (auto found = in_member(name, one))
                    return found;
            return std::nullopt;
        }
        const auto* id = value.if_string();
        if (!id || id->empty() || exists(referred(name), *id))
            return std::nullopt;
        return broken_reference{std::string{name}, std::string{*id}};
    }

    // True also for what is no reference.
    bool exists(std::string_view name, std::string_view id) {
        if (name == "parent")
            return is_in({&own_list_, 1}, id);
        if (std::find(std::begin(transactions), std::end(transactions), name) != std::end(transactions)) {
            const auto* found = company_.find(id);
            return found && is_transaction(found->shown);
        }
        for (const auto& [ending, in] : targets)
            if (ends_with_word(name, ending))
                return is_in(in, id);
        return true;
    }

    bool is_in(kinds_of_lists these, std::string_view id) {
        const auto* found = company_.find(id);
        return found && std::find(these.begin(), these.end(), found->resource) != these.end();
    }

    std::string_view own_list_;
    books& company_;
};

} // namespace

std::optional<broken_reference>
find_broken_reference(const dom::object& body, std::string_view resource, books& company) {
    return search{resource, company}.in_object(body);
}

} // namespace conductor::sandbox
