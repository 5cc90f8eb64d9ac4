#pragma once

// One request against the API: key, route, rules, handler. No I/O, and no waiting: what goes to QuickBooks is
// handed out, to be carried out when its turn comes.

#include "sandbox/api/router.hpp"
#include "sandbox/api/schema.hpp"
#include "sandbox/company/ledger.hpp"
#include "sandbox/company/quickbooks.hpp"
#include "sandbox/company/store.hpp"
#include "sandbox/server/message.hpp"

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// A request that has passed the API's rules and goes to an end-user's QuickBooks.
struct errand {
    std::string end_user_id;
    bool creates = false;
    std::chrono::milliseconds patience{default_patience}; ///< the API waits so long for QuickBooks
    std::function<answer()> carry_out;                    ///< the API must live
};

/// Thread-safe.
class api {
public:
    /// @param keys Secret keys to accept; empty: all that start with `sk_`.
    /// @param on_companies The operations on end-users' companies.
    /// @param initial The state of companies of which none was set.
    api(std::vector<std::string> keys, id_generator& ids, std::span<const qbd_operation> on_companies,
        company_settings initial = {});

    /// The answer, if QuickBooks has no part in it.
    [[nodiscard]] std::variant<answer, errand> receive(const recorded_request& request);

    /// The answer of a QuickBooks that is ready and does everything at once.
    [[nodiscard]] answer process(const recorded_request& request);

    /// Sets the secret keys to accept, as the constructor does.
    void set_keys(std::vector<std::string> keys);

    [[nodiscard]] sandbox::store& store() noexcept { return store_; }
    [[nodiscard]] const ledger& done() const noexcept { return done_; }
    [[nodiscard]] virtual_clock& clock() noexcept { return clock_; }
    [[nodiscard]] sandbox::offices& offices() noexcept { return offices_; }

private:
    using reception = std::variant<errand, outcome>;

    reception run(const recorded_request& request);
    reception run_own(const operation& what, const recorded_request& request, const route& way);
    reception run_on_company(const qbd_operation& what, const recorded_request& request, const route& way);

    /// What QuickBooks does, with all that is noted about it.
    std::function<answer()> in_quickbooks(
        std::string_view operation, std::string request_id, std::string end_user_id,
        std::function<outcome()> work);

    /// Notes an operation that was carried out.
    outcome counted(std::string_view operation, outcome result);

    [[nodiscard]] std::optional<api_error> check_key(const recorded_request& request) const;

    mutable std::mutex keys_mutex_;
    std::vector<std::string> keys_;
    id_generator& ids_;
    const std::span<const qbd_operation> on_companies_;
    router router_;
    sandbox::store store_;
    ledger done_;
    virtual_clock clock_;
    sandbox::offices offices_;
    quickbooks quickbooks_;
};

} // namespace conductor::sandbox
