#include "cli/mcp/server.hpp"

#include "cli/commands/send.hpp"
#include "cli/mcp/call_failure.hpp"
#include "cli/mcp/definitions.hpp"
#include "cli/mcp/describe.hpp"

#include <conductor/error.hpp>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <unistd.h>

#include <chrono>
#include <iostream>
#include <utility>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

constexpr std::size_t longest_line = std::size_t{16} * 1024 * 1024;
constexpr std::size_t most_unwritten = std::size_t{8} * 1024 * 1024; // then nothing more is read
constexpr auto last_words = std::chrono::seconds(1); // for what is not written when it is interrupted

server_description describe_server(const toolbox_options& how) {
    server_description made;
    made.version = CONDUCTOR_VERSION_STRING;
    made.instructions = instructions(how.allow_writes, how.end_user);
    made.tools = tool_definitions(how.allow_writes);
    return made;
}

asio::awaitable<json::value> make_call(session& with, std::shared_ptr<const planned_call> what) {
    co_return co_await answer_to(with, what->request);
}

call_kind kind_of(const planned_call& call) {
    if (writes(*call.operation))
        return call_kind::write;
    return call.with_cursor ? call_kind::next_page : call_kind::read;
}

// Nobody is told of a call that was cancelled; what may have become of a write is worth a line.
void note_lost_write(const planned_call& call, const std::exception_ptr& thrown) {
    try {
        if (thrown)
            std::rethrow_exception(thrown);
    } catch (const error& why) {
        if (exit_code_of(why, writes(*call.operation)) == exit_code::outcome_unknown)
            std::cerr << "conductor: " << call.operation->name << " may have been made: " << why.what()
                      << '\n';
    } catch (const std::exception&) {
    }
}

} // namespace

server::server(session& with, toolbox_options how)
    : with_(with)
    , in_(with.io().get_executor(), STDIN_FILENO)
    , out_(with.io().get_executor(), STDOUT_FILENO)
    , changed_(with.io())
    , lines_(longest_line)
    , protocol_(describe_server(how))
    , tools_(std::move(how)) {}

asio::awaitable<void> server::run(std::shared_ptr<server> self) {
    co_await read(self);
    while (!self->calls_.empty() && !self->output_closed_)
        co_await wait_for_change(self);
    const auto give_up = std::chrono::steady_clock::now() + last_words;
    while (!self->being_written_.empty() && !self->output_closed_) {
        if (self->interrupted_ && std::chrono::steady_clock::now() >= give_up)
            break;
        co_await wait_for_change(self);
    }
    boost::system::error_code ignored;
    self->out_.stream().cancel(ignored);
    if (self->output_closed_) {
        self->interrupt();
        throw output_closed();
    }
}

asio::awaitable<void> server::read(std::shared_ptr<server> self) {
    std::vector<char> bytes(std::size_t{64} * 1024);
    while (!self->interrupted_ && !self->output_closed_) {
        boost::system::error_code failed;
        const std::size_t count = co_await self->in_.stream().async_read_some(
            asio::buffer(bytes), asio::redirect_error(asio::use_awaitable, failed));
        if (self->interrupted_ || self->output_closed_)
            co_return;
        if (failed)
            self->lines_.end();
        else
            self->lines_.add({bytes.data(), count});
        while (const auto line = self->lines_.next())
            self->receive(*line);
        if (failed)
            co_return;
        while (self->waiting_.size() > most_unwritten && !self->interrupted_ && !self->output_closed_)
            co_await wait_for_change(self);
    }
}

asio::awaitable<void> server::wait_for_change(std::shared_ptr<server> self) {
    if (self->interrupted_)
        self->changed_.expires_after(last_words);
    else
        self->changed_.expires_at(asio::steady_timer::time_point::max());
    boost::system::error_code ignored;
    co_await self->changed_.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
}

void server::change() {
    changed_.cancel();
}

void server::interrupt() {
    interrupted_ = true;
    boost::system::error_code ignored;
    in_.stream().cancel(ignored);
    const auto all = calls_; // one that ends takes itself out
    for (const auto& call : all)
        call.second->emit(asio::cancellation_type::terminal);
    change();
}

void server::receive(const input_line& line) {
    carry_out(line.too_long ? protocol_.receive_too_long(longest_line) : protocol_.receive(line.text));
}

void server::carry_out(reaction what) {
    for (const auto& message : what.send)
        waiting_.append(message).append("\n");
    write_waiting();
    for (const auto number : what.cancel)
        if (const auto at = calls_.find(number); at != calls_.end()) {
            const auto signal = at->second;
            signal->emit(asio::cancellation_type::terminal);
        }
    for (auto& call : what.calls)
        start(std::move(call));
}

void server::start(tool_call call) {
    auto begun = tools_.begin(call.tool, call.arguments);
    if (const auto* result = std::get_if<tool_result>(&begun))
        return carry_out(protocol_.finish(call.number, *result));
    const auto planned = std::make_shared<const planned_call>(std::get<planned_call>(std::move(begun)));
    if (with_.chosen().dry_run) {
        tool_result shown;
        shown.texts.push_back(as_text(planned->request, with_.base_url()));
        return carry_out(protocol_.finish(call.number, shown));
    }
    const auto signal = std::make_shared<asio::cancellation_signal>();
    calls_[call.number] = signal;
    asio::co_spawn(
        with_.io(), make_call(with_, planned),
        asio::bind_cancellation_slot(
            signal->slot(), [self = shared_from_this(), number = call.number, planned,
                             signal](const std::exception_ptr& thrown, const json::value& answer) {
                self->end(number, *planned, thrown, answer);
            }));
}

void server::end(
    std::uint64_t number, const planned_call& call, const std::exception_ptr& thrown,
    const json::value& answer) {
    calls_.erase(number);
    tool_result result;
    try {
        if (thrown)
            std::rethrow_exception(thrown);
        result = tools_.finish(call, answer);
    } catch (const error& why) {
        result = failure_of_call(why, kind_of(call));
    } catch (const std::exception& why) {
        result = failed_result(why.what());
    }
    auto next = protocol_.finish(number, result);
    if (next.send.empty())
        note_lost_write(call, thrown);
    carry_out(std::move(next));
    change();
}

void server::write_waiting() {
    if (!being_written_.empty() || waiting_.empty() || output_closed_)
        return;
    being_written_.swap(waiting_);
    asio::async_write(
        out_.stream(), asio::buffer(being_written_),
        [self = shared_from_this()](boost::system::error_code failed, std::size_t) {
            self->being_written_.clear();
            if (failed) {
                self->output_closed_ = true;
                boost::system::error_code ignored;
                self->in_.stream().cancel(ignored);
            }
            self->write_waiting();
            self->change();
        });
}

} // namespace conductor::cli::mcp
