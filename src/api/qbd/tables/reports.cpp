// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/reports.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::report>() {
    using model = qbd::report;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, category, "category", required),
        CONDUCTOR_FIELD(model, report_type, "reportType", required),
        CONDUCTOR_FIELD(model, title, "title", required | nullable),
        CONDUCTOR_FIELD(model, subtitle, "subtitle", required | nullable),
        CONDUCTOR_FIELD(model, basis, "basis", required | nullable),
        CONDUCTOR_FIELD(model, row_count, "rowCount", required | nullable),
        CONDUCTOR_FIELD(model, column_count, "columnCount", required | nullable),
        CONDUCTOR_FIELD(model, column_title_row_count, "columnTitleRowCount", required | nullable),
        CONDUCTOR_FIELD(model, columns, "columns", required),
        CONDUCTOR_FIELD(model, rows, "rows", required),
    };
    static constexpr object_model table{fields, "qbd_report"};
    return table;
}

template <>
const object_model& model_of<qbd::report_column>() {
    using model = qbd::report_column;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, column_id, "columnId", required),
        CONDUCTOR_FIELD(model, column_type, "columnType", required),
        CONDUCTOR_FIELD(model, data_type, "dataType", required | nullable),
        CONDUCTOR_FIELD(model, titles, "titles", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::report_column_title>() {
    using model = qbd::report_column_title;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, row_number, "rowNumber", required),
        CONDUCTOR_FIELD(model, value, "value", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::report_text_row>() {
    using model = qbd::report_text_row;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, kind, "kind", required),
        CONDUCTOR_FIELD(model, row_number, "rowNumber", required),
        CONDUCTOR_FIELD(model, text, "text", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::report_data_row>() {
    using model = qbd::report_data_row;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, kind, "kind", required),
        CONDUCTOR_FIELD(model, row_number, "rowNumber", required),
        CONDUCTOR_FIELD(model, row_descriptor, "rowDescriptor", required | nullable),
        CONDUCTOR_FIELD(model, cells, "cells", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::report_row_descriptor>() {
    using model = qbd::report_row_descriptor;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, type, "type", required | nullable),
        CONDUCTOR_FIELD(model, value, "value", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::report_cell>() {
    using model = qbd::report_cell;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, column_id, "columnId", required),
        CONDUCTOR_FIELD(model, value, "value", required | nullable),
        CONDUCTOR_FIELD(model, data_type, "dataType", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::report_subtotal_row>() {
    using model = qbd::report_subtotal_row;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, kind, "kind", required),
        CONDUCTOR_FIELD(model, row_number, "rowNumber", required),
        CONDUCTOR_FIELD(model, row_descriptor, "rowDescriptor", required | nullable),
        CONDUCTOR_FIELD(model, cells, "cells", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::report_total_row>() {
    using model = qbd::report_total_row;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, kind, "kind", required),
        CONDUCTOR_FIELD(model, row_number, "rowNumber", required),
        CONDUCTOR_FIELD(model, row_descriptor, "rowDescriptor", required | nullable),
        CONDUCTOR_FIELD(model, cells, "cells", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const variant_model& variant_of<qbd::report_row>() {
    static constexpr alternative alternatives[] = {
        {"text", &type_of<qbd::report_text_row>},
        {"data", &type_of<qbd::report_data_row>},
        {"subtotal", &type_of<qbd::report_subtotal_row>},
        {"total", &type_of<qbd::report_total_row>},
    };
    static constexpr variant_model table{"kind", alternatives};
    return table;
}

template <>
const object_model& model_of<qbd::general_summary_report_params>() {
    using model = qbd::general_summary_report_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, report_type, "reportType", required),
        CONDUCTOR_FIELD(model, report_date_from, "reportDateFrom", optional),
        CONDUCTOR_FIELD(model, report_date_to, "reportDateTo", optional),
        CONDUCTOR_FIELD(model, report_date_macro, "reportDateMacro", optional),
        CONDUCTOR_FIELD(model, account_type, "accountType", optional),
        CONDUCTOR_FIELD(model, account_ids, "accountIds", optional),
        CONDUCTOR_FIELD(model, account_full_names, "accountFullNames", optional),
        CONDUCTOR_FIELD(model, entity_type, "entityType", optional),
        CONDUCTOR_FIELD(model, entity_ids, "entityIds", optional),
        CONDUCTOR_FIELD(model, entity_full_names, "entityFullNames", optional),
        CONDUCTOR_FIELD(model, item_type, "itemType", optional),
        CONDUCTOR_FIELD(model, item_ids, "itemIds", optional),
        CONDUCTOR_FIELD(model, item_full_names, "itemFullNames", optional),
        CONDUCTOR_FIELD(model, class_ids, "classIds", optional),
        CONDUCTOR_FIELD(model, class_full_names, "classFullNames", optional),
        CONDUCTOR_FIELD(model, transaction_types, "transactionTypes", optional),
        CONDUCTOR_FIELD(model, detail_level, "detailLevel", optional),
        CONDUCTOR_FIELD(model, posting_status, "postingStatus", optional),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional),
        CONDUCTOR_FIELD(model, updated_date_macro, "updatedDateMacro", optional),
        CONDUCTOR_FIELD(model, report_calendar, "reportCalendar", optional),
        CONDUCTOR_FIELD(model, rows_to_return, "rowsToReturn", optional),
        CONDUCTOR_FIELD(model, columns_to_return, "columnsToReturn", optional),
        CONDUCTOR_FIELD(model, summarize_columns_by, "summarizeColumnsBy", optional),
        CONDUCTOR_FIELD(model, include_subcolumns, "includeSubcolumns", optional),
        CONDUCTOR_FIELD(model, basis, "basis", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::general_detail_report_params>() {
    using model = qbd::general_detail_report_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, report_type, "reportType", required),
        CONDUCTOR_FIELD(model, report_date_from, "reportDateFrom", optional),
        CONDUCTOR_FIELD(model, report_date_to, "reportDateTo", optional),
        CONDUCTOR_FIELD(model, report_date_macro, "reportDateMacro", optional),
        CONDUCTOR_FIELD(model, account_type, "accountType", optional),
        CONDUCTOR_FIELD(model, account_ids, "accountIds", optional),
        CONDUCTOR_FIELD(model, account_full_names, "accountFullNames", optional),
        CONDUCTOR_FIELD(model, entity_type, "entityType", optional),
        CONDUCTOR_FIELD(model, entity_ids, "entityIds", optional),
        CONDUCTOR_FIELD(model, entity_full_names, "entityFullNames", optional),
        CONDUCTOR_FIELD(model, item_type, "itemType", optional),
        CONDUCTOR_FIELD(model, item_ids, "itemIds", optional),
        CONDUCTOR_FIELD(model, item_full_names, "itemFullNames", optional),
        CONDUCTOR_FIELD(model, class_ids, "classIds", optional),
        CONDUCTOR_FIELD(model, class_full_names, "classFullNames", optional),
        CONDUCTOR_FIELD(model, transaction_types, "transactionTypes", optional),
        CONDUCTOR_FIELD(model, detail_level, "detailLevel", optional),
        CONDUCTOR_FIELD(model, posting_status, "postingStatus", optional),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional),
        CONDUCTOR_FIELD(model, updated_date_macro, "updatedDateMacro", optional),
        CONDUCTOR_FIELD(model, accounts_to_include, "accountsToInclude", optional),
        CONDUCTOR_FIELD(model, open_balance_as_of, "openBalanceAsOf", optional),
        CONDUCTOR_FIELD(model, summarize_rows_by, "summarizeRowsBy", optional),
        CONDUCTOR_FIELD(model, include_columns, "includeColumns", optional),
        CONDUCTOR_FIELD(model, basis, "basis", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::aging_report_params>() {
    using model = qbd::aging_report_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, report_type, "reportType", required),
        CONDUCTOR_FIELD(model, report_date_from, "reportDateFrom", optional),
        CONDUCTOR_FIELD(model, report_date_to, "reportDateTo", optional),
        CONDUCTOR_FIELD(model, report_date_macro, "reportDateMacro", optional),
        CONDUCTOR_FIELD(model, account_type, "accountType", optional),
        CONDUCTOR_FIELD(model, account_ids, "accountIds", optional),
        CONDUCTOR_FIELD(model, account_full_names, "accountFullNames", optional),
        CONDUCTOR_FIELD(model, entity_type, "entityType", optional),
        CONDUCTOR_FIELD(model, entity_ids, "entityIds", optional),
        CONDUCTOR_FIELD(model, entity_full_names, "entityFullNames", optional),
        CONDUCTOR_FIELD(model, item_type, "itemType", optional),
        CONDUCTOR_FIELD(model, item_ids, "itemIds", optional),
        CONDUCTOR_FIELD(model, item_full_names, "itemFullNames", optional),
        CONDUCTOR_FIELD(model, class_ids, "classIds", optional),
        CONDUCTOR_FIELD(model, class_full_names, "classFullNames", optional),
        CONDUCTOR_FIELD(model, transaction_types, "transactionTypes", optional),
        CONDUCTOR_FIELD(model, detail_level, "detailLevel", optional),
        CONDUCTOR_FIELD(model, posting_status, "postingStatus", optional),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional),
        CONDUCTOR_FIELD(model, updated_date_macro, "updatedDateMacro", optional),
        CONDUCTOR_FIELD(model, include_columns, "includeColumns", optional),
        CONDUCTOR_FIELD(model, accounts_to_include, "accountsToInclude", optional),
        CONDUCTOR_FIELD(model, aging_as_of, "agingAsOf", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::budget_summary_report_params>() {
    using model = qbd::budget_summary_report_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, report_type, "reportType", required),
        CONDUCTOR_FIELD(model, report_date_from, "reportDateFrom", optional),
        CONDUCTOR_FIELD(model, report_date_to, "reportDateTo", optional),
        CONDUCTOR_FIELD(model, report_date_macro, "reportDateMacro", optional),
        CONDUCTOR_FIELD(model, fiscal_year, "fiscalYear", required),
        CONDUCTOR_FIELD(model, budget_criterion, "budgetCriterion", optional),
        CONDUCTOR_FIELD(model, class_ids, "classIds", optional),
        CONDUCTOR_FIELD(model, class_full_names, "classFullNames", optional),
        CONDUCTOR_FIELD(model, summarize_columns_by, "summarizeColumnsBy", optional),
        CONDUCTOR_FIELD(model, summarize_rows_by, "summarizeRowsBy", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::job_report_params>() {
    using model = qbd::job_report_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, report_type, "reportType", required),
        CONDUCTOR_FIELD(model, report_date_from, "reportDateFrom", optional),
        CONDUCTOR_FIELD(model, report_date_to, "reportDateTo", optional),
        CONDUCTOR_FIELD(model, report_date_macro, "reportDateMacro", optional),
        CONDUCTOR_FIELD(model, account_type, "accountType", optional),
        CONDUCTOR_FIELD(model, account_ids, "accountIds", optional),
        CONDUCTOR_FIELD(model, account_full_names, "accountFullNames", optional),
        CONDUCTOR_FIELD(model, entity_type, "entityType", optional),
        CONDUCTOR_FIELD(model, entity_ids, "entityIds", optional),
        CONDUCTOR_FIELD(model, entity_full_names, "entityFullNames", optional),
        CONDUCTOR_FIELD(model, item_type, "itemType", optional),
        CONDUCTOR_FIELD(model, item_ids, "itemIds", optional),
        CONDUCTOR_FIELD(model, item_full_names, "itemFullNames", optional),
        CONDUCTOR_FIELD(model, class_ids, "classIds", optional),
        CONDUCTOR_FIELD(model, class_full_names, "classFullNames", optional),
        CONDUCTOR_FIELD(model, transaction_types, "transactionTypes", optional),
        CONDUCTOR_FIELD(model, detail_level, "detailLevel", optional),
        CONDUCTOR_FIELD(model, posting_status, "postingStatus", optional),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional),
        CONDUCTOR_FIELD(model, updated_date_macro, "updatedDateMacro", optional),
        CONDUCTOR_FIELD(model, summarize_columns_by, "summarizeColumnsBy", optional),
        CONDUCTOR_FIELD(model, include_subcolumns, "includeSubcolumns", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::time_report_params>() {
    using model = qbd::time_report_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, report_type, "reportType", required),
        CONDUCTOR_FIELD(model, report_date_from, "reportDateFrom", optional),
        CONDUCTOR_FIELD(model, report_date_to, "reportDateTo", optional),
        CONDUCTOR_FIELD(model, report_date_macro, "reportDateMacro", optional),
        CONDUCTOR_FIELD(model, entity_type, "entityType", optional),
        CONDUCTOR_FIELD(model, entity_ids, "entityIds", optional),
        CONDUCTOR_FIELD(model, entity_full_names, "entityFullNames", optional),
        CONDUCTOR_FIELD(model, item_type, "itemType", optional),
        CONDUCTOR_FIELD(model, item_ids, "itemIds", optional),
        CONDUCTOR_FIELD(model, item_full_names, "itemFullNames", optional),
        CONDUCTOR_FIELD(model, class_ids, "classIds", optional),
        CONDUCTOR_FIELD(model, class_full_names, "classFullNames", optional),
        CONDUCTOR_FIELD(model, summarize_columns_by, "summarizeColumnsBy", optional),
        CONDUCTOR_FIELD(model, include_subcolumns, "includeSubcolumns", optional),
        CONDUCTOR_FIELD(model, report_calendar, "reportCalendar", optional),
        CONDUCTOR_FIELD(model, rows_to_return, "rowsToReturn", optional),
        CONDUCTOR_FIELD(model, columns_to_return, "columnsToReturn", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::custom_detail_report_params>() {
    using model = qbd::custom_detail_report_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, report_type, "reportType", optional),
        CONDUCTOR_FIELD(model, report_date_from, "reportDateFrom", optional),
        CONDUCTOR_FIELD(model, report_date_to, "reportDateTo", optional),
        CONDUCTOR_FIELD(model, report_date_macro, "reportDateMacro", optional),
        CONDUCTOR_FIELD(model, account_type, "accountType", optional),
        CONDUCTOR_FIELD(model, account_ids, "accountIds", optional),
        CONDUCTOR_FIELD(model, account_full_names, "accountFullNames", optional),
        CONDUCTOR_FIELD(model, entity_type, "entityType", optional),
        CONDUCTOR_FIELD(model, entity_ids, "entityIds", optional),
        CONDUCTOR_FIELD(model, entity_full_names, "entityFullNames", optional),
        CONDUCTOR_FIELD(model, item_type, "itemType", optional),
        CONDUCTOR_FIELD(model, item_ids, "itemIds", optional),
        CONDUCTOR_FIELD(model, item_full_names, "itemFullNames", optional),
        CONDUCTOR_FIELD(model, class_ids, "classIds", optional),
        CONDUCTOR_FIELD(model, class_full_names, "classFullNames", optional),
        CONDUCTOR_FIELD(model, transaction_types, "transactionTypes", optional),
        CONDUCTOR_FIELD(model, detail_level, "detailLevel", optional),
        CONDUCTOR_FIELD(model, posting_status, "postingStatus", optional),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional),
        CONDUCTOR_FIELD(model, updated_date_macro, "updatedDateMacro", optional),
        CONDUCTOR_FIELD(model, accounts_to_include, "accountsToInclude", optional),
        CONDUCTOR_FIELD(model, open_balance_as_of, "openBalanceAsOf", optional),
        CONDUCTOR_FIELD(model, summarize_rows_by, "summarizeRowsBy", required),
        CONDUCTOR_FIELD(model, include_columns, "includeColumns", required),
        CONDUCTOR_FIELD(model, basis, "basis", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::custom_summary_report_params>() {
    using model = qbd::custom_summary_report_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, report_type, "reportType", optional),
        CONDUCTOR_FIELD(model, report_date_from, "reportDateFrom", optional),
        CONDUCTOR_FIELD(model, report_date_to, "reportDateTo", optional),
        CONDUCTOR_FIELD(model, report_date_macro, "reportDateMacro", optional),
        CONDUCTOR_FIELD(model, account_type, "accountType", optional),
        CONDUCTOR_FIELD(model, account_ids, "accountIds", optional),
        CONDUCTOR_FIELD(model, account_full_names, "accountFullNames", optional),
        CONDUCTOR_FIELD(model, entity_type, "entityType", optional),
        CONDUCTOR_FIELD(model, entity_ids, "entityIds", optional),
        CONDUCTOR_FIELD(model, entity_full_names, "entityFullNames", optional),
        CONDUCTOR_FIELD(model, item_type, "itemType", optional),
        CONDUCTOR_FIELD(model, item_ids, "itemIds", optional),
        CONDUCTOR_FIELD(model, item_full_names, "itemFullNames", optional),
        CONDUCTOR_FIELD(model, class_ids, "classIds", optional),
        CONDUCTOR_FIELD(model, class_full_names, "classFullNames", optional),
        CONDUCTOR_FIELD(model, transaction_types, "transactionTypes", optional),
        CONDUCTOR_FIELD(model, detail_level, "detailLevel", optional),
        CONDUCTOR_FIELD(model, posting_status, "postingStatus", optional),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional),
        CONDUCTOR_FIELD(model, updated_date_macro, "updatedDateMacro", optional),
        CONDUCTOR_FIELD(model, report_calendar, "reportCalendar", optional),
        CONDUCTOR_FIELD(model, rows_to_return, "rowsToReturn", optional),
        CONDUCTOR_FIELD(model, columns_to_return, "columnsToReturn", optional),
        CONDUCTOR_FIELD(model, summarize_columns_by, "summarizeColumnsBy", required),
        CONDUCTOR_FIELD(model, summarize_rows_by, "summarizeRowsBy", required),
        CONDUCTOR_FIELD(model, include_subcolumns, "includeSubcolumns", optional),
        CONDUCTOR_FIELD(model, basis, "basis", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::payroll_detail_report_params>() {
    using model = qbd::payroll_detail_report_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, report_type, "reportType", required),
        CONDUCTOR_FIELD(model, report_date_from, "reportDateFrom", optional),
        CONDUCTOR_FIELD(model, report_date_to, "reportDateTo", optional),
        CONDUCTOR_FIELD(model, report_date_macro, "reportDateMacro", optional),
        CONDUCTOR_FIELD(model, account_type, "accountType", optional),
        CONDUCTOR_FIELD(model, account_ids, "accountIds", optional),
        CONDUCTOR_FIELD(model, account_full_names, "accountFullNames", optional),
        CONDUCTOR_FIELD(model, entity_type, "entityType", optional),
        CONDUCTOR_FIELD(model, entity_ids, "entityIds", optional),
        CONDUCTOR_FIELD(model, entity_full_names, "entityFullNames", optional),
        CONDUCTOR_FIELD(model, item_type, "itemType", optional),
        CONDUCTOR_FIELD(model, item_ids, "itemIds", optional),
        CONDUCTOR_FIELD(model, item_full_names, "itemFullNames", optional),
        CONDUCTOR_FIELD(model, class_ids, "classIds", optional),
        CONDUCTOR_FIELD(model, class_full_names, "classFullNames", optional),
        CONDUCTOR_FIELD(model, detail_level, "detailLevel", optional),
        CONDUCTOR_FIELD(model, posting_status, "postingStatus", optional),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional),
        CONDUCTOR_FIELD(model, updated_date_macro, "updatedDateMacro", optional),
        CONDUCTOR_FIELD(model, accounts_to_include, "accountsToInclude", optional),
        CONDUCTOR_FIELD(model, open_balance_as_of, "openBalanceAsOf", optional),
        CONDUCTOR_FIELD(model, summarize_rows_by, "summarizeRowsBy", optional),
        CONDUCTOR_FIELD(model, include_columns, "includeColumns", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::payroll_summary_report_params>() {
    using model = qbd::payroll_summary_report_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, report_type, "reportType", required),
        CONDUCTOR_FIELD(model, report_date_from, "reportDateFrom", optional),
        CONDUCTOR_FIELD(model, report_date_to, "reportDateTo", optional),
        CONDUCTOR_FIELD(model, report_date_macro, "reportDateMacro", optional),
        CONDUCTOR_FIELD(model, account_type, "accountType", optional),
        CONDUCTOR_FIELD(model, account_ids, "accountIds", optional),
        CONDUCTOR_FIELD(model, account_full_names, "accountFullNames", optional),
        CONDUCTOR_FIELD(model, entity_type, "entityType", optional),
        CONDUCTOR_FIELD(model, entity_ids, "entityIds", optional),
        CONDUCTOR_FIELD(model, entity_full_names, "entityFullNames", optional),
        CONDUCTOR_FIELD(model, item_type, "itemType", optional),
        CONDUCTOR_FIELD(model, item_ids, "itemIds", optional),
        CONDUCTOR_FIELD(model, item_full_names, "itemFullNames", optional),
        CONDUCTOR_FIELD(model, class_ids, "classIds", optional),
        CONDUCTOR_FIELD(model, class_full_names, "classFullNames", optional),
        CONDUCTOR_FIELD(model, detail_level, "detailLevel", optional),
        CONDUCTOR_FIELD(model, posting_status, "postingStatus", optional),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional),
        CONDUCTOR_FIELD(model, updated_date_macro, "updatedDateMacro", optional),
        CONDUCTOR_FIELD(model, report_calendar, "reportCalendar", optional),
        CONDUCTOR_FIELD(model, rows_to_return, "rowsToReturn", optional),
        CONDUCTOR_FIELD(model, columns_to_return, "columnsToReturn", optional),
        CONDUCTOR_FIELD(model, summarize_columns_by, "summarizeColumnsBy", optional),
        CONDUCTOR_FIELD(model, include_subcolumns, "includeSubcolumns", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
