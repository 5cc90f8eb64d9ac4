// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/shipping_methods.hpp>

namespace conductor::test {

void call_shipping_methods(caller& call, const qbd_client& company) {
    if (call.begins("qbd.shipping_methods.list"))
        company.shipping_methods.list(
            call.filled<qbd::shipping_method_list_params>(), call.options(), call.done());
    if (call.begins("qbd.shipping_methods.create"))
        company.shipping_methods.create(
            call.filled<qbd::shipping_method_create_params>(), call.options(), call.done());
    if (call.begins("qbd.shipping_methods.retrieve"))
        company.shipping_methods.retrieve(call.id(), call.options(), call.done());
}

} // namespace conductor::test
