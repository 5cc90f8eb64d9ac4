#pragma once

// A sandbox with an end-user who has not linked a company, and a wait for that.

#include "integration/client/world.hpp"

#include <conductor/recipes/links.hpp>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

using namespace conductor::test;
using sandbox::availability;

inline constexpr const char* health_check_path = "/v1/quickbooks-desktop/health-check";
inline constexpr link_wait_options often{.timeout = 1h, .first_interval = 1ms, .max_interval = 1ms};
inline constexpr link_wait_options long_wait{.timeout = 24h, .first_interval = 12h, .max_interval = 12h};

class linking_world : public world {
public:
    linking_world()
        : world(settings())
        , id(server.add_end_user({"Acme Inc.", "acme-1", "a@acme.example"}))
        , look_path("/v1/end-users/" + id) {}

    // The link is begun, and no more.
    void begin_link() {
        server.set_company(id, {.availability = availability::offline});
        server.connect_end_user(id);
        server.set_company(id, {});
    }

    void link() { server.connect_end_user(id); }

    [[nodiscard]] std::size_t looks() const { return count(look_path); }
    [[nodiscard]] std::size_t health_checks() const { return count(health_check_path); }

    const std::string id;
    const std::string look_path;

private:
    static sandbox::options settings() {
        sandbox::options made;
        made.companies_linked = false;
        return made;
    }

    [[nodiscard]] std::size_t count(std::string_view path) const {
        const auto all = server.requests();
        return static_cast<std::size_t>(std::count_if(
            all.begin(), all.end(), [&](const auto& r) { return r.method == "GET" && r.target == path; }));
    }
};

// A wait that can be cancelled, and what became of it.
struct waiting {
    asio::cancellation_signal signal;
    std::optional<result<end_user>> done;

    void start(const client& c, const std::string& id, link_wait_options how, request_options options = {}) {
        c.end_users.wait_until_connected(
            id, how, options,
            as_result(asio::bind_cancellation_slot(signal.slot(), [this](result<end_user> r) {
                BOOST_TEST(!done.has_value());
                done = std::move(r);
            })));
    }

    [[nodiscard]] error failure() const {
        BOOST_REQUIRE(done.has_value());
        BOOST_REQUIRE(done->has_error());
        return done->error();
    }
};

inline bool says(const error& e, std::string_view text) {
    return std::string_view(e.what()).find(text) != std::string_view::npos;
}

} // namespace conductor::recipes::test
