#pragma once

// The samples of all operations on a company, made with the typed functions that a user calls.

#include <boost/json/array.hpp>

#include <string>

namespace conductor::test {

/// Makes each call and waits for its answer, whatever that is. The parameters are read into the structs of
/// the API; throws if one of them does not fit, or if there is no such operation. The header `X-Call` carries
/// the index.
void make_samples(const std::string& base_url, const std::string& key, const boost::json::array& samples);

} // namespace conductor::test
