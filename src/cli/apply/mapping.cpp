#include "cli/apply/mapping.hpp"

#include "cli/operations/names.hpp"
#include "cli/operations/usage_error.hpp"

#include <array>
#include <optional>
#include <utility>

#include <yaml-cpp/yaml.h>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

struct kind_of_write {
    const char* word;
    catalog::verb verb;
};

constexpr std::array kinds_of_write{
    kind_of_write{"create", catalog::verb::create}, kind_of_write{"update", catalog::verb::update},
    kind_of_write{"delete", catalog::verb::delete_}};

[[noreturn]] void refuse_mapping(const std::string& file, const YAML::Node& node, const std::string& why) {
    throw usage_error(place_in(file, node) + ": " + why);
}

class mapping_reader {
public:
    mapping_reader(const std::string& file, const YAML::Node& document)
        : document_(document)
        , context_{made_.file, made_.columns, {}} {
        made_.file = file;
    }

    mapping read() {
        if (!document_.IsMap())
            refuse_mapping(made_.file, document_, "a mapping is wanted, as in `create: invoices`");
        find_operation_word();
        for (const auto& member : document_)
            read_member(member.first, member.second);
        if (made_.of == nullptr)
            refuse_mapping(made_.file, document_, "what is to be done? As in `create: invoices`");
        if (made_.key.is_absent())
            refuse_mapping(
                made_.file, document_,
                "there is no key. It is what each record is known by, as in `key: order-{order_no}`");
        if (!made_.key.has_columns())
            refuse_mapping(
                made_.file, document_["key"], "the key has no column: all rows would have the same");
        const bool names_record = made_.of->verb != catalog::verb::create;
        if (names_record && made_.id.is_absent())
            refuse_mapping(made_.file, document_, "there is no id, which says which record is meant");
        if (!names_record && !made_.id.is_absent())
            refuse_mapping(made_.file, document_["id"], "a record that is created has no id yet");
        return std::move(made_);
    }

private:
    // First, as members are looked up in what the operation takes.
    void find_operation_word() {
        for (const auto& member : document_) {
            const auto name = member.first.as<std::string>();
            if (name == "date_format")
                context_.date_format = date_form_at(made_.file, member.second);
            for (const auto& kind : kinds_of_write)
                if (name == kind.word)
                    choose(member.first, scalar(member.second), kind.verb);
            if (name == "operation")
                choose_by_name(member.second);
        }
    }

    [[nodiscard]] const std::string& scalar(const YAML::Node& node) const {
        if (!node.IsScalar())
            refuse_mapping(made_.file, node, "a word is wanted here");
        return node.Scalar();
    }

    void choose_by_name(const YAML::Node& node) {
        const auto* found = find_operation(scalar(node));
        const auto& name = node.Scalar();
        for (const auto& kind : kinds_of_write)
            if (found != nullptr && found->verb == kind.verb)
                return set(node, *found);
        refuse_mapping(
            made_.file, node,
            name + " is no operation that creates, updates or deletes records, such as qbd.invoices.create");
    }

    void choose(const YAML::Node& at, const std::string& list, catalog::verb verb) {
        if (const auto* found = find_operation(list, verb))
            return set(at, *found);
        const bool exists = find_operation(list, catalog::verb::list) != nullptr;
        refuse_mapping(
            made_.file, at,
            exists ? "the API cannot " + at.Scalar() + ' ' + list
                   : "there is no list of " + list + '.' + did_you_mean(list, record_lists()));
    }

    void set(const YAML::Node& at, const catalog::operation& found) {
        if (made_.of != nullptr)
            refuse_mapping(made_.file, at, "a mapping does one thing; here is a second one");
        made_.of = &found;
        const std::string_view name = found.name;
        const auto list_end = name.rfind('.');
        for (const auto& kind : kinds_of_write)
            if (kind.verb == found.verb)
                made_.operation = std::string(name.substr(0, list_end + 1)) + kind.word;
    }

    void read_member(const YAML::Node& name, const YAML::Node& node) {
        const auto& word = scalar(name);
        const std::pair<const char*, text_template*> templates[] = {
            {"key", &made_.key},
            {"id", &made_.id},
            {"chain", &made_.chain},
            {"after", &made_.after},
            {"end_user", &made_.end_user}};
        std::vector<std::string> known{"create", "update", "delete", "operation", "date_format", "members"};
        for (const auto& [text, to] : templates) {
            if (word == text) {
                if (!to->is_absent())
                    refuse_mapping(made_.file, name, word + " is given twice");
                *to = template_at(context_, node);
                return;
            }
            known.emplace_back(text);
        }
        if (word == "members" && made_.of != nullptr) {
            const auto* model = catalog::model_of(made_.of->body);
            if (model == nullptr)
                refuse_mapping(made_.file, name, "a deletion has no members");
            if (!made_.members.empty())
                refuse_mapping(made_.file, name, "members is given twice");
            made_.members = member_rules(context_, *model, node);
            return;
        }
        for (const auto& one : known)
            if (word == one)
                return;
        refuse_mapping(made_.file, name, "there is no setting " + word + '.' + did_you_mean(word, known));
    }

    const YAML::Node& document_;
    mapping made_;
    rule_context context_;
};

} // namespace

mapping parse_mapping(const std::string& text, const std::string& file) {
    try {
        const auto document = YAML::Load(text);
        return mapping_reader(file, document).read();
    } catch (const YAML::Exception& why) {
        throw usage_error(file + ':' + std::to_string(why.mark.line + 1) + ": " + why.msg);
    }
}

} // namespace conductor::cli
