#pragma once

// The types of customers. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/additional_contact_create_params.hpp>
#include <conductor/qbd/types/additional_contact_update_params.hpp>
#include <conductor/qbd/types/additional_note_create_params.hpp>
#include <conductor/qbd/types/additional_note_update_params.hpp>
#include <conductor/qbd/types/address.hpp>
#include <conductor/qbd/types/address_params.hpp>
#include <conductor/qbd/types/contact.hpp>
#include <conductor/qbd/types/custom_contact_field.hpp>
#include <conductor/qbd/types/custom_contact_field_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/note.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/sales_tax_country.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// How far a job has come. Used by `customers`.
enum class job_status : std::uint16_t {
    unrecognized,
    awarded, ///< the customer has ordered it
    closed,
    in_progress,
    none,        ///< nothing was said
    not_awarded, ///< the customer has decided against it
    pending,     ///< offered, not decided yet
};

/// How a customer gets invoices and the like. Used by `customers`.
enum class preferred_delivery_method : std::uint16_t {
    unrecognized,
    email,
    mail,
    none, ///< nothing was said
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::job_status> {
    static constexpr std::string_view values[] = {"awarded", "closed",      "in_progress",
                                                  "none",    "not_awarded", "pending"};
};

template <>
struct enum_texts<qbd::preferred_delivery_method> {
    static constexpr std::string_view values[] = {"email", "mail", "none"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A place that goods can be sent to, with a name to choose it by. Part of `customer`.
struct shipping_address {
    /// A label that tells the customer's delivery addresses apart, such as "Warehouse".
    std::optional<std::string> name;
    /// Top line of the address, often the firm's or person's name, else the street.
    std::optional<std::string> line1;
    /// Next line of the address, such as street, suite or building.
    std::optional<std::string> line2;
    /// A further line of the address, for what did not fit above.
    std::optional<std::string> line3;
    /// A further line of the address, below three others.
    std::optional<std::string> line4;
    /// Last free line of the address, above city and postal code.
    std::optional<std::string> line5;
    /// Town of the address.
    std::optional<std::string> city;
    /// Region of the address: state, province or county, abbreviated or in full.
    std::optional<std::string> state;
    /// The ZIP or other postal code, as text so that leading zeros stay.
    std::optional<std::string> postal_code;
    /// Country in words, such as "Canada"; often empty for domestic addresses.
    std::optional<std::string> country;
    /// A remark printed below the address.
    std::optional<std::string> note;
    /// True for the delivery address taken first on new sales.
    std::optional<bool> is_default_shipping_address;

    bool operator==(const shipping_address&) const = default;
};

/// A customer's card as kept in QuickBooks; its number does not belong in logs. Part of `customer`.
struct credit_card {
    /// Digits of the card, hidden behind small letters x, without dashes; never send them in full.
    std::optional<std::string> number;
    /// Month until which the card is valid, 1 to 12.
    std::optional<double> expiration_month;
    /// Year until which the card is valid.
    std::optional<double> expiration_year;
    /// The holder as written on the plastic.
    std::optional<std::string> name;
    /// Street part of the cardholder's billing address, one line of text.
    std::optional<std::string> address;
    /// ZIP or postal code that the card's bank has on file.
    std::optional<std::string> postal_code;

    bool operator==(const credit_card&) const = default;
};

/// A customer: somebody who buys, or a job for one, which is a customer below another. `qbd_customer` in
/// JSON. Answer of `customers::list`, `customers::create`, `customers::retrieve`, `customers::update`.
struct customer {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_customer".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Its own part of the full name, without colons; vendors, employees and other names may not share it.
    std::string name;
    /// Name with those of all parents before it, "Parent:Child"; unique in its list, case ignored.
    std::string full_name;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// The customer that this job belongs to; none at the top.
    std::optional<qbd::reference> parent;
    /// 0 for a customer itself, 1 and more for a job (project) of one.
    double sublevel = 0;
    /// Firm's name for letters and forms; need not be the name that the record is found by.
    std::optional<std::string> company_name;
    /// How the person is addressed before the name, such as "Dr.".
    std::optional<std::string> salutation;
    /// Given name of whom to talk to there.
    std::optional<std::string> first_name;
    /// Second given name or initial; very short, so longer names must be cut.
    std::optional<std::string> middle_name;
    /// Family name of the person; for firms, of whom to ask for there.
    std::optional<std::string> last_name;
    /// What the person does in the firm, such as "Head of purchasing".
    std::optional<std::string> job_title;
    /// Where invoices and statements go, printed on the form.
    std::optional<qbd::address> billing_address;
    /// Where goods go, if elsewhere than the bill.
    std::optional<qbd::address> shipping_address;
    /// Further places that goods may be sent to; missing from lists that were asked to leave them out.
    std::vector<qbd::shipping_address> alternate_shipping_addresses;
    /// Main telephone as free text, in no fixed format.
    std::optional<std::string> phone;
    /// Second telephone number; any text, not checked.
    std::optional<std::string> alternate_phone;
    /// Fax number, in any notation.
    std::optional<std::string> fax;
    /// Mail address; documents queued for mailing are sent there.
    std::optional<std::string> email;
    /// Mail address that gets a copy of invoices and the like.
    std::optional<std::string> cc_email;
    /// Name of the person to ask for there.
    std::optional<std::string> contact;
    /// Name of the second person to ask for.
    std::optional<std::string> alternate_contact;
    /// Further ways to reach them, as pairs of a label and a text.
    std::vector<qbd::custom_contact_field> custom_contact_fields;
    /// Further persons to reach there, besides the main and the alternate one.
    std::vector<qbd::contact> additional_contacts;
    /// Company's own grouping of customers, such as by trade or region.
    std::optional<qbd::reference> customer_type;
    /// Agreement on when to pay and what early payment saves, such as "Net 30".
    std::optional<qbd::reference> terms;
    /// Who gets credit for the sale, from the list of sales reps.
    std::optional<qbd::reference> sales_representative;
    /// What the customer owes now, decimal text, without its jobs; `total_balance` counts them in.
    std::optional<std::string> balance;
    /// What is owed, with that of all jobs added; a decimal text, negative if in credit.
    std::optional<std::string> total_balance;
    /// Says only whether tax is due ("Tax", "Non" or own codes), not the rate; a line's own wins.
    std::optional<qbd::reference> sales_tax_code;
    /// Rate and agency that the tax is computed with; the tax code only says whether any is due.
    std::optional<qbd::reference> sales_tax_item;
    /// Whose tax rules count here.
    std::optional<std::string> sales_tax_country;
    /// Certificate of a customer who buys to sell on; a note only, tax is computed as ever.
    std::optional<std::string> resale_number;
    /// Account number agreed with the customer or vendor; free text, need not be unique.
    std::optional<std::string> account_number;
    /// Most that the customer may owe you, decimal text; none means no limit.
    std::optional<std::string> credit_limit;
    /// How the customer mostly pays, such as by check.
    std::optional<qbd::reference> preferred_payment_method;
    /// Card that the customer pays with, kept on file; give its number masked, such as "xxxxxxxxxxxx1234".
    std::optional<qbd::credit_card> credit_card;
    /// How far the work has come, where this customer is a job below another customer.
    std::optional<open_enum<qbd::job_status>> job_status;
    /// Day on which work on the job began.
    std::optional<std::chrono::year_month_day> job_start_date;
    /// Day by which the job is planned to be finished.
    std::optional<std::chrono::year_month_day> job_projected_end_date;
    /// Day on which the job was really finished.
    std::optional<std::chrono::year_month_day> job_end_date;
    /// What the job is about, for a customer that is a job of another one.
    std::optional<std::string> job_description;
    /// A label that sorts jobs into kinds, such as repair or installation; only for customers that are jobs.
    std::optional<qbd::reference> job_type;
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note;
    /// Dated notes kept with the record, besides its main note.
    std::vector<qbd::note> additional_notes;
    /// How the customer wants to get invoices and other forms.
    std::optional<open_enum<qbd::preferred_delivery_method>> preferred_delivery_method;
    /// Rule that changes prices for the customer by itself on new sales; the forms show only the resulting
    /// rate.
    std::optional<qbd::reference> price_level;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Number under which the business is known to its tax office; only Canadian and UK editions.
    std::optional<std::string> tax_registration_number;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const customer&) const = default;
};

/// Which customers to list, and how much of each. Looking up by `ids` or `full_names` ignores everything else
/// that is asked for, and fails as a whole if a single one is unknown. A page's cursor is dead ten seconds
/// after its answer. Query parameters of `customers::list`.
struct customer_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by names such as "Parent:Child"; one unknown fails the request, every other filter is ignored;
    /// without filters beside it.
    std::vector<std::string> full_names{};
    /// How many records one page holds; the next page comes with the cursor; 1 to 150, default 150.
    std::optional<std::int64_t> limit{};
    /// `next_cursor` of the page before; none for the first page, and dead ten seconds after that page's
    /// answer.
    std::optional<std::string> cursor{};
    /// Which records come, those in use or the hidden (inactive) ones; without it only those in use; default
    /// active.
    std::optional<open_enum<qbd::status_filter>> status{};
    /// Only records saved at this moment or later; without a zone, the office PC's time; never before 1980.
    std::optional<date_time> updated_after{};
    /// Only records saved at this moment or earlier; without a zone, the office PC's time.
    std::optional<date_time> updated_before{};
    /// Keeps records with this text anywhere in their name, in any case; excludes `name_starts_with` and
    /// `name_ends_with`.
    std::optional<std::string> name_contains{};
    /// Keeps records whose name begins with this text, in any case; excludes `name_contains` and
    /// `name_ends_with`.
    std::optional<std::string> name_starts_with{};
    /// Keeps records whose name closes with this text, in any case; excludes `name_contains` and
    /// `name_starts_with`.
    std::optional<std::string> name_ends_with{};
    /// First name of an alphabetical range, itself included.
    std::optional<std::string> name_from{};
    /// Last name of an alphabetical range, itself included.
    std::optional<std::string> name_to{};
    /// Only those that owe or are owed exactly this much, as "1250.50"; no second balance filter beside it.
    std::optional<std::string> total_balance{};
    /// Only balances above this decimal text; no second balance filter beside it.
    std::optional<std::string> total_balance_greater_than{};
    /// Only balances of at least this decimal text; no second balance filter beside it.
    std::optional<std::string> total_balance_greater_than_or_equal_to{};
    /// Only balances below this decimal text; no second balance filter beside it.
    std::optional<std::string> total_balance_less_than{};
    /// Only balances of at most this decimal text; no second balance filter beside it.
    std::optional<std::string> total_balance_less_than_or_equal_to{};
    /// Only those in one of these currencies, by record ids, not by codes such as "EUR".
    std::vector<std::string> currency_ids{};
    /// Only records labelled with one of these classes, by ids.
    std::vector<std::string> class_ids{};
    /// True skips the extra delivery addresses, which makes lists much faster; the field is then null;
    /// default false.
    std::optional<bool> exclude_alternate_shipping_addresses{};

    bool operator==(const customer_list_params&) const = default;
};

/// A further place that goods can be sent to, with a name to choose it by. Part of `customer_create_params`,
/// `customer_update_params`.
struct customer_alternate_shipping_address_params {
    /// A label that tells the customer's delivery addresses apart, such as "Warehouse"; required, at most 41
    /// characters.
    std::string name{};
    /// Top line of the address, often the firm's or person's name, else the street; at most 41 characters.
    std::optional<std::string> line1{};
    /// Next line of the address, such as street, suite or building; at most 41 characters.
    std::optional<std::string> line2{};
    /// A further line of the address, for what did not fit above; at most 41 characters.
    std::optional<std::string> line3{};
    /// A further line of the address, below three others; at most 41 characters.
    std::optional<std::string> line4{};
    /// Last free line of the address, above city and postal code; at most 41 characters.
    std::optional<std::string> line5{};
    /// Town of the address; at most 31 characters.
    std::optional<std::string> city{};
    /// Region of the address: state, province or county, abbreviated or in full; at most 21 characters.
    std::optional<std::string> state{};
    /// The ZIP or other postal code, as text so that leading zeros stay; at most 13 characters.
    std::optional<std::string> postal_code{};
    /// Country in words, such as "Canada"; often empty for domestic addresses.
    std::optional<std::string> country{};
    /// A remark printed below the address.
    std::optional<std::string> note{};
    /// True for the delivery address taken first on new sales.
    std::optional<bool> is_default_shipping_address{};

    bool operator==(const customer_alternate_shipping_address_params&) const = default;
};

/// A customer's card to be kept in QuickBooks; its number does not belong in logs. Part of
/// `customer_create_params`, `customer_update_params`.
struct customer_credit_card_params {
    /// Digits of the card, hidden behind small letters x, without dashes; never send them in full.
    std::optional<std::string> number{};
    /// Month until which the card is valid, 1 to 12.
    std::optional<double> expiration_month{};
    /// Year until which the card is valid.
    std::optional<double> expiration_year{};
    /// The holder as written on the plastic.
    std::optional<std::string> name{};
    /// Street part of the cardholder's billing address, one line of text.
    std::optional<std::string> address{};
    /// ZIP or postal code that the card's bank has on file.
    std::optional<std::string> postal_code{};

    bool operator==(const customer_credit_card_params&) const = default;
};

/// A customer to be made: somebody who buys, or a job for one, which is a customer below another.
/// `external_id` is fixed from then on. Parameters of `customers::create`.
struct customer_create_params {
    /// Its own part of the full name, without colons; vendors, employees and other names may not share it;
    /// required, at most 41 characters.
    std::string name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Id of the record that this one is nested below; records at the top have none; at most 36 characters.
    std::optional<std::string> parent_id{};
    /// Firm's name for letters and forms; need not be the name that the record is found by; at most 41
    /// characters.
    std::optional<std::string> company_name{};
    /// How the person is addressed before the name, such as "Dr.".
    std::optional<std::string> salutation{};
    /// Given name of whom to talk to there; at most 25 characters.
    std::optional<std::string> first_name{};
    /// Second given name or initial; very short, so longer names must be cut; at most 5 characters.
    std::optional<std::string> middle_name{};
    /// Family name of the person; for firms, of whom to ask for there; at most 25 characters.
    std::optional<std::string> last_name{};
    /// What the person does in the firm, such as "Head of purchasing".
    std::optional<std::string> job_title{};
    /// Where invoices and statements go, printed on the form.
    std::optional<qbd::address_params> billing_address{};
    /// Where goods go, if elsewhere than the bill.
    std::optional<qbd::address_params> shipping_address{};
    /// Further places that goods may be sent to.
    std::vector<qbd::customer_alternate_shipping_address_params> alternate_shipping_addresses{};
    /// Main telephone as free text, in no fixed format; at most 21 characters.
    std::optional<std::string> phone{};
    /// Second telephone number; any text, not checked; at most 21 characters.
    std::optional<std::string> alternate_phone{};
    /// Fax number, in any notation; at most 21 characters.
    std::optional<std::string> fax{};
    /// Mail address; documents queued for mailing are sent there.
    std::optional<std::string> email{};
    /// Mail address that gets a copy of invoices and the like.
    std::optional<std::string> cc_email{};
    /// Name of the person to ask for there.
    std::optional<std::string> contact{};
    /// Name of the second person to ask for.
    std::optional<std::string> alternate_contact{};
    /// Further ways to reach them, as pairs of a label and a text.
    std::vector<qbd::custom_contact_field_params> custom_contact_fields{};
    /// Further persons to reach there, besides the main and the alternate one.
    std::vector<qbd::additional_contact_create_params> additional_contacts{};
    /// Id of the group, such as a trade or region, that the customer is counted to; at most 36 characters.
    std::optional<std::string> customer_type_id{};
    /// Id of the payment agreement, such as that of "Net 30"; at most 36 characters.
    std::optional<std::string> terms_id{};
    /// Id of an entry in the list of sales reps, not of the employee behind it; at most 36 characters.
    std::optional<std::string> sales_representative_id{};
    /// What the customer already owed on `opening_balance_date`, such as "1250.50".
    std::optional<std::string> opening_balance{};
    /// Day for which `opening_balance` is true.
    std::optional<std::chrono::year_month_day> opening_balance_date{};
    /// Id of a tax code, which says only whether tax is due, not the rate; a line's own wins; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Id of the item with the rate and agency of the tax; the tax code only says whether any is due; at most
    /// 36 characters.
    std::optional<std::string> sales_tax_item_id{};
    /// Whose tax rules count here.
    std::optional<open_enum<qbd::sales_tax_country>> sales_tax_country{};
    /// Certificate of a customer who buys to sell on; a note only, tax is computed as ever.
    std::optional<std::string> resale_number{};
    /// Account number agreed with the customer or vendor; free text, need not be unique.
    std::optional<std::string> account_number{};
    /// Most that the customer may owe you, decimal text; none means no limit.
    std::optional<std::string> credit_limit{};
    /// Id of the way in which the customer mostly pays, such as by check; at most 36 characters.
    std::optional<std::string> preferred_payment_method_id{};
    /// Card that the customer pays with, kept on file; give its number masked, such as "xxxxxxxxxxxx1234".
    std::optional<qbd::customer_credit_card_params> credit_card{};
    /// How far the work has come, where this customer is a job below another customer; default none.
    std::optional<open_enum<qbd::job_status>> job_status{};
    /// Day on which work on the job began.
    std::optional<std::chrono::year_month_day> job_start_date{};
    /// Day by which the job is planned to be finished.
    std::optional<std::chrono::year_month_day> job_projected_end_date{};
    /// Day on which the job was really finished.
    std::optional<std::chrono::year_month_day> job_end_date{};
    /// What the job is about, for a customer that is a job of another one.
    std::optional<std::string> job_description{};
    /// Id of the label that sorts jobs into kinds; only for customers that are jobs; at most 36 characters.
    std::optional<std::string> job_type_id{};
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note{};
    /// Dated notes kept with the record, besides its main note.
    std::vector<qbd::additional_note_create_params> additional_notes{};
    /// How the customer wants to get invoices and other forms; default none.
    std::optional<open_enum<qbd::preferred_delivery_method>> preferred_delivery_method{};
    /// Id of the pricing rule that new sales to the customer follow by themselves; at most 36 characters.
    std::optional<std::string> price_level_id{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};
    /// Number under which the business is known to its tax office; only Canadian and UK editions.
    std::optional<std::string> tax_registration_number{};
    /// Id of the currency's record, not its code; only in companies that keep several currencies; at most 36
    /// characters.
    std::optional<std::string> currency_id{};

    bool operator==(const customer_create_params&) const = default;
};

/// What to change of a customer; what is left unset stays as it is. `revision_number` has to be the one last
/// read; if somebody saved the record since then, the update is refused. Parameters of `customers::update`.
struct customer_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Its own part of the full name, without colons; vendors, employees and other names may not share it; at
    /// most 41 characters.
    std::optional<std::string> name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    std::optional<bool> is_active{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Id of the record that this one is nested below; records at the top have none; at most 36 characters.
    std::optional<std::string> parent_id{};
    /// Firm's name for letters and forms; need not be the name that the record is found by; at most 41
    /// characters.
    std::optional<std::string> company_name{};
    /// How the person is addressed before the name, such as "Dr.".
    std::optional<std::string> salutation{};
    /// Given name of whom to talk to there; at most 25 characters.
    std::optional<std::string> first_name{};
    /// Second given name or initial; very short, so longer names must be cut; at most 5 characters.
    std::optional<std::string> middle_name{};
    /// Family name of the person; for firms, of whom to ask for there; at most 25 characters.
    std::optional<std::string> last_name{};
    /// What the person does in the firm, such as "Head of purchasing".
    std::optional<std::string> job_title{};
    /// Where invoices and statements go, printed on the form.
    std::optional<qbd::address_params> billing_address{};
    /// Where goods go, if elsewhere than the bill.
    std::optional<qbd::address_params> shipping_address{};
    /// Further places that goods may be sent to.
    std::vector<qbd::customer_alternate_shipping_address_params> alternate_shipping_addresses{};
    /// Main telephone as free text, in no fixed format; at most 21 characters.
    std::optional<std::string> phone{};
    /// Second telephone number; any text, not checked; at most 21 characters.
    std::optional<std::string> alternate_phone{};
    /// Fax number, in any notation; at most 21 characters.
    std::optional<std::string> fax{};
    /// Mail address; documents queued for mailing are sent there.
    std::optional<std::string> email{};
    /// Mail address that gets a copy of invoices and the like.
    std::optional<std::string> cc_email{};
    /// Name of the person to ask for there.
    std::optional<std::string> contact{};
    /// Name of the second person to ask for.
    std::optional<std::string> alternate_contact{};
    /// Further ways to reach them, as pairs of a label and a text.
    std::vector<qbd::custom_contact_field_params> custom_contact_fields{};
    /// Further persons to reach there, besides the main and the alternate one.
    std::vector<qbd::additional_contact_update_params> additional_contacts{};
    /// Id of the group, such as a trade or region, that the customer is counted to; at most 36 characters.
    std::optional<std::string> customer_type_id{};
    /// Id of the payment agreement, such as that of "Net 30"; at most 36 characters.
    std::optional<std::string> terms_id{};
    /// Id of an entry in the list of sales reps, not of the employee behind it; at most 36 characters.
    std::optional<std::string> sales_representative_id{};
    /// Id of a tax code, which says only whether tax is due, not the rate; a line's own wins; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Id of the item with the rate and agency of the tax; the tax code only says whether any is due; at most
    /// 36 characters.
    std::optional<std::string> sales_tax_item_id{};
    /// Whose tax rules count here.
    std::optional<open_enum<qbd::sales_tax_country>> sales_tax_country{};
    /// Certificate of a customer who buys to sell on; a note only, tax is computed as ever.
    std::optional<std::string> resale_number{};
    /// Account number agreed with the customer or vendor; free text, need not be unique.
    std::optional<std::string> account_number{};
    /// Most that the customer may owe you, decimal text; none means no limit.
    std::optional<std::string> credit_limit{};
    /// Id of the way in which the customer mostly pays, such as by check; at most 36 characters.
    std::optional<std::string> preferred_payment_method_id{};
    /// Card that the customer pays with, kept on file; give its number masked, such as "xxxxxxxxxxxx1234".
    std::optional<qbd::customer_credit_card_params> credit_card{};
    /// How far the work has come, where this customer is a job below another customer.
    std::optional<open_enum<qbd::job_status>> job_status{};
    /// Day on which work on the job began.
    std::optional<std::chrono::year_month_day> job_start_date{};
    /// Day by which the job is planned to be finished.
    std::optional<std::chrono::year_month_day> job_projected_end_date{};
    /// Day on which the job was really finished.
    std::optional<std::chrono::year_month_day> job_end_date{};
    /// What the job is about, for a customer that is a job of another one.
    std::optional<std::string> job_description{};
    /// Id of the label that sorts jobs into kinds; only for customers that are jobs; at most 36 characters.
    std::optional<std::string> job_type_id{};
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note{};
    /// Dated notes kept with the record, besides its main note.
    std::vector<qbd::additional_note_update_params> additional_notes{};
    /// How the customer wants to get invoices and other forms.
    std::optional<open_enum<qbd::preferred_delivery_method>> preferred_delivery_method{};
    /// Id of the pricing rule that new sales to the customer follow by themselves; at most 36 characters.
    std::optional<std::string> price_level_id{};
    /// Number under which the business is known to its tax office; only Canadian and UK editions.
    std::optional<std::string> tax_registration_number{};
    /// Id of the currency's record, not its code; only in companies that keep several currencies; at most 36
    /// characters.
    std::optional<std::string> currency_id{};

    bool operator==(const customer_update_params&) const = default;
};

} // namespace conductor::qbd
