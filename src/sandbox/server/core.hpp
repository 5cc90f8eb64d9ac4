#pragma once

// What the server, its listener and its sessions share. Every part guards itself; the whole lives as long as
// anyone uses it.

#include "sandbox/api/api.hpp"
#include "sandbox/api/ids.hpp"
#include "sandbox/faults/fault_script.hpp"
#include "sandbox/server/authority.hpp"
#include "sandbox/server/gate.hpp"
#include "sandbox/server/lanes.hpp"
#include "sandbox/server/recorder.hpp"
#include "sandbox/server/registry.hpp"

#include <conductor/sandbox/options.hpp>

#include <mutex>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

[[nodiscard]] inline company_settings initial_state(const options& given) {
    company_settings initial;
    initial.availability = given.companies_linked ? availability::ready : availability::never_linked;
    return initial;
}

struct core {
    explicit core(options given)
        : settings{std::move(given)}
        , identity{settings.tls ? make_tls_identity(settings.host) : tls_identity{}}
        , backend{settings.keys, ids, catalog::qbd_operations(), initial_state(settings)}
        , seen{settings.recorded_requests} {}

    const options settings;
    const tls_identity identity;
    id_generator ids;
    api backend;
    fault_script faults;
    gate held;
    recorder seen;
    lanes companies{backend, seen};
    registry connections;
    std::mutex log_mutex;

    /// The end-user links a company, which is finished by an answer of QuickBooks; false if there is no such
    /// end-user.
    bool connect(const std::string& end_user_id) {
        if (!backend.store().connect(end_user_id))
            return false;
        backend.offices().link(end_user_id);
        backend.store().touch(end_user_id);
        if (backend.offices().settings(end_user_id).availability == availability::ready)
            backend.store().succeeded(end_user_id);
        return true;
    }

    /// All counters.
    [[nodiscard]] statistics stats() const {
        auto now = seen.counters();
        now.faults_left = faults.left();
        now.waiting = held.waiting();
        now.queued = companies.queued();
        return now;
    }
};

} // namespace conductor::sandbox
