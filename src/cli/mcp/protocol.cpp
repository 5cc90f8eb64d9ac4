#include "cli/mcp/protocol.hpp"

#include "catalog/schema.hpp"
#include "cli/output/json_text.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

namespace json = boost::json;

namespace {

constexpr std::array<std::string_view, 4> protocol_versions{
    "2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"};

} // namespace

protocol::protocol(server_description about)
    : about_(std::move(about)) {}

reaction protocol::receive(std::string_view line) {
    reaction made;
    if (line.find_first_not_of(" \t\r") == line.npos)
        return made;
    boost::system::error_code failed;
    const auto given = json::parse(line, failed);
    if (failed)
        answer(rpc_failure(nullptr, rpc_error::parse, "this is no JSON: " + failed.message()), {}, made);
    else if (const auto* several = given.if_array())
        receive_batch(*several, made);
    else
        receive_one(given, {}, made);
    return made;
}

reaction protocol::receive_too_long(std::size_t most) {
    reaction made;
    const auto why = "a message may have " + std::to_string(most) + " bytes at the most";
    answer(rpc_failure(nullptr, rpc_error::parse, why), {}, made);
    return made;
}

// Batches came with the JSON-RPC of the first two versions, and went with the third.
bool protocol::knows_batches() const {
    return version_ == protocol_versions[0] || version_ == protocol_versions[1];
}

void protocol::receive_batch(const json::array& given, reaction& to) {
    if (given.empty() || !knows_batches()) {
        const auto* why = given.empty() ? "a batch must not be empty"
                                        : "send one message at a time: there are no batches in this version";
        answer(rpc_failure(nullptr, rpc_error::invalid_request, why), {}, to);
        return;
    }
    const auto number = ++last_number_;
    batches_[number].waiting = 1; // until all of it is read
    for (const auto& one : given)
        receive_one(one, number, to);
    --batches_[number].waiting;
    send_when_whole(number, to);
}

void protocol::send_when_whole(std::uint64_t number, reaction& to) {
    const auto at = batches_.find(number);
    if (at->second.waiting != 0)
        return;
    if (!at->second.answers.empty())
        to.send.push_back(compact_json(at->second.answers));
    batches_.erase(at);
}

void protocol::answer(json::object message, batch_number in, reaction& to) {
    if (in)
        batches_[*in].answers.emplace_back(std::move(message));
    else
        to.send.push_back(compact_json(message));
}

void protocol::receive_one(const json::value& given, batch_number in, reaction& to) {
    const auto what = read_message(given);
    switch (what.kind) {
    case rpc_kind::request:
        request(what, in, to);
        break;
    case rpc_kind::notification:
        if (what.method == "notifications/cancelled")
            cancel(what, to);
        break;
    case rpc_kind::answer:
        break; // nothing was asked
    case rpc_kind::invalid:
        answer(rpc_failure(what.id, what.wrong, what.why), in, to);
        break;
    }
}

void protocol::request(const rpc_message& what, batch_number in, reaction& to) {
    if (what.method == "ping")
        return answer(rpc_result(what.id, {}), in, to);
    if (what.method == "initialize")
        return initialize(what, in, to);
    if (version_.empty())
        return answer(
            rpc_failure(what.id, rpc_error::invalid_request, "the first request must be \"initialize\""), in,
            to);
    if (what.method == "tools/call")
        return call_tool(what, in, to);
    if (what.method != "tools/list")
        return answer(
            rpc_failure(what.id, rpc_error::method_not_found, "there is no method " + what.method), in, to);
    if (what.params.contains("cursor"))
        return answer(
            rpc_failure(what.id, rpc_error::invalid_params, "the list of tools has one page: no cursor"), in,
            to);
    answer(rpc_result(what.id, {{"tools", about_.tools}}), in, to);
}

void protocol::initialize(const rpc_message& what, batch_number in, reaction& to) {
    if (in || !version_.empty())
        return answer(
            rpc_failure(
                what.id, rpc_error::invalid_request,
                in ? "\"initialize\" must not be in a batch" : "it is initialized already"),
            in, to);
    const auto wanted = catalog::text_of(what.params, "protocolVersion");
    if (wanted.empty())
        return answer(
            rpc_failure(what.id, rpc_error::invalid_params, "\"protocolVersion\" must be a string"), in, to);
    const auto known = std::find(protocol_versions.begin(), protocol_versions.end(), wanted);
    version_ = known != protocol_versions.end() ? *known : protocol_versions.back();
    json::object server{{"name", "conductor"}, {"title", "Conductor API"}, {"version", about_.version}};
    json::object result{
        {"protocolVersion", version_},
        {"capabilities", json::object{{"tools", json::object{}}}},
        {"serverInfo", std::move(server)},
        {"instructions", about_.instructions}};
    answer(rpc_result(what.id, std::move(result)), in, to);
}

bool protocol::has_tool(std::string_view name) const {
    return std::any_of(about_.tools.begin(), about_.tools.end(), [&](const json::value& one) {
        return catalog::text_of(one.as_object(), "name") == name;
    });
}

void protocol::call_tool(const rpc_message& what, batch_number in, reaction& to) {
    const auto refuse = [&](rpc_error code, std::string_view why) {
        answer(rpc_failure(what.id, code, why), in, to);
    };
    const auto name = catalog::text_of(what.params, "name");
    const auto* arguments = what.params.if_contains("arguments");
    if (name.empty())
        return refuse(rpc_error::invalid_params, "\"name\" must be a string");
    if (arguments != nullptr && !arguments->is_object())
        return refuse(rpc_error::invalid_params, "\"arguments\" must be an object");
    if (!has_tool(name))
        return refuse(rpc_error::invalid_params, "there is no tool " + std::string(name));
    for (const auto& [number, other] : calls_)
        if (other.id == what.id)
            return refuse(rpc_error::invalid_request, "another call with this id is not over");
    const auto number = ++last_number_;
    calls_[number] = {what.id, in};
    if (in)
        ++batches_[*in].waiting;
    to.calls.push_back(
        {number, std::string(name), arguments != nullptr ? arguments->get_object() : json::object()});
}

void protocol::cancel(const rpc_message& what, reaction& to) {
    const auto* id = what.params.if_contains("requestId");
    if (!is_rpc_id(id))
        return;
    for (auto at = calls_.begin(); at != calls_.end(); ++at)
        if (at->second.id == *id) {
            const auto in = at->second.in;
            to.cancel.push_back(at->first);
            calls_.erase(at);
            if (in) {
                --batches_[*in].waiting;
                send_when_whole(*in, to);
            }
            return;
        }
}

reaction protocol::finish(std::uint64_t call, const tool_result& what) {
    reaction made;
    const auto at = calls_.find(call);
    if (at == calls_.end())
        return made;
    const auto known = std::move(at->second);
    calls_.erase(at);
    answer(rpc_result(known.id, as_json(what)), known.in, made);
    if (known.in) {
        --batches_[*known.in].waiting;
        send_when_whole(*known.in, made);
    }
    return made;
}

} // namespace conductor::cli::mcp
