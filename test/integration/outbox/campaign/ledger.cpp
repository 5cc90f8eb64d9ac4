#include "ledger.hpp"

#include "orders.hpp"

#include <boost/asio/use_awaitable.hpp>
#include <boost/json.hpp>

#include <algorithm>
#include <set>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

namespace {

struct list_of {
    std::string_view path;
    std::string_view key_member; // which holds the entry's key
};

constexpr list_of lists[] = {
    {"/quickbooks-desktop/customers", "name"},
    {"/quickbooks-desktop/invoices", "refNumber"},
    {"/quickbooks-desktop/transfers", "memo"},
};

bool can_be_looked_for(const outbox_entry& one) {
    return one.operation != "qbd.transfers.create";
}

void count(ledger& all, const outbox_record& said, const std::vector<std::string>& there) {
    const auto is_wrong = [&](bool so, const char* what) {
        if (so)
            all.wrong.push_back(said.entry.end_user_id + ' ' + said.entry.key + ": " + what);
        return so;
    };
    all.doubled += is_wrong(there.size() > 1, "doubled");
    switch (said.state) {
    case entry_state::done:
    case entry_state::found:
        ++(said.state == entry_state::done ? all.done : all.found);
        all.missing += is_wrong(std::ranges::count(there, said.result_id) != 1, "missing");
        break;
    case entry_state::refused:
        ++all.refused;
        is_wrong(!there.empty(), "refused, and in the books");
        is_wrong(said.entry.key != "refused", said.error.c_str());
        break;
    case entry_state::unknown:
        ++all.unknown;
        all.unknown_made += there.empty() ? 0U : 1U;
        is_wrong(can_be_looked_for(said.entry), "needs a look, although it can be looked for");
        break;
    default:
        is_wrong(true, "not finished");
    }
}

} // namespace

boost::asio::awaitable<void> read_books(qbd_client of, books& into) {
    for (const list_of& list : lists) {
        auto all = of.list_all(list.path);
        while (const auto one = co_await all.next(boost::asio::use_awaitable)) {
            const auto& record = one->as_object();
            const auto text = [&record](std::string_view member) {
                return std::string(record.at(member).as_string());
            };
            into[{of.end_user_id(), text(list.key_member)}].push_back(text("id"));
        }
    }
}

ledger compare(const std::vector<outbox_record>& said, const books& there) {
    ledger all;
    all.entries = said.size();
    std::set<std::pair<std::string, std::string>> keys;
    for (const outbox_record& one : said) {
        const auto key = std::pair(one.entry.end_user_id, one.entry.key);
        keys.insert(key);
        const auto at = there.find(key);
        count(all, one, at == there.end() ? std::vector<std::string>() : at->second);
    }
    for (const auto& one : there)
        if (!keys.contains(one.first))
            all.wrong.push_back(one.first.first + ' ' + one.first.second + ": nobody wanted it");
    return all;
}

} // namespace conductor::outbox_detail::test
