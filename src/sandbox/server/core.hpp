#pragma once

// What the server, its listener and its sessions share. Every part guards itself; the whole lives as long as
// anyone uses it.

#include "sandbox/api/api.hpp"
#include "sandbox/api/ids.hpp"
#include "sandbox/faults/fault_script.hpp"
#include "sandbox/server/authority.hpp"
#include "sandbox/server/gate.hpp"
#include "sandbox/server/recorder.hpp"
#include "sandbox/server/registry.hpp"

#include <conductor/sandbox/options.hpp>

#include <mutex>
#include <utility>

namespace conductor::sandbox {

struct core {
    explicit core(options given)
        : settings{std::move(given)}
        , identity{settings.tls ? make_tls_identity(settings.host) : tls_identity{}}
        , backend{settings.keys, ids, qbd_operations()}
        , seen{settings.recorded_requests} {}

    const options settings;
    const tls_identity identity;
    id_generator ids;
    api backend;
    fault_script faults;
    gate held;
    recorder seen;
    registry connections;
    std::mutex log_mutex;

    /// All counters.
    [[nodiscard]] statistics stats() const {
        auto now = seen.counters();
        now.faults_left = faults.left();
        now.waiting = held.waiting();
        return now;
    }
};

} // namespace conductor::sandbox
