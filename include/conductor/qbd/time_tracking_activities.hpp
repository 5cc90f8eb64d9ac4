#pragma once

// The types of time tracking activities. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/billing_status.hpp>
#include <conductor/qbd/types/deletion.hpp>
#include <conductor/qbd/types/reference.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A time tracking activity: hours that somebody worked on one day, for a customer or not.
/// `qbd_time_tracking_activity` in JSON. Answer of `time_tracking_activities::list`,
/// `time_tracking_activities::create`, `time_tracking_activities::retrieve`,
/// `time_tracking_activities::update`.
struct time_tracking_activity {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_time_tracking_activity".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Day on which the work was done.
    std::chrono::year_month_day transaction_date{};
    /// Whose time it is; a vendor, employee or other name, never a customer.
    qbd::reference entity;
    /// Customer or job that was worked for; a must if the hours are billable.
    std::optional<qbd::reference> customer;
    /// Kind of work done, as an item with its price; needed if the time is billable.
    std::optional<qbd::reference> service_item;
    /// Time worked, in hours and minutes such as "PT8H30M"; seconds are not kept.
    std::string duration;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// Kind of pay for these hours, such as overtime; only for employees whose paychecks follow their hours.
    std::optional<qbd::reference> payroll_wage_item;
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note;
    /// Whether the hours are to be charged to the customer; billable needs a customer and a service item.
    std::optional<open_enum<qbd::billing_status>> billing_status;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// True once the hours have been charged to the customer.
    std::optional<bool> is_billed;

    bool operator==(const time_tracking_activity&) const = default;
};

/// Which time tracking activities to list, and how much of each. Looking up by `ids` ignores everything else
/// that is asked for, and fails as a whole if a single one is unknown. A page's cursor is dead ten seconds
/// after its answer. Query parameters of `time_tracking_activities::list`.
struct time_tracking_activity_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
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
    /// Only time worked by one of these vendors, employees or other names, by id.
    std::vector<std::string> entity_ids{};

    bool operator==(const time_tracking_activity_list_params&) const = default;
};

/// A time tracking activity to be made: hours that somebody worked on one day, for a customer or not.
/// `external_id` is fixed from then on. Parameters of `time_tracking_activities::create`.
struct time_tracking_activity_create_params {
    /// Day on which the work was done; required.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// Id of the one whose time it is; a vendor, employee or other name, never a customer; required, at most
    /// 36 characters.
    std::string entity_id{};
    /// Id of the customer or job that was worked for; a must if the hours are billable; at most 36
    /// characters.
    std::optional<std::string> customer_id{};
    /// Id of the service item that tells the kind of work; needed if the time is billable; at most 36
    /// characters.
    std::optional<std::string> service_item_id{};
    /// Time worked, in hours and minutes such as "PT8H30M"; seconds are not kept; required.
    std::string duration{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Id of the kind of pay for the hours; only for employees whose paychecks follow their hours; at most 36
    /// characters.
    std::optional<std::string> payroll_wage_item_id{};
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note{};
    /// Whether the hours are to be charged to the customer; billable needs a customer and a service item;
    /// default billable.
    std::optional<open_enum<qbd::billing_status>> billing_status{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};

    bool operator==(const time_tracking_activity_create_params&) const = default;
};

/// What to change of a time tracking activity; what is left unset stays as it is. `revision_number` has to be
/// the one last read; if somebody saved the record since then, the update is refused. Parameters of
/// `time_tracking_activities::update`.
struct time_tracking_activity_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Day on which the work was done.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// Id of the one whose time it is, never a customer; has to be sent even if unchanged; required, at most
    /// 36 characters.
    std::string entity_id{};
    /// Id of the customer or job that was worked for; a must if the hours are billable; at most 36
    /// characters.
    std::optional<std::string> customer_id{};
    /// Id of the service item that tells the kind of work; needed if the time is billable; at most 36
    /// characters.
    std::optional<std::string> service_item_id{};
    /// Time worked, such as "PT8H30M"; has to be sent even if unchanged; required.
    std::string duration{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Id of the kind of pay for the hours; only for employees whose paychecks follow their hours; at most 36
    /// characters.
    std::optional<std::string> payroll_wage_item_id{};
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note{};
    /// Whether the hours are to be charged to the customer; billable needs a customer and a service item.
    std::optional<open_enum<qbd::billing_status>> billing_status{};

    bool operator==(const time_tracking_activity_update_params&) const = default;
};

} // namespace conductor::qbd
