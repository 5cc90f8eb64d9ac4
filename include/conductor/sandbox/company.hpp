#pragma once

// The state of an end-user's QuickBooks company: whether it is linked and running, how slow it is, what its
// clock says. What is made to go wrong with single requests is in fault.hpp.

#include <conductor/version.hpp>

#include <chrono>
#include <cstdint>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// Whether requests reach an end-user's QuickBooks.
enum class availability {
    ready,
    never_linked, ///< 409 `INTEGRATION_CONNECTION_NOT_SET_UP` at once: nobody finished to link the company
    offline,      ///< 409 `INTEGRATION_CONNECTION_NOT_ACTIVE` at once: the office PC is off
    cannot_open, ///< 502 `QBD_CONNECTION_ERROR` after the queue: nothing is done, as QuickBooks does not open
    breaks_down, ///< 502 `QBD_CONNECTION_ERROR` after the queue: the request is carried out, its answer lost
};

/// How one end-user's QuickBooks company, and the office PC that it is on, behave. All times pass by
/// `server::advance` as well as by themselves.
struct company_settings {
    sandbox::availability availability = sandbox::availability::ready; ///< whether requests reach it

    /// The integration code of `cannot_open` and `breaks_down`. Empty: "0x80040408", which is told when
    /// QuickBooks does not start, and "0x800706BA", which does not tell whether the request was carried out.
    std::string integration_code{};

    /// How long QuickBooks takes for a request.
    std::chrono::milliseconds answer_time{0};

    /// How long QuickBooks takes to open, for the first request after these settings were made.
    std::chrono::milliseconds opening_time{0};

    /// QuickBooks does one request at a time, in the order of their arrival. False: all at once.
    bool one_at_a_time = true;

    /// The answers of so many creates to come are lost: the connection is closed when they stand in the
    /// queue, and they are carried out when their turn comes.
    std::uint64_t lost_creates = 0;

    /// The office PC's time zone, east of UTC.
    std::chrono::minutes utc_offset{0};

    /// How far the office PC's clock runs ahead; negative: behind.
    std::chrono::milliseconds clock_ahead{0};

    /// Refuses creates and updates that refer to records which the company does not have, by integration code
    /// 3140. False: a reference to an id that is not there stays, without a name.
    bool checks_references = false;
};

} // namespace conductor::sandbox
