// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/credit_card_charges.hpp>
#include <conductor/qbd/resources/credit_card_charges.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call credit_card_charges::prepare_list(
    const credit_card_charge_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/credit-card-charges");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<credit_card_charge>>();
}

page_stream<credit_card_charge> credit_card_charges::pages(
    const credit_card_charge_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/credit-card-charges");
    return page_stream<credit_card_charge>(
        std::move(request).expect_pages<cursor_page<credit_card_charge>>(company_->client, params, paging));
}

page_stream<credit_card_charge>
credit_card_charges::pages(detail::no_params, request_options options, page_options paging) const {
    const credit_card_charge_list_params none;
    return pages(none, options, paging);
}

item_stream<credit_card_charge> credit_card_charges::list_all(
    const credit_card_charge_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/credit-card-charges");
    return item_stream<credit_card_charge>(page_stream<credit_card_charge>(
        std::move(request).expect_pages<cursor_page<credit_card_charge>>(company_->client, params, paging)));
}

item_stream<credit_card_charge>
credit_card_charges::list_all(detail::no_params, request_options options, page_options paging) const {
    const credit_card_charge_list_params none;
    return list_all(none, options, paging);
}

item_stream<credit_card_charge> credit_card_charges::list_in_windows(
    const credit_card_charge_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/credit-card-charges").in_windows(windows, detail::by_transaction_date);
    return item_stream<credit_card_charge>(page_stream<credit_card_charge>(
        std::move(request).expect_pages<cursor_page<credit_card_charge>>(company_->client, params, paging)));
}

item_stream<credit_card_charge> credit_card_charges::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const credit_card_charge_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call credit_card_charges::prepare_create(
    const credit_card_charge_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/credit-card-charges");
    request.body(params);
    return std::move(request).expect<credit_card_charge>();
}

prepared_call
credit_card_charges::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/credit-card-charges/").parameter("id", id);
    return std::move(request).expect<credit_card_charge>();
}

prepared_call credit_card_charges::prepare_update(
    std::string_view id, const credit_card_charge_update_params& params,
    const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/credit-card-charges/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<credit_card_charge>();
}

prepared_call
credit_card_charges::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/credit-card-charges/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

prepared_call credit_card_charges::prepare_void_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/credit-card-charges/").parameter("id", id);
    request.path("/void");
    return std::move(request).expect<transaction_void>();
}

} // namespace conductor::qbd::resources
