#pragma once

// What is counted: each does its work `times` times after a preparation that does not depend on `times`.

#include <cstddef>

namespace conductor::cost {

void decode_end_user(std::size_t times);
void encode_end_user(std::size_t times);
void decode_page(std::size_t times); // 150 invoices
void encode_page(std::size_t times);

// What a listing does with that page once it is decoded, and to ask for the next one.
void turn_page(std::size_t times);

// A connection comes back to a pool with `waiters` in its queue, and goes to the first of them. Another one
// asks and has to wait, and one in the middle of the queue gives up and asks again.
void pool_turn(std::size_t waiters, std::size_t times);

// A connection is taken from a pool with `idle` others, and comes back.
void pool_reuse(std::size_t idle, std::size_t times);

// The error of an answer whose message has `kibibytes`, and repeats the key all along or never has it. Done
// once.
void refusal(std::size_t kibibytes);
void echoing_refusal(std::size_t kibibytes);

// A request to one end-user's company, encoded and dropped: `client.qbd(id)` for each, or once for all.
void bound_request(std::size_t times);
void company_request(std::size_t times);

// What a call tells an observer that counts, one that traces, and one that traces others.
void counted_call(std::size_t times);
void traced_call(std::size_t times);
void untraced_call(std::size_t times);

} // namespace conductor::cost
