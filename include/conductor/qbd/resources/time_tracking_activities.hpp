#pragma once

// The operations on time tracking activities. Made by tools/generate from api/conductor.yml.

#include <conductor/cursor_page.hpp>
#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/detail/no_params.hpp>
#include <conductor/paging.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/request_options.hpp>

#include <concepts>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct deletion;
struct time_tracking_activity;
struct time_tracking_activity_create_params;
struct time_tracking_activity_list_params;
struct time_tracking_activity_update_params;
struct time_tracking_activity_key;

namespace resources {

/// The operations on time tracking activities: hours that people worked, each record of one person and one
/// day. Reached as `client.qbd(end_user_id).time_tracking_activities`; their types are in
/// `<conductor/qbd/time_tracking_activities.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class time_tracking_activities {
public:
    explicit time_tracking_activities(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists time tracking activities: hours that people worked, each record of one person and one day.
    /// Looking up by `ids` ignores everything else that is asked for, and fails as a whole if a single one is
    /// unknown. A page's cursor is dead ten seconds after its answer.
    ///
    /// `GET /quickbooks-desktop/time-tracking-activities`.
    template <class Token = default_token>
    auto list(
        const time_tracking_activity_list_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<cursor_page<time_tracking_activity>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<time_tracking_activity>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// The same, page by page, beginning at `params.cursor` if it is set.
    [[nodiscard]] CONDUCTOR_API page_stream<time_tracking_activity> pages(
        const time_tracking_activity_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API page_stream<time_tracking_activity>
    pages(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, item by item across all pages.
    [[nodiscard]] CONDUCTOR_API item_stream<time_tracking_activity> list_all(
        const time_tracking_activity_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<time_tracking_activity>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, in windows of some days each by their dates, for long ranges.
    [[nodiscard]] CONDUCTOR_API item_stream<time_tracking_activity> list_in_windows(
        const time_tracking_activity_list_params& params, window_options windows,
        request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<time_tracking_activity> list_in_windows(
        detail::no_params none, window_options windows, request_options options = {},
        page_options paging = {}) const;

    /// Creates a time tracking activity: hours that somebody worked on one day, for a customer or not. Hours
    /// to be charged need a customer and a service item. If no answer comes it may have been made all the
    /// same, so look for it before sending it again. `create_once` does that.
    ///
    /// `POST /quickbooks-desktop/time-tracking-activities`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const time_tracking_activity_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<time_tracking_activity>(
            prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a time tracking activity: hours that somebody worked on one day, for a customer or not. An
    /// unknown id is an error; many at once are one request of the list, by their ids. `find` gives nothing
    /// instead of an error.
    ///
    /// `GET /quickbooks-desktop/time-tracking-activities/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<time_tracking_activity>(
            prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates a time tracking activity. What is left unset stays as it is. `revision_number` has to be the
    /// one last read; if somebody saved the record since then, the update is refused. `update_with` reads it,
    /// asks what to change, and does so again if somebody else was faster.
    ///
    /// `POST /quickbooks-desktop/time-tracking-activities/{id}`. Not idempotent. `id`: key given by
    /// QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto update(
        std::string_view id, const time_tracking_activity_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<time_tracking_activity>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }

    /// Deletes a time tracking activity. It is gone for good; refused while somebody has it open, or while
    /// something linked to it is in use.
    ///
    /// `DELETE /quickbooks-desktop/time-tracking-activities/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto delete_(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<deletion>(prepare_delete_(id, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/time_tracking_activities.hpp>. What is said of operations about tokens,
    // cancellation and lifetime holds for them too, and a deadline is over the whole.

    /// Finds a time tracking activity by id: gives a `std::optional<time_tracking_activity>`, which is empty
    /// if there is none.
    template <class Token = default_token>
    auto
    find(const time_tracking_activity_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Creates a time tracking activity that is known by a key of the caller, once: gives a
    /// `once<time_tracking_activity>`, whose three results must all be handled. The record's `externalId` is
    /// made of the key. What this promises, and what not, is in `docs/create-once.md`.
    template <class Token = default_token>
    auto create_once(
        std::string_view key, const time_tracking_activity_create_params& params, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// The same; and `save` is called before anything is sent, with what a later run needs to go on.
    template <std::invocable<const create_intent&> Save, class Token = default_token>
    auto create_once(
        std::string_view key, const time_tracking_activity_create_params& params, Save save,
        once_options how = {}, request_options options = {}, Token&& token = Token{}) const;

    /// Updates a time tracking activity as it stands: gives an `updated_with<time_tracking_activity>`.
    /// `change` is given the record and gives `time_tracking_activity_update_params`, or a `std::optional` of
    /// them, which is empty if there is nothing to do; it is asked again if somebody else was faster. See
    /// `docs/update-with.md`.
    template <std::invocable<const time_tracking_activity&> Change, class Token = default_token>
    auto update_with(
        std::string_view id, Change change, request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token, class... More>
    void create_once(std::string_view, time_tracking_activity_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
#endif

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(
        time_tracking_activity_list_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<cursor_page<time_tracking_activity>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] page_stream<time_tracking_activity> pages(
        time_tracking_activity_list_params&& params, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return pages(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<time_tracking_activity> list_all(
        time_tracking_activity_list_params&& params, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<time_tracking_activity> list_in_windows(
        time_tracking_activity_list_params&& params, window_options windows, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_in_windows(std::as_const(params), windows, options, paging);
    }
    template <class Token = default_token>
    auto create(
        time_tracking_activity_create_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<time_tracking_activity>(
            prepare_create(params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto update(
        std::string_view id, time_tracking_activity_update_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<time_tracking_activity>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const time_tracking_activity_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const time_tracking_activity_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_update(
        std::string_view id, const time_tracking_activity_update_params& params,
        const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_delete_(std::string_view id, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
