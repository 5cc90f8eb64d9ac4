// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/account_tax_lines.hpp>
#include <conductor/qbd/resources/account_tax_lines.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call account_tax_lines::prepare_list(const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/account-tax-lines");
    return std::move(request).expect<item_list<account_tax_line>>();
}

} // namespace conductor::qbd::resources
