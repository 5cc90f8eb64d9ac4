#pragma once

// The options of a recipe's calls: a copy of the caller's, which are gone when the second call is made.

#include <conductor/headers.hpp>
#include <conductor/request_options.hpp>

#include <boost/json/object.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

class own_options {
public:
    explicit own_options(const request_options& given);
    own_options(const own_options&) = delete;
    own_options& operator=(const own_options&) = delete;
    ~own_options() = default;

    // Valid as long as this object. Members of a body are for writes alone, and a write whose outcome is not
    // known is never sent again unseen: what became of it is what the machines are to find out.
    [[nodiscard]] request_options of_read() const;
    [[nodiscard]] request_options of_write() const;

private:
    request_options given_; // what it refers to is in the members below
    std::vector<header> headers_;
    std::vector<query_param> query_;
    std::optional<boost::json::object> body_;
    std::vector<header_view> header_views_;
    std::vector<query_param_view> query_views_;
};

} // namespace conductor::recipes
