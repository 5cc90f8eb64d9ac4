#include "json/decoder.hpp"

#include "json/cursor.hpp"
#include "json/decode_messages.hpp"
#include "json/mend.hpp"
#include "json/object_text.hpp"
#include "json/text.hpp"
#include "values/date.hpp"
#include "values/timestamp.hpp"

#include <boost/config.hpp>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>

#include <charconv>
#include <limits>
#include <optional>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::json {
namespace {

using boost::json::string_view;
using boost::system::error_code;

constexpr type skipped_type{.kind = value_kind::skipped};

// Stand in for the type of a variant while its object is read: until its discriminator is known, and when
// that is not the object's first field, for the rest of the object.
constexpr type discriminator_type{.kind = value_kind::open_enum};
constexpr type buffered_type{.kind = value_kind::variant};

// Takes the parser's events. Names and signatures are those that boost::json::basic_parser calls.
class handler {
public:
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

    handler(
        const type& root, void* out, std::size_t text_size, const decode_options& options, bool mended,
        decode_report& report)
        : cursor_{root, out, text_size, options.max_depth} // the parser goes no deeper
        , report_{report}
        , strict_{options.strict}
        , mended_{mended} {}

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
            if (keep_open(place, '{'))
                return true;
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
            if (untyped_ == &discriminator_type)
                buffer_variant();
            --untyped_depth_;
            if (untyped_->kind == value_kind::raw)
                raw_.push_object(count);
            else if (untyped_ == &buffered_type)
                buffer_.close('}');
            return end_untyped(ec);
        }
        if (cursor_.any_missing() && !report_missing(ec)) [[unlikely]]
            return false;
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
            return keep_open(place, '[') || mismatch(*place.to, "array", ec);
        }
    }

    bool on_array_end(std::size_t count, error_code& ec) {
        if (untyped_ != nullptr) [[unlikely]] {
            --untyped_depth_;
            if (untyped_->kind == value_kind::raw)
                raw_.push_array(count);
            else if (untyped_ == &buffered_type)
                buffer_.close(']');
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
            const std::string_view name{part.data(), part.size()};
            return (!mended_ || report_mended_key(name, ec)) && begin_field(name, ec);
        }
        key_.append(part.data(), part.size());
        const bool ok = (!mended_ || report_mended_key(key_, ec)) && begin_field(key_, ec);
        key_.clear();
        return ok;
    }

    bool on_string_part(string_view part, std::size_t, error_code&) {
        if (!in_string_) {
            in_string_ = true;
            string_ = begin_text();
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
            if (mended_ && !report_mended(*parts_, ec))
                return false;
            return string_.to->kind == value_kind::string || store_text(string_, scratch_, ec);
        }
        const std::string_view text{part.data(), part.size()};
        const slot place = begin_text();
        if (mended_ && !report_mended(text, ec)) [[unlikely]]
            return false;
        if (place.to->kind == value_kind::string) [[likely]] {
            static_cast<std::string*>(place.target)->assign(text);
            return true;
        }
        return store_text(place, text, ec);
    }

    bool on_int64(std::int64_t value, string_view text, error_code& ec) {
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
            return keep_literal(place, text) || mismatch(*place.to, "number", ec);
        }
    }

    // Only for values that do not fit in std::int64_t.
    bool on_uint64(std::uint64_t value, string_view text, error_code& ec) {
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
            return keep_literal(place, text) || mismatch(*place.to, "number", ec);
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
            if (!parse_double(approximate, text, value))
                return fail("number out of range", ec);
            raw_.push_double(value);
            return end_untyped(ec);
        }
        case value_kind::skipped:
            return end_untyped(ec);
        default:
            return keep_literal(place, text) || mismatch(*place.to, "number", ec);
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
            return keep_literal(place, value ? "true" : "false") || mismatch(*place.to, "boolean", ec);
        }
    }

    bool on_null(error_code& ec) {
        if (untyped_ != nullptr) [[unlikely]] {
            if (untyped_ == &discriminator_type)
                buffer_discriminator();
            if (untyped_ == &buffered_type)
                buffer_.null();
            else if (untyped_->kind == value_kind::raw)
                raw_.push_null();
            return end_untyped(ec);
        }
        const slot place = cursor_.next_value();
        switch (place.to->kind) {
        case value_kind::raw:
            *static_cast<boost::json::value*>(place.target) = nullptr;
            return true;
        case value_kind::optional:
            place.to->clear(place.target);
            break;
        case value_kind::variant:
            // Kept as it came: a default object of the first kind would be sent again as one.
            *unrecognized(place) = {{}, "null"};
            break;
        default:
            break;
        }
        if (cursor_.at_root() || cursor_.in_array()) {
            if (place.to->kind == value_kind::optional)
                return true;
            return cursor_.at_root() ? mismatch(*place.to, "null", ec) : deviate(deviation_kind::null, ec);
        }
        return cursor_.current_field().nullable || deviate(deviation_kind::null, ec);
    }

private:
    // The place of the value that begins here. It is what an optional holds rather than the optional. A
    // discriminator is expected to be text; `begin_value` is for all else.
    slot begin_value() {
        if (untyped_ == &discriminator_type) [[unlikely]]
            buffer_discriminator();
        return begin_text();
    }

    slot begin_text() {
        if (untyped_ != nullptr) [[unlikely]]
            return {untyped_, nullptr};
        slot place = cursor_.next_value();
        if (place.to->kind == value_kind::optional)
            place = {place.to->element, place.to->emplace(place.target)};
        if (place.to->kind == value_kind::raw) [[unlikely]] {
            untyped_ = place.to;
            raw_target_ = static_cast<boost::json::value*>(place.target);
            raw_.reset();
        }
        return place;
    }

    // Whether the value at `place`, which begins with `bracket` or is `text`, is part of an object that is
    // kept.
    bool keep_open(const slot& place, char bracket) {
        if (place.to != &buffered_type)
            return false;
        buffer_.open(bracket);
        ++untyped_depth_;
        return true;
    }

    bool keep_literal(const slot& place, std::string_view text) {
        if (place.to != &buffered_type)
            return false;
        buffer_.literal(text);
        return true;
    }

    // Call after each value and each end of a container inside a raw or skipped value.
    bool end_untyped(error_code& ec) {
        if (untyped_depth_ != 0)
            return true;
        const type* const ended = std::exchange(untyped_, nullptr);
        if (ended == &buffered_type)
            return store_variant(ec);
        if (ended->kind == value_kind::raw)
            *raw_target_ = raw_.release();
        return true;
    }

    // The discriminator is not the first field, or not one that is known: the object is kept until its end.
    void buffer_variant() {
        untyped_ = &buffered_type;
        buffer_.start(variant_.to->variant().discriminator);
    }

    // The same, and its first field is the discriminator.
    BOOST_NOINLINE void buffer_discriminator() {
        buffer_variant();
        buffer_.key(variant_.to->variant().discriminator, true);
    }

    // The first field is the discriminator, and text.
    bool choose_variant(std::string_view tag, error_code& ec) {
        const variant_model& model = variant_.to->variant();
        const std::size_t index = index_of(model, tag);
        if (index == model.alternatives.size()) {
            buffer_discriminator();
            buffer_.string(tag);
            return true;
        }
        untyped_ = nullptr;
        untyped_depth_ = 0;
        cursor_.enter_object(
            {model.alternatives[index].value, variant_.to->emplace_alternative(variant_.target, index)});
        return begin_field(model.discriminator, ec) && on_string({tag.data(), tag.size()}, tag.size(), ec);
    }

    // A variant's object was kept as a whole. What repeats in an unrecognized one is not looked for.
    BOOST_NOINLINE bool store_variant(error_code& ec) {
        const variant_model& model = variant_.to->variant();
        const bool is_text = buffer_.state() == object_text::tag_state::text;
        const std::size_t index = is_text ? index_of(model, buffer_.tag()) : model.alternatives.size();
        if (index != model.alternatives.size()) {
            void* const target = variant_.to->emplace_alternative(variant_.target, index);
            return decode_part(buffer_.text(), *model.alternatives[index].value, target, ec);
        }
        *unrecognized(variant_) = {buffer_.tag(), buffer_.text()};
        switch (buffer_.state()) {
        case object_text::tag_state::missing:
            return deviate(deviation_kind::missing, discriminator_pointer(), ec);
        case object_text::tag_state::null:
            return deviate(deviation_kind::null, discriminator_pointer(), ec);
        case object_text::tag_state::text:
        case object_text::tag_state::other:
            break;
        }
        return deviate(deviation_kind::unknown_enum, discriminator_pointer(), ec);
    }

    // Makes the variant at `place` hold the last of its alternatives.
    static unrecognized_object* unrecognized(const slot& place) {
        const std::size_t last = place.to->variant().alternatives.size();
        return static_cast<unrecognized_object*>(place.to->emplace_alternative(place.target, last));
    }

    // Decodes a text that stands for the current value, and reports its places as parts of the whole.
    bool decode_part(std::string_view text, const type& t, void* target, error_code& ec) {
        decode_report part = decode(text, t, target, {.strict = strict_, .max_depth = cursor_.depth_left()});
        const std::string here = cursor_.pointer();
        report_.deviation_count += part.deviation_count;
        for (deviation& d : part.deviations)
            if (report_.deviations.size() < max_listed_deviations)
                report_.deviations.push_back({d.kind, here + d.pointer});
        return part.ok || fail(part.message, here + part.pointer, ec);
    }

    // The index of the alternative that `tag` means; that of unrecognized_object if there is none.
    static std::size_t index_of(const variant_model& model, std::string_view tag) noexcept {
        std::size_t i = 0;
        while (i != model.alternatives.size() && model.alternatives[i].tag != tag)
            ++i;
        return i;
    }

    [[nodiscard]] std::string discriminator_pointer() const {
        std::string pointer = cursor_.pointer();
        append_step(pointer, variant_.to->variant().discriminator);
        return pointer;
    }

    bool begin_field(std::string_view name, error_code& ec) {
        if (untyped_ != nullptr) [[unlikely]] {
            begin_untyped_field(name);
            return true;
        }
        const cursor::lookup found = cursor_.select(name);
        return found == cursor::lookup::found || begin_odd_field(found, name, ec);
    }

    BOOST_NOINLINE void begin_untyped_field(std::string_view name) {
        if (untyped_ == &discriminator_type && name != variant_.to->variant().discriminator)
            buffer_variant();
        if (untyped_ == &buffered_type)
            buffer_.key(name, untyped_depth_ == 1);
        else if (untyped_->kind == value_kind::raw)
            raw_.push_key(name);
    }

    BOOST_NOINLINE bool begin_odd_field(cursor::lookup found, std::string_view name, error_code& ec) {
        if (found == cursor::lookup::repeated) {
            cursor_.reset_field();
            return deviate(deviation_kind::duplicate, ec);
        }
        untyped_ = &skipped_type;
        return !strict_ || fail("unknown field", cursor_.pointer_to(name), ec);
    }

    BOOST_NOINLINE bool store_text(const slot& place, std::string_view text, error_code& ec) {
        if (place.to == &discriminator_type)
            return choose_variant(text, ec);
        switch (place.to->kind) {
        case value_kind::open_enum: {
            auto& target = *static_cast<conductor::detail::open_enum_base*>(place.target);
            return target.assign(place.to->texts, text) || deviate(deviation_kind::unknown_enum, ec);
        }
        case value_kind::date:
            if (const auto date = values::parse_date(text)) {
                *static_cast<std::chrono::year_month_day*>(place.target) = *date;
                return true;
            }
            return fail("expected date as YYYY-MM-DD, found another string", ec);
        case value_kind::date_time:
            static_cast<std::string*>(place.target)
                ->assign(text); // the text of the date_time, at its address
            return values::is_timestamp(text) || deviate(deviation_kind::not_a_time, ec);
        case value_kind::raw:
            raw_.push_string(text);
            return end_untyped(ec);
        case value_kind::skipped:
            return end_untyped(ec);
        default:
            if (place.to == &buffered_type) {
                buffer_.string(text);
                return true;
            }
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
            if (!deviate(deviation_kind::missing, ec))
                return false;
        }
        return true;
    }

    // The current value deviates.
    BOOST_NOINLINE bool deviate(deviation_kind kind, error_code& ec) {
        return deviate(kind, cursor_.pointer(), ec);
    }

    BOOST_NOINLINE bool deviate(deviation_kind kind, std::string pointer, error_code& ec) {
        ++report_.deviation_count;
        if (report_.deviations.size() < max_listed_deviations)
            report_.deviations.push_back({kind, pointer});
        // The description calls a time a text, and so allows any.
        const bool fails = strict_ && kind != deviation_kind::not_a_time;
        return !fails || fail(message_of(kind), std::move(pointer), ec);
    }

    // The current text, or a field's name, may have been mended. What is skipped has no place to report.
    BOOST_NOINLINE bool report_mended(std::string_view text, error_code& ec) {
        return untyped_ == &skipped_type || text.find(replacement) == text.npos ||
               deviate(deviation_kind::encoding, ec);
    }

    BOOST_NOINLINE bool report_mended_key(std::string_view name, error_code& ec) {
        return untyped_ == &skipped_type || name.find(replacement) == name.npos ||
               deviate(
                   deviation_kind::encoding,
                   untyped_ != nullptr ? cursor_.pointer() : cursor_.pointer_to(name), ec);
    }

    BOOST_NOINLINE bool mismatch(const type& expected, std::string_view found, error_code& ec) {
        std::string message{"expected "};
        message += name_of(expected.kind);
        message += ", found ";
        message += found;
        return fail(message, ec);
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
    bool mended_;

    // The raw or skipped value that is being read, if any, and how many containers are open in it.
    const type* untyped_ = nullptr;
    std::size_t untyped_depth_ = 0;
    boost::json::value_stack raw_;
    boost::json::value* raw_target_ = nullptr;
    slot variant_{}; // whose object is being read, while that is untyped
    object_text buffer_;

    // A string or key that arrives in parts.
    bool in_string_ = false;
    slot string_{};
    std::string* parts_ = nullptr;
    std::string scratch_;
    std::string key_;
};

// Whether it failed is told by `is_json` too: false if the text is not JSON.
decode_report decode_text(
    std::string_view body, const type& root, void* out, const decode_options& options, bool mended,
    bool& is_json) {
    decode_report report;
    is_json = true;
    boost::json::parse_options parse_options;
    parse_options.max_depth = options.max_depth;
    boost::json::basic_parser<handler> parser{parse_options, root, out, body.size(), options, mended, report};

    error_code ec;
    const std::size_t consumed = parser.write_some(false, body.data(), body.size(), ec);
    if (!ec && consumed == body.size())
        return report;

    report.ok = false;
    report.offset = consumed;
    if (body.empty()) {
        report.message = "empty body";
    } else if (!ec) {
        report.message = "extra data after the JSON text";
    } else if (report.message.empty()) {
        report.message = describe_syntax_error(ec, consumed == body.size());
        is_json = false;
    }
    return report;
}

} // namespace

decode_report decode(std::string_view body, const type& root, void* out, const decode_options& options) {
    bool is_json = true;
    decode_report report = decode_text(body, root, out, options, false, is_json);
    if (is_json || !options.mend)
        return report;
    const std::optional<mended_text> mended = mend(body);
    if (!mended)
        return report;
    reset(root, out);
    report = decode_text(mended->text, root, out, options, mended->any_replaced, is_json);
    report.offset = report.ok ? 0 : mended->original(report.offset);
    if (mended->had_mark) {
        ++report.deviation_count;
        report.deviations.insert(report.deviations.begin(), {deviation_kind::encoding, {}});
    }
    return report;
}

} // namespace conductor::json
