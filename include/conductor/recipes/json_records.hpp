#pragma once

// Records as JSON: for programs that learn while they run which list they work on.

#include <conductor/default_token.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/scope.hpp>
#include <conductor/qbd.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>
#include <conductor/request_options.hpp>

#include <boost/json/fwd.hpp>

#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI {

namespace recipes {
struct untyped_list;
}

/// By what `json_records::create_once` knows a record.
enum class once_by : std::uint8_t {
    nothing,     ///< the list cannot be asked; the call fails with `errc::invalid_argument`
    external_id, ///< a GUID made of the caller's key
    name,        ///< its own name, which is unique; the caller's key is not used
};

/// What `json_records::find` looks for: one of these. Refers to the caller's text until the operation's
/// function returns.
struct json_key {
    std::string_view id{};         ///< given by QuickBooks
    std::string_view name{};       ///< the full name where the list has full names
    std::string_view ref_number{}; ///< of transactions; several may share one
};

/// The records of one list of a company, such as "invoices", with parameters and records as JSON in the API's
/// own names. Made by `company.records("invoices")`. Include `<boost/json.hpp>` to use it.
///
/// What the recipes of the typed resources do, this does too: see `docs/find-and-ensure.md`,
/// `docs/create-once.md` and `docs/update-with.md`. Parameters are checked against the API's description
/// before anything is sent; what is wrong with them is told by `errc::invalid_argument` and its path, as in
/// "lines[0].quantity must be a number".
///
///     auto invoices = company.records("invoices");
///     auto made = co_await invoices.create_once("order-17", {{"customerId", id}, {"transactionDate",
///     "2026-03-01"}});
///
/// Thread safety: all members may be called from any thread. Lifetime: like a resource, it is a handle of its
/// client. Cancellation: as that of the typed recipes.
class json_records {
public:
    CONDUCTOR_API json_records(detail::scope_ptr client, const qbd_client& company, std::string_view list);

    /// Whether there is such a list.
    [[nodiscard]] CONDUCTOR_API static bool exists(std::string_view list) noexcept;

    /// What `find` can be asked for beside an id.
    [[nodiscard]] CONDUCTOR_API bool can_find_by_name() const noexcept;
    [[nodiscard]] CONDUCTOR_API bool can_find_by_ref_number() const noexcept;

    /// Whether the list's records can be found by the name that they are created with, as `ensure` needs.
    [[nodiscard]] CONDUCTOR_API bool can_ensure() const noexcept;

    [[nodiscard]] CONDUCTOR_API conductor::once_by once_by() const noexcept;
    [[nodiscard]] CONDUCTOR_API bool can_update() const noexcept;
    [[nodiscard]] CONDUCTOR_API bool can_delete() const noexcept;

    /// Why these parameters cannot be sent to create a record of that list, or nothing.
    [[nodiscard]] CONDUCTOR_API static std::optional<error>
    why_not_create(std::string_view list, const boost::json::object& params);

    /// The same of an update, but for its revision number, which `update_with` adds.
    [[nodiscard]] CONDUCTOR_API static std::optional<error>
    why_not_update(std::string_view list, const boost::json::object& params);

    /// The same of a deletion.
    [[nodiscard]] CONDUCTOR_API static std::optional<error> why_not_delete(std::string_view list);

    /// The operations themselves: `GET`, `POST` and `DELETE /quickbooks-desktop/…`. Each gives the answer's
    /// JSON; one that the list does not have fails with `errc::invalid_argument`. An update needs the
    /// record's revision number.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return company_.request(
            http_method::get, path(operation_kind::retrieve, id), options, std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto
    create(const boost::json::object& params, request_options options = {}, Token&& token = Token{}) const {
        return company_.request_with_body(
            http_method::post, path(operation_kind::create), params, options, std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto update(
        std::string_view id, const boost::json::object& params, request_options options = {},
        Token&& token = Token{}) const {
        return company_.request_with_body(
            http_method::post, path(operation_kind::update, id), params, options, std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto delete_(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return company_.request(
            http_method::delete_, path(operation_kind::delete_, id), options, std::forward<Token>(token));
    }

    /// Gives a `std::vector<boost::json::value>`: the record that has the key, or all of those that share a
    /// ref-number. It is empty if there is none: what is not there is no error. A list that cannot be asked
    /// for such a key fails with `errc::invalid_argument`, as does a key of which not exactly one member is
    /// set.
    template <class Token = default_token>
    auto find(const json_key& key, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_recipe<std::vector<boost::json::value>>(
            make_find(key, options), std::forward<Token>(token));
    }

    /// Gives an `ensured<boost::json::value>`: finds the record by its name, or creates it, with those that
    /// it lies in if `how` says so. Fails with `errc::invalid_argument` where `can_ensure()` says no.
    template <class Token = default_token>
    auto ensure(
        const boost::json::object& params, ensure_options how = {}, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_recipe<ensured<boost::json::value>>(
            make_ensure(params, nullptr, how, options), std::forward<Token>(token));
    }

    /// The same, and of a record that was there, sends what `change` makes of it, as `update_with` does.
    /// Fails with `errc::invalid_argument` before anything is sent if the list has no update.
    template <std::invocable<const boost::json::value&> Change, class Token = default_token>
    auto ensure(
        const boost::json::object& params, Change change, ensure_options how = {},
        request_options options = {}, Token&& token = Token{}) const {
        return detail::async_recipe<ensured<boost::json::value>>(
            make_ensure(params, std::move(change), how, options), std::forward<Token>(token));
    }

    /// Gives a `once<boost::json::value>`: `POST /quickbooks-desktop/…`, and the requests that find out what
    /// became of it.
    template <class Token = default_token>
    auto create_once(
        std::string_view key, const boost::json::object& params, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const {
        return detail::async_recipe<once<boost::json::value>>(
            make_create_once(key, params, nullptr, how, options), std::forward<Token>(token));
    }

    /// The same, and lets the caller save what is about to be done: nothing is sent before `save` returns.
    template <std::invocable<const create_intent&> Save, class Token = default_token>
    auto create_once(
        std::string_view key, const boost::json::object& params, Save save, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const {
        return detail::async_recipe<once<boost::json::value>>(
            make_create_once(key, params, std::move(save), how, options), std::forward<Token>(token));
    }

    /// Gives an `updated_with<boost::json::value>`: reads the record, sends what `change` makes of it, a
    /// `std::optional<boost::json::object>`, with its revision number, and decides again when somebody else
    /// was faster.
    template <std::invocable<const boost::json::value&> Change, class Token = default_token>
    auto update_with(
        std::string_view id, Change change, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_recipe<updated_with<boost::json::value>>(
            make_update_with(id, std::move(change), options), std::forward<Token>(token));
    }

private:
    enum class operation_kind : std::uint8_t { retrieve, create, update, delete_ };

    // Empty, and so refused, if there is no such operation.
    [[nodiscard]] CONDUCTOR_API std::string path(operation_kind to, std::string_view id = {}) const;

    using change_function = std::function<std::optional<boost::json::object>(const boost::json::value&)>;

    [[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::vector<boost::json::value>>
    make_find(const json_key& key, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::recipe_ptr<ensured<boost::json::value>> make_ensure(
        const boost::json::object& params, change_function change, ensure_options how,
        const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::recipe_ptr<once<boost::json::value>> make_create_once(
        std::string_view key, const boost::json::object& params,
        std::function<void(const create_intent&)> save, once_options how,
        const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::recipe_ptr<updated_with<boost::json::value>>
    make_update_with(std::string_view id, change_function change, const request_options& options) const;

    detail::scope_ptr client_;
    qbd_client company_;
    std::shared_ptr<const recipes::untyped_list> list_;
};

} // namespace conductor
