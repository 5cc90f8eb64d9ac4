#pragma once

// The calls that recipes make of one list of records, whatever its types: see typed_calls.hpp.

#include "recipes/record.hpp"
#include "recipes/standing.hpp"

#include <conductor/request_options.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/strand.hpp>

#include <chrono>
#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

class runner;

// How a call is made, and who is told: on the runner's strand, once.
struct asked {
    std::shared_ptr<runner> by;
    boost::asio::strand<boost::asio::any_io_executor> strand;
    boost::asio::cancellation_slot slot;
    request_options options; // valid as long as the runner

    void answer(std::exception_ptr thrown, records found) const;
};

// What a list does not have, its machines do not ask for.
class record_calls {
public:
    record_calls() = default;
    record_calls(const record_calls&) = delete;
    record_calls& operator=(const record_calls&) = delete;
    virtual ~record_calls() = default;

    virtual void look_up(lookup_by, const std::vector<std::string>&, asked) {}
    virtual void retrieve(std::string_view, asked) {}
    virtual void find_external(std::chrono::sys_seconds, std::string_view, asked) {}

    // What the caller gave. The name and the id of a parent, where they are not empty, take the place of its
    // own.
    virtual void create(std::string_view, std::string_view, asked) {}

    // One that the caller's lies in, with no more than it needs.
    virtual void create_parent(std::string_view, std::string_view, asked) {}

    // Asks the caller's function what to change. False: nothing.
    virtual bool decide(const record&) { return false; }

    // Sends what it said last.
    virtual void update(std::string_view, asked) {}

    // Whether the record has what it said last.
    virtual standing has_taken(const record&) { return standing::perhaps; }

    // The caller's function.
    virtual void save_intent() {}
};

// A handler that runs where the runner does, and tells it the records that `convert` makes of the answer.
template <class Handler>
auto bind_to(const asked& how, Handler handler) {
    return boost::asio::bind_executor(
        how.strand, boost::asio::bind_cancellation_slot(how.slot, std::move(handler)));
}
template <class Convert>
auto told(const asked& how, Convert convert) {
    return bind_to(how, [how, convert](std::exception_ptr thrown, auto value) {
        records found;
        if (!thrown) {
            try {
                found = convert(std::move(value));
            } catch (...) {
                thrown = std::current_exception();
            }
        }
        how.answer(std::move(thrown), std::move(found));
    });
}

} // namespace conductor::recipes
