// conductor_bench: what one client costs against a given server.

#include "allocations.hpp"
#include "load.hpp"
#include "measure.hpp"
#include "modes.hpp"
#include "options.hpp"

#include <boost/json/serialize.hpp>

#include <cstdlib>
#include <exception>
#include <iostream>

namespace bench = conductor::bench;

namespace {

boost::json::object measure(const bench::options& opts) {
    switch (opts.mode) {
    case bench::mode::load:
        return bench::run_load(opts);
    case bench::mode::idle:
        return bench::run_idle(opts);
    case bench::mode::inflight:
        return bench::run_inflight(opts);
    case bench::mode::handshake:
        return bench::run_handshake(opts);
    case bench::mode::warm_up:
        return bench::run_warm_up(opts);
    }
    return {};
}

bool all_answered(const boost::json::object& figures) {
    const auto* const failures = figures.if_contains("failures");
    return failures == nullptr || failures->to_number<std::size_t>() == 0;
}

} // namespace

int main(int argc, char** argv) {
    int status = EXIT_SUCCESS;
    const auto opts = bench::parse_options(argc, argv, status);
    if (!opts)
        return status;
    try {
        bench::count_openssl_allocations();
        bench::raise_file_limit();
        const auto figures = measure(*opts);
        if (opts->json)
            std::cout << boost::json::serialize(figures) << '\n';
        else
            bench::print(std::cout, figures);
        return all_answered(figures) ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const std::exception& e) {
        std::cerr << "conductor_bench: " << e.what() << '\n';
        return EXIT_FAILURE;
    }
}
