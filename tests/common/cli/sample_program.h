// A small command line for the tests.
#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "common/cli/program_info.h"

namespace disarm::cli {

inline ProgramInfo sample_program() {
  CLI::App app("Finds things.", "finder");
  app.footer("Some text.\n\nEXIT STATUS\n  0  found");
  CLI::App* find = app.add_subcommand("find", "Find [some] things: fast");
  std::string text;
  bool flag = false;
  find->add_option("-f,--format", text, "Form of it's output")
      ->check(CLI::IsMember({"text", "json"}))
      ->type_name("FORMAT");
  find->add_option("--index", text, "Folder")->type_name("DIR");
  find->add_flag("--quiet", flag, "Say nothing");
  find->add_option("--secret", text, "Not for people")->group("");
  find->add_option("QUERY", text, "Words")->required()->type_name("");
  find->footer("Details of it.\n\nEXAMPLES\n  finder find -- '.x'\n\nFORMATS\n  text  for people");
  CLI::App* parse = app.add_subcommand("parse", "Parse files");
  parse->add_option("FILE", text, "Files to read")->type_name("");
  app.add_subcommand("hidden", "Not for people")->group("");
  return describe(app);
}

}  // namespace disarm::cli
