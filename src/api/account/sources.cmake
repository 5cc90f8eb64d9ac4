# Made by tools/generate from api/conductor.yml.
list(APPEND conductor_generated_sources
    account/auth_sessions.cpp
    account/end_users.cpp
    account/tables/auth_sessions.cpp
    account/tables/end_users.cpp
)
