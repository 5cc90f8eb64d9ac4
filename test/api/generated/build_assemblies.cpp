// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/build_assemblies.hpp>

namespace conductor::test {

void call_build_assemblies(caller& call, const qbd_client& company) {
    if (call.begins("qbd.build_assemblies.list"))
        company.build_assemblies.list(
            call.filled<qbd::build_assembly_list_params>(), call.options(), call.done());
    if (call.begins("qbd.build_assemblies.create"))
        company.build_assemblies.create(
            call.filled<qbd::build_assembly_create_params>(), call.options(), call.done());
    if (call.begins("qbd.build_assemblies.retrieve"))
        company.build_assemblies.retrieve(call.id(), call.options(), call.done());
    if (call.begins("qbd.build_assemblies.update"))
        company.build_assemblies.update(
            call.id(), call.filled<qbd::build_assembly_update_params>(), call.options(), call.done());
    if (call.begins("qbd.build_assemblies.delete_"))
        company.build_assemblies.delete_(call.id(), call.options(), call.done());
}

} // namespace conductor::test
