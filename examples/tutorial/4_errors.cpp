// Errors: one switch over what an error means, whatever the HTTP status was.

#include "tutorial.hpp"

#include <conductor/qbd/customers.hpp>

namespace qbd = conductor::qbd;

// #region report
void report(const conductor::error& e) {
    switch (e.kind()) {
    case conductor::error_kind::not_found:
    case conductor::error_kind::name_taken:
        std::cout << to_string(e.kind()) << ": the program asked for what cannot be\n";
        break;
    case conductor::error_kind::offline:
        std::cout << "offline: try again in some minutes\n";
        break;
    default: // later releases may add kinds
        std::cout << to_string(e.kind()) << ": " << to_string(e.whose_turn()) << '\n';
    }
    if (e.outcome() == conductor::outcome::unknown)
        std::cout << "  it may have been made: look before you send it again\n";
}
// #endregion

// #region provoke
asio::awaitable<void> go_wrong(conductor::client client) {
    const auto company = client.qbd(end_user_id());
    qbd::customer_create_params params;
    params.name = "Harbour Café"; // the demo company has it
    const auto taken = co_await company.customers.create(params, {}, conductor::as_result);
    if (taken.has_error())
        report(taken.error());

    try {
        co_await company.customers.retrieve("80000099-1234567890");
    } catch (const conductor::error& e) {
        report(e);
    }
}
// #endregion

int main() {
    return run(go_wrong);
}
