#pragma once

// Writes that survive the program that wants them: everything about outboxes.

#include <conductor/outbox/entry.hpp>
#include <conductor/outbox/outbox.hpp>
#include <conductor/outbox/qbd/entry_of.hpp>
#include <conductor/outbox/worker.hpp>
