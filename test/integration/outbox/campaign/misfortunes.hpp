#pragma once

// What goes wrong at random with the answers of the API, and with the office PCs.

#include "soak/dice.hpp"

#include <conductor/sandbox/server.hpp>

#include <chrono>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

class misfortunes {
public:
    misfortunes(sandbox::server& server, std::vector<std::string> companies, conductor::test::dice& random)
        : server_(server)
        , companies_(std::move(companies))
        , random_(random) {}

    // PCs in all parts of the world, with clocks that are wrong by up to ten minutes.
    void begin() {
        using namespace std::chrono;
        for (const std::string& id : companies_) {
            sandbox::company_settings of = server_.company(id);
            of.utc_offset = minutes(30 * (int(random_.below(53)) - 24));
            of.clock_ahead = seconds(int(random_.below(1201)) - 600);
            of.answer_time = milliseconds(1 + random_.below(5));
            of.checks_references = true;
            server_.set_company(id, of);
        }
    }

    // An answer that is lost or wrong.
    void harm_a_request() {
        using namespace std::chrono_literals;
        using sandbox::fault;
        using sandbox::point;
        static constexpr point places[] = {
            point::before_processing, point::before_answer, point::in_header, point::in_body,
            point::after_answer};
        const point place = places[random_.below(5)];
        const bool only_writes = random_.below(3) > 0;
        const auto inject = [&](fault what) {
            server_.inject(what.on(only_writes ? "POST" : "", "/v1/quickbooks-desktop/*"));
            ++harmed;
        };
        switch (random_.below(8)) {
        case 0:
        case 1:
            return inject(fault::close(place));
        case 2:
            return inject(fault::reset(place));
        case 3:
            return inject(fault::close_abruptly(place));
        case 4:
            return inject(fault::status(500 + random_.below(4)).processed(random_.one_in(2)));
        case 5:
            return inject(fault::status(429).header("Retry-After-Ms", "20"));
        case 6:
            return inject(random_.one_in(4) ? fault::stall(place) : fault::delay(300ms));
        default:
            return inject(fault::broken(sandbox::defect::invalid_json));
        }
    }

    // The answers of the next creates are lost while these wait in the company's queue.
    void lose_creates() {
        const std::string& id = any_company();
        sandbox::company_settings of = server_.company(id);
        of.lost_creates += 1 + random_.below(3);
        server_.set_company(id, of);
        ++harmed;
    }

    // Or on again.
    void turn_off_a_pc() {
        using sandbox::availability;
        const std::string& id = any_company();
        sandbox::company_settings of = server_.company(id);
        static constexpr availability kinds[] = {
            availability::offline, availability::cannot_open, availability::breaks_down};
        of.availability = kinds[random_.below(3)];
        server_.set_company(id, of);
        off_.push_back(id);
        ++turned_off;
        if (off_.size() > 1 + companies_.size() / 20)
            turn_on(off_.front());
    }

    void end() {
        while (!off_.empty())
            turn_on(off_.front());
        server_.clear_faults();
    }

    int harmed = 0;
    int turned_off = 0;

private:
    const std::string& any_company() { return companies_[random_.below(unsigned(companies_.size()))]; }

    void turn_on(std::string id) {
        sandbox::company_settings of = server_.company(id);
        of.availability = sandbox::availability::ready;
        server_.set_company(id, of);
        std::erase(off_, id);
    }

    sandbox::server& server_;
    std::vector<std::string> companies_;
    conductor::test::dice& random_;
    std::vector<std::string> off_;
};

} // namespace conductor::outbox_detail::test
