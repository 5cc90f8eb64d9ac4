#pragma once

// The operations on classes. Made by tools/generate from api/conductor.yml.

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

struct class_;
struct class_create_params;
struct class_list_params;
struct class_update_params;
struct class_key;

namespace resources {

/// The operations on classes: labels across accounts and customers that reports are split by. Reached as
/// `client.qbd(end_user_id).classes`; their types are in `<conductor/qbd/classes.hpp>`. What is said of
/// `end_users` about errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class classes {
public:
    explicit classes(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists classes: labels across accounts and customers that reports are split by. Looking up by `ids` or
    /// `full_names` ignores everything else that is asked for, and fails as a whole if a single one is
    /// unknown.
    ///
    /// `GET /quickbooks-desktop/classes`.
    ///
    /// A `limit` cuts the rest off for good, as this list has no cursor.
    template <class Token = default_token>
    auto list(const class_list_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<class_>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<class_>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// All of them, item by item, by one request without a `limit`.
    [[nodiscard]] CONDUCTOR_API item_stream<class_>
    list_all(const class_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<class_>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, in windows of some days each by their last change, for long ranges.
    [[nodiscard]] CONDUCTOR_API item_stream<class_> list_in_windows(
        const class_list_params& params, window_options windows, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<class_> list_in_windows(
        detail::no_params none, window_options windows, request_options options = {},
        page_options paging = {}) const;

    /// Creates a class: a label across accounts and customers that reports are split by, such as a branch.
    /// Its name must be free among those of the same parent. If no answer comes it may have been made all the
    /// same, so look for it before sending it again. `create_once` does that.
    ///
    /// `POST /quickbooks-desktop/classes`. Not idempotent.
    template <class Token = default_token>
    auto
    create(const class_create_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<class_>(prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a class: a label across accounts and customers that reports are split by, such as a branch.
    /// An unknown id is an error; many at once are one request of the list, by their ids. `find` gives
    /// nothing instead of an error.
    ///
    /// `GET /quickbooks-desktop/classes/{id}`. `id`: key given by QuickBooks, such as "80000001-1234567890";
    /// unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<class_>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates a class. What is left unset stays as it is. `revision_number` has to be the one last read; if
    /// somebody saved the record since then, the update is refused. `update_with` reads it, asks what to
    /// change, and does so again if somebody else was faster.
    ///
    /// `POST /quickbooks-desktop/classes/{id}`. Not idempotent. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto update(
        std::string_view id, const class_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<class_>(prepare_update(id, params, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/classes.hpp>. What is said of operations about tokens, cancellation and lifetime
    // holds for them too, and a deadline is over the whole.

    /// Finds a class by id or full name: gives a `std::optional<class_>`, which is empty if there is none.
    /// One that is inactive is found, too.
    template <class Token = default_token>
    auto find(const class_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Finds many by their full names: gives a `found_many<class_>`, which also says which are not there.
    template <class Token = default_token>
    auto find_many(
        std::span<const std::string> names, request_options options = {}, Token&& token = Token{}) const;

    /// Finds a class by the name in the parameters, or creates it: gives an `ensured<class_>`. Not
    /// idempotent. See `docs/find-and-ensure.md`.
    template <class Token = default_token>
    auto ensure(
        const class_create_params& params, ensure_options how = {}, request_options options = {},
        Token&& token = Token{}) const;

    /// The same; and `change` says what to update of one that was there, as for `update_with`.
    template <std::invocable<const class_&> Change, class Token = default_token>
    auto ensure(
        const class_create_params& params, Change change, ensure_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// Creates a class once; its name is the key: gives a `once<class_>`, whose three results must all be
    /// handled. What this promises, and what not, is in `docs/create-once.md`.
    template <class Token = default_token>
    auto create_once(
        const class_create_params& params, once_options how = {}, request_options options = {},
        Token&& token = Token{}) const;

    /// The same; and `save` is called before anything is sent, with what a later run needs to go on.
    template <std::invocable<const create_intent&> Save, class Token = default_token>
    auto create_once(
        const class_create_params& params, Save save, once_options how = {}, request_options options = {},
        Token&& token = Token{}) const;

    /// Updates a class as it stands: gives an `updated_with<class_>`. `change` is given the record and gives
    /// `class_update_params`, or a `std::optional` of them, which is empty if there is nothing to do; it is
    /// asked again if somebody else was faster. See `docs/update-with.md`.
    template <std::invocable<const class_&> Change, class Token = default_token>
    auto update_with(
        std::string_view id, Change change, request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token, class... More>
    void ensure(class_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
    template <class Token = default_token, class... More>
    void create_once(class_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
#endif

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(class_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_list<class_>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<class_>
    list_all(class_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<class_> list_in_windows(
        class_list_params&& params, window_options windows, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_in_windows(std::as_const(params), windows, options, paging);
    }
    template <class Token = default_token>
    auto create(class_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<class_>(prepare_create(params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto update(
        std::string_view id, class_update_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<class_>(prepare_update(id, params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const class_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const class_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_update(
        std::string_view id, const class_update_params& params, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
