#include "json/limits.hpp"

#include "json/text.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::json {

namespace {

std::size_t code_points(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

class checker {
public:
    std::vector<encode_error> take() { return std::move(found_); }

    void check_model(const object_model& model, const void* object, const boost::json::object* extra) {
        for (const field& f : model.fields) {
            if (extra != nullptr && extra->contains(f.name))
                continue;
            const std::size_t before = pointer_.size();
            append_step(pointer_, f.name);
            const void* const value = static_cast<const std::byte*>(object) + f.offset;
            if (is_unset(f, value)) {
                if (f.required && !(f.nullable && f.value->kind == value_kind::optional))
                    report("required, and not set");
            } else {
                check(*f.value, value, f.limit);
            }
            pointer_.resize(before);
        }
    }

private:
    void check(const type& t, const void* value, const limits& limit) {
        switch (t.kind) {
        case value_kind::string:
            check_length(as<std::string>(value), limit);
            break;
        case value_kind::int64:
            check_range(as<std::int64_t>(value), limit);
            break;
        case value_kind::float64:
            check_range(as<double>(value), limit);
            break;
        case value_kind::object:
            check_model(t.model(), value, nullptr);
            break;
        case value_kind::optional:
            check(*t.element, t.held(value).first, limit);
            break;
        case value_kind::array:
            check_array(t, value, limit);
            break;
        default:
            break;
        }
    }

    void check_length(const std::string& text, const limits& limit) {
        const std::size_t length = limit.max_length == 0 ? 0 : code_points(text);
        if (length > limit.max_length) {
            report(
                std::to_string(length) + " characters, at most " + std::to_string(limit.max_length) +
                " are allowed");
        }
    }

    template <class Number>
    void check_range(Number number, const limits& limit) {
        if (number < static_cast<Number>(limit.minimum) && limit.minimum != limits{}.minimum)
            report("less than " + std::to_string(limit.minimum));
        if (number > static_cast<Number>(limit.maximum) && limit.maximum != limits{}.maximum)
            report("more than " + std::to_string(limit.maximum));
    }

    void check_array(const type& t, const void* value, const limits& limit) {
        const held_values held = t.held(value);
        if (held.count < limit.min_items) {
            report(
                std::to_string(held.count) + " items, at least " + std::to_string(limit.min_items) +
                " are required");
        }
        for (std::size_t i = 0; i != held.count; ++i) {
            const std::size_t before = pointer_.size();
            append_step(pointer_, i);
            check(*t.element, held.first + i * held.stride, limit);
            pointer_.resize(before);
        }
    }

    void report(std::string message) { found_.push_back({pointer_, std::move(message)}); }

    std::string pointer_;
    std::vector<encode_error> found_;
};

} // namespace

std::vector<encode_error> violations(const type& type, const void* value, const boost::json::object* extra) {
    checker all;
    if (type.kind == value_kind::object)
        all.check_model(type.model(), value, extra);
    return all.take();
}

} // namespace conductor::json
