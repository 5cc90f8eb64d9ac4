#pragma once

// What a sandbox server saw and stores, as its users read it.

#include <conductor/version.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// A request as it arrived.
struct recorded_request {
    std::string method;                                       ///< such as "POST"
    std::string target;                                       ///< path and query, as sent
    std::vector<std::pair<std::string, std::string>> headers; ///< in order, as sent
    std::string body;                                         ///< as sent
    std::string id;                                           ///< the `Conductor-Request-Id` of its answer
    std::uint64_t connection = 0;                             ///< 1 for the first accepted connection
    bool tls_resumed = false;                                 ///< its connection's handshake was resumed
    std::string tls_version;                                  ///< "TLSv1.3"; empty without TLS
    std::string server_name;                                  ///< SNI that the client sent
    std::string alpn;                                         ///< protocol agreed by ALPN
};

/// Counts since the server started. Requests to `/_sandbox` take part only in the connections.
struct statistics {
    std::uint64_t connections = 0;        ///< accepted
    std::uint64_t open_connections = 0;   ///< accepted and not closed yet
    std::uint64_t handshakes = 0;         ///< TLS handshakes completed
    std::uint64_t handshakes_resumed = 0; ///< of these, resumed
    std::uint64_t requests_received = 0;  ///< complete requests
    std::uint64_t requests_processed = 0; ///< of these, run against the API's rules and state
    std::uint64_t faults_left = 0;        ///< requests and connections that injected faults still wait for
    std::size_t waiting = 0;              ///< requests on hold
    std::size_t queued = 0;               ///< requests in companies' queues, also those that nobody waits for
};

/// An end-user in the server's memory.
struct end_user {
    std::string id;           ///< made by the server
    std::string created_at;   ///< ISO 8601, UTC, milliseconds
    std::string company_name; ///< the end-user's firm
    std::string source_id;    ///< the client's own key for it
    std::string email;        ///< of the end-user
    bool connected = false;   ///< has an integration connection
};

/// An object that a request created in an end-user's QuickBooks company.
struct created_object {
    std::string operation;   ///< as the client's function is called, such as "qbd.invoices.create"
    std::string end_user_id; ///< whose company it is in
    std::string id;          ///< made by the server
};

} // namespace conductor::sandbox
