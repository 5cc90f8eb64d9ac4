#include "database/postgresql/link.hpp"

#include <boost/system/error_code.hpp>

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::database {

void postgresql_link::take(PGconn* made) noexcept {
    drop();
    connection_.reset(made);
    ending_ = false;
    if (made != nullptr)
        PQsetNoticeReceiver(made, take_notice, this);
}

void postgresql_link::drop() noexcept {
    unwatch();
    connection_.reset();
}

void postgresql_link::take_notice(void* link, const PGresult* notice) noexcept {
    const char* severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
    const std::string_view text = severity != nullptr ? severity : "";
    if (text == "FATAL" || text == "PANIC")
        static_cast<postgresql_link*>(link)->ending_ = true;
}

bool postgresql_link::wait_to_read(const action& ready) {
    if (!watch())
        return false;
    if (!reading_)
        wait(descriptor::wait_read, reading_, ready);
    return true;
}

bool postgresql_link::wait_to_write(const action& ready) {
    if (!watch())
        return false;
    if (!writing_)
        wait(descriptor::wait_write, writing_, ready);
    return true;
}

void postgresql_link::unwatch() noexcept {
    ++epoch_;
    reading_ = false;
    writing_ = false;
    if (socket_.is_open())
        socket_.release();
}

bool postgresql_link::watch() {
    if (socket_.is_open())
        return true;
    const int number = connection_ ? PQsocket(connection_.get()) : -1;
    if (number < 0)
        return false;
    boost::system::error_code failed;
    socket_.assign(number, failed);
    return !failed;
}

void postgresql_link::wait(descriptor::wait_type type, bool& pending, const action& ready) {
    pending = true;
    socket_.async_wait(type, [this, &pending, ready, epoch = epoch_](const boost::system::error_code&) {
        if (epoch != epoch_)
            return;
        pending = false;
        ready();
    });
}

} // namespace conductor::database
