#pragma once

// A stand-in for the Conductor API inside the process: real TLS, real HTTP, state in memory, faults on
// request.

#include <conductor/detail/built_with.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/sandbox/company.hpp>
#include <conductor/sandbox/fault.hpp>
#include <conductor/sandbox/options.hpp>
#include <conductor/sandbox/records.hpp>

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// A server that answers like the Conductor API.
///
/// It runs on the caller's executor and has no threads of its own: somebody must run the executor's context,
/// on one thread or many. The context must outlive the server.
///
/// Thread safety: every member function may be called from any thread at any time.
class server {
public:
    /// Binds and listens; connections are served as soon as the executor runs.
    ///
    /// @throws boost::system::system_error if the address cannot be bound.
    /// @throws std::runtime_error if the certificate cannot be made.
    /// @throws std::invalid_argument if two of `options.end_users` have the same source id.
    CONDUCTOR_API explicit server(boost::asio::any_io_executor executor, sandbox::options options = {});

    /// Stops the server.
    CONDUCTOR_API ~server();

    server(const server&) = delete;
    server& operator=(const server&) = delete;

    /// For `client_options`: "https://127.0.0.1:PORT/v1", or "http://…" without TLS.
    [[nodiscard]] CONDUCTOR_API std::string base_url() const;

    /// The port that is listened on.
    [[nodiscard]] CONDUCTOR_API std::uint16_t port() const noexcept;

    /// The certificate authority to trust, as PEM text. Made anew by each server; empty without TLS.
    [[nodiscard]] CONDUCTOR_API std::string ca_pem() const;

    /// Refuses new connections and shuts down the open ones, held requests included. It does not wait for
    /// the executor. What the server recorded stays readable. Calling it again does nothing.
    CONDUCTOR_API void stop();

    /// Adds a fault. Of several faults that match a request, the one that was added first applies.
    CONDUCTOR_API void inject(const fault& what);

    /// The faults that are left, in order, with their remaining `skip` and `times`.
    [[nodiscard]] CONDUCTOR_API std::vector<fault_rule> faults() const;

    /// Removes all faults. Requests that met one already are not affected.
    CONDUCTOR_API void clear_faults();

    /// How many requests are on hold by `fault::hold`.
    [[nodiscard]] CONDUCTOR_API std::size_t waiting() const;

    /// Lets held requests go on, the longest waiting first; requests that come later are held again as their
    /// fault says.
    ///
    /// @return How many were released.
    CONDUCTOR_API std::size_t release(std::size_t count = std::numeric_limits<std::size_t>::max());

    /// Sets the secret keys that are accepted from now on; none: all that start with `sk_`.
    CONDUCTOR_API void set_keys(std::vector<std::string> keys);

    /// Makes it later in the sandbox, as if so much time had passed: cursors that nobody asked on with die,
    /// what is made from now on carries the later time, and QuickBooks carries out what stands in companies'
    /// queues, each request at its time, before this returns. Connections and the delays of faults go by the
    /// real clock.
    CONDUCTOR_API void advance(std::chrono::milliseconds time);

    /// The requests that arrived, in order, whatever became of them.
    [[nodiscard]] CONDUCTOR_API std::vector<recorded_request> requests() const;

    /// Forgets the recorded requests; `stats` goes on counting.
    CONDUCTOR_API void clear_requests();

    /// Counts of connections, handshakes and requests.
    [[nodiscard]] CONDUCTOR_API statistics stats() const;

    /// How often each operation was carried out, by its name, such as "qbd.invoices.create". Requests that
    /// were refused do not count.
    [[nodiscard]] CONDUCTOR_API std::map<std::string, std::uint64_t> operations() const;

    /// The objects that requests created in end-users' QuickBooks companies, oldest first, also those that
    /// were deleted since.
    [[nodiscard]] CONDUCTOR_API std::vector<created_object> created() const;

    /// The end-users in memory, oldest first.
    [[nodiscard]] CONDUCTOR_API std::vector<end_user> end_users() const;

    /// Creates an end-user, as the API would.
    ///
    /// @return Its id.
    /// @throws std::invalid_argument if its source id is taken.
    CONDUCTOR_API std::string add_end_user(const new_end_user& user);

    /// Gives an end-user an integration connection with QuickBooks Desktop, as an auth session does. A
    /// company that was never linked is ready then. One that is ready has answered, so that the link is
    /// finished; of another, it has only begun, until QuickBooks carries a request out.
    ///
    /// @throws std::out_of_range if there is no such end-user.
    CONDUCTOR_API void connect_end_user(const std::string& id);

    /// The state of an end-user's QuickBooks company.
    ///
    /// @throws std::out_of_range if there is no such end-user.
    [[nodiscard]] CONDUCTOR_API company_settings company(const std::string& end_user_id) const;

    /// Sets it, for requests that arrive from now on.
    ///
    /// @throws std::out_of_range if there is no such end-user.
    /// @throws std::invalid_argument if a time is negative, or an offset or `clock_ahead` more than a day.
    CONDUCTOR_API void set_company(const std::string& end_user_id, const company_settings& settings);

    /// Somebody opens a record in an end-user's QuickBooks, and does not close it before `unlock_record`, or
    /// before so much time has passed: what would change it is answered with 502 and integration code 3175.
    ///
    /// @throws std::out_of_range if there is no such end-user.
    CONDUCTOR_API void lock_record(const std::string& end_user_id, const std::string& record_id);
    CONDUCTOR_API void
    lock_record(const std::string& end_user_id, const std::string& record_id, std::chrono::milliseconds time);

    /// Somebody closes a record; nothing happens if it was not open.
    ///
    /// @throws std::out_of_range if there is no such end-user.
    CONDUCTOR_API void unlock_record(const std::string& end_user_id, const std::string& record_id);

private:
    class impl;
    std::unique_ptr<impl> impl_;
};

} // namespace conductor::sandbox
