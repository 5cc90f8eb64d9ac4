#include "json/encoder.hpp"

#include "json/decoder.hpp"
#include "json/mend.hpp"
#include "json/text.hpp"
#include "values/date.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::json {
namespace {

using conductor::detail::open_enum_base;

// Each function appends to the text, and returns false if it cannot. On the way out of a failure each level
// puts its own step in front of the pointer, so that pointers cost nothing as long as all is well.
class writer {
public:
    writer(std::string& out, const boost::json::object* extra, bool refuses = true)
        : out_{out}
        , extra_{extra}
        , refuses_{refuses} {}

    bool write_root(const type& t, const void* value) {
        if (t.kind == value_kind::object)
            return write_model(t.model(), value, extra_);
        if (t.kind == value_kind::raw && as<boost::json::value>(value).is_object())
            return write_root(as<boost::json::value>(value).get_object());
        if (extra_ != nullptr && !extra_->empty())
            return fail("extra fields can only be added to an object");
        return write(t, value);
    }

    bool write_root(const boost::json::object& object) { return write_object(object, extra_); }

    encode_error take_error() { return {std::move(pointer_), std::move(message_)}; }

private:
    bool write(const type& t, const void* value) {
        switch (t.kind) {
        case value_kind::string:
            return write_string(as<std::string>(value));
        case value_kind::boolean:
            return write_bool(as<bool>(value));
        case value_kind::int64:
            return write_number(as<std::int64_t>(value));
        case value_kind::float64:
            return write_double(as<double>(value));
        case value_kind::open_enum:
            return write_string(as<open_enum_base>(value).text(t.texts));
        case value_kind::date:
            return write_date(as<std::chrono::year_month_day>(value));
        case value_kind::date_time:
            return write_string(as<date_time>(value).text());
        case value_kind::object:
            return write_model(t.model(), value, nullptr);
        case value_kind::array:
            return write_array(*t.element, t.held(value));
        case value_kind::optional: {
            const held_values held = t.held(value);
            return held.count == 0 ? write_null() : write(*t.element, held.first);
        }
        case value_kind::variant:
            return write_variant(t, value);
        case value_kind::raw:
            return write_raw(as<boost::json::value>(value));
        case value_kind::skipped:
            break;
        }
        return fail("has no value");
    }

    bool write_model(const object_model& model, const void* object, const boost::json::object* extra) {
        out_ += '{';
        for (const field& f : model.fields) {
            if (extra != nullptr && extra->contains(f.name))
                continue;
            if (!write_field(f, static_cast<const std::byte*>(object) + f.offset))
                return within(f.name);
        }
        if (extra != nullptr && !write_members(*extra))
            return false;
        out_ += '}';
        return true;
    }

    bool write_field(const field& f, const void* value) {
        const bool unset = is_unset(f, value);
        if (unset && !f.required)
            return true;
        if (unset && refuses_ && !(f.nullable && f.value->kind == value_kind::optional))
            return fail("required, and not set");
        separate('{');
        out_ += '"';
        out_ += f.name;
        out_ += "\":";
        return write(*f.value, value);
    }

    bool write_array(const type& element, const held_values& held) {
        out_ += '[';
        for (std::size_t i = 0; i < held.count; ++i) {
            separate('[');
            if (!write(element, held.first + i * held.stride))
                return within(i);
        }
        out_ += ']';
        return true;
    }

    bool write_variant(const type& t, const void* value) {
        const held_alternative held = t.held_alternative_of(value);
        const auto known = t.variant().alternatives;
        if (held.index < known.size())
            return write(*known[held.index].value, held.value);
        return write_unrecognized(as<unrecognized_object>(held.value).json);
    }

    // As it came: an object whose fields are not looked at, or what stood in its place.
    bool write_unrecognized(const std::string& kept) {
        static constexpr object_model any;
        static constexpr type any_object{
            .kind = value_kind::object, .model = []() -> const object_model& { return any; }};
        const decode_options as_deep_as_it_is{.max_depth = kept.size()};
        if (kept != "null" && !decode(kept, any_object, nullptr, as_deep_as_it_is))
            return null_or("an unrecognized_object without a JSON object");
        out_ += kept;
        return true;
    }

    bool write_raw(const boost::json::value& value) {
        switch (value.kind()) {
        case boost::json::kind::null:
            return write_null();
        case boost::json::kind::bool_:
            return write_bool(value.get_bool());
        case boost::json::kind::int64:
            return write_number(value.get_int64());
        case boost::json::kind::uint64:
            return write_number(value.get_uint64());
        case boost::json::kind::double_:
            return write_double(value.get_double());
        case boost::json::kind::string:
            return write_string(value.get_string());
        case boost::json::kind::array:
            return write_raw_array(value.get_array());
        case boost::json::kind::object:
            return write_object(value.get_object(), nullptr);
        }
        return fail("has no value");
    }

    bool write_raw_array(const boost::json::array& array) {
        out_ += '[';
        for (std::size_t i = 0; i < array.size(); ++i) {
            separate('[');
            if (!write_raw(array[i]))
                return within(i);
        }
        out_ += ']';
        return true;
    }

    bool write_object(const boost::json::object& object, const boost::json::object* extra) {
        out_ += '{';
        if (!write_members(object, extra) || (extra != nullptr && !write_members(*extra)))
            return false;
        out_ += '}';
        return true;
    }

    bool write_members(const boost::json::object& object, const boost::json::object* except = nullptr) {
        for (const auto& member : object) {
            if (except != nullptr && except->contains(member.key()))
                continue;
            separate('{');
            if (!write_string(member.key()))
                return false; // a pointer to a name that is not UTF-8 would not be UTF-8 either
            out_ += ':';
            if (!write_raw(member.value()))
                return within(std::string_view{member.key()});
        }
        return true;
    }

    bool write_string(std::string_view text) {
        const std::size_t begin = out_.size();
        if (append_quoted(out_, text))
            return true;
        if (refuses_)
            return fail("not valid UTF-8");
        out_.resize(begin);
        return append_quoted(out_, legible(text));
    }

    static std::string legible(std::string_view text) {
        std::string made;
        while (!text.empty()) {
            const std::size_t length = utf8_length(text);
            made += length != 0 ? text.substr(0, length) : replacement;
            text.remove_prefix(length != 0 ? length : 1);
        }
        return made;
    }

    bool write_date(std::chrono::year_month_day date) {
        const std::size_t begin = out_.size();
        out_ += '"';
        if (!values::append_date(out_, date)) {
            out_.resize(begin);
            return null_or("not a date in the calendar");
        }
        out_ += '"';
        return true;
    }

    bool write_double(double value) {
        return std::isfinite(value) ? write_number(value) : null_or("not a finite number");
    }

    bool null_or(std::string_view refusal) { return refuses_ ? fail(refusal) : write_null(); }

    template <class Number>
    bool write_number(Number value) {
        std::array<char, 32> digits{};
        const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        out_.append(digits.data(), written.ptr);
        return true;
    }

    bool write_bool(bool value) {
        out_ += value ? "true" : "false";
        return true;
    }

    bool write_null() {
        out_ += "null";
        return true;
    }

    // A comma, unless the container that `opening` began is still empty.
    void separate(char opening) {
        if (out_.back() != opening)
            out_ += ',';
    }

    bool fail(std::string_view message) {
        message_ = message;
        return false;
    }

    template <class Step>
    bool within(Step step) {
        std::string pointer;
        append_step(pointer, step);
        pointer_.insert(0, pointer);
        return false;
    }

    std::string& out_;
    const boost::json::object* extra_;
    bool refuses_; // what cannot be sent
    std::string pointer_;
    std::string message_;
};

} // namespace

bool is_unset(const field& f, const void* value) {
    switch (f.value->kind) {
    case value_kind::optional:
        return f.value->held(value).count == 0;
    case value_kind::open_enum:
        return as<open_enum_base>(value).text(f.value->texts).empty();
    case value_kind::string:
        return f.required && as<std::string>(value).empty();
    case value_kind::date_time:
        return f.required && as<date_time>(value).empty();
    case value_kind::array:
        return (!f.required || f.limit.min_items > 0) && f.value->held(value).count == 0;
    default:
        return false;
    }
}

template <class... Root>
std::optional<encode_error>
encode_root(std::string& out, const boost::json::object* extra, const Root&... root) {
    const std::size_t size = out.size();
    writer writer{out, extra};
    if (writer.write_root(root...))
        return std::nullopt;
    out.resize(size);
    return writer.take_error();
}

std::optional<encode_error>
encode(const type& root, const void* value, std::string& out, const boost::json::object* extra) {
    return encode_root(out, extra, root, value);
}

void encode_as_is(const type& root, const void* value, std::string& out) {
    (void)writer(out, nullptr, false).write_root(root, value);
}

std::optional<encode_error>
encode(const boost::json::object& value, std::string& out, const boost::json::object* extra) {
    return encode_root(out, extra, value);
}

} // namespace conductor::json
