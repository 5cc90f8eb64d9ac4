#include "mirror/schema.hpp"

#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::mirror_detail {

namespace {

using std::string;

// `run` is that of the company when the row was written: it grows with each listing of all, after which what
// has an older one is not there any more.
std::vector<string> tables(const string& integer, const string& boolean, const string& json) {
    return {
        "CREATE TABLE conductor_records ("
        " end_user TEXT NOT NULL,"
        " resource TEXT NOT NULL,"
        " id TEXT NOT NULL,"
        " revision TEXT NOT NULL,"
        " updated_at TEXT NOT NULL,"
        " deleted " +
            boolean +
            " NOT NULL,"
            " deleted_at TEXT,"
            " run " +
            integer +
            " NOT NULL,"
            " record " +
            json +
            " NOT NULL,"
            " PRIMARY KEY (end_user, resource, id))",
        "CREATE INDEX conductor_records_run ON conductor_records (end_user, run) WHERE NOT deleted",

        // Whoever writes rows of a company moves its version on in the same transaction.
        "CREATE TABLE conductor_mirror_companies ("
        " end_user TEXT PRIMARY KEY NOT NULL,"
        " mark TEXT NOT NULL,"
        " version " +
            integer +
            " NOT NULL,"
            " run " +
            integer +
            " NOT NULL,"
            " complete_at TEXT)",

        // The views that are there, and of which facts they were made.
        "CREATE TABLE conductor_mirror_views (name TEXT PRIMARY KEY NOT NULL)",
        "CREATE TABLE conductor_mirror_facts (only_row INTEGER PRIMARY KEY NOT NULL, views TEXT NOT NULL)",
        "INSERT INTO conductor_mirror_facts (only_row, views) VALUES (1, '')"};
}

} // namespace

std::span<const database::migration> migrations() {
    static const std::vector<database::migration> all{
        {tables("INTEGER", "INTEGER", "TEXT"), tables("BIGINT", "BOOLEAN", "JSONB")}};
    return all;
}

} // namespace conductor::mirror_detail
