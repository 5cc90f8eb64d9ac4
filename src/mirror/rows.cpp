#include "mirror/rows.hpp"

#include "mirror/views.hpp"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::mirror_detail {

namespace {

using database::statement;
using database::value;

constexpr std::string_view upsert =
    "INSERT INTO conductor_records"
    " (end_user, resource, id, revision, updated_at, deleted, deleted_at, run, record)"
    " VALUES ($1, $2, $3, $4, $5, FALSE, NULL, $6, $7)"
    " ON CONFLICT (end_user, resource, id) DO UPDATE SET revision = excluded.revision,"
    " updated_at = excluded.updated_at, deleted = FALSE, deleted_at = NULL, run = excluded.run,"
    " record = excluded.record";

constexpr std::string_view mark_deleted =
    "UPDATE conductor_records SET deleted = TRUE, deleted_at = $4"
    " WHERE end_user = $1 AND resource = $2 AND id = $3 AND NOT deleted";

constexpr std::string_view take_out =
    "UPDATE conductor_records SET deleted = TRUE WHERE end_user = $1 AND run < $2 AND NOT deleted"
    " AND resource IN (";

statement make(std::string_view sql) {
    statement made;
    made.sql = sql;
    return made;
}

// What holds up everybody else who works on the company, and tells who has been quicker.
statement hold(const progress& now, std::string_view set) {
    statement made = make("UPDATE conductor_mirror_companies SET version = version + 1");
    made.sql += set;
    made.sql += " WHERE end_user = $1 AND version = $2";
    made.parameters.emplace_back(now.end_user);
    made.parameters.emplace_back(now.version);
    made.must_change = 1;
    return made;
}

} // namespace

statements look_up(const std::string& end_user) {
    statement made = make("SELECT mark, version, run FROM conductor_mirror_companies WHERE end_user = $1");
    made.parameters.emplace_back(end_user);
    return {std::move(made)};
}

statements add_company(const std::string& end_user) {
    statement made = make("INSERT INTO conductor_mirror_companies (end_user, mark, version, run)"
                          " VALUES ($1, $2, 0, 1) ON CONFLICT (end_user) DO NOTHING");
    made.parameters.emplace_back(end_user);
    made.parameters.emplace_back(change_mark().to_string());
    statements all{std::move(made)};
    for (statement& one : look_up(end_user))
        all.push_back(std::move(one));
    return all;
}

std::optional<progress> progress_of(const std::string& end_user, const database::rows& found) {
    if (found.all.empty())
        return std::nullopt;
    const database::row& row = found.all.front();
    progress made;
    made.end_user = end_user;
    made.mark = database::text_of(row.at(0));
    made.version = database::integer_of(row.at(1));
    made.run = database::integer_of(row.at(2));
    return made;
}

statements begin_anew(progress& now) {
    statement made = hold(now, ", mark = $3, run = run + 1");
    now.mark = change_mark().to_string();
    made.parameters.emplace_back(now.mark);
    ++now.version;
    ++now.run;
    return {std::move(made)};
}

void batch::add(const progress& of, const change& one) {
    const bool is_deletion = one.kind == change_kind::deleted;
    statement made = make(is_deletion ? mark_deleted : upsert);
    made.parameters.emplace_back(of.end_user);
    made.parameters.emplace_back(std::string(to_string(one.resource)));
    made.parameters.emplace_back(one.id);
    if (is_deletion) {
        made.parameters.emplace_back(one.deleted_at.text());
    } else {
        made.parameters.emplace_back(one.revision);
        made.parameters.emplace_back(one.updated_at.text());
        made.parameters.emplace_back(of.run);
        made.parameters.emplace_back(boost::json::serialize(*one.as<boost::json::value>()));
    }
    rows_.push_back(std::move(made));
}

// A mark may be of megabytes, and is the same while one resource is listed.
statements batch::take(progress& now, std::string mark) {
    const bool has_moved = mark != now.mark;
    statement held = hold(now, has_moved ? ", mark = $3" : "");
    if (has_moved) {
        now.mark = std::move(mark);
        held.parameters.emplace_back(now.mark);
    }
    ++now.version;
    statements all;
    all.reserve(rows_.size() + 2);
    all.push_back(std::move(held));
    for (statement& one : rows_)
        all.push_back(std::move(one));
    rows_.clear();
    return all;
}

statements
batch::take_last(progress& now, std::string mark, const change_selection& selection, std::string time) {
    statement sweep = make(take_out);
    for (const mirrored_resource& one : all_resources()) {
        if (!(selection.*one.is_selected))
            continue;
        if (!sweep.sql.ends_with('('))
            sweep.sql += ", ";
        sweep.sql.append("'").append(one.name).append("'");
    }
    sweep.sql += ")";
    sweep.parameters.emplace_back(now.end_user);
    sweep.parameters.emplace_back(now.run);

    statement complete = make("UPDATE conductor_mirror_companies SET complete_at = $2 WHERE end_user = $1");
    complete.parameters.emplace_back(now.end_user);
    complete.parameters.emplace_back(std::move(time));

    statements all = take(now, std::move(mark));
    all.push_back(std::move(sweep));
    all.push_back(std::move(complete));
    return all;
}

std::vector<effect> effects_of(const statements& all) {
    std::vector<effect> made;
    made.reserve(all.size());
    for (const statement& one : all) {
        const bool deletes = one.sql == mark_deleted || one.sql.starts_with(take_out);
        made.push_back(deletes ? effect::deletes : one.sql == upsert ? effect::upserts : effect::none);
    }
    return made;
}

} // namespace conductor::mirror_detail
