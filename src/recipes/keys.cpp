#include "recipes/keys.hpp"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid.hpp>
#include <boost/uuid/uuid_io.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

// Its own name space, made at random. A program with another one would not find its records again.
constexpr boost::uuids::uuid keys_of_callers = {
    {0x5b, 0x0e, 0x6a, 0x44, 0x93, 0x1d, 0x4f, 0x0b, 0xa7, 0x52, 0x1c, 0x8e, 0x60, 0xd9, 0x3f, 0x27}};

} // namespace

std::string guid_of(std::string_view key) {
    const boost::uuids::name_generator_sha1 generate(keys_of_callers);
    return boost::uuids::to_string(generate(std::string(key)));
}

} // namespace conductor::recipes
