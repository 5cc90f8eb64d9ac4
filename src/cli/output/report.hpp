#pragma once

// A report of QuickBooks as the table that it is: its columns, and rows of data, texts and totals.

#include "cli/output/printer.hpp"

#include <boost/json/value.hpp>

namespace conductor::inline CONDUCTOR_ABI::cli {

// As a table with the report's title, or as CSV without it. Other formats, and chosen fields, show the answer
// as print_object does.
void print_report(const print_options& how, const boost::json::value& report, const sink& out);

} // namespace conductor::cli
