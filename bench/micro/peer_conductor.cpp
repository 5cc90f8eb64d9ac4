#include "api/account/models.hpp"
#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "json/decoder.hpp"
#include "json/encoder.hpp"
#include "peers.hpp"

#include <stdexcept>

namespace conductor::bench::conductor_codec {
namespace {

template <class T>
void decode_any(std::string_view text, T& out) {
    const json::decode_report report = json::decode(text, out);
    if (!report || report.deviation_count != 0)
        throw std::runtime_error{"conductor: " + report.message};
}

template <class T>
void encode_any(const T& value, std::string& out) {
    if (const auto error = json::encode(value, out))
        throw std::runtime_error{"conductor: " + error->message};
}

} // namespace

void decode(std::string_view text, invoice_page& out) {
    decode_any(text, out);
}

void decode(std::string_view text, end_user& out) {
    decode_any(text, out);
}

void encode(const invoice_page& value, std::string& out) {
    encode_any(value, out);
}

void encode(const end_user& value, std::string& out) {
    encode_any(value, out);
}

} // namespace conductor::bench::conductor_codec
