#include "outbox/orders.hpp"

#include <conductor/recipes/json_records.hpp>

#include <boost/json/parse.hpp>
#include <boost/system/error_code.hpp>

#include <optional>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

namespace {

error refusal(const std::string& text) {
    return {errc::invalid_argument, text, {}};
}

std::optional<order_kind> kind_of(std::string_view function) {
    if (function == "create")
        return order_kind::create;
    if (function == "update")
        return order_kind::update;
    if (function == "delete")
        return order_kind::remove;
    return std::nullopt;
}

} // namespace

std::variant<error, order> order_of(const outbox_entry& entry) {
    const std::string_view name = entry.operation;
    const auto first = name.find('.');
    const auto last = name.rfind('.');
    order made;
    const auto kind = kind_of(name.substr(last + 1));
    if (first == std::string_view::npos || first == last || name.substr(0, first) != "qbd" || !kind)
        return refusal("\"" + entry.operation + "\" is no operation that an outbox makes");
    made.kind = *kind;
    made.list = name.substr(first + 1, last - first - 1);
    if (!json_records::exists(made.list))
        return refusal("\"" + entry.operation + "\" is no operation: there is no list \"" + made.list + "\"");
    boost::system::error_code wrong;
    auto params = boost::json::parse(entry.params.empty() ? "{}" : entry.params, wrong);
    if (wrong)
        return refusal("the parameters are no JSON: " + wrong.message());
    if (!params.is_object())
        return refusal("the parameters are no JSON object");
    made.params = std::move(params.get_object());
    if (made.kind != order_kind::create && entry.record_id.empty())
        return refusal("the entry does not say which record");
    return made;
}

} // namespace conductor::outbox_detail
