#pragma once

// What is decoded and encoded: an end-user, and a page of 150 invoices of some 570 KB. Made up, and always
// the same.

#include <conductor/cursor_page.hpp>
#include <conductor/end_users.hpp>
#include <conductor/qbd/invoices.hpp>

namespace conductor::bench {

using invoice_page = cursor_page<qbd::invoice>;

[[nodiscard]] end_user sample_end_user();
[[nodiscard]] invoice_page sample_page();
[[nodiscard]] qbd::invoice_create_params sample_create(unsigned lines);

} // namespace conductor::bench
