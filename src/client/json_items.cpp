#include <conductor/detail/page_feed.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace conductor::inline CONDUCTOR_ABI::detail {

template <>
std::string identity_of(const boost::json::value& item) {
    std::string made;
    if (const auto* object = item.if_object())
        for (const char* name : {"id", "transactionId", "transactionLineId"})
            if (const auto* value = object->if_contains(name); value != nullptr && value->is_string())
                made += value->get_string();
    return made;
}

} // namespace conductor::detail
