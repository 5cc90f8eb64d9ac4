// conductor: the Conductor API from a shell.

#include "cli/program/program.hpp"

#include <exception>
#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    try {
        conductor::cli::program program(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc));
        return static_cast<int>(program.run());
    } catch (const std::exception& error) {
        std::cerr << "conductor: " << error.what() << '\n';
        return 1;
    }
}
