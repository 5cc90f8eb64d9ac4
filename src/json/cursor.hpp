#pragma once

// Where in the structs is the decoder? It goes down into members and elements, and up again.

#include "json/model.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::json {

// A place for a value of type `to`.
struct slot {
    const type* to;
    void* target;
};

class cursor {
public:
    enum class lookup { found, repeated, unknown };

    // Starts at the place for the whole text. At most `max_depth` calls of `enter` may be open at a time.
    cursor(const type& root, void* out, std::size_t max_depth);

    // The place for the value that begins here: the current field of an object, or a new element at the end
    // of an array.
    slot next_value() {
        if (top_->array == nullptr) {
            return field_;
        }
        ++top_->position;
        return {top_->array->element, top_->array->emplace(top_->target)};
    }

    // Goes down into the object or array at `place`. The array is cleared.
    void enter_object(const slot& place) { *++top_ = {.model = &place.to->model(), .target = place.target}; }
    void enter_array(const slot& place) {
        place.to->clear(place.target);
        *++top_ = {.array = place.to, .target = place.target};
    }
    void leave() { --top_; }

    // Makes the field called `name` the current one of the innermost object, unless it is unknown. Fields
    // are expected in the order of the table.
    lookup select(std::string_view name) {
        const object_model& model = *top_->model;
        const std::size_t index = find(model, top_->position + 1, name);
        if (index == model.fields.size()) {
            return lookup::unknown;
        }
        const field& found = model.fields[index];
        field_ = {found.value, static_cast<std::byte*>(top_->target) + found.offset};
        top_->position = index;
        const field_set bit = field_set{1} << index;
        const bool repeated = (top_->seen & bit) != 0;
        top_->seen |= bit;
        return repeated ? lookup::repeated : lookup::found;
    }

    // Whether required fields of the innermost object have not been selected. `select_missing` makes the
    // next of them the current one.
    [[nodiscard]] bool any_missing() const { return (top_->model->required & ~top_->seen) != 0; }
    void select_missing();

    // Puts the value of the current field back to its default.
    void reset_field() const;

    [[nodiscard]] bool at_root() const { return top_->model == nullptr && top_->array == nullptr; }
    [[nodiscard]] bool in_array() const { return top_->array != nullptr; }
    [[nodiscard]] const field& current_field() const { return top_->model->fields[top_->position]; }

    // How many more calls of `enter` may be open.
    [[nodiscard]] std::size_t depth_left() const {
        return frames_.size() - 1 - static_cast<std::size_t>(top_ - frames_.data());
    }

    // The JSON pointers of the current value, and of a field of the innermost object.
    [[nodiscard]] std::string pointer() const;
    [[nodiscard]] std::string pointer_to(std::string_view name) const;

private:
    // An object or array that is open. Neither `model` nor `array` is set in the bottom frame, which stands
    // for the whole text.
    struct frame {
        const object_model* model = nullptr;
        const type* array = nullptr;
        void* target = nullptr;
        std::size_t position = static_cast<std::size_t>(-1); // of the current field or element
        field_set seen = 0;
    };

    // The index of the field called `name`, most likely `expected`; the number of fields if there is none.
    static std::size_t find(const object_model& model, std::size_t expected, std::string_view name) noexcept {
        const std::size_t count = model.fields.size();
        for (std::size_t i = expected; i < count; ++i) {
            if (model.fields[i].name == name) {
                return i;
            }
        }
        for (std::size_t i = 0; i < expected && i < count; ++i) {
            if (model.fields[i].name == name) {
                return i;
            }
        }
        return count;
    }

    [[nodiscard]] std::string container() const;
    static void append_position(std::string& pointer, const frame& in);

    std::vector<frame> frames_;
    frame* top_;
    slot field_; // the current field of the innermost object
};

} // namespace conductor::json
