# Made by tools/generate from api/conductor.yml.
set(conductor_changes_sources
    table.cpp
    lists_0.cpp
    lists_1.cpp
    lists_2.cpp
    lists_3.cpp
    lists_4.cpp
    lists_5.cpp
)
