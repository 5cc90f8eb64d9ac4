#pragma once

// Lines of JSON that need no mapping, as each of them is an entry already: {"key": "order-17", "operation":
// "qbd.invoices.create", "params": {…}}.

#include "cli/apply/planned.hpp"

#include <functional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

class object_planner : public planner {
public:
    explicit object_planner(std::function<std::string(const std::string&)> company);

    void add(const row& next) override;

private:
    std::function<std::string(const std::string&)> company_;
};

} // namespace conductor::cli
