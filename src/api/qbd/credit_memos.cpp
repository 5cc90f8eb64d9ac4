// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/credit_memos.hpp>
#include <conductor/qbd/resources/credit_memos.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
credit_memos::prepare_list(const credit_memo_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/credit-memos");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<credit_memo>>();
}

page_stream<credit_memo> credit_memos::pages(
    const credit_memo_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/credit-memos");
    return page_stream<credit_memo>(
        std::move(request).expect_pages<cursor_page<credit_memo>>(company_->client, params, paging));
}

page_stream<credit_memo>
credit_memos::pages(detail::no_params, request_options options, page_options paging) const {
    const credit_memo_list_params none;
    return pages(none, options, paging);
}

item_stream<credit_memo> credit_memos::list_all(
    const credit_memo_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/credit-memos");
    return item_stream<credit_memo>(page_stream<credit_memo>(
        std::move(request).expect_pages<cursor_page<credit_memo>>(company_->client, params, paging)));
}

item_stream<credit_memo>
credit_memos::list_all(detail::no_params, request_options options, page_options paging) const {
    const credit_memo_list_params none;
    return list_all(none, options, paging);
}

item_stream<credit_memo> credit_memos::list_in_windows(
    const credit_memo_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/credit-memos").in_windows(windows, detail::by_transaction_date);
    return item_stream<credit_memo>(page_stream<credit_memo>(
        std::move(request).expect_pages<cursor_page<credit_memo>>(company_->client, params, paging)));
}

item_stream<credit_memo> credit_memos::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const credit_memo_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
credit_memos::prepare_create(const credit_memo_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/credit-memos");
    request.body(params);
    return std::move(request).expect<credit_memo>();
}

prepared_call credit_memos::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/credit-memos/").parameter("id", id);
    return std::move(request).expect<credit_memo>();
}

prepared_call credit_memos::prepare_update(
    std::string_view id, const credit_memo_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/credit-memos/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<credit_memo>();
}

prepared_call credit_memos::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/credit-memos/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

prepared_call credit_memos::prepare_void_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/credit-memos/").parameter("id", id);
    request.path("/void");
    return std::move(request).expect<transaction_void>();
}

} // namespace conductor::qbd::resources
