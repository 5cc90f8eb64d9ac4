#include "soak/mishaps.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace conductor::test {

using namespace std::chrono_literals;
using sandbox::defect;
using sandbox::fault;
using sandbox::point;

namespace {

constexpr const char* label = "X-Mishap"; // so that the server's list of faults says which kinds are left

const std::pair<const char*, fault (*)(point)> endings[] = {
    {"reset", fault::reset},
    {"close", fault::close},
    {"close abruptly", fault::close_abruptly},
    {"stall", fault::stall},
};

void add_endings(std::vector<mishap>& all, const std::vector<std::pair<const char*, point>>& places) {
    for (const auto& [how, make] : endings)
        for (const auto& [where, at] : places)
            all.push_back({std::string(how) + " " + where, make(at)});
}

} // namespace

std::vector<mishap> mishaps_of_requests() {
    std::vector<mishap> all{
        {"400", fault::status(400)},
        {"403", fault::status(403)},
        {"404", fault::status(404)},
        {"408", fault::status(408)},
        {"409", fault::status(409)},
        {"422", fault::status(422)},
        {"429", fault::status(429).header("Retry-After-Ms", "1")},
        {"429 for an hour", fault::status(429).header("Retry-After", "3600")},
        {"429 after a while", fault::status(429).after(5ms)},
        {"500", fault::status(500)},
        {"500 although processed", fault::status(500).processed(true)},
        {"500, not to be repeated", fault::status(500).processed(true).header("x-should-retry", "false")},
        {"500, to be repeated", fault::status(500).header("x-should-retry", "true")},
        {"502 although processed", fault::status(502).processed(true).body("<html>")},
        {"503", fault::status(503)},
        {"503 although processed", fault::status(503).processed(true)},
        {"503 with Retry-After", fault::status(503).header("Retry-After", "0")},
        {"504 although processed", fault::status(504).processed(true).after(5ms)},
        {"delay", fault::delay(20ms)},
        {"long delay", fault::delay(2s)},
        {"hold", fault::hold()},
        {"drip", fault::slow_drip(64, 1ms)},
        {"slow drip", fault::slow_drip(8, 50ms)},
        {"interim answers", fault::none().interim(102).interim(103)},
        {"interim and silence", fault::never_answer().interim(102)},
        {"invalid JSON", fault::broken(defect::invalid_json)},
        {"garbage", fault::broken(defect::garbage)},
        {"overlong body", fault::broken(defect::overlong_body)},
        {"broken chunks", fault::broken(defect::broken_chunks)},
        {"endless header", fault::broken(defect::endless_header)},
        {"endless body", fault::broken(defect::endless_body)},
        {"oversized header", fault::broken(defect::oversized_header)},
        {"gzip", fault::broken(defect::gzip)},
        {"gzip bomb", fault::broken(defect::gzip_bomb, 4u * 1024 * 1024)},
        {"idle close", fault::idle_close(1ms)},
        {"stray 408", fault::stray_bytes("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n")},
        {"late stray 408",
         fault::stray_bytes("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n", 1ms)},
        {"stray line", fault::stray_bytes("\r\n")},
        {"last answer", fault::none().header("Connection", "close")},
        {"short keep-alive", fault::none().header("Keep-Alive", "timeout=1")},
    };
    add_endings(
        all, {{"before processing", point::before_processing},
              {"before the answer", point::before_answer},
              {"in the header", point::in_header},
              {"in the body", point::in_body},
              {"after the answer", point::after_answer}});
    return all;
}

std::vector<mishap> mishaps_of_connections() {
    std::vector<mishap> all;
    add_endings(all, {{"when accepted", point::accepted}, {"after the handshake", point::handshaken}});
    return all;
}

const mishap& deck::draw(dice& d) {
    if (drawn_ % kinds_.size() == 0)
        std::shuffle(kinds_.begin(), kinds_.end(), d.engine());
    return kinds_[drawn_++ % kinds_.size()];
}

mishaps::mishaps(sandbox::server& server, unsigned seed)
    : server_(server)
    , dice_(seed)
    , requests_(mishaps_of_requests())
    , connections_(mishaps_of_connections()) {
    for (const deck* one : {&requests_, &connections_})
        for (const mishap& kind : one->kinds())
            met_[kind.name] = 0;
}

void mishaps::strew() {
    std::size_t for_requests = 0;
    std::size_t for_connections = 0;
    met_ = injected_.empty() ? met_ : injected_;
    for (const auto& rule : server_.faults()) {
        ++(meets_connections(rule) ? for_connections : for_requests);
        --met_[rule.headers.back().second];
    }
    add(requests_, for_requests, 8, 24);
    add(connections_, for_connections, 2, 12);
    if (dice_.one_in(16))
        server_.release();
}

void mishaps::add(deck& from, std::size_t waiting, std::size_t wanted, unsigned among) {
    for (; waiting < wanted; ++waiting) {
        const mishap& drawn = from.draw(dice_);
        server_.inject(fault(drawn.what).header(label, drawn.name).skip(dice_.below(among)));
        ++injected_[drawn.name];
    }
}

void mishaps::end() {
    server_.clear_faults();
    server_.release();
}

std::size_t mishaps::met() const {
    std::size_t sum = 0;
    for (const auto& [name, count] : met_)
        sum += count;
    return sum;
}

std::size_t mishaps::kinds_met() const {
    return static_cast<std::size_t>(
        std::count_if(met_.begin(), met_.end(), [](const auto& kind) { return kind.second != 0; }));
}

} // namespace conductor::test
