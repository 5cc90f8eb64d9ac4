#include "cli/mcp/search.hpp"

#include "catalog/schema.hpp"
#include "cli/operations/names.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

namespace {

using words = std::vector<std::string>;

// One word for those of one stem, as far as the names of operations need it.
std::string stem_of(std::string word) {
    if (word.size() > 4 && word.ends_with("ies"))
        return word.replace(word.size() - 3, 3, "y");
    if (word.size() > 4 && (word.ends_with("sses") || word.ends_with("xes") || word.ends_with("ches")))
        return word.substr(0, word.size() - 2);
    if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss"))
        word.pop_back();
    return word;
}

words words_in(std::string_view text) {
    words made;
    std::string word;
    bool after_small_letter = false;
    const auto end_word = [&] {
        if (!word.empty())
            made.push_back(stem_of(std::exchange(word, {})));
    };
    for (const char c : text) {
        const auto letter = static_cast<unsigned char>(c);
        if (std::isalnum(letter) == 0) {
            end_word();
            continue;
        }
        if (std::isupper(letter) != 0 && after_small_letter)
            end_word(); // as in "salesReceipt"
        after_small_letter = std::islower(letter) != 0;
        word += static_cast<char>(std::tolower(letter));
    }
    end_word();
    return made;
}

struct synonym {
    std::string_view said;
    std::string_view meant;
};

constexpr std::array synonyms{
    synonym{"add", "create"},       synonym{"new", "create"},        synonym{"make", "create"},
    synonym{"insert", "create"},    synonym{"record", "create"},     synonym{"get", "retrieve"},
    synonym{"fetch", "retrieve"},   synonym{"read", "retrieve"},     synonym{"show", "list"},
    synonym{"find", "list"},        synonym{"search", "list"},       synonym{"all", "list"},
    synonym{"look", "list"},        synonym{"query", "list"},        synonym{"change", "update"},
    synonym{"edit", "update"},      synonym{"modify", "update"},     synonym{"set", "update"},
    synonym{"remove", "delete"},    synonym{"erase", "delete"},      synonym{"cancel", "void"},
    synonym{"status", "health"},    synonym{"connection", "health"}, synonym{"supplier", "vendor"},
    synonym{"client", "customer"},  synonym{"staff", "employee"},    synonym{"product", "item"},
    synonym{"quote", "estimate"},   synonym{"refund", "credit"},     synonym{"overdue", "aging"},
    synonym{"receivable", "aging"}, synonym{"payable", "aging"},     synonym{"online", "health"},
    synonym{"owe", "aging"},
};

constexpr std::array<std::string_view, 29> said_by_the_way{
    "the",   "a",    "an",   "of",  "for", "to", "in",   "on",    "and",   "or",
    "with",  "by",   "from", "me",  "my",  "i",  "that", "which", "is",    "are",
    "their", "what", "how",  "who", "us",  "we", "our",  "do",    "please"};

bool holds(const words& in, std::string_view word) {
    return std::find(in.begin(), in.end(), word) != in.end();
}

bool holds_beginning(const words& in, std::string_view word) {
    return word.size() > 2 &&
           std::any_of(in.begin(), in.end(), [&](const auto& one) { return one.starts_with(word); });
}

void add_words(words& to, const words& more) {
    to.insert(to.end(), more.begin(), more.end());
}

words words_of_fields(const catalog::schema::type* of) {
    words made;
    if (const auto* model = catalog::model_of(of))
        for (const auto& field : model->fields) {
            add_words(made, words_in(hyphenated(field.name)));
            for (const auto text : catalog::texts_of(*model, field.name))
                add_words(made, words_in(text));
        }
    return made;
}

// The kinds of what it makes, as those of reports, one of which must be named.
words words_of_kinds(const catalog::schema::type* of) {
    words made;
    if (const auto* model = catalog::model_of(of))
        for (const auto& field : model->fields)
            if (field.required)
                for (const auto text : catalog::texts_of(*model, field.name))
                    add_words(made, words_in(text));
    return made;
}

struct known_words {
    words name;
    words summary;
    words kinds;
    words taken;
    words given;
};

known_words known_words_of(const catalog::operation& of) {
    const auto* parameters = of.query != nullptr ? of.query : of.body;
    return {
        words_in(of.name), words_in(of.summary), words_of_kinds(parameters), words_of_fields(parameters),
        words_of_fields(of.item != nullptr ? of.item : of.answer)};
}

int points(const known_words& of, std::string_view word) {
    if (holds(of.name, word))
        return 20;
    if (holds(of.summary, word))
        return 12;
    if (holds_beginning(of.name, word))
        return 10;
    if (holds_beginning(of.summary, word))
        return 6;
    if (holds(of.kinds, word))
        return 5;
    return holds(of.taken, word) || holds(of.given, word) ? 3 : 0;
}

int points_with_synonyms(const known_words& of, std::string_view word) {
    int made = points(of, word);
    for (const auto& one : synonyms)
        if (stem_of(std::string(one.said)) == word)
            made = std::max(made, points(of, one.meant) * 3 / 4);
    return made;
}

// What an operation's name says beyond what was asked for: "bill-check-payments" fits "bills" less than
// "bills" does.
int unasked(const known_words& of, const words& asked) {
    return static_cast<int>(std::count_if(of.name.begin(), of.name.end(), [&](const auto& word) {
        return word != "qbd" && !holds(asked, word);
    }));
}

} // namespace

std::vector<const catalog::operation*> search_operations(std::string_view text, std::size_t most) {
    auto asked = words_in(text);
    std::erase_if(asked, [](const auto& word) {
        return std::find(said_by_the_way.begin(), said_by_the_way.end(), word) != said_by_the_way.end();
    });
    struct match {
        int points;
        std::size_t place; // in the API's own order
        const catalog::operation* operation;
    };
    std::vector<match> found;
    for (const auto* one : all_operations()) {
        const auto known = known_words_of(*one);
        int sum = 0;
        for (const auto& word : asked)
            sum += points_with_synonyms(known, word);
        if (sum != 0)
            found.push_back({sum * 2 - 3 * unasked(known, asked), found.size(), one});
    }
    std::sort(found.begin(), found.end(), [](const match& a, const match& b) {
        return a.points != b.points ? a.points > b.points : a.place < b.place;
    });
    std::vector<const catalog::operation*> made;
    for (const auto& one : found)
        if (made.size() != most)
            made.push_back(one.operation);
    return made;
}

} // namespace conductor::cli::mcp
