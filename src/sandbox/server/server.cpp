#include "sandbox/server/core.hpp"
#include "sandbox/server/listener.hpp"
#include "sandbox/server/ticker.hpp"

#include <conductor/sandbox/server.hpp>

#include <stdexcept>
#include <utility>

namespace asio = boost::asio;

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

end_user to_public(const stored_end_user& user) {
    return {
        user.id,
        user.created_at,
        user.details.company_name,
        user.details.source_id,
        user.details.email,
        user.connection.has_value()};
}

[[noreturn]] void throw_missing(const std::string& id) {
    throw std::out_of_range{"sandbox: there is no end-user " + id};
}

} // namespace

class server::impl {
public:
    impl(asio::any_io_executor executor, sandbox::options given)
        : core_{std::make_shared<core>(std::move(given))}
        , ticker_{std::make_shared<ticker>(executor, core_)}
        , listener_{std::make_shared<listener>(std::move(executor), core_)} {
        ticker_->start();
        for (const auto& user : core_->settings.end_users)
            add_end_user(user);
        listener_->start();
    }
    ~impl() { stop(); }
    impl(const impl&) = delete;
    impl& operator=(const impl&) = delete;

    void stop() {
        listener_->stop();
        ticker_->stop();
    }

    std::string add_end_user(const new_end_user& user) {
        const auto created = core_->backend.store().create(user);
        if (!created)
            throw std::invalid_argument{"sandbox: the source id " + user.source_id + " is taken"};
        return created->id;
    }

    /// The state of companies, where there is this one.
    [[nodiscard]] offices& office_of(const std::string& end_user_id) const {
        if (!core_->backend.store().find(end_user_id))
            throw_missing(end_user_id);
        return core_->backend.offices(); // cppcheck-suppress returnTempReference ; it is a reference
    }

    [[nodiscard]] core& shared() const { return *core_; }
    [[nodiscard]] listener& accepting() const { return *listener_; }

private:
    std::shared_ptr<core> core_;
    std::shared_ptr<ticker> ticker_;
    std::shared_ptr<listener> listener_;
};

server::server(asio::any_io_executor executor, sandbox::options options)
    : impl_{std::make_unique<impl>(std::move(executor), std::move(options))} {}

server::~server() = default;

std::string server::base_url() const {
    const auto& settings = impl_->shared().settings;
    const auto bound = impl_->accepting().endpoint();
    const auto address = bound.address();
    std::string host = settings.host;
    if (address.is_unspecified())
        host = address.is_v6() ? "[::1]" : "127.0.0.1";
    else if (address.is_v6())
        host = "[" + address.to_string() + "]";
    return (settings.tls ? "https://" : "http://") + host + ":" + std::to_string(bound.port()) + "/v1";
}

std::uint16_t server::port() const noexcept {
    return impl_->accepting().endpoint().port();
}

std::string server::ca_pem() const {
    return impl_->shared().identity.ca_pem;
}

void server::stop() {
    impl_->stop();
}

void server::inject(const fault& what) {
    impl_->shared().faults.add(what.rule());
}

std::vector<fault_rule> server::faults() const {
    return impl_->shared().faults.list();
}

void server::clear_faults() {
    impl_->shared().faults.clear();
}

std::size_t server::waiting() const {
    return impl_->shared().held.waiting();
}

void server::set_keys(std::vector<std::string> keys) {
    impl_->shared().backend.set_keys(std::move(keys));
}

void server::advance(std::chrono::milliseconds time) {
    impl_->shared().companies.advance(time);
}

std::size_t server::release(std::size_t count) {
    return impl_->shared().held.release(count);
}

std::vector<recorded_request> server::requests() const {
    return impl_->shared().seen.requests();
}

void server::clear_requests() {
    impl_->shared().seen.clear_requests();
}

statistics server::stats() const {
    return impl_->shared().stats();
}

std::map<std::string, std::uint64_t> server::operations() const {
    return impl_->shared().backend.done().counts();
}

std::vector<created_object> server::created() const {
    return impl_->shared().backend.done().created();
}

std::vector<end_user> server::end_users() const {
    std::vector<end_user> all;
    for (const auto& user : impl_->shared().backend.store().list())
        all.push_back(to_public(user));
    return all;
}

std::string server::add_end_user(const new_end_user& user) {
    return impl_->add_end_user(user);
}

void server::connect_end_user(const std::string& id) {
    if (!impl_->shared().connect(id))
        throw_missing(id);
}

company_settings server::company(const std::string& end_user_id) const {
    return impl_->office_of(end_user_id).settings(end_user_id);
}

void server::set_company(const std::string& end_user_id, const company_settings& settings) {
    static_cast<void>(impl_->office_of(end_user_id));
    impl_->shared().companies.set_company(end_user_id, settings);
}

void server::lock_record(const std::string& end_user_id, const std::string& record_id) {
    impl_->office_of(end_user_id).lock(end_user_id, record_id, offices::time_point::max());
}

void server::lock_record(
    const std::string& end_user_id, const std::string& record_id, std::chrono::milliseconds time) {
    impl_->office_of(end_user_id).lock(end_user_id, record_id, impl_->shared().backend.clock().now() + time);
}

void server::unlock_record(const std::string& end_user_id, const std::string& record_id) {
    impl_->office_of(end_user_id).unlock(end_user_id, record_id);
}

} // namespace conductor::sandbox
