#pragma once

// QuickBooks Desktop, for one end-user's company. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/scope.hpp>
#include <conductor/http_method.hpp>
#include <conductor/paging.hpp>
#include <conductor/qbd/resources/account_tax_lines.hpp>
#include <conductor/qbd/resources/accounts.hpp>
#include <conductor/qbd/resources/bill_check_payments.hpp>
#include <conductor/qbd/resources/bill_credit_card_payments.hpp>
#include <conductor/qbd/resources/bills.hpp>
#include <conductor/qbd/resources/bills_to_pay.hpp>
#include <conductor/qbd/resources/build_assemblies.hpp>
#include <conductor/qbd/resources/checks.hpp>
#include <conductor/qbd/resources/classes.hpp>
#include <conductor/qbd/resources/company.hpp>
#include <conductor/qbd/resources/credit_card_charges.hpp>
#include <conductor/qbd/resources/credit_card_credits.hpp>
#include <conductor/qbd/resources/credit_card_refunds.hpp>
#include <conductor/qbd/resources/credit_memos.hpp>
#include <conductor/qbd/resources/currencies.hpp>
#include <conductor/qbd/resources/customer_types.hpp>
#include <conductor/qbd/resources/customers.hpp>
#include <conductor/qbd/resources/date_driven_terms.hpp>
#include <conductor/qbd/resources/deleted_list_objects.hpp>
#include <conductor/qbd/resources/deleted_transactions.hpp>
#include <conductor/qbd/resources/deposits.hpp>
#include <conductor/qbd/resources/discount_items.hpp>
#include <conductor/qbd/resources/employees.hpp>
#include <conductor/qbd/resources/estimates.hpp>
#include <conductor/qbd/resources/inventory_adjustments.hpp>
#include <conductor/qbd/resources/inventory_assembly_items.hpp>
#include <conductor/qbd/resources/inventory_items.hpp>
#include <conductor/qbd/resources/inventory_sites.hpp>
#include <conductor/qbd/resources/invoices.hpp>
#include <conductor/qbd/resources/item_groups.hpp>
#include <conductor/qbd/resources/item_receipts.hpp>
#include <conductor/qbd/resources/item_sites.hpp>
#include <conductor/qbd/resources/items.hpp>
#include <conductor/qbd/resources/journal_entries.hpp>
#include <conductor/qbd/resources/non_inventory_items.hpp>
#include <conductor/qbd/resources/other_charge_items.hpp>
#include <conductor/qbd/resources/other_names.hpp>
#include <conductor/qbd/resources/payment_methods.hpp>
#include <conductor/qbd/resources/payments_to_deposit.hpp>
#include <conductor/qbd/resources/payroll_wage_items.hpp>
#include <conductor/qbd/resources/preferences.hpp>
#include <conductor/qbd/resources/price_levels.hpp>
#include <conductor/qbd/resources/purchase_orders.hpp>
#include <conductor/qbd/resources/receive_payments.hpp>
#include <conductor/qbd/resources/reports.hpp>
#include <conductor/qbd/resources/sales_orders.hpp>
#include <conductor/qbd/resources/sales_receipts.hpp>
#include <conductor/qbd/resources/sales_representatives.hpp>
#include <conductor/qbd/resources/sales_tax_codes.hpp>
#include <conductor/qbd/resources/sales_tax_group_items.hpp>
#include <conductor/qbd/resources/sales_tax_items.hpp>
#include <conductor/qbd/resources/sales_tax_payment_checks.hpp>
#include <conductor/qbd/resources/service_items.hpp>
#include <conductor/qbd/resources/shipping_methods.hpp>
#include <conductor/qbd/resources/standard_terms.hpp>
#include <conductor/qbd/resources/subtotal_items.hpp>
#include <conductor/qbd/resources/templates.hpp>
#include <conductor/qbd/resources/time_tracking_activities.hpp>
#include <conductor/qbd/resources/transactions.hpp>
#include <conductor/qbd/resources/transfers.hpp>
#include <conductor/qbd/resources/unit_of_measure_sets.hpp>
#include <conductor/qbd/resources/vendor_credits.hpp>
#include <conductor/qbd/resources/vendors.hpp>
#include <conductor/qbd/types/health.hpp>
#include <conductor/request_options.hpp>

#include <boost/json/fwd.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

class change_mark;
struct change_selection;
class change_stream;
class change_watch;
struct watch_options;
class json_records;

/// The version of the API's description that this library was made from, with a fingerprint of its facts, as
/// these change more often: "0.0.1+cfd6d9f47a6d".
[[nodiscard]] CONDUCTOR_API std::string_view api_version() noexcept;

/// The operations on one end-user's company. Reached as `client.qbd(end_user_id)`; every request carries that
/// id. What is said of `end_users` about errors, cancellation and lifetime holds here too.
///
/// The types of a resource are in the header of its name: include `<conductor/qbd/invoices.hpp>` to use
/// `invoices`, or `<conductor/qbd/all.hpp>` for all of them.
///
/// A cheap handle: a reference to its client, and the id. To make one for each request is fine, and allocates
/// nothing but a long id.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class qbd_client {
public:
    qbd_client(detail::scope_ptr client, std::string_view end_user_id)
        : company_(std::move(client), end_user_id) {}
    qbd_client(const qbd_client& other)
        : company_(other.company_) {}
    qbd_client& operator=(const qbd_client& other) {
        company_ = other.company_;
        return *this;
    }
    ~qbd_client() = default;

    /// The end-user whose company it is.
    [[nodiscard]] const std::string& end_user_id() const noexcept { return company_.end_user; }

    /// Asks QuickBooks whether the connection works from end to end: an answer at all means that the company
    /// can be reached, an error tells why it cannot. It wakes QuickBooks up if it has to, and takes seconds
    /// then, up to a minute.
    ///
    /// `GET /quickbooks-desktop/health-check`.
    template <class Token = default_token>
    auto health_check(request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<qbd::health>(prepare_health_check(options), std::forward<Token>(token));
    }

    /// `client::request` on this company: sends a request that has no operation of its own, or one that is
    /// chosen while the program runs. `path` is relative to the base URL, as in
    /// "/quickbooks-desktop/invoices?limit=5". Not idempotent if the method is POST.
    template <class Token = default_token>
    auto request(
        http_method method, std::string_view path, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<boost::json::value>(
            prepare_request(method, path, nullptr, options), std::forward<Token>(token));
    }

    /// The same with a JSON body, as `client::request_with_body`.
    template <class Token = default_token>
    auto request_with_body(
        http_method method, std::string_view path, const boost::json::value& body,
        request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<boost::json::value>(
            prepare_request(method, path, &body, options), std::forward<Token>(token));
    }

    /// The pages of a listing as JSON: `GET` on a path such as "/quickbooks-desktop/invoices", with the query
    /// parameters that it has. Those of `request_options::query` are added. What is said of `pages` of a
    /// resource holds here too; a list without a cursor is one page. Include `<boost/json.hpp>` to use it.
    [[nodiscard]] CONDUCTOR_API page_stream<boost::json::value>
    pages(std::string_view path, request_options options = {}, page_options paging = {}) const;

    /// All records of such a listing, one by one.
    [[nodiscard]] CONDUCTOR_API item_stream<boost::json::value>
    list_all(std::string_view path, request_options options = {}, page_options paging = {}) const;

    /// Asks QuickBooks whether it answers, and tells why if it does not. Include
    /// `<conductor/recipes/links.hpp>` to use it; what it does is told there.
    template <class Token = default_token>
    auto check(request_options options = {}, Token&& token = Token{}) const;

    /// The records of one list, such as "invoices", as JSON: needs `<conductor/recipes/json_records.hpp>`,
    /// which says more.
    ///
    /// @throws invalid_argument_error if there is no such list.
    [[nodiscard]] CONDUCTOR_API json_records records(std::string_view list) const;

    /// What was changed since a mark, or all that there is: needs `<conductor/recipes/changes.hpp>`, which
    /// says more.
    [[nodiscard]] change_stream changes(const change_selection& selection) const;
    [[nodiscard]] change_stream
    changes(const change_selection& selection, const change_mark& since, request_options options = {}) const;

    /// The same again and again, as long as the program wants it.
    [[nodiscard]] change_watch watch(const change_selection& selection, const change_mark& since) const;
    [[nodiscard]] change_watch watch(
        const change_selection& selection, const change_mark& since, const watch_options& how,
        request_options options = {}) const;

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_request(
        http_method method, std::string_view path, const boost::json::value* body,
        const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_health_check(const request_options& options) const;

    detail::company company_; // before the resources, which borrow it

public:
    /// Lines of the income tax form that accounts can be assigned to, as the company's form has them.
    const qbd::resources::account_tax_lines account_tax_lines{company_};
    /// The chart of accounts, which all money in the books is assigned to.
    const qbd::resources::accounts accounts{company_};
    /// Checks that paid bills.
    const qbd::resources::bill_check_payments bill_check_payments{company_};
    /// Charges on credit cards that paid bills.
    const qbd::resources::bill_credit_card_payments bill_credit_card_payments{company_};
    /// What vendors charge and are to be paid later.
    const qbd::resources::bills bills{company_};
    /// What one vendor is still owed, and the credits that can be used against it.
    const qbd::resources::bills_to_pay bills_to_pay{company_};
    /// Records of finished goods having been put together from parts.
    const qbd::resources::build_assemblies build_assemblies{company_};
    /// Money paid straight from bank accounts, without bills.
    const qbd::resources::checks checks{company_};
    /// Labels across accounts and customers that reports are split by.
    const qbd::resources::classes classes{company_};
    /// The company file itself, with its address, tax and fiscal settings.
    const qbd::resources::company company{company_};
    /// Purchases paid with the company's credit cards.
    const qbd::resources::credit_card_charges credit_card_charges{company_};
    /// Refunds from sellers to the company's credit cards.
    const qbd::resources::credit_card_credits credit_card_credits{company_};
    /// Money given back to customers' credit cards.
    const qbd::resources::credit_card_refunds credit_card_refunds{company_};
    /// Credits to customers, each open until used against invoices or paid back.
    const qbd::resources::credit_memos credit_memos{company_};
    /// What the company can trade in, active or not.
    const qbd::resources::currencies currencies{company_};
    /// Groups that customers are sorted into.
    const qbd::resources::customer_types customer_types{company_};
    /// Those who buy, with their jobs, which are customers below others.
    const qbd::resources::customers customers{company_};
    /// Agreements that payment is due on a fixed day of the month.
    const qbd::resources::date_driven_terms date_driven_terms{company_};
    /// What is still known of records other than transactions, such as customers or items, that were deleted.
    const qbd::resources::deleted_list_objects deleted_list_objects{company_};
    /// What is still known of transactions that were deleted.
    const qbd::resources::deleted_transactions deleted_transactions{company_};
    /// Money brought to bank accounts.
    const qbd::resources::deposits deposits{company_};
    /// Lines for sales forms that take something off what stands above them.
    const qbd::resources::discount_items discount_items{company_};
    /// Those who work for the company, with personal data that does not belong in logs.
    const qbd::resources::employees employees{company_};
    /// Offers to customers, which are not booked.
    const qbd::resources::estimates estimates{company_};
    /// Corrections of stock and its value.
    const qbd::resources::inventory_adjustments inventory_adjustments{company_};
    /// Products that are put together from other items.
    const qbd::resources::inventory_assembly_items inventory_assembly_items{company_};
    /// Goods that are bought, counted in stock and sold.
    const qbd::resources::inventory_items inventory_items{company_};
    /// Warehouses and stores that stock is counted at.
    const qbd::resources::inventory_sites inventory_sites{company_};
    /// Sales that customers pay later, each open until payments and credits cover it.
    const qbd::resources::invoices invoices{company_};
    /// Bundles of items that are entered as one line and become several.
    const qbd::resources::item_groups item_groups{company_};
    /// Goods that came from vendors before their bills did.
    const qbd::resources::item_receipts item_receipts{company_};
    /// How much of each item is at each warehouse or store.
    const qbd::resources::item_sites item_sites{company_};
    /// Bookings of debits and credits straight to accounts.
    const qbd::resources::journal_entries journal_entries{company_};
    /// Goods that are bought or sold and not counted in stock.
    const qbd::resources::non_inventory_items non_inventory_items{company_};
    /// Charges for something else than goods or work, such as freight.
    const qbd::resources::other_charge_items other_charge_items{company_};
    /// Those to pay or name who are neither customers, vendors nor employees.
    const qbd::resources::other_names other_names{company_};
    /// Ways in which customers pay.
    const qbd::resources::payment_methods payment_methods{company_};
    /// Received money that has not been brought to the bank yet.
    const qbd::resources::payments_to_deposit payments_to_deposit{company_};
    /// Kinds of pay, each with the account it is booked to.
    const qbd::resources::payroll_wage_items payroll_wage_items{company_};
    /// The settings that QuickBooks' administrator made for the whole company.
    const qbd::resources::preferences preferences{company_};
    /// Prices for some customers, which differ from the usual ones.
    const qbd::resources::price_levels price_levels{company_};
    /// Orders to vendors for goods, which are not booked.
    const qbd::resources::purchase_orders purchase_orders{company_};
    /// Money that came from customers.
    const qbd::resources::receive_payments receive_payments{company_};
    /// Tables that QuickBooks works out of the books, as somebody at the PC would see them.
    const qbd::resources::reports reports{company_};
    /// Orders from customers for goods yet to be delivered, which are not booked.
    const qbd::resources::sales_orders sales_orders{company_};
    /// Sales that were paid at once.
    const qbd::resources::sales_receipts sales_receipts{company_};
    /// Those whom sales are credited to, known by their initials.
    const qbd::resources::sales_representatives sales_representatives{company_};
    /// Marks of lines and customers that say whether sales tax is charged.
    const qbd::resources::sales_tax_codes sales_tax_codes{company_};
    /// Sets of sales taxes that are charged together.
    const qbd::resources::sales_tax_group_items sales_tax_group_items{company_};
    /// Sales taxes, each with its rate and the agency that gets it.
    const qbd::resources::sales_tax_items sales_tax_items{company_};
    /// Checks by which collected sales tax was handed over.
    const qbd::resources::sales_tax_payment_checks sales_tax_payment_checks{company_};
    /// Work that is sold or bought.
    const qbd::resources::service_items service_items{company_};
    /// Ways goods are sent, such as carriers.
    const qbd::resources::shipping_methods shipping_methods{company_};
    /// Agreements that payment is due some days after the invoice.
    const qbd::resources::standard_terms standard_terms{company_};
    /// Lines for sales forms that add up what stands above them.
    const qbd::resources::subtotal_items subtotal_items{company_};
    /// Layouts of printed forms, by kind of form.
    const qbd::resources::templates templates{company_};
    /// Hours that people worked, each record of one person and one day.
    const qbd::resources::time_tracking_activities time_tracking_activities{company_};
    /// Those of all kinds, with what they have in common.
    const qbd::resources::transactions transactions{company_};
    /// Money moved between accounts of the company.
    const qbd::resources::transfers transfers{company_};
    /// Units that items can be counted in, each a base unit with its multiples.
    const qbd::resources::unit_of_measure_sets unit_of_measure_sets{company_};
    /// What vendors owe back, to be used when paying bills.
    const qbd::resources::vendor_credits vendor_credits{company_};
    /// Those the company buys from or pays, tax agencies among them.
    const qbd::resources::vendors vendors{company_};
    /// Items of all kinds.
    const qbd::resources::items items{company_};
};

} // namespace conductor
