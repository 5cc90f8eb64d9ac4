#pragma once

// The QuickBooks company of one end-user: its objects, what was deleted, and listings that go on.

#include "sandbox/api/schema.hpp"
#include "sandbox/company/deletions.hpp"
#include "sandbox/company/pc_time.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

struct stored_object {
    std::string resource; ///< the path's segment, such as "invoices"
    dom::object shown;    ///< as the API shows it
    bool voided = false;
    std::uint64_t sequence = 0; ///< in order of creation
};

/// A listing of which pages are left.
struct listing {
    std::string operation;
    std::vector<std::string> ids;
    std::size_t next = 0;
    std::chrono::system_clock::time_point answered; ///< when its last page was given
};

[[nodiscard]] inline bool is_transaction(const dom::object& shown) {
    return shown.contains("transactionDate");
}

/// Not thread-safe.
class books {
public:
    using objects = std::map<std::uint64_t, stored_object*>;
    using time_point = std::chrono::system_clock::time_point;

    /// The clock of the PC that it is on.
    pc_clock pc;

    /// Whether records can refer only to those that are there.
    bool checks_references = false;

    /// @return The object, which stays where it is until it is removed.
    stored_object& add(std::string resource, dom::object shown);

    /// nullptr if there is none.
    [[nodiscard]] stored_object* find(std::string_view id);

    /// The object of this resource; nullptr also if another resource has it.
    [[nodiscard]] stored_object* find(std::string_view resource, std::string_view id);

    /// How references name an object; nothing if there is none.
    [[nodiscard]] std::optional<std::string> full_name(std::string_view id);

    /// Another object of the company that is called as `shown` is, where that is not allowed; nullptr if
    /// there is none.
    [[nodiscard]] const stored_object*
    find_namesake(std::string_view resource, const dom::object& shown) const;

    /// What an object is shown as from now on. Those below it in its list follow with their full names.
    void change(stored_object& object, dom::object shown);

    void remove(const stored_object& object, time_point now);

    /// In order of creation.
    [[nodiscard]] const objects& of(std::string_view resource) const;
    [[nodiscard]] const objects& transactions() const noexcept { return transactions_; }
    [[nodiscard]] deletions& deleted() noexcept { return deleted_; }

    /// Keeps a listing under a cursor; the oldest is dropped when there are too many.
    void keep(const std::string& cursor, listing what);
    [[nodiscard]] listing* find_listing(const std::string& cursor);
    void forget_listing(const std::string& cursor);

private:
    void take_name(stored_object& object);
    void give_up_name(const stored_object& object);

    std::uint64_t next_ = 0;
    std::unordered_map<std::string, stored_object> by_id_;
    std::unordered_map<std::string, stored_object*> by_name_; // under their name_key()
    std::map<std::string, objects, std::less<>> by_resource_;
    objects transactions_;
    deletions deleted_;
    std::list<std::pair<std::string, listing>> listings_; // oldest first
};

} // namespace conductor::sandbox
