#pragma once

// The types of credit memos. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/qbd/types/address.hpp>
#include <conductor/qbd/types/address_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/custom_field_params.hpp>
#include <conductor/qbd/types/line_group_create_params.hpp>
#include <conductor/qbd/types/linked_transaction.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A line of goods or work credited. `qbd_credit_memo_line` in JSON. Part of `credit_memo`,
/// `credit_memo_line_group`.
struct credit_memo_line {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_credit_memo_line".
    std::string object_type;
    /// Good, service, discount or charge that the line is about.
    std::optional<qbd::reference> item;
    /// Explanatory text, for lines printed on the form; empty ones usually take the text of the item.
    std::optional<std::string> description;
    /// How many units, fractions allowed; leave it out for discounts.
    std::optional<double> quantity;
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure;
    /// Set of units that holds for this row only, in place of the item's own.
    std::optional<qbd::reference> override_unit_of_measure_set;
    /// Price of one unit, such as "12.50", up to five decimals; ignored where `amount` is given too.
    std::optional<std::string> rate;
    /// Price in percent as text such as "10.5", mostly for discount and markup rows; instead of `rate`.
    std::optional<std::string> rate_percent;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// Total of the line, decimal text; worked out from quantity and rate if left out, and wins over them.
    std::optional<std::string> amount;
    /// Warehouse or shop where the goods are kept; only with stock in several places.
    std::optional<qbd::reference> inventory_site;
    /// Bin or shelf inside the warehouse; only with bin tracking.
    std::optional<qbd::reference> inventory_site_location;
    /// Number of one single piece, for stock that is tracked piece by piece.
    std::optional<std::string> serial_number;
    /// Which batch of production or purchase the units come from.
    std::optional<std::string> lot_number;
    /// Day until which the batch or piece is good; needs the 2023 edition or a later one.
    std::optional<std::chrono::year_month_day> expiration_date;
    /// Day the work was done or is planned; may differ from the transaction's own date.
    std::optional<std::chrono::year_month_day> service_date;
    /// Says only whether this line is taxed ("Tax", "Non" or own codes); wins over the whole transaction's.
    std::optional<qbd::reference> sales_tax_code;
    /// First spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field1;
    /// Second spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field2;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const credit_memo_line&) const = default;
};

/// A line with a bundle of items, and the lines that it stands for. `qbd_credit_memo_line_group` in JSON.
/// Part of `credit_memo`.
struct credit_memo_line_group {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_credit_memo_line_group".
    std::string object_type;
    /// Bundle of items, sold or bought together, that the line stands for.
    qbd::reference item_group;
    /// Explanatory text, for lines printed on the form; empty ones usually take the text of the item.
    std::optional<std::string> description;
    /// How many of the whole bundle, fractions allowed; leave it out for discounts.
    std::optional<double> quantity;
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure;
    /// Set of units that holds for this row only, in place of the item's own.
    std::optional<qbd::reference> override_unit_of_measure_set;
    /// Whether paper shows every part with its price, or only the group as one line.
    bool should_print_items_in_group = false;
    /// All lines of the group together; a decimal text.
    std::string total_amount;
    /// Day the work was done or is planned; may differ from the transaction's own date.
    std::optional<std::chrono::year_month_day> service_date;
    /// The rows that the bundle brings in, one for each of its items.
    std::vector<qbd::credit_memo_line> lines;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const credit_memo_line_group&) const = default;
};

/// A credit memo: a credit to a customer for returned goods or too high a charge, to be used against
/// invoices. `qbd_credit_memo` in JSON. Answer of `credit_memos::list`, `credit_memos::create`,
/// `credit_memos::retrieve`, `credit_memos::update`.
struct credit_memo {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_credit_memo".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Customer, or one of its jobs such as "Acme:Kitchen", that it is for.
    std::optional<qbd::reference> customer;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// The accounts-receivable account that holds what customers owe; linked transactions must all have the
    /// same.
    std::optional<qbd::reference> receivables_account;
    /// Form layout with which the document is printed and shown.
    std::optional<qbd::reference> document_template;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// Where invoices and statements go, printed on the form.
    std::optional<qbd::address> billing_address;
    /// Where goods go, if elsewhere than the bill.
    std::optional<qbd::address> shipping_address;
    /// True while it is a draft that the accounts do not count yet.
    std::optional<bool> is_pending;
    /// The number that the customer's own purchasing gave to the order.
    std::optional<std::string> purchase_order_number;
    /// Agreement on when to pay and what early payment saves, such as "Net 30".
    std::optional<qbd::reference> terms;
    /// Last day for payment, by the office PC's calendar.
    std::optional<std::chrono::year_month_day> due_date;
    /// Who gets credit for the sale, from the list of sales reps.
    std::optional<qbd::reference> sales_representative;
    /// Place from which the goods travel at the buyer's risk (FOB); a note only, nothing is booked.
    std::optional<std::string> shipment_origin;
    /// Day on which goods left or shall leave; by the office PC's calendar.
    std::optional<std::chrono::year_month_day> shipping_date;
    /// Carrier or way by which goods travel, from the company's own list.
    std::optional<qbd::reference> shipping_method;
    /// All lines together before tax and payments; a decimal text.
    std::string subtotal;
    /// Rate and agency that the tax is computed with; the tax code only says whether any is due.
    std::optional<qbd::reference> sales_tax_item;
    /// Rate of the tax in percent, as a decimal text; "8.25" means 8.25 %.
    std::optional<std::string> sales_tax_percentage;
    /// Tax that was computed, as a decimal text; comes on top of the subtotal.
    std::optional<std::string> sales_tax_total;
    /// What it comes to in all, lines and groups together; a decimal text.
    std::string total_amount;
    /// Part of the credit not used up yet, decimal text such as "25.10".
    std::optional<std::string> credit_remaining;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate;
    /// Unused part of the credit, turned into the company's own currency, decimal text.
    std::optional<std::string> credit_remaining_in_home_currency;
    /// A remark for the office that is kept off the printed form.
    std::optional<std::string> memo;
    /// Stock phrase at the foot of the form, such as a thank-you; its text is the `full_name`.
    std::optional<qbd::reference> customer_message;
    /// True puts it in the list of documents to be printed; somebody at the office prints them.
    std::optional<bool> is_queued_for_print;
    /// True puts it in the list of documents to be mailed; somebody at the office sends them.
    std::optional<bool> is_queued_for_email;
    /// Says only whether tax is due ("Tax", "Non" or own codes), not the rate; a line's own wins.
    std::optional<qbd::reference> sales_tax_code;
    /// Spare text of the whole form, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Other transactions tied to this one, such as payments or orders; empty in lists unless
    /// `include_linked_transactions` is set.
    std::vector<qbd::linked_transaction> linked_transactions;
    /// The rows of the form, one for each product or service; item groups stand in `line_groups`.
    std::vector<qbd::credit_memo_line> lines;
    /// Item groups on the form, each a bundle of items that is entered as one.
    std::vector<qbd::credit_memo_line_group> line_groups;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const credit_memo&) const = default;
};

/// Which credit memos to list, and how much of each. Looking up by `ids` or `ref_numbers` ignores everything
/// else that is asked for, and fails as a whole if a single one is unknown. Lines come only if
/// `include_line_items` asks for them. Links to other transactions come only if `include_linked_transactions`
/// asks for them. A page's cursor is dead ten seconds after its answer. Query parameters of
/// `credit_memos::list`.
struct credit_memo_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by exact numbers, case matters; one unknown fails the whole call, all other filters are
    /// ignored; without filters beside it.
    std::vector<std::string> ref_numbers{};
    /// How many records one page holds; the next page comes with the cursor; 1 to 150, default 150.
    std::optional<std::int64_t> limit{};
    /// `next_cursor` of the page before; none for the first page, and dead ten seconds after that page's
    /// answer.
    std::optional<std::string> cursor{};
    /// Only records saved at this moment or later; without a zone, the office PC's time; never before 1980.
    std::optional<date_time> updated_after{};
    /// Only records saved at this moment or earlier; without a zone, the office PC's time.
    std::optional<date_time> updated_before{};
    /// Only those dated this day or later, by the office PC's calendar; not the day of entry.
    std::optional<std::chrono::year_month_day> transaction_date_from{};
    /// Only those dated up to this day, itself included; the office PC's calendar, not the day of entry.
    std::optional<std::chrono::year_month_day> transaction_date_to{};
    /// Only those of these customers, by ids; a job has an id of its own.
    std::vector<std::string> customer_ids{};
    /// Only those booked to one of these accounts, by account ids.
    std::vector<std::string> account_ids{};
    /// Keeps transactions with this text anywhere in their number; excludes the filters for its start and
    /// end.
    std::optional<std::string> ref_number_contains{};
    /// Keeps transactions whose number begins with this text; excludes the filters for its end and inside.
    std::optional<std::string> ref_number_starts_with{};
    /// Keeps transactions whose number closes with this text; excludes the filters for its start and inside.
    std::optional<std::string> ref_number_ends_with{};
    /// Lowest number to give, itself included; digits alone compare as numbers, anything else as text.
    std::optional<std::string> ref_number_from{};
    /// Highest number to give, itself included; digits alone compare as numbers, anything else as text.
    std::optional<std::string> ref_number_to{};
    /// Only those in one of these currencies, by record ids, not by codes such as "EUR".
    std::vector<std::string> currency_ids{};
    /// False leaves out the lines of each record, for a smaller and quicker answer; default true.
    std::optional<bool> include_line_items{};
    /// True adds what each record is tied to, such as payments or orders; without it none are told; default
    /// false.
    std::optional<bool> include_linked_transactions{};

    bool operator==(const credit_memo_list_params&) const = default;
};

/// A line of goods or work credited. For one that is to be made. Part of `credit_memo_create_params`.
struct credit_memo_line_create_params {
    /// Id of the good, service, discount or charge that the line is about; at most 36 characters.
    std::optional<std::string> item_id{};
    /// Explanatory text, for lines printed on the form; empty ones usually take the text of the item.
    std::optional<std::string> description{};
    /// How many units, fractions allowed; leave it out for discounts.
    std::optional<double> quantity{};
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure{};
    /// Price of one unit, such as "12.50", up to five decimals; ignored where `amount` is given too.
    std::optional<std::string> rate{};
    /// Price in percent as text such as "10.5", mostly for discount and markup rows; instead of `rate`.
    std::optional<std::string> rate_percent{};
    /// Id of the pricing rule for this row, stronger than the customer's own; answers show only the resulting
    /// rate; at most 36 characters.
    std::optional<std::string> price_level_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Total of the line, decimal text; worked out from quantity and rate if left out, and wins over them.
    std::optional<std::string> amount{};
    /// Id of the warehouse or shop where the goods are kept; only with stock in several places; at most 36
    /// characters.
    std::optional<std::string> inventory_site_id{};
    /// Id of the bin or shelf inside the warehouse; only with bin tracking; at most 36 characters.
    std::optional<std::string> inventory_site_location_id{};
    /// Number of one single piece, for stock that is tracked piece by piece.
    std::optional<std::string> serial_number{};
    /// Which batch of production or purchase the units come from.
    std::optional<std::string> lot_number{};
    /// Day the work was done or is planned; may differ from the transaction's own date.
    std::optional<std::chrono::year_month_day> service_date{};
    /// Id of the tax code for this line, taxed or not; wins over the whole transaction's; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Id of the account that this row is booked to, in place of the one set in the item; at most 36
    /// characters.
    std::optional<std::string> override_item_account_id{};
    /// First spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field1{};
    /// Second spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field2{};
    /// Values for fields that the company has added itself.
    std::vector<qbd::custom_field_params> custom_fields{};

    bool operator==(const credit_memo_line_create_params&) const = default;
};

/// A credit memo to be made: a credit to a customer for returned goods or too high a charge, to be used
/// against invoices. `external_id` is fixed from then on. Parameters of `credit_memos::create`.
struct credit_memo_create_params {
    /// Id of the customer, or of one of its jobs, that it is for; required, at most 36 characters.
    std::string customer_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Id of the accounts-receivable account; new ones get the usual if left out, linked ones share it; at
    /// most 36 characters.
    std::optional<std::string> receivables_account_id{};
    /// Id of the form layout with which the document is printed and shown; at most 36 characters.
    std::optional<std::string> document_template_id{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar; required.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 11 characters.
    std::optional<std::string> ref_number{};
    /// Where invoices and statements go, printed on the form.
    std::optional<qbd::address_params> billing_address{};
    /// Where goods go, if elsewhere than the bill.
    std::optional<qbd::address_params> shipping_address{};
    /// True while it is a draft that the accounts do not count yet.
    std::optional<bool> is_pending{};
    /// The number that the customer's own purchasing gave to the order; at most 25 characters.
    std::optional<std::string> purchase_order_number{};
    /// Id of the payment agreement, such as that of "Net 30"; at most 36 characters.
    std::optional<std::string> terms_id{};
    /// Last day for payment, by the office PC's calendar.
    std::optional<std::chrono::year_month_day> due_date{};
    /// Id of an entry in the list of sales reps, not of the employee behind it; at most 36 characters.
    std::optional<std::string> sales_representative_id{};
    /// Place from which the goods travel at the buyer's risk (FOB); a note only, nothing is booked; at most
    /// 13 characters.
    std::optional<std::string> shipment_origin{};
    /// Day on which goods left or shall leave; by the office PC's calendar.
    std::optional<std::chrono::year_month_day> shipping_date{};
    /// Id of the carrier or way of sending, an entry in the company's own list; at most 36 characters.
    std::optional<std::string> shipping_method_id{};
    /// Id of the item with the rate and agency of the tax; the tax code only says whether any is due; at most
    /// 36 characters.
    std::optional<std::string> sales_tax_item_id{};
    /// A remark for the office that is kept off the printed form.
    std::optional<std::string> memo{};
    /// Id of the stock phrase printed at the foot of the form; free text is not possible; at most 36
    /// characters.
    std::optional<std::string> customer_message_id{};
    /// True puts it in the list of documents to be printed; somebody at the office prints them.
    std::optional<bool> is_queued_for_print{};
    /// True puts it in the list of documents to be mailed; somebody at the office sends them.
    std::optional<bool> is_queued_for_email{};
    /// Id of a tax code, which says only whether tax is due, not the rate; a line's own wins; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Spare text of the whole form, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field{};
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};
    /// The rows of the form, one for each product or service; item groups stand in `line_groups`.
    std::vector<qbd::credit_memo_line_create_params> lines{};
    /// Item groups on the form, each a bundle of items that is entered as one.
    std::vector<qbd::line_group_create_params> line_groups{};

    bool operator==(const credit_memo_create_params&) const = default;
};

/// A line of goods or work credited. For one that is kept by its id, or added with the id "-1". Part of
/// `credit_memo_line_group_update_params`, `credit_memo_update_params`.
struct credit_memo_line_update_params {
    /// Key of the line to keep or change; "-1" adds a new one; required, at most 36 characters.
    std::string id{};
    /// Id of the good, service, discount or charge that the line is about; at most 36 characters.
    std::optional<std::string> item_id{};
    /// Explanatory text, for lines printed on the form; empty ones usually take the text of the item.
    std::optional<std::string> description{};
    /// How many units, fractions allowed; leave it out for discounts.
    std::optional<double> quantity{};
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure{};
    /// Id of the set of units that holds for this row only; the item keeps its own; at most 36 characters.
    std::optional<std::string> override_unit_of_measure_set_id{};
    /// Price of one unit, such as "12.50", up to five decimals; ignored where `amount` is given too.
    std::optional<std::string> rate{};
    /// Price in percent as text such as "10.5", mostly for discount and markup rows; instead of `rate`.
    std::optional<std::string> rate_percent{};
    /// Id of the pricing rule for this row, stronger than the customer's own; answers show only the resulting
    /// rate; at most 36 characters.
    std::optional<std::string> price_level_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Total of the line, decimal text; worked out from quantity and rate if left out, and wins over them.
    std::optional<std::string> amount{};
    /// Id of the warehouse or shop where the goods are kept; only with stock in several places; at most 36
    /// characters.
    std::optional<std::string> inventory_site_id{};
    /// Id of the bin or shelf inside the warehouse; only with bin tracking; at most 36 characters.
    std::optional<std::string> inventory_site_location_id{};
    /// Number of one single piece, for stock that is tracked piece by piece.
    std::optional<std::string> serial_number{};
    /// Which batch of production or purchase the units come from.
    std::optional<std::string> lot_number{};
    /// Day the work was done or is planned; may differ from the transaction's own date.
    std::optional<std::chrono::year_month_day> service_date{};
    /// Id of the tax code for this line, taxed or not; wins over the whole transaction's; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Id of the account that this row is booked to, in place of the one set in the item; at most 36
    /// characters.
    std::optional<std::string> override_item_account_id{};
    /// First spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field1{};
    /// Second spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field2{};

    bool operator==(const credit_memo_line_update_params&) const = default;
};

/// A line with a bundle of items, and the lines that it stands for. For one that is kept by its id, or added
/// with the id "-1". Part of `credit_memo_update_params`.
struct credit_memo_line_group_update_params {
    /// Key of the bundle's line to keep or change; "-1" adds a new one; required, at most 36 characters.
    std::string id{};
    /// Id of the bundle of items, sold or bought together, that the line stands for; at most 36 characters.
    std::optional<std::string> item_group_id{};
    /// How many of the whole bundle, fractions allowed; leave it out for discounts.
    std::optional<double> quantity{};
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure{};
    /// Id of the set of units that holds for this row only; the item keeps its own; at most 36 characters.
    std::optional<std::string> override_unit_of_measure_set_id{};
    /// All rows that shall remain; those left out are deleted, new ones have the id "-1", no array changes
    /// nothing.
    std::vector<qbd::credit_memo_line_update_params> lines{};

    bool operator==(const credit_memo_line_group_update_params&) const = default;
};

/// What to change of a credit memo; what is left unset stays as it is. `revision_number` has to be the one
/// last read; if somebody saved the record since then, the update is refused. Lines that are given take the
/// place of all there are, so those left out are deleted; keep one by its id, add one with the id "-1".
/// Parameters of `credit_memos::update`.
struct credit_memo_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Id of the customer, or of one of its jobs, that it is for; at most 36 characters.
    std::optional<std::string> customer_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Id of the accounts-receivable account; new ones get the usual if left out, linked ones share it; at
    /// most 36 characters.
    std::optional<std::string> receivables_account_id{};
    /// Id of the form layout with which the document is printed and shown; at most 36 characters.
    std::optional<std::string> document_template_id{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 11 characters.
    std::optional<std::string> ref_number{};
    /// Where invoices and statements go, printed on the form.
    std::optional<qbd::address_params> billing_address{};
    /// Where goods go, if elsewhere than the bill.
    std::optional<qbd::address_params> shipping_address{};
    /// True while it is a draft that the accounts do not count yet.
    std::optional<bool> is_pending{};
    /// The number that the customer's own purchasing gave to the order; at most 25 characters.
    std::optional<std::string> purchase_order_number{};
    /// Id of the payment agreement, such as that of "Net 30"; at most 36 characters.
    std::optional<std::string> terms_id{};
    /// Last day for payment, by the office PC's calendar.
    std::optional<std::chrono::year_month_day> due_date{};
    /// Id of an entry in the list of sales reps, not of the employee behind it; at most 36 characters.
    std::optional<std::string> sales_representative_id{};
    /// Place from which the goods travel at the buyer's risk (FOB); a note only, nothing is booked; at most
    /// 13 characters.
    std::optional<std::string> shipment_origin{};
    /// Day on which goods left or shall leave; by the office PC's calendar.
    std::optional<std::chrono::year_month_day> shipping_date{};
    /// Id of the carrier or way of sending, an entry in the company's own list; at most 36 characters.
    std::optional<std::string> shipping_method_id{};
    /// Id of the item with the rate and agency of the tax; the tax code only says whether any is due; at most
    /// 36 characters.
    std::optional<std::string> sales_tax_item_id{};
    /// A remark for the office that is kept off the printed form.
    std::optional<std::string> memo{};
    /// Id of the stock phrase printed at the foot of the form; free text is not possible; at most 36
    /// characters.
    std::optional<std::string> customer_message_id{};
    /// True puts it in the list of documents to be printed; somebody at the office prints them.
    std::optional<bool> is_queued_for_print{};
    /// True puts it in the list of documents to be mailed; somebody at the office sends them.
    std::optional<bool> is_queued_for_email{};
    /// Id of a tax code, which says only whether tax is due, not the rate; a line's own wins; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Spare text of the whole form, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field{};
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate{};
    /// All rows that shall remain; those left out are deleted, new ones have the id "-1", no array changes
    /// nothing.
    std::vector<qbd::credit_memo_line_update_params> lines{};
    /// All item groups that shall remain; those left out are deleted, new ones have the id "-1", no array
    /// changes nothing.
    std::vector<qbd::credit_memo_line_group_update_params> line_groups{};

    bool operator==(const credit_memo_update_params&) const = default;
};

} // namespace conductor::qbd
