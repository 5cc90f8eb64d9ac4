#include "net/session_cache.hpp"

#include "net/session_time.hpp"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <iterator>
#include <new>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace {

bool has_expired(const SSL_SESSION* session, std::time_t now) noexcept {
    return established_at(*session) + SSL_SESSION_get_timeout(session) <= now;
}

} // namespace

void session_deleter::operator()(SSL_SESSION* session) const noexcept {
    SSL_SESSION_free(session);
}

void session_cache::put(std::string_view server, const SSL_SESSION* session) noexcept {
    ERR_set_mark(); // the caller may be in the middle of something that has not failed
    session_ptr copy(SSL_SESSION_dup(session));
    ERR_pop_to_mark();
    if (!copy)
        return;
    try {
        entry added{std::string(server), std::move(copy)};
        session_ptr oldest; // freed without the lock
        const std::lock_guard lock(mutex_);
        if (entries_.size() == capacity) {
            oldest = std::move(entries_.front().session);
            entries_.erase(entries_.begin());
        }
        entries_.push_back(std::move(added));
    } catch (const std::bad_alloc&) {
        return;
    }
}

session_ptr session_cache::take(std::string_view server, std::time_t now) {
    const std::lock_guard lock(mutex_);
    std::erase_if(entries_, [&](const entry& e) { return has_expired(e.session.get(), now); });
    for (auto i = entries_.rbegin(); i != entries_.rend(); ++i) {
        if (i->server != server)
            continue;
        if (SSL_SESSION_get_protocol_version(i->session.get()) != TLS1_3_VERSION)
            return session_ptr(SSL_SESSION_dup(i->session.get()));
        session_ptr found = std::move(i->session);
        entries_.erase(std::next(i).base());
        return found;
    }
    return nullptr;
}

void session_cache::drop(std::string_view server) {
    const std::lock_guard lock(mutex_);
    std::erase_if(entries_, [&](const entry& e) { return e.server == server; });
}

void session_cache::clear() {
    const std::lock_guard lock(mutex_);
    entries_.clear();
}

std::size_t session_cache::size() const {
    const std::lock_guard lock(mutex_);
    return entries_.size();
}

} // namespace conductor::net
