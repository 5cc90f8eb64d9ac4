#pragma once

// Which operation is a call? A name out of a bounded set, for labels and names of spans.

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::metrics {

/// What a call does.
struct operation {
    std::string_view name; ///< as in "qbd.invoices.retrieve"; "other" for what this release does not know
    std::string_view path_template; ///< as in "/quickbooks-desktop/invoices/{id}"; empty for those
};

/// The operation of a `call_info` with this method and path. The views are valid for ever.
///
/// Thread safety: any thread at any time.
[[nodiscard]] CONDUCTOR_API operation operation_of(std::string_view method, std::string_view path) noexcept;

} // namespace conductor::metrics
