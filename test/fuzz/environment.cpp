// Is every environment and every option either refused, or turned into a header that is sound?

#include "client/environment.hpp"

#include "client/configure.hpp"
#include "fuzz/input.hpp"
#include "net/url.hpp"

#include <conductor/detail/company.hpp>
#include <conductor/error.hpp>

#include <boost/asio/io_context.hpp>

#include <chrono>
#include <map>

namespace conductor::fuzz {

namespace {

constexpr std::string_view secret = "sk_live_0123456789abcdef";

void check_block(std::string_view block, std::size_t fields) {
    require(block.starts_with("Host: "), "the header begins with the host");
    std::size_t lines = 0;
    while (!block.empty()) {
        const std::size_t end = block.find("\r\n");
        require(end != block.npos, "lines end as they should");
        const std::string_view line = block.substr(0, end);
        require(line.find_first_of(std::string_view("\r\n\0", 3)) == line.npos, "a field is one line");
        require(line.find(": ") != line.npos && line.front() != ' ', "a line is a field");
        block.remove_prefix(end + 2);
        ++lines;
    }
    require(lines == fields + 1, "there are as many fields as were asked for");
}

void check_configured(const client_setup::configuration& made, const client_options& options) {
    const net::origin& target = made.engine.connect->target;
    require(
        target.tls || target.is_loopback() || options.allow_insecure_http,
        "the key is not sent in clear text");
    check_block(made.defaults.header_block, made.defaults.headers.size());
}

// Any text as the value of each variable.
void check_values(std::string_view text) {
    client_options options;
    for (const auto& variable : client_setup::variables())
        if (!text.empty() && variable.read(options, text))
            require(options.timeouts.attempt >= std::chrono::milliseconds::zero(), "no time is negative");
    require(options.retry.jitter >= 0 && options.retry.jitter <= 1, "a share is one");
    require(options.retry.max_retries >= 0, "no count is negative");
}

} // namespace

} // namespace conductor::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace conductor;
    fuzz::input in(data, size);
    const unsigned flags = in.byte();
    std::map<std::string, std::string, std::less<>> variables;
    for (const char* name :
         {"CONDUCTOR_BASE_URL", "CONDUCTOR_LOG", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "https_proxy"}) {
        const std::string value(in.until('\xff'));
        if (value != "-")
            variables[name] = value.c_str(); // an environment has no zero bytes
    }
    const std::string key(in.until('\xff'));
    variables["CONDUCTOR_SECRET_KEY"] = (flags & 1) != 0 ? key.c_str() : fuzz::secret;
    const auto environment = [&](const char* name) -> const char* {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.c_str();
    };
    fuzz::check_values(variables["CONDUCTOR_LOG"]);
    boost::asio::io_context io;
    std::string name;
    try {
        client_options options = client_setup::read_environment(environment);
        options.log = log_level::off;
        options.allow_insecure_http = (flags & 2) != 0;
        if ((flags & 4) != 0)
            options.secret_key = key; // zero bytes and all
        name = in.until('\xff');
        const std::string value(in.until('\xff'));
        if (!name.empty())
            options.headers.push_back({name, (flags & 8) != 0 ? std::optional<std::string>() : value});
        const std::string end_user(in.rest());
        options.tls.ca_path = "/"; // nothing is read from it before a handshake
        const auto made = client_setup::configure(io.get_executor(), options, environment);
        fuzz::check_configured(made, options);
        const conductor::detail::company bound(nullptr, end_user);
        if (bound.invalid == nullptr) {
            std::string block = made.defaults.header_block;
            client_setup::append_header(block, client_setup::end_user_header, bound.end_user);
            fuzz::check_block(block, made.defaults.headers.size() + 1);
        }
    } catch (const invalid_argument_error& e) {
        const std::string what = e.what();
        fuzz::require(!what.empty(), "a refusal says why");
        // The name of a header is told.
        const bool is_told = name.find(fuzz::secret) != name.npos;
        fuzz::require(is_told || what.find(fuzz::secret) == what.npos, "it repeats no key");
    }
    return 0;
}
