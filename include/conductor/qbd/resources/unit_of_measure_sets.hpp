#pragma once

// The operations on unit of measure sets. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/detail/no_params.hpp>
#include <conductor/item_list.hpp>
#include <conductor/paging.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/request_options.hpp>

#include <concepts>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct unit_of_measure_set;
struct unit_of_measure_set_create_params;
struct unit_of_measure_set_list_params;
struct unit_of_measure_set_key;

namespace resources {

/// The operations on unit of measure sets: units that items can be counted in, each a base unit with its
/// multiples. Reached as `client.qbd(end_user_id).unit_of_measure_sets`; their types are in
/// `<conductor/qbd/unit_of_measure_sets.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class unit_of_measure_sets {
public:
    explicit unit_of_measure_sets(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists unit of measure sets: units that items can be counted in, each a base unit with its multiples.
    /// Looking up by `ids` or `names` ignores everything else that is asked for, and fails as a whole if a
    /// single one is unknown.
    ///
    /// `GET /quickbooks-desktop/unit-of-measure-sets`.
    ///
    /// A `limit` cuts the rest off for good, as this list has no cursor.
    template <class Token = default_token>
    auto list(
        const unit_of_measure_set_list_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<item_list<unit_of_measure_set>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<unit_of_measure_set>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// All of them, item by item, by one request without a `limit`.
    [[nodiscard]] CONDUCTOR_API item_stream<unit_of_measure_set> list_all(
        const unit_of_measure_set_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<unit_of_measure_set>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, in windows of some days each by their last change, for long ranges.
    [[nodiscard]] CONDUCTOR_API item_stream<unit_of_measure_set> list_in_windows(
        const unit_of_measure_set_list_params& params, window_options windows, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<unit_of_measure_set> list_in_windows(
        detail::no_params none, window_options windows, request_options options = {},
        page_options paging = {}) const;

    /// Creates a unit of measure set: the units that an item can be counted in, a base unit and its
    /// multiples. It can be neither changed nor deleted here; needs units of measure to be switched on in the
    /// company. If no answer comes it may have been made all the same, so look for it before sending it
    /// again. `create_once` does that.
    ///
    /// `POST /quickbooks-desktop/unit-of-measure-sets`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const unit_of_measure_set_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<unit_of_measure_set>(
            prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a unit of measure set: the units that an item can be counted in, a base unit and its
    /// multiples. An unknown id is an error; many at once are one request of the list, by their ids. `find`
    /// gives nothing instead of an error.
    ///
    /// `GET /quickbooks-desktop/unit-of-measure-sets/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<unit_of_measure_set>(
            prepare_retrieve(id, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/unit_of_measure_sets.hpp>. What is said of operations about tokens, cancellation
    // and lifetime holds for them too, and a deadline is over the whole.

    /// Finds a unit of measure set by id or name: gives a `std::optional<unit_of_measure_set>`, which is
    /// empty if there is none. One that is inactive is found, too.
    template <class Token = default_token>
    auto
    find(const unit_of_measure_set_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Finds many by their names: gives a `found_many<unit_of_measure_set>`, which also says which are not
    /// there.
    template <class Token = default_token>
    auto find_many(
        std::span<const std::string> names, request_options options = {}, Token&& token = Token{}) const;

    /// Finds a unit of measure set by the name in the parameters, or creates it: gives an
    /// `ensured<unit_of_measure_set>`. Not idempotent. See `docs/find-and-ensure.md`.
    template <class Token = default_token>
    auto ensure(
        const unit_of_measure_set_create_params& params, ensure_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// Creates a unit of measure set once; its name is the key: gives a `once<unit_of_measure_set>`, whose
    /// three results must all be handled. What this promises, and what not, is in `docs/create-once.md`.
    template <class Token = default_token>
    auto create_once(
        const unit_of_measure_set_create_params& params, once_options how = {}, request_options options = {},
        Token&& token = Token{}) const;

    /// The same; and `save` is called before anything is sent, with what a later run needs to go on.
    template <std::invocable<const create_intent&> Save, class Token = default_token>
    auto create_once(
        const unit_of_measure_set_create_params& params, Save save, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token, class... More>
    void ensure(unit_of_measure_set_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
    template <class Token = default_token, class... More>
    void create_once(unit_of_measure_set_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
#endif

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(unit_of_measure_set_list_params&& params, request_options options = {}, Token&& token = Token{})
        const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_list<unit_of_measure_set>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<unit_of_measure_set> list_all(
        unit_of_measure_set_list_params&& params, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<unit_of_measure_set> list_in_windows(
        unit_of_measure_set_list_params&& params, window_options windows, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_in_windows(std::as_const(params), windows, options, paging);
    }
    template <class Token = default_token>
    auto create(
        unit_of_measure_set_create_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<unit_of_measure_set>(
            prepare_create(params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const unit_of_measure_set_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const unit_of_measure_set_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
