#include "sample.hpp"

#include <cstdio>
#include <string>

namespace conductor::bench {
namespace {

using std::chrono::year_month_day;

constexpr const char* goods[] = {
    "Flour, 25 kg", "Crème fraîche, 1 l", "Butter \"extra\"", "Oven glove", "Baking tin"};

std::string text(const char* format, unsigned number) {
    char out[64];
    const int size = std::snprintf(out, sizeof out, format, number);
    return {out, static_cast<std::size_t>(size)};
}

std::string id(unsigned number) {
    return text("80000%03X-", number % 4096) + text("17%08u", number * 7919 % 100'000'000);
}

std::string money(unsigned cents) {
    return text("%u.", cents / 100) + text("%02u", cents % 100);
}

year_month_day date(unsigned number) {
    using namespace std::chrono;
    return {year{2024}, month{1 + number % 12}, day{1 + number % 28}};
}

qbd::reference reference(unsigned number, const char* kind) {
    return {.id = id(number), .full_name = kind + text(" %u", number % 50)};
}

qbd::address address(unsigned number) {
    qbd::address out;
    out.line1 = "Bakery " + text("%u", number);
    out.line2 = text("%u Mill Lane", 1 + number % 200);
    out.city = "Springfield";
    out.state = "IL";
    out.postal_code = text("62%03u", number % 1000);
    out.country = "US";
    return out;
}

qbd::custom_field custom_field(unsigned number) {
    qbd::custom_field out;
    out.owner_id = "0";
    out.name = "Route";
    out.type = open_enum<qbd::custom_field_type>{std::string_view{"string_1024_type"}};
    out.value = text("North %u", number % 9);
    return out;
}

qbd::invoice_line line(unsigned number) {
    qbd::invoice_line out;
    out.id = id(number);
    out.object_type = "qbd_invoice_line";
    out.item = reference(number, "Item");
    out.description = goods[number % std::size(goods)];
    out.quantity = 1 + number % 12 + (number % 4 == 0 ? 0.5 : 0);
    out.unit_of_measure = "Each";
    out.rate = money(199 + number * 37 % 5000);
    out.class_ = reference(number % 7, "Class");
    out.amount = money(500 + number * 91 % 90'000);
    out.inventory_site = reference(number % 3, "Site");
    if (number % 3 == 0) {
        out.service_date = date(number);
        out.lot_number = text("L%05u", number);
    }
    out.sales_tax_code = reference(number % 2, "Tax");
    return out;
}

qbd::linked_transaction linked_transaction(unsigned number) {
    qbd::linked_transaction out;
    out.id = id(number + 3);
    out.object_type = "qbd_linked_transaction";
    out.transaction_type = open_enum<qbd::transaction_type>{std::string_view{"receive_payment"}};
    out.transaction_date = date(number + 2);
    out.ref_number = text("P%05u", number);
    out.link_type = open_enum<qbd::link_type>{std::string_view{"amount"}};
    out.amount = money(number * 13 % 70'000);
    return out;
}

qbd::invoice invoice(unsigned number) {
    qbd::invoice out;
    out.id = id(number);
    out.object_type = "qbd_invoice";
    out.created_at = text("2024-03-%02uT09:30:00.000Z", 1 + number % 28);
    out.updated_at = text("2024-04-%02uT17:05:00.000Z", 1 + number % 28);
    out.revision_number = text("17%08u", number);
    out.customer = reference(number, "Customer");
    out.class_ = reference(number % 7, "Class");
    out.receivables_account = reference(1, "Accounts receivable");
    out.document_template = reference(2, "Template");
    out.transaction_date = date(number);
    out.ref_number = text("INV-%05u", number);
    out.billing_address = address(number);
    out.shipping_address = address(number + 1);
    out.is_pending = false;
    out.is_finance_charge = false;
    out.purchase_order_number = text("PO-%04u", number);
    out.terms = reference(3, "Net");
    out.due_date = date(number + 1);
    out.sales_representative = reference(number % 5, "Representative");
    out.shipping_date = date(number);
    out.shipping_method = reference(4, "Courier");
    out.subtotal = money(1000 + number * 977 % 900'000);
    out.sales_tax_item = reference(5, "Sales tax");
    out.sales_tax_percentage = "8.25";
    out.sales_tax_total = money(number * 77 % 9000);
    out.applied_amount = money(number * 13 % 70'000);
    out.balance_remaining = money(number * 31 % 70'000);
    out.currency = reference(6, "US Dollar");
    out.exchange_rate = 1;
    out.memo = "Deliver before seven, by the back door";
    out.is_paid = number % 3 == 0;
    out.customer_message = reference(7, "Thank you");
    out.is_queued_for_print = true;
    out.is_queued_for_email = false;
    out.sales_tax_code = reference(1, "Tax");
    out.external_id = text("12345678-abcd-4bcd-8bcd-%012u", number);
    if (number % 3 == 0)
        out.linked_transactions.push_back(linked_transaction(number));
    // One to three lines, and a group now and then.
    for (unsigned i = 0; i < 1 + number % 3; ++i)
        out.lines.push_back(line(number * 3 + i));
    if (number % 4 == 0) {
        qbd::invoice_line_group group;
        group.id = id(number + 5);
        group.object_type = "qbd_invoice_line_group";
        group.item_group = reference(number, "Set");
        group.quantity = 2;
        group.total_amount = money(number * 17);
        group.lines = {line(number), line(number + 1)};
        out.line_groups.push_back(std::move(group));
    }
    out.custom_fields = {custom_field(number)};
    return out;
}

} // namespace

end_user sample_end_user() {
    end_user out;
    out.id = "end_usr_1234567abcdefg";
    out.object_type = "end_user";
    out.created_at = "2024-03-01T09:30:00.000Z";
    out.company_name = "Mill Lane Bakery";
    out.source_id = "12345678-abcd-abcd-abcd-1234567890ab";
    out.email = "owner@bakery.example";
    integration_connection connection;
    connection.id = "int_conn_1234567abcdefg";
    connection.object_type = "integration_connection";
    connection.created_at = "2024-03-01T09:31:00.000Z";
    connection.integration_slug = integration_slug::quickbooks_desktop;
    connection.last_request_at = "2024-03-08T10:00:00.000Z";
    connection.last_successful_request_at = "2024-03-08T10:00:00.000Z";
    out.integration_connections.push_back(std::move(connection));
    return out;
}

invoice_page sample_page() {
    invoice_page out;
    out.object_type = "list";
    out.url = "/v1/quickbooks-desktop/invoices";
    for (unsigned i = 0; i < 150; ++i)
        out.data.push_back(invoice(i));
    out.next_cursor = "12345678-abcd-abcd-abcd-1234567890ab";
    out.remaining_count = 1350;
    out.has_more = true;
    return out;
}

qbd::invoice_create_params sample_create(unsigned lines) {
    qbd::invoice_create_params out;
    out.customer_id = id(1);
    out.transaction_date = date(1);
    out.ref_number = "INV-00001";
    out.memo = "Deliver before seven, by the back door";
    for (unsigned i = 0; i < lines; ++i) {
        qbd::invoice_line_create_params line;
        line.item_id = id(i);
        line.description = goods[i % std::size(goods)];
        line.quantity = 1 + i % 12;
        line.rate = money(199 + i * 37 % 5000);
        line.class_id = id(i % 7);
        line.service_date = date(i);
        out.lines.push_back(std::move(line));
    }
    return out;
}

} // namespace conductor::bench
