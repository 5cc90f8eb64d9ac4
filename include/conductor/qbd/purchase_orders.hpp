#pragma once

// The types of purchase orders. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/qbd/types/address.hpp>
#include <conductor/qbd/types/address_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/custom_field_params.hpp>
#include <conductor/qbd/types/linked_transaction.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A line of goods or work ordered, with how much of it has come. `qbd_purchase_order_line` in JSON. Part of
/// `purchase_order`, `purchase_order_line_group`.
struct purchase_order_line {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_purchase_order_line".
    std::string object_type;
    /// Good, service, discount or charge that the line is about.
    std::optional<qbd::reference> item;
    /// Article number, often the one the maker uses; not checked for uniqueness.
    std::optional<std::string> sku;
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
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// Total of the line, decimal text; worked out from quantity and rate if left out, and wins over them.
    std::optional<std::string> amount;
    /// Bin or shelf inside the warehouse; only with bin tracking.
    std::optional<qbd::reference> inventory_site_location;
    /// The vendor if `account` is accounts payable, otherwise the customer that the cost is for.
    std::optional<qbd::reference> payee;
    /// Day the work was done or is planned; may differ from the transaction's own date.
    std::optional<std::chrono::year_month_day> service_date;
    /// Says only whether this line is taxed ("Tax", "Non" or own codes); wins over the whole transaction's.
    std::optional<qbd::reference> sales_tax_code;
    /// How many of the ordered units have come in so far.
    std::optional<double> received_quantity;
    /// How many of the ordered pieces the supplier has not put on a bill yet.
    std::optional<double> unbilled_quantity;
    /// True once the vendor's bill for it has been entered.
    std::optional<bool> is_billed;
    /// True if somebody closed it by hand before all arrived; once all has, it stays closed.
    bool is_manually_closed = false;
    /// First spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field1;
    /// Second spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field2;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const purchase_order_line&) const = default;
};

/// A line with a bundle of items, and the lines that it stands for. `qbd_purchase_order_line_group` in JSON.
/// Part of `purchase_order`.
struct purchase_order_line_group {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_purchase_order_line_group".
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
    std::vector<qbd::purchase_order_line> lines;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const purchase_order_line_group&) const = default;
};

/// A purchase order: an order to a vendor for goods, which is not booked. `qbd_purchase_order` in JSON.
/// Answer of `purchase_orders::list`, `purchase_orders::create`, `purchase_orders::retrieve`,
/// `purchase_orders::update`.
struct purchase_order {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_purchase_order".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Supplier from whom the goods are ordered.
    std::optional<qbd::reference> vendor;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// Warehouse or shop where the goods are kept; only with stock in several places.
    std::optional<qbd::reference> inventory_site;
    /// Who receives the goods if it is not the company itself: a customer, supplier, employee or another.
    std::optional<qbd::reference> ship_to_entity;
    /// Form layout with which the document is printed and shown.
    std::optional<qbd::reference> document_template;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// Where the supplier resides, as it is printed on the paper.
    std::optional<qbd::address> vendor_address;
    /// Where the supplier shall deliver.
    std::optional<qbd::address> shipping_address;
    /// Agreement on when to pay and what early payment saves, such as "Net 30".
    std::optional<qbd::reference> terms;
    /// Last day for payment, by the office PC's calendar.
    std::optional<std::chrono::year_month_day> due_date;
    /// Day by which the ordered goods should have arrived.
    std::optional<std::chrono::year_month_day> expected_date;
    /// Carrier or way by which goods travel, from the company's own list.
    std::optional<qbd::reference> shipping_method;
    /// Place from which the goods travel at the buyer's risk (FOB); a note only, nothing is booked.
    std::optional<std::string> shipment_origin;
    /// What it comes to in all, lines and groups together; a decimal text.
    std::string total_amount;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate;
    /// The total turned into the company's own currency by the exchange rate; a decimal text.
    std::optional<std::string> total_amount_in_home_currency;
    /// True if somebody closed it by hand before all arrived; once all has, it stays closed.
    bool is_manually_closed = false;
    /// True once everything ordered has arrived; false if any was closed by hand.
    std::optional<bool> is_fully_received;
    /// A remark for the office that is kept off the printed form.
    std::optional<std::string> memo;
    /// Words for the supplier, printed on the order.
    std::optional<std::string> vendor_message;
    /// True puts it in the list of documents to be printed; somebody at the office prints them.
    std::optional<bool> is_queued_for_print;
    /// True puts it in the list of documents to be mailed; somebody at the office sends them.
    std::optional<bool> is_queued_for_email;
    /// Says only whether tax is due ("Tax", "Non" or own codes), not the rate; a line's own wins.
    std::optional<qbd::reference> sales_tax_code;
    /// First spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field1;
    /// Second spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field2;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Other transactions tied to this one, such as payments or orders; empty in lists unless
    /// `include_linked_transactions` is set.
    std::vector<qbd::linked_transaction> linked_transactions;
    /// The rows of the form, one for each product or service; item groups stand in `line_groups`.
    std::vector<qbd::purchase_order_line> lines;
    /// Item groups on the form, each a bundle of items that is entered as one.
    std::vector<qbd::purchase_order_line_group> line_groups;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const purchase_order&) const = default;
};

/// Which purchase orders to list, and how much of each. Looking up by `ids` or `ref_numbers` ignores
/// everything else that is asked for, and fails as a whole if a single one is unknown. Lines come only if
/// `include_line_items` asks for them. Links to other transactions come only if `include_linked_transactions`
/// asks for them. A page's cursor is dead ten seconds after its answer. Query parameters of
/// `purchase_orders::list`.
struct purchase_order_list_params {
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
    /// Only those that concern these suppliers, by their ids.
    std::vector<std::string> vendor_ids{};
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

    bool operator==(const purchase_order_list_params&) const = default;
};

/// A line of goods or work ordered, with how much of it has come. For one that is to be made. Part of
/// `purchase_order_create_params`.
struct purchase_order_line_create_params {
    /// Id of the good, service, discount or charge that the line is about; at most 36 characters.
    std::optional<std::string> item_id{};
    /// Article number, often the one the maker uses; not checked for uniqueness.
    std::optional<std::string> sku{};
    /// Explanatory text, for lines printed on the form; empty ones usually take the text of the item.
    std::optional<std::string> description{};
    /// How many units, fractions allowed; leave it out for discounts.
    std::optional<double> quantity{};
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure{};
    /// Price of one unit, such as "12.50", up to five decimals; ignored where `amount` is given too.
    std::optional<std::string> rate{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Total of the line, decimal text; worked out from quantity and rate if left out, and wins over them.
    std::optional<std::string> amount{};
    /// Id of the bin or shelf inside the warehouse; only with bin tracking; at most 36 characters.
    std::optional<std::string> inventory_site_location_id{};
    /// Id of the vendor if `account_id` is accounts payable, otherwise of the customer that the cost is for;
    /// at most 36 characters.
    std::optional<std::string> payee_id{};
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

    bool operator==(const purchase_order_line_create_params&) const = default;
};

/// A line with a bundle of items, and the lines that it stands for. For one that is to be made. Part of
/// `purchase_order_create_params`.
struct purchase_order_line_group_create_params {
    /// Id of the bundle of items, sold or bought together, that the line stands for; required, at most 36
    /// characters.
    std::string item_group_id{};
    /// How many of the whole bundle, fractions allowed; leave it out for discounts.
    std::optional<double> quantity{};
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure{};
    /// Day the work was done or is planned; may differ from the transaction's own date.
    std::optional<std::chrono::year_month_day> service_date{};
    /// Id of the bin or shelf inside the warehouse; only with bin tracking; at most 36 characters.
    std::optional<std::string> inventory_site_location_id{};
    /// Values for fields that the company has added itself.
    std::vector<qbd::custom_field_params> custom_fields{};

    bool operator==(const purchase_order_line_group_create_params&) const = default;
};

/// A purchase order to be made: an order to a vendor for goods, which is not booked. `external_id` is fixed
/// from then on. Parameters of `purchase_orders::create`.
struct purchase_order_create_params {
    /// Id of the supplier from whom the goods are ordered; at most 36 characters.
    std::optional<std::string> vendor_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Id of the warehouse or shop where the goods are kept; only with stock in several places; at most 36
    /// characters.
    std::optional<std::string> inventory_site_id{};
    /// Id of the customer, supplier, employee or other name that the goods are delivered to; at most 36
    /// characters.
    std::optional<std::string> ship_to_entity_id{};
    /// Id of the form layout with which the document is printed and shown; at most 36 characters.
    std::optional<std::string> document_template_id{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar; required.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 11 characters.
    std::optional<std::string> ref_number{};
    /// Where the supplier resides, as it is printed on the paper.
    std::optional<qbd::address_params> vendor_address{};
    /// Where the supplier shall deliver.
    std::optional<qbd::address_params> shipping_address{};
    /// Id of the payment agreement, such as that of "Net 30"; at most 36 characters.
    std::optional<std::string> terms_id{};
    /// Last day for payment, by the office PC's calendar.
    std::optional<std::chrono::year_month_day> due_date{};
    /// Day by which the ordered goods should have arrived.
    std::optional<std::chrono::year_month_day> expected_date{};
    /// Id of the carrier or way of sending, an entry in the company's own list; at most 36 characters.
    std::optional<std::string> shipping_method_id{};
    /// Place from which the goods travel at the buyer's risk (FOB); a note only, nothing is booked; at most
    /// 13 characters.
    std::optional<std::string> shipment_origin{};
    /// A remark for the office that is kept off the printed form.
    std::optional<std::string> memo{};
    /// Words for the supplier, printed on the order.
    std::optional<std::string> vendor_message{};
    /// True puts it in the list of documents to be printed; somebody at the office prints them.
    std::optional<bool> is_queued_for_print{};
    /// True puts it in the list of documents to be mailed; somebody at the office sends them.
    std::optional<bool> is_queued_for_email{};
    /// Id of a tax code, which says only whether tax is due, not the rate; a line's own wins; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// First spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field1{};
    /// Second spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field2{};
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};
    /// The rows of the form, one for each product or service; item groups stand in `line_groups`.
    std::vector<qbd::purchase_order_line_create_params> lines{};
    /// Item groups on the form, each a bundle of items that is entered as one.
    std::vector<qbd::purchase_order_line_group_create_params> line_groups{};

    bool operator==(const purchase_order_create_params&) const = default;
};

/// A line of goods or work ordered, with how much of it has come. For one that is kept by its id, or added
/// with the id "-1". Part of `purchase_order_line_group_update_params`, `purchase_order_update_params`.
struct purchase_order_line_update_params {
    /// Key of the line to keep or change; "-1" adds a new one; required, at most 36 characters.
    std::string id{};
    /// Id of the good, service, discount or charge that the line is about; at most 36 characters.
    std::optional<std::string> item_id{};
    /// Article number, often the one the maker uses; not checked for uniqueness.
    std::optional<std::string> sku{};
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
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Total of the line, decimal text; worked out from quantity and rate if left out, and wins over them.
    std::optional<std::string> amount{};
    /// Id of the bin or shelf inside the warehouse; only with bin tracking; at most 36 characters.
    std::optional<std::string> inventory_site_location_id{};
    /// Id of the vendor if `account_id` is accounts payable, otherwise of the customer that the cost is for;
    /// at most 36 characters.
    std::optional<std::string> payee_id{};
    /// Day the work was done or is planned; may differ from the transaction's own date.
    std::optional<std::chrono::year_month_day> service_date{};
    /// Id of the tax code for this line, taxed or not; wins over the whole transaction's; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// True if somebody closed it by hand before all arrived; once all has, it stays closed.
    std::optional<bool> is_manually_closed{};
    /// Id of the account that this row is booked to, in place of the one set in the item; at most 36
    /// characters.
    std::optional<std::string> override_item_account_id{};
    /// First spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field1{};
    /// Second spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field2{};

    bool operator==(const purchase_order_line_update_params&) const = default;
};

/// A line with a bundle of items, and the lines that it stands for. For one that is kept by its id, or added
/// with the id "-1". Part of `purchase_order_update_params`.
struct purchase_order_line_group_update_params {
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
    std::vector<qbd::purchase_order_line_update_params> lines{};

    bool operator==(const purchase_order_line_group_update_params&) const = default;
};

/// What to change of a purchase order; what is left unset stays as it is. `revision_number` has to be the one
/// last read; if somebody saved the record since then, the update is refused. Lines that are given take the
/// place of all there are, so those left out are deleted; keep one by its id, add one with the id "-1".
/// Parameters of `purchase_orders::update`.
struct purchase_order_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Id of the supplier from whom the goods are ordered; at most 36 characters.
    std::optional<std::string> vendor_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Id of the warehouse or shop where the goods are kept; only with stock in several places; at most 36
    /// characters.
    std::optional<std::string> inventory_site_id{};
    /// Id of the customer, supplier, employee or other name that the goods are delivered to; at most 36
    /// characters.
    std::optional<std::string> ship_to_entity_id{};
    /// Id of the form layout with which the document is printed and shown; at most 36 characters.
    std::optional<std::string> document_template_id{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 11 characters.
    std::optional<std::string> ref_number{};
    /// Where the supplier resides, as it is printed on the paper.
    std::optional<qbd::address_params> vendor_address{};
    /// Where the supplier shall deliver.
    std::optional<qbd::address_params> shipping_address{};
    /// Id of the payment agreement, such as that of "Net 30"; at most 36 characters.
    std::optional<std::string> terms_id{};
    /// Last day for payment, by the office PC's calendar.
    std::optional<std::chrono::year_month_day> due_date{};
    /// Day by which the ordered goods should have arrived.
    std::optional<std::chrono::year_month_day> expected_date{};
    /// Id of the carrier or way of sending, an entry in the company's own list; at most 36 characters.
    std::optional<std::string> shipping_method_id{};
    /// Place from which the goods travel at the buyer's risk (FOB); a note only, nothing is booked; at most
    /// 13 characters.
    std::optional<std::string> shipment_origin{};
    /// True if somebody closed it by hand before all arrived; once all has, it stays closed.
    std::optional<bool> is_manually_closed{};
    /// A remark for the office that is kept off the printed form.
    std::optional<std::string> memo{};
    /// Words for the supplier, printed on the order.
    std::optional<std::string> vendor_message{};
    /// True puts it in the list of documents to be printed; somebody at the office prints them.
    std::optional<bool> is_queued_for_print{};
    /// True puts it in the list of documents to be mailed; somebody at the office sends them.
    std::optional<bool> is_queued_for_email{};
    /// Id of a tax code, which says only whether tax is due, not the rate; a line's own wins; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// First spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field1{};
    /// Second spare text, there in every company; hidden from users at first.
    std::optional<std::string> other_custom_field2{};
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate{};
    /// All rows that shall remain; those left out are deleted, new ones have the id "-1", no array changes
    /// nothing.
    std::vector<qbd::purchase_order_line_update_params> lines{};
    /// All item groups that shall remain; those left out are deleted, new ones have the id "-1", no array
    /// changes nothing.
    std::vector<qbd::purchase_order_line_group_update_params> line_groups{};

    bool operator==(const purchase_order_update_params&) const = default;
};

} // namespace conductor::qbd
