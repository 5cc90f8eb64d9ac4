// Metrics as text: Prometheus' format, and OpenMetrics, which differs in counters' names and in its end.

#include <conductor/metrics/registry.hpp>

#include <charconv>
#include <cmath>
#include <iterator>

namespace conductor::inline CONDUCTOR_ABI::metrics {

namespace {

void append_number(std::string& out, double number) {
    if (std::isinf(number)) {
        out += number > 0 ? "+Inf" : "-Inf";
        return;
    }
    if (std::isnan(number)) {
        out += "NaN";
        return;
    }
    char digits[32];
    const bool is_whole = std::trunc(number) == number && std::abs(number) < 1e15; // no "1e+05"
    const auto end =
        is_whole ? std::to_chars(std::begin(digits), std::end(digits), static_cast<long long>(number)).ptr
                 : std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    out.append(std::begin(digits), end);
}

void append_escaped(std::string& out, std::string_view text, bool quotes) {
    for (const char c : text)
        if (c == '\\')
            out += "\\\\";
        else if (c == '\n')
            out += "\\n";
        else if (c == '"' && quotes)
            out += "\\\"";
        else
            out += c;
}

void append_labels(std::string& out, const labels& all, const double* upper_bound) {
    if (all.empty() && upper_bound == nullptr)
        return;
    char before = '{';
    for (const auto& [name, value] : all) {
        out += before;
        before = ',';
        out += name;
        out += "=\"";
        append_escaped(out, value, true);
        out += '"';
    }
    if (upper_bound != nullptr) {
        out += before;
        out += "le=\"";
        append_number(out, *upper_bound);
        out += '"';
    }
    out += '}';
}

void append_line(
    std::string& out, std::string_view name, std::string_view suffix, const sample& of, double value,
    const double* upper_bound = nullptr) {
    out += name;
    out += suffix;
    append_labels(out, of.labels, upper_bound);
    out += ' ';
    append_number(out, value);
    out += '\n';
}

void append_histogram(std::string& out, std::string_view name, const sample& s) {
    for (const bucket& b : s.buckets)
        append_line(out, name, "_bucket", s, static_cast<double>(b.count), &b.upper_bound);
    const double above_all = HUGE_VAL;
    append_line(out, name, "_bucket", s, static_cast<double>(s.count), &above_all);
    append_line(out, name, "_sum", s, s.sum);
    append_line(out, name, "_count", s, static_cast<double>(s.count));
}

std::string_view type_of(metric_kind kind) noexcept {
    switch (kind) {
    case metric_kind::counter:
        return "counter";
    case metric_kind::gauge:
        return "gauge";
    case metric_kind::histogram:
        break;
    }
    return "histogram";
}

} // namespace

std::string to_text(const std::vector<family>& families, text_format format) {
    const bool open = format == text_format::open_metrics;
    std::string out;
    for (const family& f : families) {
        std::string_view name = f.name;
        if (open && f.kind == metric_kind::counter)
            name.remove_suffix(std::string_view("_total").size());
        out.append("# HELP ").append(name) += ' ';
        append_escaped(out, f.help, open);
        out.append("\n# TYPE ").append(name).append(" ").append(type_of(f.kind)) += '\n';
        for (const sample& s : f.samples)
            if (f.kind == metric_kind::histogram)
                append_histogram(out, f.name, s);
            else
                append_line(out, f.name, {}, s, s.value);
    }
    if (open)
        out += "# EOF\n";
    return out;
}

} // namespace conductor::metrics
