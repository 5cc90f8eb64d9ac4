#pragma once

// The calls of one list with JSON in place of its types; see typed_calls.hpp.

#include "recipes/record_calls.hpp"
#include "recipes/untyped/untyped_list.hpp"

#include <conductor/qbd.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// What the caller gave beside the key.
struct untyped_given {
    boost::json::object create;
    std::function<std::optional<boost::json::object>(const boost::json::value&)> decide;
    std::function<void()> save_intent;
};

class untyped_calls final : public record_calls {
public:
    untyped_calls(const qbd_client& company, std::shared_ptr<const untyped_list> list, untyped_given given)
        : company_(company)
        , list_(std::move(list))
        , given_(std::move(given)) {}

    void look_up(lookup_by by, const std::vector<std::string>& wanted, asked how) override;
    void retrieve(std::string_view id, asked how) override;
    void
    find_external(std::chrono::sys_seconds changed_since, std::string_view external_id, asked how) override;
    void create(std::string_view name, std::string_view parent, asked how) override;
    void create_parent(std::string_view name, std::string_view parent, asked how) override;
    bool decide(const record& now) override;
    void update(std::string_view id, asked how) override;
    standing has_taken(const record& now) override;
    void save_intent() override;

private:
    void write(const catalog::operation& to, std::string_view id, const boost::json::object& body, asked how);

    qbd_client company_;
    std::shared_ptr<const untyped_list> list_;
    untyped_given given_;
    boost::json::object decided_;
};

} // namespace conductor::recipes
