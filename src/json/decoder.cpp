#include "json/decoder.hpp"

#include "json/cursor.hpp"
#include "json/text.hpp"

#include <boost/config.hpp>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_stack.hpp>

#include <charconv>
#include <limits>
#include <utility>

namespace conductor::json {
namespace {

using boost::json::string_view;
using boost::system::error_code;

constexpr type skipped_type{.kind = value_kind::skipped};

// Stand in for the type of a variant while its object is read: until its discriminator is known, and when
// that is not the object's first field, for the rest of the object.
constexpr type discriminator_type{.kind = value_kind::open_enum};
constexpr type buffered_type{.kind = value_kind::raw};

std::string_view name_of(value_kind kind) noexcept {
    switch (kind) {
    case value_kind::string:
    case value_kind::open_enum:
        return "string";
    case value_kind::boolean:
        return "boolean";
    case value_kind::int64:
        return "integer";
    case value_kind::float64:
        return "number";
    case value_kind::date:
        return "date as YYYY-MM-DD";
    case value_kind::object:
    case value_kind::variant:
        return "object";
    case value_kind::array:
        return "array";
    case value_kind::optional:
    case value_kind::raw:
    case value_kind::skipped:
        break;
    }
    return "value";
}

std::string_view message_of(deviation_kind kind) noexcept {
    switch (kind) {
    case deviation_kind::missing:
        return "missing field";
    case deviation_kind::null:
        return "null where a value is due";
    case deviation_kind::unknown_enum:
        return "unknown enum value";
    case deviation_kind::duplicate:
        return "duplicate field";
    }
    return "deviation";
}

// Takes the parser's events. Names and signatures are those that boost::json::basic_parser calls.
class handler {
public:
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

    handler(const type& root, void* out, const decode_options& options, decode_report& report)
        : cursor_{root, out, options.max_depth} // the parser goes no deeper
        , report_{report}
        , strict_{options.strict} {}

    bool on_document_begin(error_code&) { return true; }
    bool on_document_end(error_code&) { return true; }
    bool on_number_part(string_view, error_code&) { return true; }
    bool on_comment_part(string_view, error_code&) { return true; }
    bool on_comment(string_view, error_code&) { return true; }

    bool on_object_begin(error_code& ec) {
        const slot place = begin_value();
        switch (place.to->kind) {
        case value_kind::object:
            cursor_.enter_object(place);
            return true;
        case value_kind::variant:
            variant_ = place;
            untyped_ = &discriminator_type;
            untyped_depth_ = 1;
            return true;
        case value_kind::raw:
        case value_kind::skipped:
            ++untyped_depth_;
            return true;
        default:
            return mismatch(*place.to, "object", ec);
        }
    }

    bool on_object_end(std::size_t count, error_code& ec) {
        if (untyped_ != nullptr) [[unlikely]] {
            if (untyped_ == &discriminator_type) {
                buffer_variant();
            }
            --untyped_depth_;
            if (untyped_->kind == value_kind::raw) {
                raw_.push_object(count);
            }
            return end_untyped(ec);
        }
        if (cursor_.any_missing() && !report_missing(ec)) [[unlikely]] {
            return false;
        }
        cursor_.leave();
        return true;
    }

    bool on_array_begin(error_code& ec) {
        const slot place = begin_value();
        switch (place.to->kind) {
        case value_kind::array:
            cursor_.enter_array(place);
            return true;
        case value_kind::raw:
        case value_kind::skipped:
            ++untyped_depth_;
            return true;
        default:
            return mismatch(*place.to, "array", ec);
        }
    }

    bool on_array_end(std::size_t count, error_code& ec) {
        if (untyped_ != nullptr) [[unlikely]] {
            --untyped_depth_;
            if (untyped_->kind == value_kind::raw) {
                raw_.push_array(count);
            }
            return end_untyped(ec);
        }
        cursor_.leave();
        return true;
    }

    // Keys and strings arrive in parts only if they hold escapes.
    bool on_key_part(string_view part, std::size_t, error_code&) {
        key_.append(part.data(), part.size());
        return true;
    }

    bool on_key(string_view part, std::size_t, error_code& ec) {
        if (key_.empty()) [[likely]] {
            return begin_field({part.data(), part.size()}, ec);
        }
        key_.append(part.data(), part.size());
        const bool ok = begin_field(key_, ec);
        key_.clear();
        return ok;
    }

    bool on_string_part(string_view part, std::size_t, error_code&) {
        if (!in_string_) {
            in_string_ = true;
            string_ = begin_value();
            parts_ = string_.to->kind == value_kind::string ? static_cast<std::string*>(string_.target)
                                                            : &scratch_;
            parts_->clear();
        }
        parts_->append(part.data(), part.size());
        return true;
    }

    bool on_string(string_view part, std::size_t, error_code& ec) {
        if (in_string_) [[unlikely]] {
            in_string_ = false;
            parts_->append(part.data(), part.size());
            return string_.to->kind == value_kind::string || store_text(string_, scratch_, ec);
        }
        const std::string_view text{part.data(), part.size()};
        const slot place = begin_value();
        if (place.to->kind == value_kind::string) [[likely]] {
            static_cast<std::string*>(place.target)->assign(text);
            return true;
        }
        return store_text(place, text, ec);
    }

    bool on_int64(std::int64_t value, string_view, error_code& ec) {
        const slot place = begin_value();
        switch (place.to->kind) {
        case value_kind::int64:
            *static_cast<std::int64_t*>(place.target) = value;
            return true;
        case value_kind::float64:
            *static_cast<double*>(place.target) = static_cast<double>(value);
            return true;
        case value_kind::raw:
            raw_.push_int64(value);
            return end_untyped(ec);
        case value_kind::skipped:
            return end_untyped(ec);
        default:
            return mismatch(*place.to, "number", ec);
        }
    }

    // Only for values that do not fit in std::int64_t.
    bool on_uint64(std::uint64_t value, string_view, error_code& ec) {
        const slot place = begin_value();
        switch (place.to->kind) {
        case value_kind::int64:
            return fail("integer out of range", ec);
        case value_kind::float64:
            *static_cast<double*>(place.target) = static_cast<double>(value);
            return true;
        case value_kind::raw:
            raw_.push_uint64(value);
            return end_untyped(ec);
        case value_kind::skipped:
            return end_untyped(ec);
        default:
            return mismatch(*place.to, "number", ec);
        }
    }

    bool on_double(double approximate, string_view text, error_code& ec) {
        const slot place = begin_value();
        switch (place.to->kind) {
        case value_kind::int64:
            if (const auto exact = exact_int64({text.data(), text.size()})) {
                *static_cast<std::int64_t*>(place.target) = *exact;
                return true;
            }
            return fail("expected an integer of 64 bits, found another number", ec);
        case value_kind::float64:
            return parse_double(approximate, text, *static_cast<double*>(place.target)) ||
                   fail("number out of range", ec);
        case value_kind::raw: {
            double value = 0;
            if (!parse_double(approximate, text, value)) {
                return fail("number out of range", ec);
            }
            raw_.push_double(value);
            return end_untyped(ec);
        }
        case value_kind::skipped:
            return end_untyped(ec);
        default:
            return mismatch(*place.to, "number", ec);
        }
    }

    bool on_bool(bool value, error_code& ec) {
        const slot place = begin_value();
        switch (place.to->kind) {
        case value_kind::boolean:
            *static_cast<bool*>(place.target) = value;
            return true;
        case value_kind::raw:
            raw_.push_bool(value);
            return end_untyped(ec);
        case value_kind::skipped:
            return end_untyped(ec);
        default:
            return mismatch(*place.to, "boolean", ec);
        }
    }

    bool on_null(error_code& ec) {
        if (untyped_ != nullptr) [[unlikely]] {
            if (untyped_ == &discriminator_type) {
                buffer_variant();
                raw_.push_key(variant_.to->variant().discriminator);
            }
            if (untyped_->kind == value_kind::raw) {
                raw_.push_null();
            }
            return end_untyped(ec);
        }
        const slot place = cursor_.next_value();
        if (place.to->kind == value_kind::raw) {
            *static_cast<boost::json::value*>(place.target) = nullptr;
            return true;
        }
        if (place.to->kind == value_kind::optional) {
            place.to->clear(place.target);
        }
        if (cursor_.at_root() || cursor_.in_array()) {
            if (place.to->kind == value_kind::optional) {
                return true;
            }
            return cursor_.at_root() ? mismatch(*place.to, "null", ec) : deviate(deviation_kind::null, ec);
        }
        return cursor_.current_field().nullable || deviate(deviation_kind::null, ec);
    }

private:
    // The place of the value that begins here. It is what an optional holds rather than the optional.
    slot begin_value() {
        if (untyped_ != nullptr) [[unlikely]] {
            return {untyped_, nullptr};
        }
        slot place = cursor_.next_value();
        if (place.to->kind == value_kind::optional) {
            place = {place.to->element, place.to->emplace(place.target)};
        }
        if (place.to->kind == value_kind::raw) [[unlikely]] {
            untyped_ = place.to;
            raw_target_ = static_cast<boost::json::value*>(place.target);
            raw_.reset();
        }
        return place;
    }

    // Call after each value and each end of a container inside a raw or skipped value.
    bool end_untyped(error_code& ec) {
        if (untyped_depth_ != 0) {
            return true;
        }
        const type* const ended = std::exchange(untyped_, nullptr);
        if (ended == &buffered_type) {
            return store_variant(raw_.release(), ec);
        }
        if (ended->kind == value_kind::raw) {
            *raw_target_ = raw_.release();
        }
        return true;
    }

    // The discriminator is not the first field, or not one that is known: the rest of the object is kept
    // until its end.
    void buffer_variant() {
        untyped_ = &buffered_type;
        raw_.reset();
    }

    // The first field is the discriminator.
    bool choose_variant(std::string_view tag, error_code& ec) {
        const variant_model& model = variant_.to->variant();
        const std::size_t index = index_of(model, tag);
        if (index == model.alternatives.size()) {
            buffer_variant();
            raw_.push_key(model.discriminator);
            raw_.push_string(tag);
            return true;
        }
        untyped_ = nullptr;
        untyped_depth_ = 0;
        cursor_.enter_object(
            {model.alternatives[index].value, variant_.to->emplace_alternative(variant_.target, index)});
        return begin_field(model.discriminator, ec) && on_string({tag.data(), tag.size()}, tag.size(), ec);
    }

    // A variant's object was kept as a whole.
    BOOST_NOINLINE bool store_variant(const boost::json::value& object, error_code& ec) {
        const variant_model& model = variant_.to->variant();
        const auto* tag = object.get_object().if_contains(model.discriminator);
        if (tag != nullptr && !tag->is_null() && !tag->is_string()) {
            return fail("expected string, found another value", discriminator_pointer(), ec);
        }
        const std::string_view text =
            tag != nullptr && tag->is_string() ? std::string_view(tag->get_string()) : std::string_view();
        const std::size_t index = index_of(model, text);
        void* const target = variant_.to->emplace_alternative(variant_.target, index);
        std::string whole = boost::json::serialize(object);
        if (index != model.alternatives.size()) {
            return decode_part(whole, *model.alternatives[index].value, target, ec);
        }
        *static_cast<unrecognized_object*>(target) = {std::string(text), std::move(whole)};
        const auto kind = tag == nullptr   ? deviation_kind::missing
                          : tag->is_null() ? deviation_kind::null
                                           : deviation_kind::unknown_enum;
        return deviate(kind, discriminator_pointer(), ec);
    }

    // Decodes a text that stands for the current value, and reports its places as parts of the whole.
    bool decode_part(std::string_view text, const type& t, void* target, error_code& ec) {
        decode_report part = decode(text, t, target, {.strict = strict_});
        const std::string here = cursor_.pointer();
        report_.deviation_count += part.deviation_count;
        for (deviation& d : part.deviations) {
            if (report_.deviations.size() < max_listed_deviations) {
                report_.deviations.push_back({d.kind, here + d.pointer});
            }
        }
        return part.ok || fail(part.message, here + part.pointer, ec);
    }

    // The index of the alternative that `tag` means; that of unrecognized_object if there is none.
    static std::size_t index_of(const variant_model& model, std::string_view tag) noexcept {
        std::size_t i = 0;
        while (i != model.alternatives.size() && model.alternatives[i].tag != tag) {
            ++i;
        }
        return i;
    }

    [[nodiscard]] std::string discriminator_pointer() const {
        std::string pointer = cursor_.pointer();
        append_step(pointer, variant_.to->variant().discriminator);
        return pointer;
    }

    bool begin_field(std::string_view name, error_code& ec) {
        if (untyped_ != nullptr) [[unlikely]] {
            if (untyped_ == &discriminator_type && name != variant_.to->variant().discriminator) {
                buffer_variant();
            }
            if (untyped_->kind == value_kind::raw) {
                raw_.push_key(name);
            }
            return true;
        }
        switch (cursor_.select(name)) {
        case cursor::lookup::found:
            return true;
        case cursor::lookup::repeated:
            cursor_.reset_field();
            return deviate(deviation_kind::duplicate, ec);
        case cursor::lookup::unknown:
            break;
        }
        untyped_ = &skipped_type;
        return !strict_ || fail("unknown field", cursor_.pointer_to(name), ec);
    }

    BOOST_NOINLINE bool store_text(const slot& place, std::string_view text, error_code& ec) {
        if (place.to == &discriminator_type) {
            return choose_variant(text, ec);
        }
        switch (place.to->kind) {
        case value_kind::open_enum: {
            auto& target = *static_cast<conductor::detail::open_enum_base*>(place.target);
            return target.assign(place.to->texts, text) || deviate(deviation_kind::unknown_enum, ec);
        }
        case value_kind::date:
            if (const auto date = parse_date(text)) {
                *static_cast<std::chrono::year_month_day*>(place.target) = *date;
                return true;
            }
            return fail("expected date as YYYY-MM-DD, found another string", ec);
        case value_kind::raw:
            raw_.push_string(text);
            return end_untyped(ec);
        case value_kind::skipped:
            return end_untyped(ec);
        default:
            return mismatch(*place.to, "string", ec);
        }
    }

    // The parser's own conversion can be off by the last bit.
    static bool parse_double(double approximate, string_view text, double& value) noexcept {
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
        if (parsed.ec == std::errc::result_out_of_range) {
            value = 0;
            return approximate > -1 && approximate < 1;
        }
        return true;
    }

    BOOST_NOINLINE bool report_missing(error_code& ec) {
        while (cursor_.any_missing()) {
            cursor_.select_missing();
            if (!deviate(deviation_kind::missing, ec)) {
                return false;
            }
        }
        return true;
    }

    // The current value deviates.
    BOOST_NOINLINE bool deviate(deviation_kind kind, error_code& ec) {
        return deviate(kind, cursor_.pointer(), ec);
    }

    BOOST_NOINLINE bool deviate(deviation_kind kind, std::string pointer, error_code& ec) {
        ++report_.deviation_count;
        if (report_.deviations.size() < max_listed_deviations) {
            report_.deviations.push_back({kind, pointer});
        }
        return !strict_ || fail(message_of(kind), std::move(pointer), ec);
    }

    BOOST_NOINLINE bool mismatch(const type& expected, std::string_view found, error_code& ec) {
        std::string message{"expected "};
        message += name_of(expected.kind);
        message += ", found ";
        message += found;
        return fail(
            message, untyped_ == &discriminator_type ? discriminator_pointer() : cursor_.pointer(), ec);
    }

    // The current value is wrong.
    BOOST_NOINLINE bool fail(std::string_view message, error_code& ec) {
        return fail(message, cursor_.pointer(), ec);
    }

    BOOST_NOINLINE bool fail(std::string_view message, std::string pointer, error_code& ec) {
        report_.message = message;
        report_.pointer = std::move(pointer);
        ec = make_error_code(boost::system::errc::bad_message);
        return false;
    }

    cursor cursor_;
    decode_report& report_;
    bool strict_;

    // The raw or skipped value that is being read, if any, and how many containers are open in it.
    const type* untyped_ = nullptr;
    std::size_t untyped_depth_ = 0;
    boost::json::value_stack raw_;
    boost::json::value* raw_target_ = nullptr;
    slot variant_{}; // whose object is being read, while that is untyped

    // A string or key that arrives in parts.
    bool in_string_ = false;
    slot string_{};
    std::string* parts_ = nullptr;
    std::string scratch_;
    std::string key_;
};

std::string describe_syntax_error(const error_code& ec, bool at_end) {
    if (ec == boost::json::error::incomplete || at_end) {
        return "JSON text is truncated";
    }
    if (ec == boost::json::error::too_deep) {
        return "JSON text is nested too deeply";
    }
    return "not JSON: " + ec.message();
}

} // namespace

decode_report decode(std::string_view body, const type& root, void* out, const decode_options& options) {
    decode_report report;
    boost::json::parse_options parse_options;
    parse_options.max_depth = options.max_depth;
    boost::json::basic_parser<handler> parser{parse_options, root, out, options, report};

    error_code ec;
    const std::size_t consumed = parser.write_some(false, body.data(), body.size(), ec);
    if (!ec && consumed == body.size()) {
        return report;
    }

    report.ok = false;
    report.offset = consumed;
    if (body.empty()) {
        report.message = "empty body";
    } else if (!ec) {
        report.message = "extra data after the JSON text";
    } else if (report.message.empty()) {
        report.message = describe_syntax_error(ec, consumed == body.size());
    }
    return report;
}

} // namespace conductor::json
