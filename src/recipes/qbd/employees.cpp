// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/employees.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct employees_types {
    using resource = qbd::resources::employees;
    using item = qbd::employee;
    using list_params = qbd::employee_list_params;
    using create_params = qbd::employee_create_params;
    using update_params = qbd::employee_update_params;

    static standing stands_in(const qbd::employee_address_params& wanted, const qbd::employee_address& now) {
        return all({
            to_standing(same(wanted.line1, now.line1)),
            to_standing(same(wanted.line2, now.line2)),
            to_standing(same(wanted.line3, now.line3)),
            to_standing(same(wanted.line4, now.line4)),
            to_standing(same(wanted.city, now.city)),
            to_standing(is_unset(wanted.state)),
            to_standing(same(wanted.postal_code, now.postal_code)),
            to_standing(same(wanted.country, now.country)),
        });
    }

    static standing
    stands_in(const qbd::custom_contact_field_params& wanted, const qbd::custom_contact_field& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(same(wanted.value, now.value)),
        });
    }

    static standing
    stands_in(const qbd::emergency_contact_person_params& wanted, const qbd::emergency_contact& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(same(wanted.value, now.value)),
            to_standing(same(wanted.relation, now.relation)),
        });
    }

    static standing
    stands_in(const qbd::employee_emergency_contact_params& wanted, const qbd::emergency_contact_set& now) {
        return all({
            part_stands_in(
                wanted.primary_contact, now.primary_contact,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            part_stands_in(
                wanted.secondary_contact, now.secondary_contact,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }

    static standing stands_in(const qbd::additional_note_update_params& wanted, const qbd::note& now) {
        return all({
            to_standing(same(wanted.note, now.note)),
        });
    }

    static standing stands_in(const qbd::employee_earning_params& wanted, const qbd::earnings& now) {
        return all({
            to_standing(refers_to(wanted.payroll_wage_item_id, now.payroll_wage_item)),
            to_standing(same(wanted.rate, now.rate)),
            to_standing(same(wanted.rate_percent, now.rate_percent)),
        });
    }

    static standing stands_in(const qbd::accrued_hours_params& wanted, const qbd::accrued_hours& now) {
        return all({
            to_standing(same(wanted.hours_available, now.hours_available)),
            to_standing(same(wanted.accrual_period, now.accrual_period)),
            to_standing(same(wanted.hours_accrued_per_period, now.hours_accrued_per_period)),
            to_standing(same(wanted.maximum_hours, now.maximum_hours)),
            to_standing(same(wanted.resets_hours_each_year, now.resets_hours_each_year)),
            to_standing(same(wanted.hours_used, now.hours_used)),
            to_standing(same(wanted.accrual_start_date, now.accrual_start_date)),
        });
    }

    static standing
    stands_in(const qbd::employee_payroll_update_params& wanted, const qbd::employee_payroll_info& now) {
        return all({
            to_standing(same(wanted.pay_period, now.pay_period)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(is_unset(wanted.delete_all_earnings)),
            rows_stand_in(
                wanted.earnings, now.earnings, [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(
                same(wanted.use_time_data_to_create_paychecks, now.use_time_data_to_create_paychecks)),
            part_stands_in(
                wanted.sick_hours, now.sick_hours,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            part_stands_in(
                wanted.vacation_hours, now.vacation_hours,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }

    static standing stands_in(const qbd::employee_update_params& wanted, const qbd::employee& now) {
        return all({
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(same(wanted.salutation, now.salutation)),
            to_standing(same(wanted.first_name, now.first_name)),
            to_standing(same(wanted.middle_name, now.middle_name)),
            to_standing(same(wanted.last_name, now.last_name)),
            to_standing(same(wanted.job_title, now.job_title)),
            to_standing(refers_to(wanted.supervisor_id, now.supervisor)),
            to_standing(same(wanted.department, now.department)),
            to_standing(same(wanted.description, now.description)),
            to_standing(same(wanted.target_bonus, now.target_bonus)),
            part_stands_in(
                wanted.address, now.address, [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(same(wanted.print_as, now.print_as)),
            to_standing(same(wanted.phone, now.phone)),
            to_standing(same(wanted.mobile, now.mobile)),
            to_standing(same(wanted.pager, now.pager)),
            to_standing(same(wanted.pager_pin, now.pager_pin)),
            to_standing(same(wanted.alternate_phone, now.alternate_phone)),
            to_standing(same(wanted.fax, now.fax)),
            to_standing(same(wanted.email, now.email)),
            rows_stand_in(
                wanted.custom_contact_fields, now.custom_contact_fields,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            part_stands_in(
                wanted.emergency_contact, now.emergency_contact,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(same(wanted.employee_type, now.employee_type)),
            to_standing(same(wanted.employment_status, now.employment_status)),
            to_standing(same(wanted.overtime_exempt_status, now.overtime_exempt_status)),
            to_standing(same(wanted.key_employee_status, now.key_employee_status)),
            to_standing(same(wanted.hired_date, now.hired_date)),
            to_standing(same(wanted.original_hire_date, now.original_hire_date)),
            to_standing(same(wanted.adjusted_service_date, now.adjusted_service_date)),
            to_standing(same(wanted.termination_date, now.termination_date)),
            to_standing(same(wanted.birth_date, now.birth_date)),
            to_standing(same(wanted.us_citizenship_status, now.us_citizenship_status)),
            to_standing(same(wanted.ethnicity, now.ethnicity)),
            to_standing(same(wanted.disability_status, now.disability_status)),
            to_standing(same(wanted.disability_description, now.disability_description)),
            to_standing(same(wanted.i9_on_file_status, now.i9_on_file_status)),
            to_standing(
                same(wanted.work_authorization_expiration_date, now.work_authorization_expiration_date)),
            to_standing(same(wanted.us_veteran_status, now.us_veteran_status)),
            to_standing(same(wanted.military_status, now.military_status)),
            to_standing(same(wanted.account_number, now.account_number)),
            to_standing(same(wanted.note, now.note)),
            rows_stand_in(
                wanted.additional_notes, now.additional_notes,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(refers_to(wanted.billing_rate_id, now.billing_rate)),
            part_stands_in(
                wanted.employee_payroll, now.employee_payroll,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::employee>> find(
    const qbd::resources::employees& in, const detail::recipe_context& context, const qbd::employee_key& key,
    const request_options& options) {
    return make_find<employees_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::employee>> find_many(
    const qbd::resources::employees& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<employees_types>(in, context, names, options);
}

detail::recipe_ptr<once<qbd::employee>> create_once(
    const qbd::resources::employees& in, const detail::recipe_context& context, std::string_view key,
    const qbd::employee_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once<employees_types>(in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::employee>> update_with(
    const qbd::resources::employees& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::employee_update_params>(const qbd::employee&)> change,
    const request_options& options) {
    return make_update_with<employees_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
