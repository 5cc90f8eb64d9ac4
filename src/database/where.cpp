#include "database/where.hpp"

#include <algorithm>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

constexpr std::string_view hidden = "***";

// libpq would take what follows the wrong @ or / for a host or a port, and print it.
std::optional<std::string> why_not_uri(std::string_view rest) {
    const std::string_view authority = rest.substr(0, rest.find('/'));
    std::string_view path = rest.substr(authority.size());
    path = path.substr(0, path.find('?'));
    if (std::count(authority.begin(), authority.end(), '@') > 1)
        return "an @ in a user's name or password is written %40";
    if (path.find('@') != std::string_view::npos)
        return "a / in a user's name or password is written %2F, and an @ in a database's name %40";
    return std::nullopt;
}

} // namespace

std::variant<std::string, place> parse_where(std::string_view where) {
    using result = std::variant<std::string, place>;
    place found;
    if (where.find('\0') != std::string_view::npos)
        return result("there is a zero byte in the name of the database");
    for (const std::string_view scheme : {"postgresql://", "postgres://"})
        if (where.starts_with(scheme)) {
            if (auto reason = why_not_uri(where.substr(scheme.size())))
                return result(std::move(*reason));
            found.dialect = dialect::postgresql;
            found.name = where;
            return result(std::move(found));
        }
    if (where.starts_with("sqlite:"))
        where.remove_prefix(std::string_view("sqlite:").size());
    else if (where.find("://") != std::string_view::npos)
        return result("a database is a file of SQLite (FILE or sqlite:FILE) or postgresql://…");
    if (where.empty())
        return result("the name of the database is empty");
    found.name = where;
    return result(std::move(found));
}

std::string without(std::string text, std::string_view secret) {
    if (secret.empty())
        return text;
    for (auto at = text.find(secret); at != std::string::npos; at = text.find(secret, at + hidden.size()))
        text.replace(at, secret.size(), hidden);
    return text;
}

} // namespace conductor::database
