#include "recipes/make.hpp"

#include <conductor/recipes/end_users.hpp>

#include <limits>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

// Their list has no filter: it is asked for whole.
class end_user_calls final : public record_calls {
public:
    explicit end_user_calls(end_users in, std::optional<end_user_create_params> given = {})
        : end_users_(std::move(in))
        , given_(std::move(given)) {}

    void look_up(lookup_by, const std::vector<std::string>& values, asked how) override {
        end_users_.list(how.options, told(how, [wanted = values.front()](end_user_list all) {
                            records found;
                            for (end_user& one : all.data)
                                if (one.source_id == wanted)
                                    found.push_back(record_of(std::move(one)));
                            return found;
                        }));
    }

    void retrieve(std::string_view id, asked how) override {
        end_users_.retrieve(id, how.options, told(how, one_record<end_user>));
    }

    void create(std::string_view, std::string_view, asked how) override {
        end_users_.create(*given_, how.options, told(how, one_record<end_user>));
    }

private:
    end_users end_users_;
    std::optional<end_user_create_params> given_;
};

} // namespace

detail::recipe_ptr<std::optional<end_user>> find(
    const end_users& in, const detail::recipe_context& context, const end_user_key& key,
    const request_options& options) {
    return make_recipe<std::optional<end_user>>(
        context, options, std::make_unique<find_fsm>(key_of(key)), std::make_unique<end_user_calls>(in),
        [](find_fsm& m) {
            return m.found.empty() ? std::optional<end_user>() : take_value<end_user>(m.found.front());
        });
}

detail::recipe_ptr<ensured<end_user>> ensure(
    const end_users& in, const detail::recipe_context& context, const end_user_create_params& params,
    const request_options& options) {
    wanted_record wanted;
    wanted.name = params.source_id;
    wanted.name_limit = std::numeric_limits<std::size_t>::max();
    wanted.tells_taken = false;
    return make_recipe<ensured<end_user>>(
        context, options, std::make_unique<ensure_fsm>(std::move(wanted), ensure_options{}, false),
        std::make_unique<end_user_calls>(in, params),
        [](ensure_fsm& m) { return ensured<end_user>{take_value<end_user>(m.result), m.by}; });
}

} // namespace conductor::recipes
