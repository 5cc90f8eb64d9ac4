#pragma once

// The types of vendors. Made by tools/generate from api/conductor.yml.

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

/// How often tax is reported to an agency. Used by `vendors`.
enum class vendor_reporting_period : std::uint16_t { unrecognized, monthly, quarterly, annual };

/// How often tax is to be reported to an agency. Used by `vendors`.
enum class vendor_reporting_period_param : std::uint16_t { unrecognized, monthly, quarterly };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::vendor_reporting_period> {
    static constexpr std::string_view values[] = {"monthly", "quarterly", "annual"};
};

template <>
struct enum_texts<qbd::vendor_reporting_period_param> {
    static constexpr std::string_view values[] = {"monthly", "quarterly"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A vendor: somebody the company buys from or pays, tax agencies among them. `qbd_vendor` in JSON. Answer of
/// `vendors::list`, `vendors::create`, `vendors::retrieve`, `vendors::update`.
struct vendor {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_vendor".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Unique, and shared with no customer, employee or other name either; case does not matter.
    std::string name;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
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
    /// Where goods for this supplier are sent.
    std::optional<qbd::address> shipping_address;
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
    /// Payee to print on checks, if the vendor is paid under another name.
    std::optional<std::string> name_on_check;
    /// Account number agreed with the customer or vendor; free text, need not be unique.
    std::optional<std::string> account_number;
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note;
    /// Dated notes kept with the record, besides its main note.
    std::vector<qbd::note> additional_notes;
    /// Group the supplier is sorted into, such as a trade or region, from the company's own list.
    std::optional<qbd::reference> vendor_type;
    /// Agreement on when to pay and what early payment saves, such as "Net 30".
    std::optional<qbd::reference> terms;
    /// Most that you may owe the vendor, decimal text; none means no limit.
    std::optional<std::string> credit_limit;
    /// The supplier's US tax number, of a company (EIN) or a person (SSN); keep it out of logs.
    std::optional<std::string> tax_identification_number;
    /// True if payments go on the yearly US tax form for contractors; then tax number and address are needed.
    std::optional<bool> is_eligible_for_1099;
    /// What you owe the vendor now, decimal text; negative if you have paid too much.
    std::optional<std::string> balance;
    /// Price list for this person's working hours, in place of the service's own price.
    std::optional<qbd::reference> billing_rate;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Says only whether tax is due ("Tax", "Non" or own codes), not the rate; a line's own wins.
    std::optional<qbd::reference> sales_tax_code;
    /// Whose tax rules count here.
    std::optional<std::string> sales_tax_country;
    /// True for an authority that collected tax is paid to.
    std::optional<bool> is_sales_tax_agency;
    /// Tax declaration in which this supplier's taxes are told.
    std::optional<qbd::reference> sales_tax_return;
    /// Number under which the business is known to its tax office; only Canadian and UK editions.
    std::optional<std::string> tax_registration_number;
    /// How often tax is declared for this supplier; only Canadian and UK editions.
    std::optional<open_enum<qbd::vendor_reporting_period>> reporting_period;
    /// True if the tax on what is bought there is recorded; Canadian and British editions only.
    std::optional<bool> is_tracking_purchase_tax;
    /// Account that gathers tax paid on what this vendor sells; Canadian and British editions only.
    std::optional<qbd::reference> purchase_tax_account;
    /// True if the tax on what is sold there is recorded; Canadian and British editions only.
    std::optional<bool> is_tracking_sales_tax;
    /// Account where tax on this supplier's sales is booked; only Canadian and UK editions.
    std::optional<qbd::reference> sales_tax_account;
    /// True if one tax is reckoned on top of another; Canadian and British editions only.
    std::optional<bool> is_compounding_tax;
    /// Accounts offered first when somebody enters a bill of this vendor.
    std::vector<qbd::reference> default_expense_accounts;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const vendor&) const = default;
};

/// Which vendors to list, and how much of each. Looking up by `ids` or `names` ignores everything else that
/// is asked for, and fails as a whole if a single one is unknown. A page's cursor is dead ten seconds after
/// its answer. Query parameters of `vendors::list`.
struct vendor_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by exact names, in any case; one unknown fails the whole call, all other filters are ignored;
    /// without filters beside it.
    std::vector<std::string> names{};
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

    bool operator==(const vendor_list_params&) const = default;
};

/// A vendor to be made: somebody the company buys from or pays, tax agencies among them. `external_id` is
/// fixed from then on. Parameters of `vendors::create`.
struct vendor_create_params {
    /// Unique, and shared with no customer, employee or other name either; case does not matter; required, at
    /// most 41 characters.
    std::string name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
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
    /// Where goods for this supplier are sent.
    std::optional<qbd::address_params> shipping_address{};
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
    /// Payee to print on checks, if the vendor is paid under another name; at most 41 characters.
    std::optional<std::string> name_on_check{};
    /// Account number agreed with the customer or vendor; free text, need not be unique.
    std::optional<std::string> account_number{};
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note{};
    /// Dated notes kept with the record, besides its main note.
    std::vector<qbd::additional_note_create_params> additional_notes{};
    /// Id of the group the supplier is sorted into, such as a trade or region; at most 36 characters.
    std::optional<std::string> vendor_type_id{};
    /// Id of the payment agreement, such as that of "Net 30"; at most 36 characters.
    std::optional<std::string> terms_id{};
    /// Most that you may owe the vendor, decimal text; none means no limit.
    std::optional<std::string> credit_limit{};
    /// The supplier's US tax number, of a company (EIN) or a person (SSN); keep it out of logs.
    std::optional<std::string> tax_identification_number{};
    /// True if payments go on the yearly US tax form for contractors; then tax number and address are needed.
    std::optional<bool> is_eligible_for_1099{};
    /// What was already owed to the vendor on `opening_balance_date`, such as "1250.50".
    std::optional<std::string> opening_balance{};
    /// Day for which `opening_balance` is true.
    std::optional<std::chrono::year_month_day> opening_balance_date{};
    /// Id of the billing rate that prices this person's working hours; at most 36 characters.
    std::optional<std::string> billing_rate_id{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};
    /// Id of a tax code, which says only whether tax is due, not the rate; a line's own wins; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Whose tax rules count here.
    std::optional<open_enum<qbd::sales_tax_country>> sales_tax_country{};
    /// True for an authority that collected tax is paid to.
    std::optional<bool> is_sales_tax_agency{};
    /// Id of the tax declaration in which this supplier's taxes are told; at most 36 characters.
    std::optional<std::string> sales_tax_return_id{};
    /// Number under which the business is known to its tax office; only Canadian and UK editions.
    std::optional<std::string> tax_registration_number{};
    /// How often tax is declared for this supplier; only Canadian and UK editions.
    std::optional<open_enum<qbd::vendor_reporting_period_param>> reporting_period{};
    /// True if the tax on what is bought there is recorded; Canadian and British editions only.
    std::optional<bool> is_tracking_purchase_tax{};
    /// Id of the account that gathers tax paid to this vendor; Canadian and British editions only; at most 36
    /// characters.
    std::optional<std::string> purchase_tax_account_id{};
    /// True if the tax on what is sold there is recorded; Canadian and British editions only.
    std::optional<bool> is_tracking_sales_tax{};
    /// Id of the account where tax on this supplier's sales is booked; only Canadian and UK editions; at most
    /// 36 characters.
    std::optional<std::string> sales_tax_account_id{};
    /// True if one tax is reckoned on top of another; Canadian and British editions only.
    std::optional<bool> is_compounding_tax{};
    /// Ids of the accounts offered first when somebody enters a bill of this vendor.
    std::vector<std::string> default_expense_account_ids{};
    /// Id of the currency's record, not its code; only in companies that keep several currencies; at most 36
    /// characters.
    std::optional<std::string> currency_id{};

    bool operator==(const vendor_create_params&) const = default;
};

/// What to change of a vendor; what is left unset stays as it is. `revision_number` has to be the one last
/// read; if somebody saved the record since then, the update is refused. Parameters of `vendors::update`.
struct vendor_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Unique, and shared with no customer, employee or other name either; case does not matter; at most 41
    /// characters.
    std::optional<std::string> name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    std::optional<bool> is_active{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
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
    /// Where goods for this supplier are sent.
    std::optional<qbd::address_params> shipping_address{};
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
    /// Payee to print on checks, if the vendor is paid under another name; at most 41 characters.
    std::optional<std::string> name_on_check{};
    /// Account number agreed with the customer or vendor; free text, need not be unique.
    std::optional<std::string> account_number{};
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note{};
    /// Dated notes kept with the record, besides its main note.
    std::vector<qbd::additional_note_update_params> additional_notes{};
    /// Id of the group the supplier is sorted into, such as a trade or region; at most 36 characters.
    std::optional<std::string> vendor_type_id{};
    /// Id of the payment agreement, such as that of "Net 30"; at most 36 characters.
    std::optional<std::string> terms_id{};
    /// Most that you may owe the vendor, decimal text; none means no limit.
    std::optional<std::string> credit_limit{};
    /// The supplier's US tax number, of a company (EIN) or a person (SSN); keep it out of logs.
    std::optional<std::string> tax_identification_number{};
    /// True if payments go on the yearly US tax form for contractors; then tax number and address are needed.
    std::optional<bool> is_eligible_for_1099{};
    /// Id of the billing rate that prices this person's working hours; at most 36 characters.
    std::optional<std::string> billing_rate_id{};
    /// Id of a tax code, which says only whether tax is due, not the rate; a line's own wins; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// Whose tax rules count here.
    std::optional<open_enum<qbd::sales_tax_country>> sales_tax_country{};
    /// True for an authority that collected tax is paid to.
    std::optional<bool> is_sales_tax_agency{};
    /// Id of the tax declaration in which this supplier's taxes are told; at most 36 characters.
    std::optional<std::string> sales_tax_return_id{};
    /// Number under which the business is known to its tax office; only Canadian and UK editions.
    std::optional<std::string> tax_registration_number{};
    /// How often tax is declared for this supplier; only Canadian and UK editions.
    std::optional<open_enum<qbd::vendor_reporting_period_param>> reporting_period{};
    /// True if the tax on what is bought there is recorded; Canadian and British editions only.
    std::optional<bool> is_tracking_purchase_tax{};
    /// Id of the account that gathers tax paid to this vendor; Canadian and British editions only; at most 36
    /// characters.
    std::optional<std::string> purchase_tax_account_id{};
    /// True if the tax on what is sold there is recorded; Canadian and British editions only.
    std::optional<bool> is_tracking_sales_tax{};
    /// Id of the account where tax on this supplier's sales is booked; only Canadian and UK editions; at most
    /// 36 characters.
    std::optional<std::string> sales_tax_account_id{};
    /// True if one tax is reckoned on top of another; Canadian and British editions only.
    std::optional<bool> is_compounding_tax{};
    /// Ids of the accounts offered first when somebody enters a bill of this vendor.
    std::vector<std::string> default_expense_account_ids{};
    /// Id of the currency's record, not its code; only in companies that keep several currencies; at most 36
    /// characters.
    std::optional<std::string> currency_id{};

    bool operator==(const vendor_update_params&) const = default;
};

} // namespace conductor::qbd
