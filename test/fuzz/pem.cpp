// Does any text in the place of certificates and keys do more harm than an exception that names the option?

#include "fuzz/input.hpp"
#include "net/tls_context.hpp"

#include <openssl/err.h>

#include <stdexcept>

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace conductor;
    fuzz::input in(data, size);
    // Bytes that are in no PEM text stand between the options.
    tls_options options;
    options.private_key_password = in.until('\xff');
    options.certificate_pem = in.until('\xff');
    options.private_key_pem = in.until('\xff');
    options.ca_pem = in.rest();
    if (options.ca_pem.empty())
        options.ca_pem = options.certificate_pem; // reading the system's trust store takes long
    if (options.ca_pem.empty())
        return 0;
    try {
        const net::tls_context context(options);
        fuzz::require(context.native() != nullptr, "there is a context");
    } catch (const std::invalid_argument& e) {
        const std::string what = e.what();
        fuzz::require(what.starts_with("tls_options::"), "a refusal names the option");
        if (options.private_key_password.find('!') != std::string::npos) // no message has one
            fuzz::require(what.find(options.private_key_password) == what.npos, "it repeats no password");
    }
    fuzz::require(ERR_peek_error() == 0, "no error is left behind for another connection");
    return 0;
}
