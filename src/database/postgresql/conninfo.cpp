#include "database/postgresql/conninfo.hpp"

#include "database/postgresql/sqlstate.hpp"
#include "database/where.hpp"

#include <array>
#include <memory>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

struct options_freer {
    void operator()(PQconninfoOption* all) const noexcept { PQconninfoFree(all); }
};

struct text_freer {
    void operator()(char* text) const noexcept { PQfreemem(text); }
};

bool may_have_password(std::string_view uri) {
    return uri.find('@') != std::string_view::npos || uri.find("pass") != std::string_view::npos;
}

} // namespace

std::optional<failure> conninfo::check() {
    char* error = nullptr;
    const std::unique_ptr<PQconninfoOption, options_freer> all(PQconninfoParse(uri_.c_str(), &error));
    const std::unique_ptr<char, text_freer> reason(error);
    if (!all) {
        failure made;
        made.kind = failure_kind::misused;
        made.text = "the connection string cannot be read";
        // libpq repeats what it does not understand, and that may be half of a password.
        if (reason && !may_have_password(uri_))
            made.text += ": " + tidy(reason.get());
        return made;
    }
    secrets_.clear();
    for (const PQconninfoOption* one = all.get(); one->keyword != nullptr; ++one) {
        const std::string_view keyword = one->keyword;
        if ((keyword == "password" || keyword == "sslpassword") && one->val != nullptr)
            secrets_.emplace_back(one->val);
    }
    return std::nullopt;
}

PGconn* conninfo::start() const {
    // What stands behind the URI wins over it.
    const std::array<const char*, 4> keywords{
        "fallback_application_name", "dbname", "client_encoding", nullptr};
    const std::array<const char*, 4> values{application_name_.c_str(), uri_.c_str(), "UTF8", nullptr};
    return PQconnectStartParams(keywords.data(), values.data(), 1);
}

std::string conninfo::told(const char* text) const {
    std::string made = tidy(text);
    for (const std::string& secret : secrets_)
        made = without(std::move(made), secret);
    return made;
}

} // namespace conductor::database
