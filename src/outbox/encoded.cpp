#include "outbox/encoded.hpp"

#include "json/encoder.hpp"

#include <conductor/error.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

outbox_entry
encoded_as(std::string_view operation, const json::type& type, const void* params, bool is_update) {
    outbox_entry made;
    made.operation = operation;
    if (const auto wrong = json::encode(type, params, made.params)) {
        const std::string where = wrong->pointer.empty() ? "the parameters" : wrong->pointer;
        throw invalid_argument_error(
            errc::invalid_argument, made.operation + ": " + where + ": " + wrong->message, {});
    }
    if (is_update) {
        auto all = boost::json::parse(made.params).as_object();
        all.erase("revisionNumber");
        made.params = boost::json::serialize(all);
    }
    return made;
}

} // namespace conductor::outbox_detail
