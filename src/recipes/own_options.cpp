#include "recipes/own_options.hpp"

namespace conductor::inline CONDUCTOR_ABI::recipes {

own_options::own_options(const request_options& given)
    : given_(given) {
    for (const header_view& field : given.headers)
        headers_.push_back(
            {std::string(field.name), field.value ? std::optional<std::string>(*field.value) : std::nullopt});
    for (const query_param_view& param : given.query)
        query_.push_back({std::string(param.name), std::string(param.value)});
    if (given.body != nullptr)
        body_ = *given.body;
    for (const header& field : headers_)
        header_views_.push_back({field.name, field.value});
    for (const query_param& param : query_)
        query_views_.push_back({param.name, param.value});
    given_.headers = header_views_;
    given_.query = query_views_;
    given_.body = body_ ? &*body_ : nullptr;
}

request_options own_options::of_read() const {
    request_options made = given_;
    made.body = nullptr;
    return made;
}

request_options own_options::of_write() const {
    request_options made = given_;
    made.resend_unknown = false;
    return made;
}

} // namespace conductor::recipes
