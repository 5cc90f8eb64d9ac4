#pragma once

// The calls that a load is made of. Each is prepared once, and then begun for every request.

#include <conductor/client.hpp>
#include <conductor/qbd/invoices.hpp>

#include <chrono>
#include <string>

namespace conductor::bench {

struct end_user_call {
    end_user_create_params params{
        .company_name = "Acme Inc.",
        .source_id = "0123456789-0123456789-0123456789",
        .email = "alice@acme.example",
    };

    auto operator()(const client& c) const { return c.end_users.create(params, {}, as_result); }
};

// As a service does it that has another company for each request: the handle is made anew, with an id as long
// as real ones.
struct invoice_call {
    auto operator()(const client& c) const {
        return c.qbd("end_usr_1234567abcdefg").invoices.retrieve("80000001-1700000000", {}, as_result);
    }
};

struct page_call {
    qbd_client company;

    explicit page_call(const client& c)
        : company(c.qbd("end_usr_bench")) {}

    auto operator()(const client&) const { return company.invoices.list({}, {}, as_result); }
};

struct create_call {
    qbd_client company;
    qbd::invoice_create_params params;

    explicit create_call(const client& c)
        : company(c.qbd("end_usr_bench")) {
        using namespace std::chrono_literals;
        params.customer_id = "80000001-1700000000";
        params.transaction_date = 2024y / std::chrono::March / 15;
        params.ref_number = "INV-1001";
        params.memo = "Delivered on Friday";
        for (int i = 0; i < 100; ++i) {
            qbd::invoice_line_create_params line;
            line.item_id = "80000" + std::to_string(100 + i) + "-1700000000";
            line.description = "Flour, 25 kg, pallet " + std::to_string(i);
            line.quantity = i + 1;
            line.rate = "18.50";
            params.lines.push_back(line);
        }
    }

    auto operator()(const client&) const { return company.invoices.create(params, {}, as_result); }
};

} // namespace conductor::bench
