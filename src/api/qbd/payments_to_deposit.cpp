// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/payments_to_deposit.hpp>
#include <conductor/qbd/resources/payments_to_deposit.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call payments_to_deposit::prepare_list(const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/payments-to-deposit");
    return std::move(request).expect<item_list<payment_to_deposit>>();
}

} // namespace conductor::qbd::resources
