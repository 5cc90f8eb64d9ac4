// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/payroll_wage_items.hpp>
#include <conductor/qbd/resources/payroll_wage_items.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call payroll_wage_items::prepare_list(
    const payroll_wage_item_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/payroll-wage-items");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<payroll_wage_item>>();
}

page_stream<payroll_wage_item> payroll_wage_items::pages(
    const payroll_wage_item_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/payroll-wage-items");
    return page_stream<payroll_wage_item>(
        std::move(request).expect_pages<cursor_page<payroll_wage_item>>(company_->client, params, paging));
}

page_stream<payroll_wage_item>
payroll_wage_items::pages(detail::no_params, request_options options, page_options paging) const {
    const payroll_wage_item_list_params none;
    return pages(none, options, paging);
}

item_stream<payroll_wage_item> payroll_wage_items::list_all(
    const payroll_wage_item_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/payroll-wage-items");
    return item_stream<payroll_wage_item>(page_stream<payroll_wage_item>(
        std::move(request).expect_pages<cursor_page<payroll_wage_item>>(company_->client, params, paging)));
}

item_stream<payroll_wage_item>
payroll_wage_items::list_all(detail::no_params, request_options options, page_options paging) const {
    const payroll_wage_item_list_params none;
    return list_all(none, options, paging);
}

item_stream<payroll_wage_item> payroll_wage_items::list_in_windows(
    const payroll_wage_item_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/payroll-wage-items").in_windows(windows, detail::by_update);
    return item_stream<payroll_wage_item>(page_stream<payroll_wage_item>(
        std::move(request).expect_pages<cursor_page<payroll_wage_item>>(company_->client, params, paging)));
}

item_stream<payroll_wage_item> payroll_wage_items::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const payroll_wage_item_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call payroll_wage_items::prepare_create(
    const payroll_wage_item_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/payroll-wage-items");
    request.body(params);
    return std::move(request).expect<payroll_wage_item>();
}

prepared_call
payroll_wage_items::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/payroll-wage-items/").parameter("id", id);
    return std::move(request).expect<payroll_wage_item>();
}

} // namespace conductor::qbd::resources
