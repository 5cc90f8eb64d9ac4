#pragma once

// All types of the API without their C++ types: how to make, compare and end a value of each.

#include "json/model.hpp"

#include <memory>
#include <span>
#include <string_view>

namespace conductor::test {

struct any_type {
    std::string_view name;
    const json::type* type;
    std::shared_ptr<void> (*make)();
    bool (*equal)(const void* a, const void* b);

    template <class T>
    static any_type of(std::string_view name) {
        return {
            name, &json::type_of<T>, []() -> std::shared_ptr<void> { return std::make_shared<T>(); },
            [](const void* a, const void* b) {
                return *static_cast<const T*>(a) == *static_cast<const T*>(b);
            }};
    }
};

/// Every struct of all operations.
[[nodiscard]] std::span<const any_type> every_type();

} // namespace conductor::test
