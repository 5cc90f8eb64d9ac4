// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd.hpp>

#include <boost/json/value.hpp>

namespace conductor::inline CONDUCTOR_ABI {

detail::prepared_call qbd_client::prepare_request(
    http_method method, std::string_view path, const boost::json::value* body,
    const request_options& options) const {
    detail::request_builder request(company_, method, options);
    request.user_path(path).allow_empty_answer();
    if (body != nullptr)
        request.body(*body);
    return std::move(request).expect<boost::json::value>();
}

page_stream<boost::json::value>
qbd_client::pages(std::string_view path, request_options options, page_options paging) const {
    detail::request_builder request(company_, http_method::get, options);
    request.user_path(path);
    return page_stream<boost::json::value>(
        std::move(request).expect_pages<cursor_page<boost::json::value>>(company_.client, paging));
}

item_stream<boost::json::value>
qbd_client::list_all(std::string_view path, request_options options, page_options paging) const {
    return item_stream<boost::json::value>(pages(path, options, paging));
}

std::string_view api_version() noexcept {
    return "0.0.1+cfd6d9f47a6d";
}

detail::prepared_call qbd_client::prepare_health_check(const request_options& options) const {
    detail::request_builder request(company_, http_method::get, options);
    request.path("/quickbooks-desktop/health-check");
    return std::move(request).expect<qbd::health>();
}

} // namespace conductor
