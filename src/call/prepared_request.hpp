#pragma once

// A request as it was encoded, with everything that its call needs to know.

#include "call/call_limits.hpp"
#include "json/model.hpp"
#include "values/kept_memory.hpp"

#include <conductor/decode_policy.hpp>
#include <conductor/http_method.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::call {

struct prepared_request {
    http_method method = http_method::get;
    std::string path;     // for people: without base path and query
    std::string end_user; // whose QuickBooks company has to answer, or empty
    std::string head;     // request line and header fields, without the empty line
    std::string body;
    bool passes_timeout_on = true; // the caller did not set `Conductor-Timeout-Seconds`
    bool takes_key = false;        // the field with the key is not in its head
    call_limits limits;
    decode_policy decode = decode_policy::tolerant;
    const json::type* result = nullptr;
    bool keeps_place = false;  // it goes on with what holds a place in its end-user's queue
    bool may_be_empty = false; // an answer without a body leaves the value as it is
    std::string invalid;       // why it cannot be sent, or empty
    std::string traceparent;   // not in the head, as observers may send their own; or empty
    std::string tracestate;

    // For another one; keeps memory.
    void reset() noexcept {
        for (std::string* text : {&path, &end_user, &head, &body, &invalid, &traceparent, &tracestate}) {
            give_back_excess(*text);
            text->clear();
        }
        passes_timeout_on = true;
        takes_key = false;
        may_be_empty = false;
        keeps_place = false;
    }
};

} // namespace conductor::call
