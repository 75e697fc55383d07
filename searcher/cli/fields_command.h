// disarm-searcher fields
#pragma once

#include <string>

#include "common/base/error.h"
#include "searcher/cli/cli_app.h"

namespace disarm::cli {

struct FieldsArguments {
  std::string format = "text";
};

// The sub-command's options, written to `arguments` when `program` parses.
CLI::App* add_fields(CLI::App& program, FieldsArguments& arguments);

// Errors: kIo.
Result<int> run_fields(const FieldsArguments& arguments);

}  // namespace disarm::cli
