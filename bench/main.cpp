// conductor_bench: what one client costs per request against a given server.

#include "load.hpp"
#include "options.hpp"

#include <cstdlib>
#include <exception>
#include <iostream>
#include <utility>

int main(int argc, char** argv) {
    int status = EXIT_SUCCESS;
    const auto opts = conductor::bench::parse_options(argc, argv, status);
    if (!opts) {
        return status;
    }
    try {
        auto result = conductor::bench::run_load(*opts);
        const bool failed = result.measured.failures > 0;
        conductor::bench::print(std::cout, std::move(result.measured));
        std::cout << "connections opened  " << result.pool.opened << " (" << result.pool.resumed
                  << " resumed)\n";
        return failed ? EXIT_FAILURE : EXIT_SUCCESS;
    } catch (const std::exception& e) {
        std::cerr << "conductor_bench: " << e.what() << '\n';
        return EXIT_FAILURE;
    }
}
