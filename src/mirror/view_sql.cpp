#include "mirror/view_sql.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::mirror_detail {

namespace {

using database::dialect;

class sqlite_words {
public:
    static std::string value(std::string_view in, const column& what) {
        return "json_extract(" + std::string(in) + ", " + path(what.path) + ")";
    }

    static std::string elements(std::string_view in, std::string_view list, std::string_view name) {
        const std::string from(in);
        const std::string type = from == "r.record" ? "'object'" : from.substr(0, from.find('.')) + ".type";
        return " CROSS JOIN json_each(CASE WHEN " + type + " = 'object' THEN CASE WHEN json_type(" + from +
               ", " + path(list) + ") = 'array' THEN json_extract(" + from + ", " + path(list) +
               ") END END) AS " + std::string(name);
    }

    static std::string position(std::string_view of) { return std::string(of) + ".key + 1"; }
    static std::string is_object(std::string_view what) { return std::string(what) + ".type = 'object'"; }

private:
    static std::string path(std::string_view dotted) { return "'$." + std::string(dotted) + "'"; }
};

class postgresql_words {
public:
    static std::string value(std::string_view in, const column& what) {
        std::string text = std::string(in) + " #>> " + path(what.path);
        const std::string json = std::string(in) + " #> " + path(what.path);
        switch (what.kind) {
        case column_kind::text:
            break;
        case column_kind::boolean:
            return "CASE " + json + " WHEN 'true'::jsonb THEN TRUE WHEN 'false'::jsonb THEN FALSE END";
        case column_kind::number:
            return "CASE jsonb_typeof(" + json + ") WHEN 'number' THEN (" + text + ")::numeric END";
        case column_kind::decimal:
            return if_like(text, "^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)$", "numeric");
        case column_kind::date:
            return if_like(text, "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "date");
        case column_kind::time:
            return if_like(
                text,
                "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3])"
                "(:[0-5][0-9]){2}([.][0-9]+)?(Z|[-+](0[0-9]|1[0-5]):?[0-5][0-9])$",
                "timestamptz");
        case column_kind::json:
            return "NULLIF(" + json + ", 'null'::jsonb)";
        }
        return text;
    }

    static std::string elements(std::string_view in, std::string_view list, std::string_view name) {
        const std::string json = std::string(in) + " #> " + path(list);
        return " CROSS JOIN LATERAL jsonb_array_elements(CASE jsonb_typeof(" + json + ") WHEN 'array' THEN " +
               json + " END) WITH ORDINALITY AS " + std::string(name) + "(value, position)";
    }

    static std::string position(std::string_view of) { return std::string(of) + ".position"; }
    static std::string is_object(std::string_view what) {
        return "jsonb_typeof(" + std::string(what) + ".value) = 'object'";
    }

private:
    static std::string path(std::string_view dotted) {
        std::string made(dotted);
        for (char& c : made)
            if (c == '.')
                c = ',';
        return "'{" + made + "}'";
    }
    static std::string if_like(const std::string& text, std::string_view pattern, std::string_view type) {
        return "CASE WHEN " + text + " ~ '" + std::string(pattern) + "' THEN (" + text +
               ")::" + std::string(type) + " END";
    }
};

template <class Words>
std::string create(const view& what, const Words& in) {
    std::string columns = "r.end_user AS end_user";
    std::string from = " FROM conductor_records AS r";
    std::string where = " WHERE r.resource = '" + std::string(what.resource) + "' AND NOT r.deleted";
    std::string_view base = "r.record";
    if (!what.list.empty())
        columns += ", r.id AS " + in_quotes(what.parent);
    if (!what.outer_list.empty()) {
        from += in.elements(base, what.outer_list, "g");
        columns += ", " + in.position("g") + " AS group_position";
        base = "g.value";
    }
    if (!what.list.empty()) {
        from += in.elements(base, what.list, "e");
        columns += ", " + in.position("e") + " AS position";
        where += " AND " + in.is_object("e");
        base = "e.value";
    }
    for (const column& one : what.columns)
        columns += ",\n  " + in.value(base, one) + " AS " + in_quotes(one.name);
    return "CREATE VIEW " + in_quotes(what.name) + " AS SELECT " + columns + from + where;
}

} // namespace

std::string in_quotes(std::string_view name) {
    return '"' + std::string(name) + '"';
}

std::string create_view(const view& what, dialect in) {
    return in == dialect::sqlite ? create(what, sqlite_words()) : create(what, postgresql_words());
}

// FNV-1a: it has to be the same in every program.
std::string fingerprint_of(std::span<const view> all, dialect in) {
    std::uint64_t hash = 0xcbf2'9ce4'8422'2325;
    for (const view& one : all)
        for (const char c : create_view(one, in))
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x0000'0100'0000'01b3;
    std::string made;
    for (int shift = 60; shift >= 0; shift -= 4)
        made += "0123456789abcdef"[(hash >> static_cast<unsigned>(shift)) & 15U];
    return made;
}

} // namespace conductor::mirror_detail
