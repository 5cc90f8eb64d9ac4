// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/reports.hpp>
#include <conductor/qbd/resources/reports.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call reports::prepare_general_summary(
    const general_summary_report_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/reports/general-summary");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<report>();
}

prepared_call reports::prepare_general_detail(
    const general_detail_report_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/reports/general-detail");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<report>();
}

prepared_call
reports::prepare_aging(const aging_report_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/reports/aging");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<report>();
}

prepared_call reports::prepare_budget_summary(
    const budget_summary_report_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/reports/budget-summary");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<report>();
}

prepared_call reports::prepare_job(const job_report_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/reports/job");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<report>();
}

prepared_call reports::prepare_time(const time_report_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/reports/time");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<report>();
}

prepared_call reports::prepare_custom_detail(
    const custom_detail_report_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/reports/custom-detail");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<report>();
}

prepared_call reports::prepare_custom_summary(
    const custom_summary_report_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/reports/custom-summary");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<report>();
}

prepared_call reports::prepare_payroll_detail(
    const payroll_detail_report_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/reports/payroll-detail");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<report>();
}

prepared_call reports::prepare_payroll_summary(
    const payroll_summary_report_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/reports/payroll-summary");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<report>();
}

} // namespace conductor::qbd::resources
