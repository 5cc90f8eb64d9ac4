#include "client/request_builder.hpp"

#include "client/configure.hpp"
#include "http/fields.hpp"
#include "json/limits.hpp"
#include "json/query.hpp"
#include "json/text.hpp"
#include "net/percent.hpp"
#include "values/ascii.hpp"
#include "values/date.hpp"

#include <conductor/trace_context.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

namespace {

constexpr std::string_view timeout_header = "Conductor-Timeout-Seconds";
constexpr std::string_view type_header = "Content-Type";

void append_number(std::string& out, std::size_t number) {
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    out.append(std::begin(digits), end);
}

// Whether it is set, or (by a view without a value) removed: the caller's own decision.
template <class Fields>
bool mentions(const Fields& fields, std::string_view name) {
    return std::any_of(fields.begin(), fields.end(), [&](const auto& h) {
        return ascii::equal_ignoring_case(h.name, name);
    });
}

bool expects_body(http_method method) noexcept {
    return method == http_method::post || method == http_method::put || method == http_method::patch;
}

// Spaces, quotes and bytes outside of ASCII cannot stand in a request line; what else is wrong in a user's
// path is for the server to say.
bool must_be_encoded(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte >= 0x7f || std::string_view("\"<>\\^`{|}").find(c) != std::string_view::npos;
}

bool is_line_break_or_nul(char c) noexcept {
    return c == '\r' || c == '\n' || c == '\0';
}

} // namespace

request_builder::request_builder(const scope& s, http_method method, const request_options& options)
    : defaults_(*s.defaults())
    , options_(options)
    , operation_(*s.engine().make_operation())
    , call_(operation_)
    , request_(operation_.request()) {
    operation_.set_defaults(s.defaults());
    request_.method = method;
    request_.limits = {defaults_.timeouts, defaults_.retry, is_idempotent(method)};
    request_.decode = options.decode.value_or(defaults_.decode);
    request_.end_user = defaults_.end_user;
    if (options.timeout) {
        request_.limits.timeouts.attempt = *options.timeout;
        refuse_negative(*options.timeout, "timeout");
    }
    if (options.deadline) {
        request_.limits.timeouts.deadline = *options.deadline;
        refuse_negative(*options.deadline, "deadline");
    }
    request_.limits.retry.max_retries = options.max_retries.value_or(defaults_.retry.max_retries);
    request_.limits.retry.resend_unknown = options.resend_unknown.value_or(defaults_.retry.resend_unknown);
    if (!options.traceparent.empty() && parse_traceparent(options.traceparent)) {
        request_.traceparent = options.traceparent;
        if (is_tracestate(options.tracestate))
            request_.tracestate = options.tracestate;
    }
}

request_builder::request_builder(const company& c, http_method method, const request_options& options)
    : request_builder(*c.client, method, options) {
    company_ = &c;
    request_.end_user = c.end_user;
    if (c.invalid != nullptr)
        refuse(c.invalid);
}

void request_builder::refuse(std::string why) {
    if (request_.invalid.empty())
        request_.invalid = std::move(why);
}

// Zero is no limit; less than nothing is a mistake, and must not become one.
void request_builder::refuse_negative(std::chrono::milliseconds time, std::string_view option) {
    if (time < std::chrono::milliseconds::zero())
        refuse("request_options::" + std::string(option) + " is negative");
}

request_builder& request_builder::path(std::string_view literal) {
    request_.path += literal;
    return *this;
}

request_builder& request_builder::parameter(std::string_view name, std::string_view value) {
    if (std::any_of(value.begin(), value.end(), is_line_break_or_nul))
        refuse("the path parameter " + std::string(name) + " contains a line break or NUL");
    else if (net::is_dot_segment(value))
        refuse("the path parameter " + std::string(name) + " is empty, \".\" or \"..\"");
    else if (!json::is_utf8(value))
        refuse("the path parameter " + std::string(name) + " is not valid UTF-8");
    else
        net::append_percent_encoded(request_.path, value);
    return *this;
}

request_builder& request_builder::user_path(std::string_view path_and_query) {
    const auto question_mark = path_and_query.find('?');
    const std::string_view path = path_and_query.substr(0, question_mark);
    if (path.empty() || path.front() != '/') {
        refuse("the path does not begin with a slash");
        return *this;
    }
    if (std::any_of(path_and_query.begin(), path_and_query.end(), is_line_break_or_nul)) {
        refuse("the path contains a line break or NUL");
        return *this;
    }
    if (!json::is_utf8(path_and_query)) {
        refuse("the path is not valid UTF-8");
        return *this;
    }
    if (path_and_query.find('#') != std::string_view::npos) {
        refuse("the path contains a fragment");
        return *this;
    }
    std::string_view rest = path;
    while (!rest.empty()) {
        rest.remove_prefix(1);
        const auto slash = rest.find('/');
        if (net::is_dot_segment(rest.substr(0, slash))) {
            refuse("a segment of the path is empty, \".\" or \"..\"");
            return *this;
        }
        rest = slash == std::string_view::npos ? std::string_view{} : rest.substr(slash);
    }
    const auto append = [](std::string& out, std::string_view text) {
        for (const char c : text)
            if (must_be_encoded(c))
                net::append_percent_encoded(out, std::string_view(&c, 1));
            else
                out += c;
    };
    append(request_.path, path);
    if (question_mark != std::string_view::npos && question_mark + 1 < path_and_query.size()) {
        target_ += '?';
        append(target_, path_and_query.substr(question_mark + 1));
        has_query_ = true;
        if (target_.find("?cursor=") != std::string::npos || target_.find("&cursor=") != std::string::npos)
            request_.limits.forbid_repeats();
    }
    return *this;
}

request_builder& request_builder::query(std::string_view name, std::string_view value) {
    append_query(name, value);
    return *this;
}

void request_builder::append_query(std::string_view name, std::string_view value) {
    if (!json::is_utf8(name) || !json::is_utf8(value)) {
        refuse(
            json::is_utf8(name) ? "the query parameter " + std::string(name) + " is not valid UTF-8"
                                : "a query parameter's name is not valid UTF-8");
        return;
    }
    if (name == page_request::cursor_name) {
        if (extent_ != listing_extent::one_answer) {
            cursor_ = value;
            return;
        }
        request_.limits.forbid_repeats();
    }
    if (windows_ && (name == window_filter_.from || name == window_filter_.to)) {
        refuse("/" + std::string(name) + ": the windows of the listing say it");
        return;
    }
    target_ += has_query_ ? '&' : '?';
    has_query_ = true;
    net::append_percent_encoded(target_, name);
    target_ += '=';
    net::append_percent_encoded(target_, value);
}

request_builder& request_builder::body(const boost::json::value& value) {
    if (options_.body != nullptr && !value.is_object()) {
        refuse("members can be added to a body only if it is a JSON object");
        has_body_ = true;
        return *this;
    }
    return keep_body(json::encode(value, request_.body, options_.body));
}

request_builder& request_builder::body(const boost::json::object& object) {
    return keep_body(json::encode(object, request_.body, options_.body));
}

request_builder& request_builder::keep_body(const std::optional<json::encode_error>& error) {
    if (error)
        refuse((error->pointer.empty() ? "the body" : error->pointer) + ": " + error->message);
    has_body_ = true;
    return *this;
}

// All that is wrong is refused at once.
bool request_builder::is_within_limits(
    const json::type& type, const void* value, const boost::json::object* extra) {
    if (!options_.check_limits.value_or(defaults_.check_limits || checks_limits_))
        return true;
    std::string all;
    for (const json::encode_error& wrong : json::violations(type, value, extra))
        all += (all.empty() ? "" : "; ") + wrong.pointer + ": " + wrong.message;
    const bool is_right = all.empty();
    if (!is_right)
        refuse(std::move(all));
    return is_right;
}

void request_builder::encode_query(const json::type& type, const void* params) {
    if (!is_within_limits(type, params))
        return;
    listing_check listing;
    const auto append = [&](const json::field& parameter, std::string_view value) {
        listing.note(parameter);
        append_query(parameter.name, value);
    };
    if (const auto error = json::for_each_parameter(type, params, append))
        refuse(error->pointer + ": " + error->message);
    if (options_.check_listings.value_or(defaults_.check_listings))
        if (std::string why = listing.why_not(extent_); !why.empty())
            refuse(std::move(why));
}

void request_builder::encode_body(const json::type& type, const void* value) {
    if (!is_within_limits(type, value, options_.body))
        return;
    keep_body(json::encode(type, value, request_.body, options_.body));
}

request_builder& request_builder::allow_empty_answer() {
    request_.may_be_empty = true;
    return *this;
}

request_builder& request_builder::on_behalf_of(std::string_view end_user) {
    request_.end_user = end_user;
    return *this;
}

request_builder& request_builder::idempotent(bool value) {
    request_.limits.idempotent = value;
    return *this;
}

request_builder& request_builder::check_limits() noexcept {
    checks_limits_ = true;
    return *this;
}

void request_builder::append_headers() {
    request_.passes_timeout_on =
        !mentions(defaults_.headers, timeout_header) && !mentions(options_.headers, timeout_header);
    request_.takes_key = defaults_.keys != nullptr && !mentions(options_.headers, client_setup::key_header);
    const bool replaces_end_user = company_ != nullptr && defaults_.names_end_user;
    if (options_.headers.empty() && !replaces_end_user) {
        request_.head += defaults_.header_block;
        if (company_ != nullptr)
            client_setup::append_header(request_.head, client_setup::end_user_header, company_->end_user);
        return;
    }
    std::vector<header> fields = defaults_.headers;
    if (company_ != nullptr)
        client_setup::merge_header(fields, client_setup::end_user_header, company_->end_user);
    for (const header_view& h : options_.headers) {
        if (std::string why = client_setup::check_header(h.name, h.value); !why.empty()) {
            refuse(std::move(why));
            return;
        }
        client_setup::merge_header(fields, h.name, h.value);
    }
    request_.head += client_setup::header_block(defaults_.authority, fields);
    if (mentions(options_.headers, client_setup::end_user_header))
        request_.end_user = client_setup::end_user_of(fields);
}

// The request line up to the end of its target.
void request_builder::append_target() {
    for (const query_param& q : defaults_.query)
        append_query(q.name, q.value);
    for (const query_param_view& q : options_.query)
        append_query(q.name, q.value);
    request_.head += to_string(request_.method);
    request_.head += ' ';
    request_.head += defaults_.base_path;
    request_.head += request_.path;
    request_.head += target_;
}

void request_builder::append_rest() {
    request_.head += " HTTP/1.1\r\n";
    append_headers();
    if (has_body_) {
        if (!mentions(defaults_.headers, type_header) && !mentions(options_.headers, type_header))
            request_.head += "Content-Type: application/json\r\n";
        request_.head += "Content-Length: ";
        append_number(request_.head, request_.body.size());
        request_.head += "\r\n";
    } else if (expects_body(request_.method)) {
        request_.head += "Content-Length: 0\r\n";
    }
    if (options_.body != nullptr && !has_body_)
        refuse("this request has no body to add members to");
}

prepared_call request_builder::finish(const json::type& result) && {
    append_target();
    append_rest();
    request_.result = &result;
    return std::move(call_);
}

request_builder& request_builder::in_windows(const window_options& windows, const window_filter& by) {
    extent_ = listing_extent::windows;
    window_filter_ = by;
    std::string text; // is there for all days between, if for both
    if (!values::append_date(text, windows.from) || !values::append_date(text, windows.to))
        refuse("window_options: from and to must be dates in the calendar");
    else if (windows.from > windows.to)
        refuse("window_options: from is later than to");
    else if (windows.step < std::chrono::days{1})
        refuse("window_options: step is less than a day");
    else if (by.earliest > windows.from)
        refuse("window_options: from is too early: the API gives nothing for times near 1970");
    else
        windows_.emplace(windows.from, windows.to, windows.step);
    return *this;
}

page_request request_builder::finish_pages(const json::type& result) && {
    const prepared_call not_to_be_started = std::move(call_);
    page_request out;
    append_target();
    out.target.swap(request_.head);
    append_rest();
    out.rest.swap(request_.head);
    if (windows_ && cursor_)
        refuse("/cursor: each window is a listing of its own");
    out.by = window_filter_;
    request_.result = &result;
    out.common = std::move(request_);
    out.separator = has_query_ ? '&' : '?';
    out.cursor = std::move(cursor_);
    return out;
}

} // namespace conductor::detail
