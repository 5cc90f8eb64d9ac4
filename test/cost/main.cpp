// test_cost WHAT TIMES [SIZE]: does what `work.hpp` names, so that valgrind can count it.

#include "work.hpp"

#include <cstdlib>
#include <iostream>
#include <string_view>

namespace {

bool run(std::string_view what, std::size_t times, std::size_t size) {
    using namespace conductor::cost;
    if (what == "decode_end_user")
        decode_end_user(times);
    else if (what == "encode_end_user")
        encode_end_user(times);
    else if (what == "decode_page")
        decode_page(times);
    else if (what == "encode_page")
        encode_page(times);
    else if (what == "turn_page")
        turn_page(times);
    else if (what == "pool_turn")
        pool_turn(size, times);
    else if (what == "pool_reuse")
        pool_reuse(size, times);
    else if (what == "refusal")
        refusal(times);
    else if (what == "echoing_refusal")
        echoing_refusal(times);
    else if (what == "bound_request")
        bound_request(times);
    else if (what == "company_request")
        company_request(times);
    else if (what == "counted_call")
        counted_call(times);
    else if (what == "traced_call")
        traced_call(times);
    else if (what == "untraced_call")
        untraced_call(times);
    else
        return false;
    return true;
}

} // namespace

int main(int argc, char** argv) {
    const std::size_t times = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 0;
    const std::size_t size = argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 0;
    if (argc < 3 || !run(argv[1], times, size)) {
        std::cerr << "usage: test_cost WHAT TIMES [SIZE]\n";
        return 2;
    }
    return 0;
}
