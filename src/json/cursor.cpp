#include "json/cursor.hpp"

#include "json/text.hpp"

#include <bit>

namespace conductor::inline CONDUCTOR_ABI::json {

void reset(const type& t, void* target) {
    switch (t.kind) {
    case value_kind::string:
        static_cast<std::string*>(target)->clear();
        break;
    case value_kind::boolean:
        *static_cast<bool*>(target) = false;
        break;
    case value_kind::int64:
        *static_cast<std::int64_t*>(target) = 0;
        break;
    case value_kind::float64:
        *static_cast<double*>(target) = 0;
        break;
    case value_kind::open_enum:
        *static_cast<conductor::detail::open_enum_base*>(target) = {};
        break;
    case value_kind::date:
        *static_cast<std::chrono::year_month_day*>(target) = {};
        break;
    case value_kind::date_time:
        *static_cast<conductor::date_time*>(target) = {};
        break;
    case value_kind::object:
        for (const field& f : t.model().fields)
            reset(*f.value, static_cast<std::byte*>(target) + f.offset);
        break;
    case value_kind::array:
    case value_kind::optional:
        t.clear(target);
        break;
    case value_kind::variant:
        t.emplace_alternative(target, 0);
        break;
    case value_kind::raw:
        *static_cast<boost::json::value*>(target) = nullptr;
        break;
    case value_kind::skipped:
        break;
    }
}

cursor::cursor(const type& root, void* out, std::size_t text_size, std::size_t max_depth)
    : frames_(usual_depth)
    , top_{frames_.data()}
    , max_depth_{max_depth}
    , text_size_{text_size}
    , field_{&root, out} {}

void cursor::add_frames() {
    const std::size_t depth = frames_.size();
    frames_.resize(2 * depth);
    top_ = frames_.data() + depth;
}

std::size_t cursor::find(const object_model& model, std::size_t expected, std::string_view name) noexcept {
    const std::size_t count = model.fields.size();
    for (std::size_t i = expected; i < count; ++i)
        if (same(model.fields[i].name, name))
            return i;
    for (std::size_t i = 0; i < expected && i < count; ++i)
        if (same(model.fields[i].name, name))
            return i;
    return count;
}

void cursor::select_missing() {
    const field_set missing = top_->model->required & ~top_->seen;
    top_->position = static_cast<std::size_t>(std::countr_zero(missing));
    top_->seen |= field_set{1} << top_->position;
}

void cursor::reset_field() const {
    reset(*field_.to, field_.target);
}

std::string cursor::pointer() const {
    std::string pointer = container();
    append_position(pointer, *top_);
    return pointer;
}

std::string cursor::pointer_to(std::string_view name) const {
    std::string pointer = container();
    append_step(pointer, name);
    return pointer;
}

std::string cursor::container() const {
    std::string pointer;
    for (const frame* in = frames_.data(); in != top_; ++in)
        append_position(pointer, *in);
    return pointer;
}

void cursor::append_position(std::string& pointer, const frame& in) {
    if (in.model != nullptr)
        append_step(pointer, in.model->fields[in.position].name);
    else if (in.array != nullptr)
        append_step(pointer, in.position);
}

} // namespace conductor::json
