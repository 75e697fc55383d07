#include "tests/indexer/build/update_fixture.h"

#include <sstream>

#include "common/index/record.h"
#include "common/index/record_store.h"
#include "indexer/read/direct_reader.h"

namespace disarm::build {
namespace {

Result<read::Reading> read_test_format(std::string_view bytes) {
  if (bytes.starts_with("broken")) return fail(ErrorCode::kBadDocument, "the file is broken", "mend it");
  if (bytes.starts_with("picture")) return fail(ErrorCode::kNoDocument, "the file is a picture");
  std::istringstream lines{std::string(bytes)};
  read::Reading reading{{}, "test"};
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("A/") || line == "-") {
      reading.documents.emplace_back().symbol = line == "-" ? "" : line;
    } else {
      reading.documents.back().paragraphs.push_back({undoc::ParagraphType::kOperative, "", "", line, {}});
    }
  }
  return reading;
}

}  // namespace

fs::path UpdateTest::write(const std::string& name, const std::string& content) {
  auto path = folder_.write("un/" + name, content);
  fs::last_write_time(path, fs::file_time_type(std::chrono::seconds(++clock_)));
  return path;
}

Result<UpdateReport> UpdateTest::try_update(const std::vector<fs::path>& paths) {
  options_.paths = paths;
  options_.index = index_;
  options_.make_reader = [this] {
    return std::make_unique<read::DirectReader>(read::ReadOptions{},
                                                [this](std::string_view bytes, const std::string& name) {
                                                  const std::lock_guard lock(read_mutex_);
                                                  read_.insert(fs::path(name).filename());
                                                  return read_test_format(bytes);
                                                });
  };
  read_.clear();
  return update(options_, observer_);
}

RunEntry UpdateTest::update_all() {
  const auto report = try_update({un_});
  EXPECT_TRUE(report) << report.error().message;
  report_ = report.value_or(UpdateReport{});
  return report_.run;
}

std::map<std::string, std::vector<std::string>> UpdateTest::resolutions() const {
  std::map<std::string, std::vector<std::string>> result;
  const auto opened = index::open_index(index_).value();
  for (const Xapian::docid id : opened.resolutions.with("")) {
    const auto record = index::stored_record(opened.resolutions, id).value();
    for (const auto& source : record.sources) {
      result[record.document.symbol].push_back(fs::path(source.locator).filename());
    }
  }
  return result;
}

size_t UpdateTest::documents_with(const std::string& word) const {
  return index::open_index(index_)->paragraphs.frequency(word);
}

std::set<std::string> UpdateTest::generations() const {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(index_ / "generations")) {
    names.insert(entry.path().filename());
  }
  return names;
}

}  // namespace disarm::build
