// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/bills_to_pay.hpp>
#include <conductor/qbd/resources/bills_to_pay.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
bills_to_pay::prepare_list(const bill_to_pay_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/bills-to-pay");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<bill_to_pay>>();
}

} // namespace conductor::qbd::resources
