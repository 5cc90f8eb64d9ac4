// The office PC's clock and zone.

#include "sandbox/company/pc_time.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>

namespace sandbox = conductor::sandbox;
using namespace std::chrono;

BOOST_AUTO_TEST_SUITE(pc_time)

BOOST_AUTO_TEST_CASE(instants) {
    const auto noon = sys_days{year{2026} / 1 / 2} + hours{12};
    BOOST_TEST((sandbox::parse_instant("2026-01-02T12:00", false, {}) == noon));
    BOOST_TEST((sandbox::parse_instant("2026-01-02T12:00:01.5Z", false, {}) == noon + seconds{1}));
    BOOST_TEST((sandbox::parse_instant("2026-01-02T07:00:00-05:00", false, {}) == noon));
    BOOST_TEST((sandbox::parse_instant("2026-01-02T14:00:00+02", false, {}) == noon));
    BOOST_TEST((sandbox::parse_instant("2026-01-02", true, {}) == noon + hours{12} - seconds{1}));
    for (const auto* text :
         {"", "2026", "2026-02-30", "2026-01-02T", "2026-01-02T25:00", "2026-01-02T12:00:00x",
          "2026-01-02T12:00:00+", "2026-01-02T12:00:00+1:00"})
        BOOST_TEST(!sandbox::parse_instant(text, false, {}).has_value(), text);
}

BOOST_AUTO_TEST_CASE(without_a_zone_it_is_the_pcs) {
    const sandbox::pc_clock pc{.utc_offset = minutes{-210}};
    const auto noon = sys_days{year{2026} / 1 / 2} + hours{12};
    BOOST_TEST((sandbox::parse_instant("2026-01-02T08:30:00", false, pc) == noon));
    BOOST_TEST((sandbox::parse_instant("2026-01-02T12:00:00Z", false, pc) == noon));
    BOOST_TEST((sandbox::parse_instant("2026-01-02T12:00:00+00:00", false, pc) == noon));
    BOOST_TEST((sandbox::parse_instant("2026-01-02", false, pc) == noon - hours{12} + minutes{210}));
}

BOOST_AUTO_TEST_CASE(texts) {
    const auto noon = sys_days{year{2026} / 1 / 1} + hours{3};
    BOOST_TEST(sandbox::to_pc_text(noon, {}) == "2026-01-01T03:00:00+00:00");
    BOOST_TEST(sandbox::to_pc_text(noon, {.utc_offset = minutes{-210}}) == "2025-12-31T23:30:00-03:30");
    BOOST_TEST(sandbox::to_pc_text(noon, {.utc_offset = hours{10}}) == "2026-01-01T13:00:00+10:00");
}

BOOST_AUTO_TEST_CASE(the_pcs_clock_is_off) {
    const auto noon = sys_days{year{2026} / 1 / 1} + hours{12};
    const sandbox::pc_clock fast{.ahead = minutes{5} + milliseconds{700}};
    BOOST_TEST((fast.tell(noon + milliseconds{299}) == noon + minutes{5}));
    BOOST_TEST((fast.tell(noon + milliseconds{300}) == noon + minutes{5} + seconds{1}));
    const sandbox::pc_clock slow{.ahead = -seconds{1}};
    BOOST_TEST((slow.tell(noon) == noon - seconds{1}));
}

BOOST_AUTO_TEST_CASE(long_ago_ends_with_1979) {
    const sys_seconds eighties = sys_days{year{1980} / 1 / 1};
    BOOST_TEST(!sandbox::is_too_long_ago(eighties));
    BOOST_TEST(sandbox::is_too_long_ago(eighties - seconds{1}));
}

BOOST_AUTO_TEST_SUITE_END()
