#pragma once

// How is an object kept until its discriminator says what it is? As the compact text that the parser's events
// spell, in which nothing is lost: numbers keep their digits, and repeated fields stay.

#include <conductor/version.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::json {

class object_text {
public:
    // What the object says of its kind.
    enum class tag_state { missing, null, text, other };

    // Begins with the opening brace of an object whose kind the field `discriminator` tells.
    void start(std::string_view discriminator);

    // What follows, as the parser finds it. `is_own` if the field is one of the object itself.
    void key(std::string_view name, bool is_own);
    void open(char bracket);
    void close(char bracket) { text_ += bracket; }
    void string(std::string_view value);
    void literal(std::string_view token); // a number, true or false
    void null();

    // At the end of the object. The tag is empty unless it is text.
    [[nodiscard]] tag_state state() const { return state_; }
    [[nodiscard]] const std::string& tag() const { return tag_; }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    void begin_value(tag_state as_tag);
    void separate();

    std::string discriminator_;
    std::string text_;
    std::string tag_;
    tag_state state_ = tag_state::missing;
    bool is_tag_ = false; // whether the value that follows is the discriminator's
};

} // namespace conductor::json
