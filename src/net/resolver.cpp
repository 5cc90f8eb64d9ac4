#include "net/resolver.hpp"

#include <boost/asio/error.hpp>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <map>
#include <new>
#include <system_error>
#include <thread>
#include <utility>

#include <netdb.h>
#include <signal.h>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace {

using boost::system::error_code;

error_code of_errno(int error) noexcept {
    return {error, boost::system::system_category()};
}

error_code error_of_getaddrinfo(int result, int system) noexcept {
    switch (result) {
    case EAI_AGAIN:
        return boost::asio::error::host_not_found_try_again;
    case EAI_NONAME:
#ifdef EAI_NODATA
    case EAI_NODATA:
#endif
#ifdef EAI_ADDRFAMILY
    case EAI_ADDRFAMILY:
#endif
        return boost::asio::error::host_not_found;
    case EAI_MEMORY:
        return boost::asio::error::no_memory;
    case EAI_SYSTEM:
        return of_errno(system);
    default:
        return boost::asio::error::no_recovery;
    }
}

// Signals are for the program's own threads to take.
class signals_blocked {
public:
    signals_blocked() noexcept {
        sigset_t all;
        ::sigfillset(&all);
        ::pthread_sigmask(SIG_BLOCK, &all, &before_);
    }
    signals_blocked(const signals_blocked&) = delete;
    signals_blocked& operator=(const signals_blocked&) = delete;
    ~signals_blocked() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

private:
    sigset_t before_;
};

} // namespace

std::vector<boost::asio::ip::tcp::endpoint> system_lookup(const std::string& host, error_code& error) {
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* list = nullptr;
    if (const int result = ::getaddrinfo(host.c_str(), nullptr, &hints, &list); result != 0) {
        error = error_of_getaddrinfo(result, errno);
        return {};
    }
    const std::unique_ptr<addrinfo, void (*)(addrinfo*)> owner(list, ::freeaddrinfo);
    std::vector<boost::asio::ip::tcp::endpoint> found;
    for (const addrinfo* a = list; a != nullptr; a = a->ai_next) {
        if (a->ai_family != AF_INET && a->ai_family != AF_INET6)
            continue;
        boost::asio::ip::tcp::endpoint& address = found.emplace_back();
        address.resize(a->ai_addrlen);
        std::memcpy(address.data(), a->ai_addr, a->ai_addrlen);
    }
    return found;
}

lookup_wait::lookup_wait(error_code& error) noexcept {
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0) {
        error = of_errno(errno);
        return;
    }
    near_end_ = ends[0];
    far_end_ = ends[1];
}

lookup_wait::~lookup_wait() {
    for (const int end : {near_end_, far_end_})
        if (end != -1)
            ::close(end);
}

lookup_answer_ptr lookup_wait::answer() const {
    const std::lock_guard lock(mutex_);
    return answer_;
}

void lookup_wait::settle(lookup_answer_ptr answer) noexcept {
    {
        const std::lock_guard lock(mutex_);
        answer_ = std::move(answer);
    }
    ::send(far_end_, "", 1, MSG_NOSIGNAL); // fails only if nobody listens any more
}

// What the threads share with the resolver and with each other.
class resolver::desk {
public:
    explicit desk(lookup_function lookup)
        : lookup_(std::move(lookup)) {}

    // Throws std::bad_alloc, and std::system_error for want of a thread.
    static void
    ask(const std::shared_ptr<desk>& self, const std::string& host, const std::shared_ptr<lookup_wait>& wait,
        clock::time_point now);

    void forget(const std::string& host, const lookup_answer_ptr& answer) noexcept;

private:
    struct question {
        name_state state;
        std::vector<std::weak_ptr<lookup_wait>> waits;
    };
    using questions = std::map<std::string, question>;

    static void
    start_thread(const std::shared_ptr<desk>& self, questions::iterator asked, clock::time_point now);
    void
    run(questions::iterator asked, clock::time_point began,
        const std::shared_ptr<lookup_answer>& answer) noexcept;
    void settle(questions::iterator asked, clock::time_point began, const lookup_answer_ptr& answer) noexcept;
    void drop_idle(clock::time_point now) noexcept;

    const lookup_function lookup_;
    std::mutex mutex_;
    questions questions_; // each stays while a thread is busy with it
};

void resolver::desk::ask(
    const std::shared_ptr<desk>& self, const std::string& host, const std::shared_ptr<lookup_wait>& wait,
    clock::time_point now) {
    const std::lock_guard lock(self->mutex_);
    self->drop_idle(now);
    const auto asked = self->questions_.try_emplace(host).first;
    question& q = asked->second;
    if (lookup_answer_ptr known = q.state.known(now)) {
        wait->settle(std::move(known));
        return;
    }
    std::erase_if(q.waits, [](const auto& w) { return w.expired(); });
    q.waits.push_back(wait);
    if (!q.state.needs_look_up(now))
        return;
    try {
        start_thread(self, asked, now);
    } catch (...) {
        q.waits.pop_back();
        throw;
    }
}

void resolver::desk::forget(const std::string& host, const lookup_answer_ptr& answer) noexcept {
    const std::lock_guard lock(mutex_);
    if (const auto asked = questions_.find(host); asked != questions_.end())
        asked->second.state.forget(answer);
}

void resolver::desk::start_thread(
    const std::shared_ptr<desk>& self, questions::iterator asked, clock::time_point now) {
    auto answer = std::make_shared<lookup_answer>(); // the thread must not fail to make it
    const signals_blocked quiet;
    std::thread([self, asked, now, answer = std::move(answer)] { self->run(asked, now, answer); }).detach();
    asked->second.state.began(now);
}

void resolver::desk::run(
    questions::iterator asked, clock::time_point began,
    const std::shared_ptr<lookup_answer>& answer) noexcept {
    try {
        answer->found = lookup_(asked->first, answer->error);
    } catch (const std::bad_alloc&) {
        answer->error = boost::asio::error::no_memory;
    } catch (...) {
        answer->error = boost::asio::error::no_recovery;
    }
    settle(asked, began, answer);
}

void resolver::desk::settle(
    questions::iterator asked, clock::time_point began, const lookup_answer_ptr& answer) noexcept {
    const std::lock_guard lock(mutex_);
    question& q = asked->second;
    if (!q.state.ended(began, answer))
        return;
    for (const auto& weak : q.waits)
        if (const auto wait = weak.lock())
            wait->settle(answer);
    q.waits.clear();
}

void resolver::desk::drop_idle(clock::time_point now) noexcept {
    std::erase_if(questions_, [&](const auto& asked) { return asked.second.state.is_idle(now); });
}

resolver::resolver(lookup_function lookup)
    : lookup_(std::move(lookup))
    , desk_(std::make_shared<desk>(lookup_)) {}

void resolver::forget_threads() {
    desk_ = std::make_shared<desk>(lookup_);
}

void resolver::forget(const std::string& host, const lookup_answer_ptr& answer) noexcept {
    desk_->forget(host, answer);
}

std::shared_ptr<lookup_wait>
resolver::start(const std::string& host, clock::time_point now, error_code& error) {
    auto wait = std::make_shared<lookup_wait>(error);
    if (error)
        return nullptr;
    try {
        desk::ask(desk_, host, wait, now);
    } catch (const std::system_error& e) {
        error = of_errno(e.code().value());
        return nullptr;
    }
    return wait;
}

} // namespace conductor::net
