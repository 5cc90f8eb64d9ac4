// Made by tools/generate from api/conductor.yml.

#include "api/caller.hpp"
#include "api/generated/calls.hpp"

#include <conductor/qbd/reports.hpp>

namespace conductor::test {

void call_reports(caller& call, const qbd_client& company) {
    if (call.begins("qbd.reports.general_summary"))
        company.reports.general_summary(
            call.filled<qbd::general_summary_report_params>(), call.options(), call.done());
    if (call.begins("qbd.reports.general_detail"))
        company.reports.general_detail(
            call.filled<qbd::general_detail_report_params>(), call.options(), call.done());
    if (call.begins("qbd.reports.aging"))
        company.reports.aging(call.filled<qbd::aging_report_params>(), call.options(), call.done());
    if (call.begins("qbd.reports.budget_summary"))
        company.reports.budget_summary(
            call.filled<qbd::budget_summary_report_params>(), call.options(), call.done());
    if (call.begins("qbd.reports.job"))
        company.reports.job(call.filled<qbd::job_report_params>(), call.options(), call.done());
    if (call.begins("qbd.reports.time"))
        company.reports.time(call.filled<qbd::time_report_params>(), call.options(), call.done());
    if (call.begins("qbd.reports.custom_detail"))
        company.reports.custom_detail(
            call.filled<qbd::custom_detail_report_params>(), call.options(), call.done());
    if (call.begins("qbd.reports.custom_summary"))
        company.reports.custom_summary(
            call.filled<qbd::custom_summary_report_params>(), call.options(), call.done());
    if (call.begins("qbd.reports.payroll_detail"))
        company.reports.payroll_detail(
            call.filled<qbd::payroll_detail_report_params>(), call.options(), call.done());
    if (call.begins("qbd.reports.payroll_summary"))
        company.reports.payroll_summary(
            call.filled<qbd::payroll_summary_report_params>(), call.options(), call.done());
}

} // namespace conductor::test
