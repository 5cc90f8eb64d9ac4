#include "cli/output/json_text.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <array>
#include <charconv>
#include <cstddef>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

using boost::json::value;

// Without an indent, all is in one line.
class writer {
public:
    explicit writer(std::optional<std::size_t> indent)
        : indent_(indent) {}

    void write(const value& what) {
        if (const auto* object = what.if_object())
            write_object(*object);
        else if (const auto* array = what.if_array())
            write_array(*array);
        else if (what.is_double())
            write_number(what.get_double());
        else
            text += boost::json::serialize(what);
    }

    std::string text;

private:
    void write_object(const boost::json::object& object) {
        text += '{';
        bool first = true;
        inner();
        for (const auto& member : object) {
            separate(first);
            text += boost::json::serialize(boost::json::string_view(member.key()));
            text += indent_ ? ": " : ":";
            write(member.value());
        }
        close(object.empty(), '}');
    }

    void write_array(const boost::json::array& array) {
        text += '[';
        bool first = true;
        inner();
        for (const auto& one : array) {
            separate(first);
            write(one);
        }
        close(array.empty(), ']');
    }

    // Boost.JSON writes 0.5 as 5E-1.
    void write_number(double number) {
        std::array<char, 32> made{};
        const auto end = std::to_chars(made.data(), made.data() + made.size(), number).ptr;
        text.append(made.data(), end);
    }

    void inner() {
        if (indent_)
            *indent_ += 2;
    }
    void separate(bool& first) {
        if (!std::exchange(first, false))
            text += ',';
        new_line();
    }
    void close(bool empty, char with) {
        if (indent_)
            *indent_ -= 2;
        if (!empty)
            new_line();
        text += with;
    }
    void new_line() {
        if (indent_)
            text.append("\n").append(*indent_, ' ');
    }

    std::optional<std::size_t> indent_;
};

} // namespace

std::string compact_json(const value& what) {
    writer made(std::nullopt);
    made.write(what);
    return std::move(made.text);
}

std::string pretty_json(const value& what, std::size_t indent) {
    writer made(indent);
    made.write(what);
    return std::move(made.text);
}

} // namespace conductor::cli
