#pragma once

// How each kind of fault is made to happen in a scene.

#include "faults/proxy_peer.hpp"
#include "faults/scene.hpp"
#include "integration/net/peers.hpp"

#include <conductor/sandbox/fault.hpp>

#include <boost/system/error_code.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace conductor::faults {

// Prepares a scene, before its client is made, for a fault that strikes so often.
using strike = std::function<void(scene& s, std::uint64_t times)>;

// The sandbox does it.
[[nodiscard]] strike server_does(sandbox::fault what);

// The name leads nowhere.
[[nodiscard]] strike resolver_says(boost::system::error_code what);
[[nodiscard]] strike resolver_hangs();

// The name leads to the wrong place.
[[nodiscard]] strike nobody_listens();
[[nodiscard]] strike no_route();
[[nodiscard]] strike connections_hang();

// The name leads to a server that is not the right one.
[[nodiscard]] strike certificate_is(net::test::identity own);
[[nodiscard]] strike unknown_authority();
[[nodiscard]] strike tls_at_most(int version);
[[nodiscard]] strike wants_client_certificate();
[[nodiscard]] strike speaks_plainly(std::string text);

// There is a proxy on the way.
[[nodiscard]] strike proxy_does(misbehaviour what);
[[nodiscard]] strike proxy_is_gone();
[[nodiscard]] strike proxy_intercepts();
// It does that as soon as the request is at the server, which does not answer.
[[nodiscard]] strike proxy_dies_with_request(bool by_reset);

// The answer sends the client away; to a server of another origin, or another path of the same one.
[[nodiscard]] strike redirect(unsigned status);
[[nodiscard]] strike redirect_elsewhere(unsigned status);

// Certificates of the authority that clients trust.
[[nodiscard]] net::test::identity issued(const net::test::certificate_options& options);
[[nodiscard]] std::string trusted_certificate();

// The same fault, and...
[[nodiscard]] strike on_idle_connection(strike what);        // the call finds an idle connection
[[nodiscard]] strike on_closed_idle_connection(strike what); // ... that the server has closed already
[[nodiscard]] strike with(strike what, std::function<void(client_options&)> change);
[[nodiscard]] strike with_short_connect(strike what);
[[nodiscard]] strike with_short_handshake(strike what);
[[nodiscard]] strike with_short_attempt(strike what);
[[nodiscard]] strike with_short_deadline(strike what);
[[nodiscard]] strike with_body_limit(strike what, std::size_t bytes);

} // namespace conductor::faults
