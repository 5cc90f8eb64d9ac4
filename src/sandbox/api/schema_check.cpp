#include "sandbox/api/schema_check.hpp"

#include "catalog/check.hpp"

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

namespace {

std::string_view code_of(catalog::violation_kind kind) {
    switch (kind) {
    case catalog::violation_kind::missing:
        return "PARAMETER_MISSING";
    case catalog::violation_kind::unknown:
        return "PARAMETER_UNKNOWN";
    case catalog::violation_kind::invalid:
        break;
    }
    return "PARAMETER_INVALID";
}

} // namespace

std::optional<api_error> check(const schema::type& wanted, const dom::value& given) {
    const auto found = catalog::check(wanted, given);
    if (!found)
        return std::nullopt;
    const auto subject = found->path.empty() ? std::string{"The body"} : "`" + found->path + "`";
    return invalid_request(code_of(found->kind), subject + " " + found->what + ".");
}

} // namespace conductor::sandbox
