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
    const qbd::resources::account_tax_lines account_tax_lines{company_};
    const qbd::resources::accounts accounts{company_};
    const qbd::resources::bill_check_payments bill_check_payments{company_};
    const qbd::resources::bill_credit_card_payments bill_credit_card_payments{company_};
    const qbd::resources::bills bills{company_};
    const qbd::resources::bills_to_pay bills_to_pay{company_};
    const qbd::resources::build_assemblies build_assemblies{company_};
    const qbd::resources::checks checks{company_};
    const qbd::resources::classes classes{company_};
    const qbd::resources::company company{company_};
    const qbd::resources::credit_card_charges credit_card_charges{company_};
    const qbd::resources::credit_card_credits credit_card_credits{company_};
    const qbd::resources::credit_card_refunds credit_card_refunds{company_};
    const qbd::resources::credit_memos credit_memos{company_};
    const qbd::resources::currencies currencies{company_};
    const qbd::resources::customer_types customer_types{company_};
    const qbd::resources::customers customers{company_};
    const qbd::resources::date_driven_terms date_driven_terms{company_};
    const qbd::resources::deleted_list_objects deleted_list_objects{company_};
    const qbd::resources::deleted_transactions deleted_transactions{company_};
    const qbd::resources::deposits deposits{company_};
    const qbd::resources::discount_items discount_items{company_};
    const qbd::resources::employees employees{company_};
    const qbd::resources::estimates estimates{company_};
    const qbd::resources::inventory_adjustments inventory_adjustments{company_};
    const qbd::resources::inventory_assembly_items inventory_assembly_items{company_};
    const qbd::resources::inventory_items inventory_items{company_};
    const qbd::resources::inventory_sites inventory_sites{company_};
    const qbd::resources::invoices invoices{company_};
    const qbd::resources::item_groups item_groups{company_};
    const qbd::resources::item_receipts item_receipts{company_};
    const qbd::resources::item_sites item_sites{company_};
    const qbd::resources::journal_entries journal_entries{company_};
    const qbd::resources::non_inventory_items non_inventory_items{company_};
    const qbd::resources::other_charge_items other_charge_items{company_};
    const qbd::resources::other_names other_names{company_};
    const qbd::resources::payment_methods payment_methods{company_};
    const qbd::resources::payments_to_deposit payments_to_deposit{company_};
    const qbd::resources::payroll_wage_items payroll_wage_items{company_};
    const qbd::resources::preferences preferences{company_};
    const qbd::resources::price_levels price_levels{company_};
    const qbd::resources::purchase_orders purchase_orders{company_};
    const qbd::resources::receive_payments receive_payments{company_};
    const qbd::resources::reports reports{company_};
    const qbd::resources::sales_orders sales_orders{company_};
    const qbd::resources::sales_receipts sales_receipts{company_};
    const qbd::resources::sales_representatives sales_representatives{company_};
    const qbd::resources::sales_tax_codes sales_tax_codes{company_};
    const qbd::resources::sales_tax_group_items sales_tax_group_items{company_};
    const qbd::resources::sales_tax_items sales_tax_items{company_};
    const qbd::resources::sales_tax_payment_checks sales_tax_payment_checks{company_};
    const qbd::resources::service_items service_items{company_};
    const qbd::resources::shipping_methods shipping_methods{company_};
    const qbd::resources::standard_terms standard_terms{company_};
    const qbd::resources::subtotal_items subtotal_items{company_};
    const qbd::resources::templates templates{company_};
    const qbd::resources::time_tracking_activities time_tracking_activities{company_};
    const qbd::resources::transactions transactions{company_};
    const qbd::resources::transfers transfers{company_};
    const qbd::resources::unit_of_measure_sets unit_of_measure_sets{company_};
    const qbd::resources::vendor_credits vendor_credits{company_};
    const qbd::resources::vendors vendors{company_};
    const qbd::resources::items items{company_}; ///< of all kinds
};

} // namespace conductor
