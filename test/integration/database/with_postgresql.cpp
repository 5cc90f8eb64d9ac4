// Runs a program with a database of PostgreSQL that is there for it alone, whose URI is its last argument.
//
//     with_postgresql PROGRAM [ARGUMENT...]

#include "postgresql_server.hpp"
#include "processes.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <exception>
#include <string>
#include <vector>

namespace {

int run(std::vector<std::string> call) {
    std::vector<char*> words;
    for (std::string& word : call)
        words.push_back(word.data());
    words.push_back(nullptr);
    const pid_t program = conductor::test::in_a_fork([&] { ::execvp(words[0], words.data()); });
    const int status = conductor::test::end_of(program);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

} // namespace

int main(int argc, char** argv) try {
    std::vector<std::string> call(argv + 1, argv + argc);
    if (call.empty())
        return 2;
    call.push_back(conductor::test::postgresql_server::instance().new_database());
    return run(std::move(call));
} catch (const std::exception& e) {
    std::fprintf(stderr, "with_postgresql: %s\n", e.what());
    return 1;
}
