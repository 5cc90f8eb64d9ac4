#pragma once

// Encodes one request: path, query, header fields and body, checked piece by piece.

#include "call/operation.hpp"
#include "client/listing_check.hpp"
#include "client/page_request.hpp"
#include "client/scope.hpp"
#include "client/window_plan.hpp"
#include "json/encoder.hpp"
#include "json/model.hpp"

#include <conductor/detail/company.hpp>
#include <conductor/detail/receiver.hpp>
#include <conductor/http_method.hpp>
#include <conductor/paging.hpp>
#include <conductor/request_options.hpp>

#include <boost/json/fwd.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::detail {

// The first thing that cannot be sent makes the call fail with it; what follows is then ignored.
class request_builder {
public:
    request_builder(const scope& s, http_method method, const request_options& options);
    request_builder(const company& c, http_method method, const request_options& options);

    // A part of the path that is known to be right.
    request_builder& path(std::string_view literal);

    // A path parameter: percent-encoded, and refused where it would address another resource.
    request_builder& parameter(std::string_view name, std::string_view value);

    // A path as a user gave it, with its query if it has one.
    request_builder& user_path(std::string_view path_and_query);

    request_builder& query(std::string_view name, std::string_view value);

    // A struct of query parameters.
    template <class Model>
    request_builder& query(const Model& params) {
        encode_query(json::type_of<Model>, &params);
        return *this;
    }

    template <class Model>
    request_builder& body(const Model& model) {
        encode_body(json::type_of<Model>, &model);
        return *this;
    }
    request_builder& body(const boost::json::value& value);
    request_builder& body(const boost::json::object& object);

    // An answer without a body is no error, and leaves the value as it is.
    request_builder& allow_empty_answer();

    // Whose QuickBooks company has to answer, if the path says it and not the header fields.
    request_builder& on_behalf_of(std::string_view end_user);

    // Whether the request may be sent again although it may have been processed; by default, as its method
    // says.
    request_builder& idempotent(bool value);

    // Checks the limits of parameters whatever the client's default is.
    request_builder& check_limits() noexcept;

    template <class Result>
    [[nodiscard]] prepared_call expect() && {
        return std::move(*this).finish(json::type_of<Result>);
    }

    // Divides the listing of expect_pages() into windows.
    request_builder& in_windows(const window_options& windows, const window_filter& by);

    // All items of a listing with these query parameters, whose cursor is where it begins. Its answers are
    // a `cursor_page` each, or one `item_list`; see client/page_source.hpp.
    template <class Answer, class Params>
    [[nodiscard]] page_feed_ptr
    expect_pages(scope_ptr s, const Params& params, const page_options& options) &&;

    // The same with the parameters that the path has.
    template <class Answer>
    [[nodiscard]] page_feed_ptr expect_pages(scope_ptr s, const page_options& options) &&;

private:
    void encode_body(const json::type& type, const void* value);
    request_builder& keep_body(const std::optional<json::encode_error>& error);
    void encode_query(const json::type& type, const void* params);
    [[nodiscard]] bool
    is_within_limits(const json::type& type, const void* value, const boost::json::object* extra = nullptr);
    void refuse(std::string why);
    void refuse_negative(std::chrono::milliseconds time, std::string_view option);
    void append_query(std::string_view name, std::string_view value);
    void append_headers();
    void append_target();
    void append_rest();
    [[nodiscard]] prepared_call finish(const json::type& result) &&;
    [[nodiscard]] page_request finish_pages(const json::type& result) &&;

    const call::defaults& defaults_;
    const request_options& options_;
    const company* company_ = nullptr; // if the request is to one
    call::operation& operation_;
    prepared_call call_;
    call::prepared_request& request_;
    std::string target_; // path and query
    std::optional<std::string> cursor_;
    listing_extent extent_ = listing_extent::one_answer; // beyond it, the cursor is not part of the query
    std::optional<window_plan> windows_;
    window_filter window_filter_;
    bool checks_limits_ = false;
    bool has_query_ = false;
    bool has_body_ = false;
};

} // namespace conductor::detail
