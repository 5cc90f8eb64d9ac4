#include "api/account/models.hpp"
#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "json/decoder.hpp"
#include "json/encoder.hpp"
#include "sample.hpp"
#include "work.hpp"

#include <stdexcept>
#include <string>

namespace conductor::cost {

namespace {

template <class T>
std::string encoded(const T& value) {
    std::string text;
    if (json::encode(value, text))
        throw std::runtime_error("not encoded");
    return text;
}

template <class T>
void decode(const T& value, std::size_t times) {
    const std::string text = encoded(value);
    for (std::size_t i = 0; i < times; ++i) {
        T out;
        if (!json::decode(text, out))
            throw std::runtime_error("not decoded");
    }
}

template <class T>
void encode(const T& value, std::size_t times) {
    for (std::size_t i = 0; i < times; ++i)
        if (encoded(value).empty())
            throw std::runtime_error("nothing was written");
}

} // namespace

void decode_end_user(std::size_t times) {
    decode(bench::sample_end_user(), times);
}

void encode_end_user(std::size_t times) {
    encode(bench::sample_end_user(), times);
}

void decode_page(std::size_t times) {
    decode(bench::sample_page(), times);
}

void encode_page(std::size_t times) {
    encode(bench::sample_page(), times);
}

} // namespace conductor::cost
