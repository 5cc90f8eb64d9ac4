#include "http/exchange.hpp"

#include "values/kept_memory.hpp"

#include <span>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::http {

void exchange::reset(const response_options& limits, reader_store& readers) {
    release();
    request_.clear();
    sent_ = 0;
    receiving_ = false;
    limits_ = limits;
    readers_ = &readers;
    failure_ = {};
}

void exchange::release() noexcept {
    if (reader_)
        readers_->give_back(std::move(reader_));
}

exchange::progress exchange::advance(net::stream& connection) {
    if (receiving_ || announced_status() >= 300)
        return receive(connection);
    const progress sending = send(connection);
    if (sending == progress::complete) {
        receiving_ = true;
        return progress::want_read; // the answer cannot be there yet: a read would be a system call for
                                    // nothing
    }
    if (!sent_any()) // what came would answer no request
        return sending;
    net::failure unsent = std::move(failure_);
    const progress receiving = receive(connection);
    if (receiving == progress::complete)
        return receiving;
    const bool is_telling = answer_begun() || failure_.code != errc::connection_lost;
    if (receiving == progress::failed && is_telling)
        return receiving;
    if (sending == progress::failed)
        return fail(std::move(unsent));
    if (receiving == progress::failed) {
        failure_.where = phase::send;
        return receiving;
    }
    if (announced_status() >= 300)
        return receiving;
    return receiving == sending ? sending : progress::want_both;
}

exchange::progress exchange::send(net::stream& connection) {
    while (!sent_all()) {
        const net::io_result result = connection.write_some(std::span<const char>(request_).subspan(sent_));
        switch (result.status) {
        case net::io_status::ok:
            sent_ += result.bytes;
            break;
        case net::io_status::want_read:
            return progress::want_read;
        case net::io_status::want_write:
            return progress::want_write;
        case net::io_status::end:
        case net::io_status::failed:
            return fail(connection.last_failure());
        }
    }
    return progress::complete;
}

exchange::progress exchange::receive(net::stream& connection) {
    if (!reader_)
        reader_ = readers_->take(limits_);
    for (;;) {
        const net::io_result result = connection.read_some(reader_->prepare());
        auto read = response_reader::progress::need_more;
        switch (result.status) {
        case net::io_status::ok:
            read = reader_->commit(result.bytes);
            break;
        case net::io_status::want_read:
            return pause(progress::want_read);
        case net::io_status::want_write:
            return pause(progress::want_write);
        case net::io_status::end:
            read = reader_->commit_end();
            break;
        case net::io_status::failed:
            read = reader_->commit_failure(connection.last_failure());
            break;
        }
        if (read == response_reader::progress::complete)
            return progress::complete;
        if (read == response_reader::progress::failed)
            return fail(reader_->failure());
    }
}

// Session tickets come before the answer, which may take long: it needs no memory until it begins.
exchange::progress exchange::pause(progress until) {
    if (!reader_->started())
        release();
    return until;
}

exchange::progress exchange::fail(net::failure why) {
    failure_ = std::move(why);
    return progress::failed;
}

void exchange::settle(net::failure why) {
    static_cast<void>(reader_->commit_failure(std::move(why)));
}

void exchange::trim() noexcept {
    give_back_excess(request_);
}

} // namespace conductor::http
