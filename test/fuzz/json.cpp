// Does any text do harm to any type of the API, and does what was read survive being sent and read again?
//
// Two bytes choose the type and one the kind of text: the rest of the input as it is, or a valid value of the
// type with the rest as the damage to do to its text.

#include "api/every_type.hpp"
#include "api/filler.hpp"
#include "call/api_error_body.hpp"
#include "fuzz/input.hpp"
#include "json/decoder.hpp"
#include "json/encoder.hpp"
#include "json/limits.hpp"
#include "json/query.hpp"

namespace conductor::fuzz {

namespace {

using test::any_type;

std::string sample(const any_type& type, test::filling what, std::uint64_t seed) {
    const auto value = type.make();
    test::filler(what, seed).fill(*type.type, value.get());
    std::string text;
    require(!json::encode(*type.type, value.get(), text), "a filled value can be sent");
    return text;
}

// Each step of the damage is a place and what to do there.
std::string damaged(std::string text, input& in) {
    static constexpr std::string_view tokens[] = {"{",       "}",
                                                  "[",       "]",
                                                  ",",       ":",
                                                  "\"",      "null",
                                                  "true",    "-",
                                                  "1e9",     "0.5",
                                                  "\\ud83d", "\\u0000",
                                                  "\\",      "\xFF",
                                                  "\"id\":", "\"objectType\":",
                                                  "[[",      "9223372036854775808",
                                                  "{\"a\":"};
    while (!in.empty() && !text.empty()) {
        const std::size_t at = in.number() % text.size();
        const unsigned step = in.byte();
        const std::size_t length = std::min<std::size_t>(step >> 2, text.size() - at);
        switch (step & 3) {
        case 0:
            text.erase(at, length);
            break;
        case 1:
            text.insert(at, tokens[length % std::size(tokens)]);
            break;
        case 2:
            text.insert(at, text.substr(text.size() - length));
            break;
        case 3:
            text[at] = static_cast<char>(in.byte());
            break;
        }
    }
    return text;
}

void check_report(const json::decode_report& report, std::string_view text) {
    require(report.ok == report.message.empty(), "an error has a message, and nothing else has");
    require(report.pointer.empty() || report.pointer.front() == '/', "a place is a JSON pointer");
    require(report.offset <= text.size(), "reading stops within the text");
    require(report.deviations.size() <= json::max_listed_deviations, "the list of deviations is bounded");
    require(report.deviations.size() <= report.deviation_count, "all deviations are counted");
}

// What can be sent is read back the same.
void there_and_back(const any_type& type, const void* value) {
    std::string sent = "before";
    if (json::encode(*type.type, value, sent)) {
        require(sent == "before", "a refusal leaves the text as it was");
        return;
    }
    sent.erase(0, 6);
    const auto copy = type.make();
    const auto report = json::decode(sent, *type.type, copy.get());
    check_report(report, sent);
    require(report.ok, "what was sent can be read");
    std::string again;
    require(!json::encode(*type.type, copy.get(), again), "what was read back can be sent");
    require(again == sent, "it is written the same way again");
    (void)json::violations(*type.type, value);
}

void check_query(const any_type& type, const void* value) {
    if (type.name.ends_with("_list_params")) {
        (void)json::for_each_parameter(*type.type, value, [](const json::field& parameter, std::string_view) {
            require(!parameter.name.empty(), "a name");
        });
    }
}

void decode_all_ways(const any_type& type, std::string_view text) {
    const auto value = type.make();
    const auto report = json::decode(text, *type.type, value.get());
    check_report(report, text);

    const auto strict_value = type.make();
    const auto strict = json::decode(text, *type.type, strict_value.get(), {.strict = true});
    check_report(strict, text);
    require(report.ok || !strict.ok, "strict accepts no more than tolerant");
    if (strict.ok)
        require(type.equal(value.get(), strict_value.get()), "both read the same");

    const auto shallow = type.make();
    require(
        report.ok || !json::decode(text, *type.type, shallow.get(), {.max_depth = 4}).ok,
        "a lower limit of depth accepts no more");
    if (report.ok) {
        there_and_back(type, value.get());
        check_query(type, value.get());
    }
}

} // namespace

} // namespace conductor::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace conductor;
    fuzz::input in(data, size);
    const auto& types = test::every_type();
    const auto& type = types[in.number() % types.size()];
    const unsigned kind = in.byte();
    std::string text;
    if (kind < 128) {
        text = in.rest();
    } else {
        const auto what = kind % 4 == 0 ? test::filling::all : test::filling::random;
        text = fuzz::damaged(fuzz::sample(type, what, kind), in);
    }
    fuzz::decode_all_ways(type, text);
    (void)call::parse_api_error(text);
    return 0;
}
