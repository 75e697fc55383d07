// Updates of a folder whose files are in a format for tests.
#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/index/generation.h"
#include "indexer/build/update.h"
#include "tests/support/temporary_folder.h"

namespace disarm::build {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

// Remembers how far an update has come.
class SilentObserver : public UpdateObserver {
 public:
  void on_progress(const Progress& progress) override { last = progress; }
  Progress last;
};

// The format: a line "A/..." or "-" (without symbol) begins a document, every other line is a paragraph.
// Files that begin with "broken" cannot be read, those that begin with "picture" are no documents.
class UpdateTest : public testing::Test {
 protected:
  // Writes a file below the source folder, with a time of its own so that every write is a change.
  fs::path write(const std::string& name, const std::string& content);

  Result<UpdateReport> try_update(const std::vector<fs::path>& paths);
  RunEntry update_all();

  // Symbol of each resolution -> names of its sources.
  std::map<std::string, std::vector<std::string>> resolutions() const;

  size_t documents_with(const std::string& word) const;
  std::set<std::string> generations() const;

  TemporaryFolder folder_;
  fs::path un_ = folder_.path() / "un";
  fs::path index_ = folder_.path() / "index";
  // Most tests let all or half of the documents go, and files are as young as they can be.
  UpdateOptions options_ = {.effort = {.threads = 2}, .allow_removals = true};
  UpdateReport report_;
  std::mutex read_mutex_;
  std::set<std::string> read_;  // names of the files that the last update read
  SilentObserver observer_;
  int clock_ = 1'000'000;
};

}  // namespace disarm::build
