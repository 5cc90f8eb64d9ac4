#include "soak/ledger.hpp"

#include <algorithm>
#include <utility>

namespace conductor::test {

void ledger::begun(const std::string& name, const std::string& company) {
    const std::lock_guard lock(mutex_);
    entries_[name].company = company;
}

void ledger::made(const std::string& name, const std::string& id) {
    const std::lock_guard lock(mutex_);
    entry& e = entries_.at(name);
    e.made = true;
    e.id = id;
}

void ledger::failed(const std::string& name, const error& why) {
    const std::lock_guard lock(mutex_);
    entries_.at(name).failure = why;
}

void ledger::count(const entry& e, balance& b) {
    ++b.creates;
    if (e.made)
        ++b.made;
    else if (!e.failure)
        ++b.unended;
    else if (e.failure->outcome() == outcome::processed)
        ++b.unreadable;
    else if (e.failure->outcome() == outcome::not_processed)
        ++b.not_processed;
    else
        ++b.unknown;
}

balance ledger::counts() const {
    const std::lock_guard lock(mutex_);
    balance b;
    for (const auto& [name, e] : entries_)
        count(e, b);
    return b;
}

balance ledger::reconcile(const std::vector<existing>& all) const {
    std::multimap<std::string, existing> there;
    for (const existing& one : all)
        there.emplace(one.name, one);
    balance b = counts();
    const std::lock_guard lock(mutex_);
    const auto note = [&b](std::size_t& mistakes, const std::string& name, const std::string& what) {
        ++mistakes;
        if (b.first_mistakes.size() < 5)
            b.first_mistakes.push_back(name + " " + what);
    };
    for (const auto& [name, e] : entries_) {
        const auto times = there.count(name);
        const std::string told = e.failure ? std::string(e.failure->what()) : "made as " + e.id;
        const bool should_exist = e.made || (e.failure && e.failure->outcome() == outcome::processed);
        const bool may_exist = should_exist || !e.failure || e.failure->outcome() == outcome::unknown;
        if (times > 1) {
            note(b.doubled, name, "exists " + std::to_string(times) + " times: " + told);
        } else if (times == 0 && should_exist) {
            note(b.lost, name, "does not exist: " + told);
        } else if (times == 1 && !may_exist) {
            note(b.denied, name, "exists: " + told);
        } else if (times == 1) {
            const existing& found = there.find(name)->second;
            b.unknown_existing += should_exist ? 0u : 1u;
            if (found.company != e.company || (e.made && found.id != e.id))
                note(b.mistaken, name, "is " + found.id + " of " + found.company + ": " + told);
        }
    }
    for (const auto& [name, one] : there)
        if (!entries_.contains(name))
            note(b.strangers, name, "was made by no call");
    return b;
}

} // namespace conductor::test
