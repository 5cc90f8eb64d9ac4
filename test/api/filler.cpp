#include "api/filler.hpp"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace conductor::test {

namespace {

using json::value_kind;

// The last one is left out where lengths matter: some count it twice, as UTF-16 does.
constexpr std::array<std::string_view, 8> code_points{"a", "Z", "7", " ", "\"", "ü", "日", "\U0001F600"};

} // namespace

std::uint64_t filler::below(std::uint64_t bound) {
    return std::uniform_int_distribution<std::uint64_t>(0, bound - 1)(random_);
}

std::string_view filler::text_part() {
    if (what_ != filling::random)
        return code_points[below(code_points.size() - 1)];
    return below(50) == 0 ? std::string_view("\n\\/\x01") : code_points[below(code_points.size())];
}

std::string filler::text(const json::limits& limit) {
    if (limit.format == json::text_format::uuid)
        return "0189f7a2-4c3b-7d5e-8f60-" + std::to_string(100'000'000'000 + below(900'000'000'000));
    if (limit.format == json::text_format::uri)
        return "https://example.com/" + std::to_string(below(1000));
    std::uint64_t length = 1 + below(12);
    if (what_ == filling::random && below(20) == 0)
        length = 200 + below(2000);
    if (limit.max_length != 0)
        length = std::min<std::uint64_t>(length, limit.max_length);
    std::string made;
    for (std::uint64_t i = 0; i != length; ++i)
        made += text_part();
    return made;
}

std::int64_t filler::whole_number(const json::limits& limit) {
    const std::int64_t span = std::int64_t{limit.maximum} - limit.minimum + 1;
    return limit.minimum + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(span)));
}

double filler::number(const json::limits& limit) {
    if (limit.minimum != json::limits{}.minimum)
        return static_cast<double>(whole_number(limit));
    if (what_ == filling::random)
        return std::uniform_real_distribution<double>(-1e12, 1e12)(random_);
    return static_cast<double>(1 + below(1000)) / 4;
}

void filler::fill(const json::type& type, void* value, const json::limits& limit) {
    switch (type.kind) {
    case value_kind::string:
        *static_cast<std::string*>(value) = text(limit);
        break;
    case value_kind::boolean:
        *static_cast<bool*>(value) = below(2) == 0;
        break;
    case value_kind::int64:
        *static_cast<std::int64_t*>(value) = whole_number(limit);
        break;
    case value_kind::float64:
        *static_cast<double*>(value) = number(limit);
        break;
    case value_kind::open_enum:
        static_cast<detail::open_enum_base*>(value)->assign(type.texts, type.texts[below(type.texts.size())]);
        break;
    case value_kind::date:
        *static_cast<std::chrono::year_month_day*>(value) =
            std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(below(40'000))));
        break;
    case value_kind::date_time:
        *static_cast<date_time*>(value) =
            std::chrono::sys_seconds(std::chrono::seconds(below(4'000'000'000)));
        break;
    case value_kind::object:
        fill_object(type.model(), value);
        break;
    case value_kind::array:
        fill_array(type, value, limit);
        break;
    case value_kind::optional:
        fill(*type.element, type.emplace(value), limit);
        break;
    case value_kind::variant:
        fill_variant(type, value);
        break;
    case value_kind::raw:
        *static_cast<boost::json::value*>(value) = boost::json::object{{"key", text(limit)}};
        break;
    case value_kind::skipped:
        break;
    }
}

void filler::fill_object(const json::object_model& model, void* object) {
    ++depth_;
    for (const json::field& f : model.fields) {
        const bool wanted =
            what_ == filling::all || f.required || (what_ == filling::random && below(2) == 0);
        // A null that is due in an answer is as good as a value.
        const bool null = f.required && f.nullable &&
                          (what_ == filling::required || (what_ == filling::random && below(4) == 0));
        if (wanted && !null)
            fill(*f.value, static_cast<std::byte*>(object) + f.offset, f.limit);
    }
    --depth_;
}

// The discriminator must say which alternative it is.
void filler::fill_variant(const json::type& type, void* variant) {
    const json::variant_model& model = type.variant();
    const auto index = below(model.alternatives.size());
    const auto& [tag, alternative] = model.alternatives[index];
    void* const object = type.emplace_alternative(variant, index);
    fill_object(alternative->model(), object);
    for (const json::field& f : alternative->model().fields)
        if (f.name == model.discriminator)
            *reinterpret_cast<std::string*>(static_cast<std::byte*>(object) + f.offset) = tag;
}

void filler::fill_array(const json::type& type, void* array, const json::limits& limit) {
    std::uint64_t count = std::max<std::uint64_t>(2, limit.min_items);
    if (what_ == filling::required)
        count = std::max<std::uint64_t>(1, limit.min_items); // an empty one counts as not set in a query
    if (what_ == filling::random)
        count = std::max<std::uint64_t>(
            limit.min_items, depth_ > 1       ? below(3)
                             : below(40) == 0 ? 150
                                              : below(4));
    for (std::uint64_t i = 0; i != count; ++i)
        fill(*type.element, type.emplace(array), limit);
}

} // namespace conductor::test
