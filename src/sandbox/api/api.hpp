#pragma once

// One request against the API: key, route, rules, handler. No I/O.

#include "sandbox/api/qbd_operations.hpp"
#include "sandbox/api/router.hpp"
#include "sandbox/company/ledger.hpp"
#include "sandbox/company/quickbooks.hpp"
#include "sandbox/company/store.hpp"
#include "sandbox/server/message.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::sandbox {

/// Thread-safe.
class api {
public:
    /// @param keys Secret keys to accept; empty: all that start with `sk_`.
    /// @param on_companies The operations on end-users' companies.
    api(std::vector<std::string> keys, id_generator& ids, std::span<const qbd_operation> on_companies);

    [[nodiscard]] answer process(const recorded_request& request);

    [[nodiscard]] sandbox::store& store() noexcept { return store_; }
    [[nodiscard]] const ledger& done() const noexcept { return done_; }
    [[nodiscard]] virtual_clock& clock() noexcept { return clock_; }

private:
    outcome run(const recorded_request& request);
    outcome run_own(const operation& what, const recorded_request& request, const route& way);
    outcome run_on_company(const qbd_operation& what, const recorded_request& request, const route& way);

    const std::vector<std::string> keys_;
    id_generator& ids_;
    const std::span<const qbd_operation> on_companies_;
    router router_;
    sandbox::store store_;
    ledger done_;
    virtual_clock clock_;
    quickbooks quickbooks_;
};

} // namespace conductor::sandbox
