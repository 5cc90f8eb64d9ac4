#pragma once

// What all requests of one client have in common. Immutable once shared.

#include "call/key_ring.hpp"

#include <conductor/decode_policy.hpp>
#include <conductor/headers.hpp>
#include <conductor/retry_options.hpp>
#include <conductor/timeout_options.hpp>

#include <memory>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::call {

struct defaults {
    std::string secret_key;         // empty if there is a source of keys
    std::shared_ptr<key_ring> keys; // null if there is none, or a header field says it all
    std::string base_url;           // with scheme, as in "https://api.conductor.is/v1"
    std::string base_path;          // empty, or as in "/v1"
    std::string authority;          // for the `Host` field
    std::vector<header> headers;
    std::vector<query_param> query;

    timeout_options timeouts;
    retry_options retry;
    decode_policy decode = decode_policy::tolerant;
    bool check_limits = false;
    bool check_listings = true;
    response_options limits;

    // The header fields as they are sent, when a request changes none of them.
    std::string header_block;

    // Whom all requests are for, or empty: what the header fields say, and `client::qbd` overrules.
    std::string end_user;
    bool names_end_user = false; // there is such a field
};

} // namespace conductor::call
