#pragma once

// The operations on reports. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/request_options.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct aging_report_params;
struct budget_summary_report_params;
struct custom_detail_report_params;
struct custom_summary_report_params;
struct general_detail_report_params;
struct general_summary_report_params;
struct job_report_params;
struct payroll_detail_report_params;
struct payroll_summary_report_params;
struct report;
struct time_report_params;

namespace resources {

/// The operations on reports: tables that QuickBooks works out of the books, as somebody at the PC would see
/// them. Reached as `client.qbd(end_user_id).reports`; their types are in `<conductor/qbd/reports.hpp>`. What
/// is said of `end_users` about errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class reports {
public:
    explicit reports(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Makes a report: totals by account, customer, vendor or item, such as the balance sheet, profit and
    /// loss, trial balance or sales.
    ///
    /// `GET /quickbooks-desktop/reports/general-summary`.
    template <class Token = default_token>
    auto general_summary(
        const general_summary_report_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<report>(
            prepare_general_summary(&params, options), std::forward<Token>(token));
    }

    /// Makes a report: the single transactions behind totals, such as the general ledger, open invoices,
    /// unpaid bills or the audit trail.
    ///
    /// `GET /quickbooks-desktop/reports/general-detail`.
    template <class Token = default_token>
    auto general_detail(
        const general_detail_report_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<report>(
            prepare_general_detail(&params, options), std::forward<Token>(token));
    }

    /// Makes a report: what customers owe or vendors are owed, by how many days it is overdue.
    ///
    /// `GET /quickbooks-desktop/reports/aging`.
    template <class Token = default_token>
    auto
    aging(const aging_report_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<report>(prepare_aging(&params, options), std::forward<Token>(token));
    }

    /// Makes a report: what was planned for a fiscal year, alone or beside what happened; the budget must be
    /// there in QuickBooks before.
    ///
    /// `GET /quickbooks-desktop/reports/budget-summary`.
    template <class Token = default_token>
    auto budget_summary(
        const budget_summary_report_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<report>(
            prepare_budget_summary(&params, options), std::forward<Token>(token));
    }

    /// Makes a report: what jobs and items brought in and cost, and how that compares with their estimates;
    /// some kinds need one customer or job to be named.
    ///
    /// `GET /quickbooks-desktop/reports/job`.
    template <class Token = default_token>
    auto job(const job_report_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<report>(prepare_job(&params, options), std::forward<Token>(token));
    }

    /// Makes a report: hours worked, by item, by job or by person.
    ///
    /// `GET /quickbooks-desktop/reports/time`.
    template <class Token = default_token>
    auto time(const time_report_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<report>(prepare_time(&params, options), std::forward<Token>(token));
    }

    /// Makes a report: transactions in rows and columns of your own choice; there are no columns unless they
    /// are asked for.
    ///
    /// `GET /quickbooks-desktop/reports/custom-detail`.
    template <class Token = default_token>
    auto custom_detail(
        const custom_detail_report_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<report>(
            prepare_custom_detail(&params, options), std::forward<Token>(token));
    }

    /// Makes a report: totals over rows and columns of your own choice; there is no layout unless it is asked
    /// for.
    ///
    /// `GET /quickbooks-desktop/reports/custom-summary`.
    template <class Token = default_token>
    auto custom_summary(
        const custom_summary_report_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<report>(
            prepare_custom_summary(&params, options), std::forward<Token>(token));
    }

    /// Makes a report: single lines of paychecks, such as wages, taxes, deductions and what the company adds.
    ///
    /// `GET /quickbooks-desktop/reports/payroll-detail`.
    template <class Token = default_token>
    auto payroll_detail(
        const payroll_detail_report_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<report>(
            prepare_payroll_detail(&params, options), std::forward<Token>(token));
    }

    /// Makes a report: totals of wages, taxes and deductions by employee, or what is owed to agencies for
    /// them.
    ///
    /// `GET /quickbooks-desktop/reports/payroll-summary`.
    template <class Token = default_token>
    auto payroll_summary(
        const payroll_summary_report_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<report>(
            prepare_payroll_summary(&params, options), std::forward<Token>(token));
    }

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto general_summary(
        general_summary_report_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<report>(
            prepare_general_summary(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto general_detail(
        general_detail_report_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<report>(
            prepare_general_detail(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto aging(aging_report_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<report>(prepare_aging(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto budget_summary(
        budget_summary_report_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<report>(
            prepare_budget_summary(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto job(job_report_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<report>(prepare_job(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto time(time_report_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<report>(prepare_time(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto custom_detail(
        custom_detail_report_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<report>(
            prepare_custom_detail(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto custom_summary(
        custom_summary_report_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<report>(
            prepare_custom_summary(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto payroll_detail(
        payroll_detail_report_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<report>(
            prepare_payroll_detail(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto payroll_summary(
        payroll_summary_report_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<report>(
            prepare_payroll_summary(&params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_general_summary(
        const general_summary_report_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_general_detail(const general_detail_report_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_aging(const aging_report_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_budget_summary(const budget_summary_report_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_job(const job_report_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_time(const time_report_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_custom_detail(const custom_detail_report_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_custom_summary(const custom_summary_report_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_payroll_detail(const payroll_detail_report_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_payroll_summary(
        const payroll_summary_report_params* params, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
