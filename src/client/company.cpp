#include "http/fields.hpp"

#include <conductor/detail/company.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

namespace {

const char* why_invalid(std::string_view end_user_id) noexcept {
    if (end_user_id.empty())
        return "the end-user's id is empty";
    if (!http::is_field_value(end_user_id))
        return "the end-user's id contains a character that cannot be sent in a header";
    return nullptr;
}

} // namespace

company::company(scope_ptr of, std::string_view end_user_id)
    : client(std::move(of))
    , end_user(end_user_id)
    , invalid(why_invalid(end_user)) {}

} // namespace conductor::detail
