#include "cli/doctor/findings.hpp"

#include "cli/output/progress.hpp"

#include <boost/json/object.hpp>

#include <array>
#include <cmath>
#include <ctime>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

std::string_view to_string(health value) noexcept {
    switch (value) {
    case health::fine:
        return "ok";
    case health::doubtful:
        return "look";
    case health::bad:
        break;
    }
    return "bad";
}

boost::json::value as_json(const finding& one) {
    return boost::json::object{
        {"result", to_string(one.how)}, {"what", one.what}, {"detail", one.detail}, {"todo", one.to_do}};
}

namespace {

struct part_of_way {
    phase at;
    const char* name;
    const char* fine;
    const char* to_do;
};

constexpr std::array way{
    part_of_way{
        phase::resolve, "name", "is known",
        "Look at the name server (/etc/resolv.conf) and at the base URL's host name."},
    part_of_way{
        phase::connect, "connection", "can be opened",
        "A firewall may be in between; behind a proxy, set HTTPS_PROXY."},
    part_of_way{
        phase::proxy, "proxy", "lets it through", "Look at HTTPS_PROXY, and at what the proxy allows."},
    part_of_way{
        phase::handshake, "TLS", "is agreed",
        "Look at the machine's clock and its certificates (ca-certificates); something in between may break "
        "TLS open: "
        "trust its authority by --ca-file."},
};

std::size_t step_of(phase at) {
    for (std::size_t i = 0; i != way.size(); ++i)
        if (way.at(i).at == at)
            return i;
    return at == phase::send || at == phase::receive || at == phase::backoff ? way.size() : 0;
}

} // namespace

std::vector<finding> way_findings(const std::string& origin, const error* failed) {
    std::vector<finding> made;
    const bool no_way = failed != nullptr &&
                        (failed->kind() == error_kind::transport || failed->kind() == error_kind::timeout);
    const auto ends_at = no_way ? step_of(failed->phase()) : way.size();
    for (std::size_t i = 0; i <= ends_at && i != way.size(); ++i) {
        const auto& part = way.at(i);
        if (i == ends_at)
            made.push_back({health::bad, part.name, failed->what(), part.to_do, exit_code::no_connection});
        else if (part.at != phase::proxy)
            made.push_back(
                {health::fine, part.name,
                 (part.at == phase::resolve ? origin + ' ' : std::string()) + part.fine});
    }
    if (no_way && ends_at == way.size())
        made.push_back(
            {health::bad, "answer", failed->what(), "The API, or something in front of it, does not answer.",
             exit_code::no_connection});
    return made;
}

finding key_finding(std::string_view key) {
    if (key.empty())
        return {
            health::bad, "key", "there is none",
            "Set CONDUCTOR_SECRET_KEY, or name a key_command in a profile; the dashboard has the key.",
            exit_code::configuration};
    if (key.find_first_of(" \t\r\n\"'") != key.npos)
        return {
            health::bad, "key", "it has spaces or quotes in it", "Something went wrong where it was copied.",
            exit_code::configuration};
    if (key.starts_with("pk_"))
        return {
            health::bad, "key", "it is a publishable key",
            "The API wants the secret key, which begins with sk_.", exit_code::configuration};
    if (!key.starts_with("sk_"))
        return {health::doubtful, "key", "it does not begin with sk_", "Is it the secret key?"};
    return {health::fine, "key", "there is one"};
}

std::optional<finding>
clock_finding(std::string_view date_header, std::chrono::system_clock::time_point now) {
    std::tm parts{};
    const std::string text(date_header);
    if (::strptime(text.c_str(), "%a, %d %b %Y %H:%M:%S GMT", &parts) == nullptr)
        return std::nullopt;
    const auto server = std::chrono::system_clock::from_time_t(::timegm(&parts));
    const auto ahead = std::chrono::duration<double>(now - server);
    constexpr double tolerated = 5; // seconds, of which the answer's way takes some
    if (std::abs(ahead.count()) <= tolerated)
        return finding{health::fine, "clock", "agrees with the server's"};
    return finding{
        health::doubtful, "clock",
        "it is " + time_text(std::chrono::duration<double>(std::abs(ahead.count()))) +
            (ahead.count() > 0 ? " ahead of the server's" : " behind the server's"),
        "Set it by NTP: certificates and the times of tries are compared with it."};
}

std::optional<finding> proxy_finding(const std::string& https_proxy, const std::string& no_proxy) {
    if (https_proxy.empty())
        return std::nullopt;
    const auto at = https_proxy.rfind('@'); // what stands before it is a password
    return finding{
        health::fine, "proxy",
        "HTTPS_PROXY is " + (at == https_proxy.npos ? https_proxy : "…" + https_proxy.substr(at)) +
            (no_proxy.empty() ? "" : ", NO_PROXY is " + no_proxy)};
}

} // namespace conductor::cli
