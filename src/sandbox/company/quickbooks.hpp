#pragma once

// The operations on end-users' companies: all of them are one of a few verbs, carried out by their tables.

#include "sandbox/api/operations.hpp"
#include "sandbox/api/schema.hpp"
#include "sandbox/company/books.hpp"
#include "sandbox/company/ledger.hpp"
#include "sandbox/company/materialize.hpp"
#include "sandbox/company/offices.hpp"
#include "sandbox/company/virtual_clock.hpp"

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// A request that has passed the operation's query and body models.
struct company_request {
    const qbd_operation& operation;
    std::string end_user_id;
    std::string company_name; ///< of the end-user
    std::string id;           ///< from the path; empty if it has none
    const dom::object& query;
    const dom::object& body;
};

/// Thread-safe.
class quickbooks {
public:
    quickbooks(id_generator& ids, ledger& done, const virtual_clock& clock, const offices& states)
        : ids_{ids}
        , done_{done}
        , clock_{clock}
        , offices_{states} {}

    [[nodiscard]] outcome run(const company_request& request);

private:
    outcome create(const company_request& request, books& company);
    outcome retrieve(const company_request& request, books& company);
    outcome update(const company_request& request, books& company);
    outcome remove(const company_request& request, books& company);
    outcome make_void(const company_request& request, books& company);
    outcome list(const company_request& request, books& company);
    outcome report(const company_request& request, books& company);
    dom::object describe_company(const company_request& request, books& company);

    /// What the server adds to an object now.
    server_values values(books& company, bool is_transaction);

    id_generator& ids_;
    ledger& done_;
    const virtual_clock& clock_;
    const offices& offices_;
    std::mutex mutex_;
    std::unordered_map<std::string, books> companies_;
    std::uint64_t made_ = 0; ///< objects and lines, of all companies
};

} // namespace conductor::sandbox
