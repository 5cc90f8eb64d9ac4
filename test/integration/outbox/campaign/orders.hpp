#pragma once

// What the campaign wants made, and how it is known in QuickBooks.

#include <conductor/outbox.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

// A company whose records its entries refer to.
struct customer_company {
    std::string end_user_id;
    std::string bank; // accounts
    std::string cash;
};

// In each company a vendor has it, so that no customer can.
inline constexpr std::string_view taken_name = "Taken";

// Of ten entries one is a customer and nine are its invoices, half of them in a chain; of a
// hundred, one is a transfer, which nothing can tell of afterwards, and one is refused.
inline std::vector<outbox_entry> entries_of(const customer_company& of, std::size_t count) {
    std::vector<outbox_entry> made;
    const auto add = [&](std::string key, std::string operation, std::string params) -> outbox_entry& {
        outbox_entry one;
        one.end_user_id = of.end_user_id;
        one.key = std::move(key);
        one.operation = std::move(operation);
        one.params = std::move(params);
        return made.emplace_back(std::move(one));
    };
    const auto quote = [](std::string_view text) { return '"' + std::string(text) + '"'; };
    add("refused", "qbd.customers.create", R"({"name":)" + quote(taken_name) + "}");
    std::string customer;
    for (std::size_t i = 1; i < count; ++i) {
        const std::string number = std::to_string(i);
        if (i % 10 == 1) {
            customer = "c-" + number;
            add(customer, "qbd.customers.create", R"({"name":)" + quote(customer) + "}");
        } else if (i % 50 == 0) {
            const std::string key = "t-" + number;
            add(key, "qbd.transfers.create",
                R"({"transactionDate":"2026-03-01","sourceAccountId":)" + quote(of.bank) +
                    R"(,"targetAccountId":)" + quote(of.cash) + R"(,"amount":"10.00","memo":)" + quote(key) +
                    "}");
        } else {
            const std::string key = "i-" + number;
            outbox_entry& invoice = add(
                key, "qbd.invoices.create",
                R"({"transactionDate":"2026-03-01","customerId":)" + quote('{' + customer + '}') +
                    R"(,"refNumber":)" + quote(key) + R"(,"lines":[{"description":)" + quote(key) + "}]}");
            invoice.after = customer;
            if (i % 2 == 0)
                invoice.chain = customer;
        }
    }
    return made;
}

} // namespace conductor::outbox_detail::test
