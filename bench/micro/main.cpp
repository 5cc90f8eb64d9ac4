// conductor_bench_json: how fast does JSON become a struct, and a struct JSON, beside other libraries? The
// names are decode/… or encode/…, then page or end_user, then the library. Bytes are those of the text,
// whatever makes it.

#include "peers.hpp"

#include <iostream>
#include <string>

#include <benchmark/benchmark.h>

namespace conductor::bench {
namespace {

template <class T>
using decoder = void (*)(std::string_view, T&);
template <class T>
using encoder = void (*)(const T&, std::string&);

void count_bytes(benchmark::State& state, std::size_t bytes) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes));
}

// Everything that is compared for one type. A library that reads or writes something else must not be
// compared.
template <class T>
class contest {
public:
    contest(std::string name, T value)
        : name_{std::move(name)}
        , value_{std::move(value)} {
        conductor_codec::encode(value_, text_);
    }

    [[nodiscard]] const std::string& text() const { return text_; }

    void parser(const char* library, void (*parse)(std::string_view)) {
        add("decode/", library, [this, parse](benchmark::State& state) {
            for (auto _ : state)
                parse(text_);
            count_bytes(state, text_.size());
        });
    }

    bool decoding(const char* library, decoder<T> decode) {
        T read;
        decode(text_, read);
        add("decode/", library, [this, decode](benchmark::State& state) {
            for (auto _ : state) {
                T out;
                decode(text_, out);
                benchmark::DoNotOptimize(out);
            }
            count_bytes(state, text_.size());
        });
        return agrees(library, read == value_);
    }

    bool encoding(const char* library, encoder<T> encode) {
        std::string written;
        encode(value_, written);
        T read;
        conductor_codec::decode(written, read);
        add("encode/", library, [this, encode](benchmark::State& state) {
            for (auto _ : state) {
                std::string out;
                encode(value_, out);
                benchmark::DoNotOptimize(out);
            }
            count_bytes(state, text_.size());
        });
        return agrees(library, read == value_);
    }

private:
    template <class Function>
    void add(const char* what, const char* library, Function function) {
        benchmark::RegisterBenchmark((what + name_ + '/' + library).c_str(), function);
    }

    bool agrees(const char* library, bool same) const {
        if (!same)
            std::cerr << library << " makes another " << name_ << '\n';
        return same;
    }

    std::string name_;
    T value_;
    std::string text_;
};

template <class T>
bool add_all(contest<T>& c) {
    bool ok = c.decoding("conductor", conductor_codec::decode);
    c.parser("boost_parse", boost_codec::parse);
    ok &= c.decoding("boost_value_to", boost_codec::decode);
    ok &= c.decoding("nlohmann", nlohmann_codec::decode);
    if (simdjson_codec::runs_here())
        ok &= c.decoding("simdjson", simdjson_codec::decode);
    c.parser("empty_handler", boost_codec::parse_to_nothing);
    ok &= c.encoding("conductor", conductor_codec::encode);
    ok &= c.encoding("boost_value_to", boost_codec::encode);
    ok &= c.encoding("nlohmann", nlohmann_codec::encode);
    return ok;
}

int run(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    contest<invoice_page> page{"page", sample_page()};
    contest<end_user> user{"end_user", sample_end_user()};
    if (!add_all(page) || !add_all(user))
        return 1;
    benchmark::AddCustomContext("page_bytes", std::to_string(page.text().size()));
    benchmark::AddCustomContext("end_user_bytes", std::to_string(user.text().size()));
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace
} // namespace conductor::bench

int main(int argc, char** argv) {
    return conductor::bench::run(argc, argv);
}
