#include "indexer/cli/source_options.h"

#include <iostream>
#include <iterator>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "common/archive/locator.h"
#include "common/cli/input.h"

namespace disarm::cli {
namespace {

std::vector<std::filesystem::path> read_list(std::istream& in, char separator) {
  std::vector<std::filesystem::path> paths;
  for (std::string path; std::getline(in, path, separator);) {
    if (!path.empty()) paths.emplace_back(path);
  }
  return paths;
}

void add_pattern_options(CLI::App& command, SourceArguments& arguments) {
  command
      .add_option("--exclude", arguments.scan.exclude,
                  "Pass over files and folders that match, as a line of .gitignore would: *.tmp, /drafts/, "
                  "**/old/*.pdf, "
                  "!kept.tmp; may be repeated, the last that matches decides")
      ->type_name("GLOB")
      ->allow_extra_args(false);
  command
      .add_option("--include", arguments.scan.include,
                  "Take only files that match; archives have to match too")
      ->type_name("GLOB")
      ->allow_extra_args(false);
  command.add_flag("--hidden", arguments.scan.with_hidden,
                   "Take files and folders whose names start with a dot");
  command.add_flag("--no-ignore{false}", arguments.scan.with_ignore_files,
                   "Do not obey .disarmignore files in the folders");
  command.add_flag("--no-links{false}", arguments.scan.follows_links, "Do not follow symbolic links");
  command.add_flag("--one-file-system", arguments.scan.stays_on_file_system,
                   "Do not enter folders on other file systems");
}

void add_archive_options(CLI::App& command, archive::ArchiveLimits& limits) {
  command
      .add_option("--archive-depth", limits.depth, "Archives within archives that are entered (default 8)")
      ->check(CLI::Range(1, 100))
      ->type_name("N");
  command.add_option("--archive-entries", limits.entries, "Entries of one archive (default 1000000)")
      ->check(CLI::PositiveNumber)
      ->type_name("N");
  command
      .add_option("--archive-member-bytes", limits.member_bytes,
                  "Size of one member (default 256MB, and what --memory has room for)")
      ->transform(CLI::AsSizeValue(false))
      ->type_name("SIZE");
  command
      .add_option("--archive-bytes", limits.total_bytes,
                  "Bytes that one archive may unpack to (default 64GB)")
      ->transform(CLI::AsSizeValue(false))
      ->type_name("SIZE");
  command
      .add_option("--archive-ratio", limits.ratio,
                  "Times its size that one archive may unpack to (default 250)")
      ->check(CLI::PositiveNumber)
      ->type_name("N");
}

void add_side_file_options(CLI::App& command, SourceArguments& arguments) {
  auto* metadata = command
                       .add_option("--metadata", arguments.side_files,
                                   "Join what a side file says of documents, by symbol: MARCXML of the UN "
                                   "Digital Library, or CSV with "
                                   "a column symbol; may be repeated. Stays until other side files are given")
                       ->type_name("FILE")
                       ->allow_extra_args(false);
  command.add_flag("--no-metadata", arguments.without_side_files, "Forget what side files have said")
      ->excludes(metadata);
}

Result<void> read_side_files(const SourceArguments& arguments, build::UpdateOptions& options) {
  if (arguments.without_side_files) options.declarations.emplace();
  if (arguments.side_files.empty()) return {};
  auto declarations =
      sidefile::Declarations::read({arguments.side_files.begin(), arguments.side_files.end()});
  if (!declarations) return tl::unexpected(declarations.error());
  for (const std::string& warning : declarations->warnings()) {
    fmt::print(stderr, "disarm-indexer: {}\n", archive::printable(warning));
  }
  options.declarations = std::move(*declarations);
  return {};
}

}  // namespace

void add_source_options(CLI::App& command, SourceArguments& arguments) {
  add_pattern_options(command, arguments);
  add_archive_options(command, arguments.limits);
  add_side_file_options(command, arguments);
  command.add_flag("-0,--null", arguments.null_separated,
                   "Paths on standard input end with a NUL, as of find -print0");
  command
      .add_option("PATH", arguments.paths,
                  "Files and folders; - takes a list of them from standard input, one on each line")
      ->required()
      ->type_name("");
}

Result<void> apply_source_options(const SourceArguments& arguments, build::UpdateOptions& options) {
  options.scan = arguments.scan;
  for (const std::string& path : arguments.paths) {
    if (path != kStandardInput) {
      options.paths.emplace_back(path);
      continue;
    }
    auto listed = read_list(std::cin, arguments.null_separated ? '\0' : '\n');
    std::ranges::move(listed, std::back_inserter(options.scan.listed));
  }
  if (options.paths.empty() && options.scan.listed.empty()) {
    return fail(ErrorCode::kUsage, "standard input names no path",
                "one path on each line, or with -0 ended by NULs");
  }
  return read_side_files(arguments, options);
}

}  // namespace disarm::cli
