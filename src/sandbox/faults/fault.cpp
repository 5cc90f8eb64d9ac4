#include <conductor/sandbox/fault.hpp>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

bool meets_connections(const fault_rule& rule) noexcept {
    return rule.end != ending::none && (rule.at == point::accepted || rule.at == point::handshaken);
}

bool is_processed(const fault_rule& rule) noexcept {
    if (rule.processed)
        return *rule.processed;
    const bool ends_early = rule.end != ending::none && rule.at <= point::before_processing;
    return rule.status == 0 && !rule.hold && !ends_early;
}

} // namespace conductor::sandbox
