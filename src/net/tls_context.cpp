#include "net/tls_context.hpp"

#include "net/tls_error.hpp"

#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace {

struct bio_deleter {
    void operator()(BIO* bio) const noexcept { BIO_free(bio); }
};
struct certificate_deleter {
    void operator()(X509* certificate) const noexcept { X509_free(certificate); }
};
struct key_deleter {
    void operator()(EVP_PKEY* key) const noexcept { EVP_PKEY_free(key); }
};
using bio_ptr = std::unique_ptr<BIO, bio_deleter>;
using certificate_ptr = std::unique_ptr<X509, certificate_deleter>;
using key_ptr = std::unique_ptr<EVP_PKEY, key_deleter>;

[[noreturn]] void refuse(std::string_view option, std::string_view problem) {
    if (is_out_of_memory())
        throw_openssl_error();
    std::string text("tls_options::");
    text.append(option).append(": ").append(problem);
    if (const std::string reason = openssl_reason(); !reason.empty())
        text.append(" (").append(reason).append(")");
    ERR_clear_error();
    throw std::invalid_argument(text);
}

// SSL_CTX_new() reads the system's configuration, once in a process, and fails if that cannot be used. A
// thread that was not the first to try gets no reason.
[[noreturn]] void refuse_system() {
    try {
        throw_openssl_error("OpenSSL gives no reason, or gave it when it was first used");
    } catch (const openssl_error& e) {
        throw std::invalid_argument(
            std::string("the system's configuration of OpenSSL (OPENSSL_CONF) cannot be used: ") + e.what());
    }
}

std::string read_file(std::string_view option, const std::string& name) {
    std::ifstream file(name, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(file), {});
    if (!file.is_open() || file.bad())
        refuse(option, "cannot read '" + name + "'");
    return text;
}

// PEM text from one of a pair of options, and the option's name for messages.
struct pem_source {
    std::string_view option;
    std::string text;
};

pem_source choose_pem(
    std::string_view file_option, const std::string& file, std::string_view pem_option,
    const std::string& pem) {
    if (!file.empty() && !pem.empty())
        refuse(pem_option, "cannot be given together with " + std::string(file_option));
    if (!file.empty())
        return {file_option, read_file(file_option, file)};
    return {pem_option, pem};
}

bio_ptr open_text(const std::string& text) {
    return bio_ptr(require(BIO_new_mem_buf(text.data(), static_cast<int>(text.size()))));
}

// All certificates of the text, at least one.
std::vector<certificate_ptr> read_certificates(const pem_source& source) {
    const bio_ptr bio = open_text(source.text);
    std::vector<certificate_ptr> out;
    while (certificate_ptr next{PEM_read_bio_X509_AUX(bio.get(), nullptr, nullptr, nullptr)})
        out.push_back(std::move(next));
    const bool at_end = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    if (out.empty() || !at_end)
        refuse(source.option, "holds no certificate in PEM form, or a broken one");
    ERR_clear_error();
    return out;
}

int give_password(char* buffer, int size, int, void* user) {
    const auto& password = *static_cast<const std::string*>(user);
    if (password.empty() || password.size() > static_cast<std::size_t>(size))
        return -1; // OpenSSL would otherwise ask for it on the terminal
    password.copy(buffer, password.size());
    return static_cast<int>(password.size());
}

key_ptr read_key(const pem_source& source, const std::string& password) {
    const bio_ptr bio = open_text(source.text);
    std::string copy(password);
    key_ptr key(PEM_read_bio_PrivateKey(bio.get(), nullptr, give_password, &copy));
    OPENSSL_cleanse(copy.data(), copy.size());
    if (!key)
        refuse(source.option, "holds no private key in PEM form that the password opens");
    return key;
}

void set_trust(SSL_CTX* context, const tls_options& options) {
    if (options.ca_file.empty() && options.ca_path.empty() && options.ca_pem.empty()) {
        require_success(SSL_CTX_set_default_verify_paths(context));
        return;
    }
    if (!options.ca_file.empty() && SSL_CTX_load_verify_file(context, options.ca_file.c_str()) != 1)
        refuse("ca_file", "cannot read certificates from '" + options.ca_file + "'");
    if (!options.ca_path.empty()) {
        std::error_code ignored;
        if (!std::filesystem::is_directory(options.ca_path, ignored))
            refuse("ca_path", "is not a folder: '" + options.ca_path + "'");
        require_success(SSL_CTX_load_verify_dir(context, options.ca_path.c_str()));
    }
    if (!options.ca_pem.empty()) {
        X509_STORE* const store = SSL_CTX_get_cert_store(context);
        for (const certificate_ptr& certificate : read_certificates({"ca_pem", options.ca_pem}))
            require_success(X509_STORE_add_cert(store, certificate.get()));
    }
}

void set_client_certificate(SSL_CTX* context, const tls_options& options) {
    const pem_source certificate =
        choose_pem("certificate_file", options.certificate_file, "certificate_pem", options.certificate_pem);
    const pem_source private_key =
        choose_pem("private_key_file", options.private_key_file, "private_key_pem", options.private_key_pem);
    if (certificate.text.empty() && private_key.text.empty())
        return;
    if (private_key.text.empty())
        refuse(private_key.option, "is missing: the client certificate needs its private key");
    if (certificate.text.empty())
        refuse(certificate.option, "is missing: the private key needs its certificate");

    const std::vector<certificate_ptr> chain = read_certificates(certificate);
    if (SSL_CTX_use_certificate(context, chain.front().get()) != 1)
        refuse(certificate.option, "cannot be used");
    for (std::size_t i = 1; i < chain.size(); ++i)
        if (SSL_CTX_add1_chain_cert(context, chain[i].get()) != 1)
            refuse(certificate.option, "holds an intermediate certificate that cannot be used");
    const key_ptr key = read_key(private_key, options.private_key_password);
    if (SSL_CTX_use_PrivateKey(context, key.get()) != 1)
        refuse(private_key.option, "does not belong to the client certificate");
}

// Whether the system's configuration leaves the version to those who ask for `min` at least.
bool is_allowed(SSL_CTX* context, long version, long min, std::uint64_t forbids_it) {
    const long max = SSL_CTX_get_max_proto_version(context); // 0: the library's
    return version >= min && (max == 0 || version <= max) && (SSL_CTX_get_options(context) & forbids_it) == 0;
}

// The context comes with what the system's configuration says; of that and what is asked for, the stricter
// counts.
void set_versions(SSL_CTX* context, const tls_options& options) {
    const long asked =
        options.min_version == conductor::tls_version::tls_1_3 ? TLS1_3_VERSION : TLS1_2_VERSION;
    const long min = std::max<long>(asked, SSL_CTX_get_min_proto_version(context));
    if (!is_allowed(context, TLS1_2_VERSION, min, SSL_OP_NO_TLSv1_2) &&
        !is_allowed(context, TLS1_3_VERSION, min, SSL_OP_NO_TLSv1_3))
        refuse(
            "min_version", std::string(asked == TLS1_3_VERSION ? "TLS 1.3" : "TLS 1.2") +
                               " or later is asked for, and the system's configuration of OpenSSL "
                               "(OPENSSL_CONF: MinProtocol, MaxProtocol, Protocol) allows none of it");
    require_success(SSL_CTX_set_min_proto_version(context, min));
}

void set_protocol(SSL_CTX* context, const tls_options& options) {
    set_versions(context, options);
    SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_clear_options(context, SSL_OP_IGNORE_UNEXPECTED_EOF);

    // An idle connection keeps no buffers; a write may be continued from elsewhere; one recv() fetches
    // all that has arrived instead of a record's head and then its body.
    SSL_CTX_set_mode(
        context,
        SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_read_ahead(context, 1);

    constexpr unsigned char protocols[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
    if (SSL_CTX_set_alpn_protos(context, protocols, sizeof(protocols)) != 0) // here 0 is success
        throw_openssl_error();
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
}

} // namespace

void tls_context::context_deleter::operator()(SSL_CTX* context) const noexcept {
    SSL_CTX_free(context);
}

tls_context::tls_context(const tls_options& options)
    : socket_method_(make_socket_method())
    , resumes_sessions_(options.session_resumption) {
    ERR_clear_error();
    context_.reset(SSL_CTX_new(TLS_client_method()));
    if (!context_)
        refuse_system();
    set_protocol(native(), options);
    set_trust(native(), options);
    set_client_certificate(native(), options);

    require_success(SSL_CTX_set_app_data(native(), this));
    if (resumes_sessions_) {
        SSL_CTX_set_session_cache_mode(native(), SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
        SSL_CTX_sess_set_new_cb(native(), on_new_session);
    } else {
        SSL_CTX_set_session_cache_mode(native(), SSL_SESS_CACHE_OFF);
    }
    if (!options.keylog_file.empty()) {
        keylog_ = ::open(options.keylog_file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
        if (keylog_ < 0)
            refuse("keylog_file", "cannot write '" + options.keylog_file + "'");
        SSL_CTX_set_keylog_callback(native(), on_secret);
    }
    ERR_clear_error();
}

tls_context::~tls_context() {
    if (keylog_ >= 0)
        ::close(keylog_);
}

tls_context& tls_context::of(const SSL* ssl) noexcept {
    return *static_cast<tls_context*>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)));
}

// TLS 1.3 servers send sessions at any time after the handshake. Returning 0 says that no reference was kept.
int tls_context::on_new_session(SSL* ssl, SSL_SESSION* session) noexcept {
    const auto* const server = static_cast<const std::string*>(SSL_get_app_data(ssl));
    if (server != nullptr && SSL_SESSION_is_resumable(session) == 1)
        of(ssl).sessions_.put(*server, session);
    return 0;
}

// One call per line, so that lines of several threads and processes do not mix.
void tls_context::on_secret(const SSL* ssl, const char* line) noexcept {
    char end[] = "\n";
    const iovec parts[] = {{const_cast<char*>(line), std::strlen(line)}, {end, 1}};
    [[maybe_unused]] const ssize_t written = ::writev(of(ssl).keylog_, parts, 2);
}

} // namespace conductor::net
