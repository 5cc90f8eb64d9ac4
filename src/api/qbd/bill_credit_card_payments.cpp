// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/bill_credit_card_payments.hpp>
#include <conductor/qbd/resources/bill_credit_card_payments.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call bill_credit_card_payments::prepare_list(
    const bill_credit_card_payment_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/bill-credit-card-payments");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<bill_credit_card_payment>>();
}

page_stream<bill_credit_card_payment> bill_credit_card_payments::pages(
    const bill_credit_card_payment_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/bill-credit-card-payments");
    return page_stream<bill_credit_card_payment>(
        std::move(request).expect_pages<cursor_page<bill_credit_card_payment>>(
            company_->client, params, paging));
}

page_stream<bill_credit_card_payment>
bill_credit_card_payments::pages(detail::no_params, request_options options, page_options paging) const {
    const bill_credit_card_payment_list_params none;
    return pages(none, options, paging);
}

item_stream<bill_credit_card_payment> bill_credit_card_payments::list_all(
    const bill_credit_card_payment_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/bill-credit-card-payments");
    return item_stream<bill_credit_card_payment>(page_stream<bill_credit_card_payment>(
        std::move(request).expect_pages<cursor_page<bill_credit_card_payment>>(
            company_->client, params, paging)));
}

item_stream<bill_credit_card_payment>
bill_credit_card_payments::list_all(detail::no_params, request_options options, page_options paging) const {
    const bill_credit_card_payment_list_params none;
    return list_all(none, options, paging);
}

item_stream<bill_credit_card_payment> bill_credit_card_payments::list_in_windows(
    const bill_credit_card_payment_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/bill-credit-card-payments")
        .in_windows(windows, detail::by_transaction_date);
    return item_stream<bill_credit_card_payment>(page_stream<bill_credit_card_payment>(
        std::move(request).expect_pages<cursor_page<bill_credit_card_payment>>(
            company_->client, params, paging)));
}

item_stream<bill_credit_card_payment> bill_credit_card_payments::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const bill_credit_card_payment_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call bill_credit_card_payments::prepare_create(
    const bill_credit_card_payment_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/bill-credit-card-payments");
    request.body(params);
    return std::move(request).expect<bill_credit_card_payment>();
}

prepared_call
bill_credit_card_payments::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/bill-credit-card-payments/").parameter("id", id);
    return std::move(request).expect<bill_credit_card_payment>();
}

prepared_call
bill_credit_card_payments::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/bill-credit-card-payments/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

prepared_call
bill_credit_card_payments::prepare_void_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/bill-credit-card-payments/").parameter("id", id);
    request.path("/void");
    return std::move(request).expect<transaction_void>();
}

} // namespace conductor::qbd::resources
