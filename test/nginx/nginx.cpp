#include "nginx/nginx.hpp"

#include <boost/json.hpp>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <set>
#include <stdexcept>
#include <thread>

namespace conductor::test {

namespace {

constexpr const char* end_user =
    R"({"id":"end_usr_1","objectType":"end_user","createdAt":"2024-01-01T12:34:56.789Z",)"
    R"("companyName":"Acme Inc.","sourceId":"acme-1","email":"alice@acme.example","integrationConnections":[]})";

// The first process stays in the foreground, so that its id is the one to end; everything it writes is in its
// own folder.
constexpr const char* nginx_conf = R"(
daemon off;
{PROCESSES}
pid nginx.pid;
error_log error.log info;
events { worker_connections 256; }
http {
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;

    log_format seen escape=json
        '{"connection":$connection,"nth":$connection_requests,"method":"$request_method",'
        '"path":"$request_uri","status":$status,"protocol":"$ssl_protocol","reused":"$ssl_session_reused",'
        '"server_name":"$ssl_server_name","alpn":"$ssl_alpn_protocol","verify":"$ssl_client_verify",'
        '"encoding":"$sent_http_content_encoding"}';
    access_log access.log seen;
    ssl_protocols TLSv1.2 TLSv1.3;
    {HTTP}

    server {
        listen {LISTEN};
        {TLS}
        {DIRECTIVES}
        location / {
            default_type application/json;
            add_header Conductor-Request-Id $request_id;
            return 200 '{ANSWER}';
        }
    }
}
)";

constexpr const char* tls_directives = R"(
        ssl_certificate server.crt;
        ssl_certificate_key server.key;
        ssl_session_cache shared:sessions:1m;
)";

std::string filled(std::string text, const std::string& name, const std::string& value) {
    const auto position = text.find(name);
    return text.replace(position, name.size(), value);
}

std::string bracketed(const std::string& address) {
    return address.find(':') == std::string::npos ? address : "[" + address + "]";
}

served_request parse_line(const std::string& line) {
    const auto fields = boost::json::parse(line).as_object();
    const auto text = [&](const char* name) { return std::string(fields.at(name).as_string()); };
    served_request out;
    out.connection = fields.at("connection").to_number<std::uint64_t>();
    out.nth = fields.at("nth").to_number<std::uint64_t>();
    out.method = text("method");
    out.path = text("path");
    out.status = fields.at("status").to_number<int>();
    out.tls_version = text("protocol");
    out.resumed = text("reused") == "r";
    out.server_name = text("server_name");
    out.alpn = text("alpn");
    out.client_verify = text("verify");
    out.content_encoding = text("encoding");
    return out;
}

} // namespace

scratch_folder::scratch_folder() {
    std::string name = (std::filesystem::current_path() / "peer-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no folder could be made for a test's peer");
    path_ = name;
}

scratch_folder::~scratch_folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

void scratch_folder::write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
}

nginx::nginx(const site& what)
    : tls_(what.certificate.has_value()) {
    for (const auto& [name, text] : what.files)
        folder_.write(name, text);
    if (tls_) {
        folder_.write("server.crt", what.certificate->certificate);
        folder_.write("server.key", what.certificate->key);
    }
    // Another program may take the port before nginx does.
    for (int attempt = 0; attempt != 5; ++attempt)
        if (start(what))
            return;
    throw std::runtime_error(
        "nginx did not start (on Debian: apt install nginx-light):\n" +
        read_file(folder_.path() / "output.log"));
}

bool nginx::start(const site& what) {
    port_ = free_port(what.address).value();
    std::string text = nginx_conf;
    const auto listen = bracketed(what.address) + ":" + std::to_string(port_) + (tls_ ? " ssl " : " ");
    text = filled(
        text, "{PROCESSES}", what.workers ? "master_process on; worker_processes 2;" : "master_process off;");
    text = filled(text, "{HTTP}", what.http);
    text = filled(text, "{LISTEN}", listen + what.listen);
    text = filled(text, "{TLS}", tls_ ? tls_directives : "");
    text = filled(text, "{DIRECTIVES}", what.directives);
    text = filled(text, "{ANSWER}", end_user);
    folder_.write("nginx.conf", text);

    const auto& folder = folder_.path();
    program_ = std::make_unique<child_process>(
        std::vector<std::string>{"nginx", "-p", folder.string(), "-c", "nginx.conf", "-e", "stderr"},
        folder / "output.log");
    return wait_for_listener(*program_, what.address, port_);
}

std::string nginx::base_url(const std::string& host) const {
    return (tls_ ? "https://" : "http://") + bracketed(host) + ":" + std::to_string(port_) + "/v1";
}

std::vector<served_request> nginx::read_log() const {
    const std::string text = read_file(folder_.path() / "access.log");
    std::vector<served_request> requests;
    std::size_t begin = 0;
    for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
        requests.push_back(parse_line(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return requests;
}

std::vector<served_request> nginx::served(std::size_t expected) {
    const auto give_up = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (read_log().size() < expected && std::chrono::steady_clock::now() < give_up)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    program_->stop();
    return read_log();
}

std::size_t count_connections(const std::vector<served_request>& requests) {
    std::set<std::uint64_t> connections;
    for (const auto& request : requests)
        connections.insert(request.connection);
    return connections.size();
}

} // namespace conductor::test
