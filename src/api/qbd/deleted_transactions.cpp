// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/deleted_transactions.hpp>
#include <conductor/qbd/resources/deleted_transactions.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call deleted_transactions::prepare_list(
    const deleted_transaction_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/deleted-transactions");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<deleted_transaction>>();
}

} // namespace conductor::qbd::resources
