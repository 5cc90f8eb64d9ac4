#pragma once

// What the server, its listener and its sessions share. Every part guards itself; the whole lives as long as
// anyone uses it.

#include "sandbox/api.hpp"
#include "sandbox/authority.hpp"
#include "sandbox/fault_script.hpp"
#include "sandbox/gate.hpp"
#include "sandbox/ids.hpp"
#include "sandbox/recorder.hpp"
#include "sandbox/registry.hpp"

#include <conductor/sandbox/options.hpp>

#include <mutex>
#include <utility>

namespace conductor::sandbox {

struct core {
    explicit core(options given)
        : settings{std::move(given)}
        , identity{settings.tls ? make_tls_identity(settings.host) : tls_identity{}}
        , backend{settings.keys, ids, conductor::api::qbd_operations()}
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
