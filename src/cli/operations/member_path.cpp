#include "cli/operations/member_path.hpp"

#include "cli/operations/names.hpp"
#include "cli/operations/usage_error.hpp"

#include <boost/json/array.hpp>

#include <charconv>
#include <optional>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace schema = catalog::schema;
using boost::json::value;

namespace {

std::optional<std::size_t> index_of(std::string_view text) {
    std::size_t made = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), made);
    if (failed != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return made;
}

const schema::field& member(const schema::object_model& of, std::string_view word, std::string_view before) {
    std::vector<std::string> known;
    for (const auto& field : of.fields) {
        if (field.name == word || hyphenated(field.name) == word)
            return field;
        known.push_back(hyphenated(field.name));
    }
    const std::string where = before.empty() ? std::string() : " in " + std::string(before);
    throw usage_error("there is no " + std::string(word) + where + '.' + did_you_mean(word, known));
}

} // namespace

member_path find_member(const schema::object_model& in, std::string_view words) {
    member_path made;
    const auto* model = &in;
    for (std::size_t begin = 0; begin <= words.size();) {
        const auto end = std::min(words.find('.', begin), words.size());
        const auto word = words.substr(begin, end - begin);
        const auto before = words.substr(0, begin == 0 ? 0 : begin - 1);
        begin = end + 1;
        if (made.type != nullptr && made.type->kind == schema::value_kind::array) {
            const auto index = index_of(word);
            if (!index)
                throw usage_error(
                    std::string(before) + " is a list: write which one of it is meant, as in " +
                    std::string(before) + ".0");
            made.steps.emplace_back(*index);
            made.type = &catalog::without_optional(*made.type->element);
        } else {
            if (made.type != nullptr)
                model = catalog::model_of(made.type);
            if (model == nullptr)
                throw usage_error(std::string(before) + " has no parts");
            made.owner = model;
            made.field = &member(*model, word, before);
            made.steps.emplace_back(made.field->name);
            made.type = &catalog::without_optional(*made.field->value);
        }
    }
    return made;
}

std::string to_string(const member_path& path) {
    std::string made;
    for (const auto& step : path.steps)
        if (const auto* name = std::get_if<std::string_view>(&step))
            made.append(made.empty() ? "" : ".").append(*name);
        else
            made += '[' + std::to_string(std::get<std::size_t>(step)) + ']';
    return made;
}

void put(boost::json::object& into, const member_path& path, value what) {
    value* place = nullptr;
    for (const auto& step : path.steps) {
        if (const auto* name = std::get_if<std::string_view>(&step)) {
            if (place != nullptr && place->is_null())
                place->emplace_object();
            auto* object = place != nullptr ? place->if_object() : &into;
            if (object == nullptr)
                throw usage_error(to_string(path) + " is given twice, as a whole and in parts");
            place = &(*object)[*name];
        } else {
            const auto index = std::get<std::size_t>(step);
            if (place->is_null())
                place->emplace_array();
            auto* array = place->if_array();
            if (array == nullptr)
                throw usage_error(to_string(path) + " is given twice, as a whole and in parts");
            if (index > array->size())
                throw usage_error(
                    to_string(path) + " leaves a gap: the next one that can be given is " +
                    std::to_string(array->size()));
            if (index == array->size())
                array->emplace_back(nullptr);
            place = &(*array)[index];
        }
    }
    *place = std::move(what);
}

} // namespace conductor::cli
