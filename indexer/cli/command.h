// The sub-commands, one file each. Each function adds a sub-command with its options to the program; when the
// user chooses it, it does its work and sets `status` to the exit status.
#pragma once

namespace CLI {
class App;
}

namespace disarm::cli {

void add_update_command(CLI::App& program, int& status);
void add_parse_command(CLI::App& program, int& status);
void add_status_command(CLI::App& program, int& status);
void add_failures_command(CLI::App& program, int& status);
void add_coverage_command(CLI::App& program, int& status);
void add_runs_command(CLI::App& program, int& status);
void add_check_command(CLI::App& program, int& status);
void add_remove_command(CLI::App& program, int& status);
void add_compact_command(CLI::App& program, int& status);
void add_rollback_command(CLI::App& program, int& status);
void add_gc_command(CLI::App& program, int& status);

}  // namespace disarm::cli
