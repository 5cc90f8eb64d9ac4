// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/build_assemblies.hpp>
#include <conductor/qbd/resources/build_assemblies.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call build_assemblies::prepare_list(
    const build_assembly_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/build-assemblies");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<build_assembly>>();
}

page_stream<build_assembly> build_assemblies::pages(
    const build_assembly_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/build-assemblies");
    return page_stream<build_assembly>(
        std::move(request).expect_pages<cursor_page<build_assembly>>(company_->client, params, paging));
}

page_stream<build_assembly>
build_assemblies::pages(detail::no_params, request_options options, page_options paging) const {
    const build_assembly_list_params none;
    return pages(none, options, paging);
}

item_stream<build_assembly> build_assemblies::list_all(
    const build_assembly_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/build-assemblies");
    return item_stream<build_assembly>(page_stream<build_assembly>(
        std::move(request).expect_pages<cursor_page<build_assembly>>(company_->client, params, paging)));
}

item_stream<build_assembly>
build_assemblies::list_all(detail::no_params, request_options options, page_options paging) const {
    const build_assembly_list_params none;
    return list_all(none, options, paging);
}

item_stream<build_assembly> build_assemblies::list_in_windows(
    const build_assembly_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/build-assemblies").in_windows(windows, detail::by_transaction_date);
    return item_stream<build_assembly>(page_stream<build_assembly>(
        std::move(request).expect_pages<cursor_page<build_assembly>>(company_->client, params, paging)));
}

item_stream<build_assembly> build_assemblies::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const build_assembly_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call build_assemblies::prepare_create(
    const build_assembly_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/build-assemblies");
    request.body(params);
    return std::move(request).expect<build_assembly>();
}

prepared_call build_assemblies::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/build-assemblies/").parameter("id", id);
    return std::move(request).expect<build_assembly>();
}

prepared_call build_assemblies::prepare_update(
    std::string_view id, const build_assembly_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/build-assemblies/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<build_assembly>();
}

prepared_call build_assemblies::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/build-assemblies/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

} // namespace conductor::qbd::resources
