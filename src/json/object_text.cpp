#include "json/object_text.hpp"

#include "json/text.hpp"

namespace conductor::inline CONDUCTOR_ABI::json {

void object_text::start(std::string_view discriminator) {
    discriminator_ = discriminator;
    text_ = '{';
    tag_.clear();
    state_ = tag_state::missing;
    is_tag_ = false;
}

void object_text::key(std::string_view name, bool is_own) {
    separate();
    (void)append_quoted(text_, name); // the parser lets only UTF-8 pass
    text_ += ':';
    is_tag_ = is_own && name == discriminator_;
}

void object_text::open(char bracket) {
    begin_value(tag_state::other);
    text_ += bracket;
}

void object_text::string(std::string_view value) {
    if (is_tag_)
        tag_ = value;
    begin_value(tag_state::text);
    (void)append_quoted(text_, value);
}

void object_text::literal(std::string_view token) {
    begin_value(tag_state::other);
    text_ += token;
}

void object_text::null() {
    begin_value(tag_state::null);
    text_ += "null";
}

// The last of several discriminators counts, as of any field.
void object_text::begin_value(tag_state as_tag) {
    separate();
    if (is_tag_) {
        is_tag_ = false;
        state_ = as_tag;
        if (as_tag != tag_state::text)
            tag_.clear();
    }
}

void object_text::separate() {
    const char last = text_.back();
    if (last != '{' && last != '[' && last != ':')
        text_ += ',';
}

} // namespace conductor::json
