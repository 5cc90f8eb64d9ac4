#pragma once

// The libraries that are compared. Each fills a fresh struct from a text, or makes a text from a struct; what
// it keeps between two calls is what it is meant to keep.

#include "sample.hpp"

#include <string>
#include <string_view>

namespace conductor::bench {

namespace conductor_codec {
void decode(std::string_view text, invoice_page& out);
void decode(std::string_view text, end_user& out);
void encode(const invoice_page& value, std::string& out);
void encode(const end_user& value, std::string& out);
} // namespace conductor_codec

// boost::json::parse, and value_to or value_from and serialize.
namespace boost_codec {
void parse(std::string_view text); // into a DOM, and no further
void parse_to_nothing(std::string_view text);
void decode(std::string_view text, invoice_page& out);
void decode(std::string_view text, end_user& out);
void encode(const invoice_page& value, std::string& out);
void encode(const end_user& value, std::string& out);
} // namespace boost_codec

namespace nlohmann_codec {
void decode(std::string_view text, invoice_page& out);
void decode(std::string_view text, end_user& out);
void encode(const invoice_page& value, std::string& out);
void encode(const end_user& value, std::string& out);
} // namespace nlohmann_codec

// Its on-demand parser, which needs a copy of the text with room behind it.
namespace simdjson_codec {
[[nodiscard]] bool runs_here();
void decode(std::string_view text, invoice_page& out);
void decode(std::string_view text, end_user& out);
} // namespace simdjson_codec

} // namespace conductor::bench
