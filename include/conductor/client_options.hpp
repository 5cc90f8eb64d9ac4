#pragma once

// Everything that can be configured about a client, with its defaults.

#include <conductor/decode_policy.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/end_user_options.hpp>
#include <conductor/headers.hpp>
#include <conductor/key_source.hpp>
#include <conductor/observer.hpp>
#include <conductor/pool_options.hpp>
#include <conductor/proxy_options.hpp>
#include <conductor/retry_options.hpp>
#include <conductor/timeout_options.hpp>
#include <conductor/tls_options.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI {

/// What the client writes to standard error.
enum class log_level { off, error, warn, info, debug };

/// Configuration of a client. Plain data: set what differs and leave the rest.
struct client_options {
    /// The secret key, sent as bearer token. Required, unless there is a `key_source`.
    std::string secret_key{};

    /// Gives the key in place of `secret_key`, and other ones later. Shared with the client. A header
    /// `Authorization` of yours takes the place of both.
    std::shared_ptr<conductor::key_source> key_source{};

    /// Where the API is. `http://` is accepted for loopback addresses only, unless `allow_insecure_http`.
    std::string base_url = "https://api.conductor.is/v1";

    /// Whether a `base_url` with `http://` may name any host. The key is then sent in clear text.
    bool allow_insecure_http = false;

    timeout_options timeouts{};          ///< how long a call, and each part of it, may take
    retry_options retry{};               ///< whether and when a call is tried again
    retry_budget_options retry_budget{}; ///< how much of the traffic may be retries
    end_user_options end_user_limits{};  ///< how many requests an end-user's company gets at once
    pool_options pool{};                 ///< how many connections are kept, and for how long
    tls_options tls{};                   ///< which servers are trusted, and as whom the client shows itself
    proxy_options proxy{};               ///< the way through an HTTP proxy

    /// What becomes of answers that stray from the API description.
    decode_policy decode = decode_policy::tolerant;

    /// Whether parameters outside of the API's limits (lengths of texts, ranges of numbers, counts of items)
    /// fail a call before it is sent. The error lists all of them.
    bool check_limits = false;

    /// Whether parameters by which a listing would silently be another one fail it before it is sent: two
    /// look-ups (`ids`, `names`, `full_names`, `ref_numbers`), or a look-up beside a filter, of which the API
    /// ignores all but one; and a `limit` for all items of a list without a cursor, which would cut the rest
    /// off. What `query` adds is not looked at.
    bool check_listings = true;

    response_options limits{}; ///< how large an answer may be

    /// Header fields to send with every request; without a value, a default one is not sent.
    std::vector<header> headers{};

    /// Query parameters to send with every request.
    std::vector<query_param> query{};

    /// Whether answers may come compressed with gzip.
    bool compression = true;

    /// Is told what happens. Shared with the client.
    std::shared_ptr<conductor::observer> observer{};

    /// What is written to standard error.
    log_level log = log_level::off;

    /// Options as the environment gives them: each from a variable with the member's name in capitals, such
    /// as `CONDUCTOR_TIMEOUTS_ATTEMPT=45s`, and `tls.keylog_file` from `SSLKEYLOGFILE`. Unset and empty
    /// variables leave the defaults. `docs/configuration.md` has all of them. `HTTPS_PROXY` and its like are
    /// looked at when the client is made, see `proxy_options::use_environment`.
    ///
    /// Throws `invalid_argument_error` that tells all variables that cannot be understood, and those that
    /// begin with `CONDUCTOR_` and seem to be mistyped. As safe beside other threads as `std::getenv` is.
    [[nodiscard]] CONDUCTOR_API static client_options from_env();
};

/// What `client::with_options` changes. What is not set stays as it is.
struct override_options {
    std::optional<std::string> secret_key{};             ///< in place of the client's key or source of keys
    std::shared_ptr<conductor::key_source> key_source{}; ///< the same; a `secret_key` counts instead
    std::optional<timeout_options> timeouts{};           ///< all of them
    std::optional<retry_options> retry{};                ///< all of it
    std::optional<decode_policy> decode{};               ///< see `client_options::decode`
    std::optional<bool> check_limits{};                  ///< see `client_options::check_limits`
    std::optional<bool> check_listings{};                ///< see `client_options::check_listings`
    std::vector<header> headers{};    ///< added to the client's; without a value, one is removed
    std::vector<query_param> query{}; ///< added to the client's
};

} // namespace conductor
