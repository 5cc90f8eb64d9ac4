#pragma once

// What clients do, while memory runs out at one place.

#include "stage.hpp"

#include <functional>
#include <string>
#include <vector>

namespace conductor::torture {

struct scenario {
    std::string name;
    std::function<void(client_options&)> configure;
    std::function<void(stage&)> prepare; // with all the memory that there is
    std::function<void(stage&)> act;     // starts what is to be told; the stage runs it
    std::function<void(stage&)> check;   // what must hold afterwards; throws if it does not
};

[[nodiscard]] std::vector<scenario> all_scenarios();

} // namespace conductor::torture
