#pragma once

// Secret keys that change while a program runs.

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <functional>
#include <memory>
#include <string>

namespace conductor::inline CONDUCTOR_ABI {

/// Where a client's key comes from, when it is rotated and nobody wants to restart the program.
///
/// A client asks when it is made, then once a second at the most while calls are made, and when the server
/// refuses the key: with status 401, unless the body says that something else went wrong. If another key is
/// given then, the call is sent again with it, once, and that counts neither as a retry nor against the retry
/// budget: what was refused so was not processed, so that a create is safe too. Calls that are refused
/// together share one question. If the key is the same, the call fails with that 401.
///
/// A source that throws, or gives what cannot be a key, leaves the client with the key that it had. Only a
/// client that is being made has none: that throws `invalid_argument_error` with `errc::missing_key`.
///
/// Thread safety: a client asks from threads that run its executor, one at a time; a source that several
/// clients share must be safe for that by itself. Those made by this library are. Calls wait meanwhile, so a
/// source must not block: one that gets the key over a network does so elsewhere, and gives what it has.
class CONDUCTOR_API key_source {
public:
    key_source() = default;
    virtual ~key_source();
    key_source(const key_source&) = delete;
    key_source& operator=(const key_source&) = delete;

    /// The key to use from now on.
    ///
    /// @param was_refused The server has just refused the last one: what is remembered may be too old.
    [[nodiscard]] virtual std::string key(bool was_refused) = 0;
};

/// The key is what a file says, without white space around it or a byte order mark before it. It is read when
/// the name leads to another file, or to one that was changed: written in place, replaced by a rename, or
/// behind symbolic links that were, as Kubernetes does with its secrets.
///
/// It must be a regular file of up to 8 KiB that not everybody can write to, and hold nothing but the key.
/// Errors name it, and never tell what is in it. Write another one beside it and rename that: who writes in
/// place may be read half way.
[[nodiscard]] CONDUCTOR_API std::shared_ptr<key_source> key_from_file(const std::string& name);

/// The key is what a function returns, which must not block.
[[nodiscard]] CONDUCTOR_API std::shared_ptr<key_source>
key_from_callback(std::function<std::string()> get_key);

} // namespace conductor
