// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/journal_entries.hpp>
#include <conductor/qbd/resources/journal_entries.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
journal_entries::prepare_list(const journal_entry_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/journal-entries");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<journal_entry>>();
}

page_stream<journal_entry> journal_entries::pages(
    const journal_entry_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/journal-entries");
    return page_stream<journal_entry>(
        std::move(request).expect_pages<cursor_page<journal_entry>>(company_->client, params, paging));
}

page_stream<journal_entry>
journal_entries::pages(detail::no_params, request_options options, page_options paging) const {
    const journal_entry_list_params none;
    return pages(none, options, paging);
}

item_stream<journal_entry> journal_entries::list_all(
    const journal_entry_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/journal-entries");
    return item_stream<journal_entry>(page_stream<journal_entry>(
        std::move(request).expect_pages<cursor_page<journal_entry>>(company_->client, params, paging)));
}

item_stream<journal_entry>
journal_entries::list_all(detail::no_params, request_options options, page_options paging) const {
    const journal_entry_list_params none;
    return list_all(none, options, paging);
}

item_stream<journal_entry> journal_entries::list_in_windows(
    const journal_entry_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/journal-entries").in_windows(windows, detail::by_transaction_date);
    return item_stream<journal_entry>(page_stream<journal_entry>(
        std::move(request).expect_pages<cursor_page<journal_entry>>(company_->client, params, paging)));
}

item_stream<journal_entry> journal_entries::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const journal_entry_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call journal_entries::prepare_create(
    const journal_entry_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/journal-entries");
    request.body(params);
    return std::move(request).expect<journal_entry>();
}

prepared_call journal_entries::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/journal-entries/").parameter("id", id);
    return std::move(request).expect<journal_entry>();
}

prepared_call journal_entries::prepare_update(
    std::string_view id, const journal_entry_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/journal-entries/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<journal_entry>();
}

prepared_call journal_entries::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/journal-entries/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

prepared_call journal_entries::prepare_void_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/journal-entries/").parameter("id", id);
    request.path("/void");
    return std::move(request).expect<transaction_void>();
}

} // namespace conductor::qbd::resources
