#pragma once

// Where in the structs is the decoder? It goes down into members and elements, and up again.

#include "json/model.hpp"

#include <boost/container/small_vector.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::json {

// A place for a value of type `to`.
struct slot {
    const type* to;
    void* target;
};

// Puts the value at `target` back to its default.
void reset(const type& t, void* target);

class cursor {
public:
    enum class lookup { found, repeated, unknown };

    // Starts at the place for the whole text, which has `text_size` bytes. At most `max_depth` calls of
    // `enter` may be open at a time.
    cursor(const type& root, void* out, std::size_t text_size, std::size_t max_depth);

    // The place for the value that begins here: the current field of an object, or a new element at the end
    // of an array.
    slot next_value() {
        if (top_->array == nullptr)
            return field_;
        ++top_->position;
        return {top_->array->element, top_->array->emplace(top_->target)};
    }

    // Goes down into the object or array at `place`. The array is cleared. The first one, which is the list
    // if the text is a page, gets as much memory as the text has: about what its models take.
    void enter_object(const slot& place) { push({.model = &place.to->model(), .target = place.target}); }
    void enter_array(const slot& place) {
        place.to->clear(place.target);
        if (text_size_ != 0)
            place.to->reserve(place.target, std::exchange(text_size_, 0));
        push({.array = place.to, .target = place.target});
    }
    void leave() { --top_; }

    // Makes the field called `name` the current one of the innermost object, unless it is unknown. Fields
    // are expected in the order of the table.
    lookup select(std::string_view name) {
        const object_model& model = *top_->model;
        std::size_t index = top_->position + 1;
        if (index >= model.fields.size() || !same(model.fields[index].name, name)) [[unlikely]] {
            index = find(model, index, name);
            if (index == model.fields.size())
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
        return max_depth_ - static_cast<std::size_t>(top_ - frames_.data());
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

    // More than the nesting of any answer of the API; frames of a deeper text are allocated.
    static constexpr std::size_t usual_depth = 12;

    void push(const frame& opened) {
        if (++top_ == frames_.data() + frames_.size()) [[unlikely]]
            add_frames();
        *top_ = opened;
    }
    void add_frames();

    // No name is empty. Names are compared so often, and are so short, that calls of memcmp would show.
    static bool same(std::string_view name, std::string_view other) noexcept {
        const std::size_t size = name.size();
        if (size != other.size())
            return false;
        const char* const a = name.data();
        const char* const b = other.data();
        if (size < 4)
            return a[0] == b[0] && a[size / 2] == b[size / 2] && a[size - 1] == b[size - 1];
        if (size < 8) {
            return word<std::uint32_t>(a) == word<std::uint32_t>(b) &&
                   word<std::uint32_t>(a + size - 4) == word<std::uint32_t>(b + size - 4);
        }
        for (std::size_t i = 0; i < size - 8; i += 8)
            if (word<std::uint64_t>(a + i) != word<std::uint64_t>(b + i))
                return false;
        return word<std::uint64_t>(a + size - 8) == word<std::uint64_t>(b + size - 8);
    }
    template <class Word>
    static Word word(const char* from) noexcept {
        Word bytes = 0;
        std::memcpy(&bytes, from, sizeof(bytes));
        return bytes;
    }

    // The index of the field called `name`, looked for from `expected` on and then before it; the number of
    // fields if there is none.
    static std::size_t find(const object_model& model, std::size_t expected, std::string_view name) noexcept;

    [[nodiscard]] std::string container() const;
    static void append_position(std::string& pointer, const frame& in);

    boost::container::small_vector<frame, usual_depth> frames_;
    frame* top_;
    std::size_t max_depth_;
    std::size_t text_size_; // until an array was entered
    slot field_;            // the current field of the innermost object
};

} // namespace conductor::json
