#include "indexer/read/worker_reader.h"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/indexer/read/reading_log.h"
#include "tests/support/archive_builder.h"
#include "tests/support/paths.h"
#include "tests/support/temporary_folder.h"

namespace disarm::read {
namespace {

using testing::AnyOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

constexpr const char* kText = "Urges all States to act.\n";

// A text that takes a good while to parse.
std::string long_text() {
  std::string text;
  for (int i = 1; text.size() < 20'000'000; ++i) {
    text += std::to_string(i) + ". Urges all States to implement resolution 79/" +
            std::to_string(i % 400 + 1) + " of 2 December 2024 in full;\n\n";
  }
  return text;
}

class WorkerReaderTest : public testing::Test {
 protected:
  std::vector<std::string> read(const std::string& locator) {
    ReadingLog log;
    WorkerReader reader(options_);
    const auto done = reader.read({locator}, log);
    EXPECT_TRUE(done) << done.error().message;
    return log.lines;
  }

  std::string write(const std::string& name, const std::string& bytes) const {
    return folder_.write(name, bytes).native();
  }

  TemporaryFolder folder_;
  WorkerReader::Options options_ = {.program = program_path("disarm-indexer")};
};

TEST_F(WorkerReaderTest, ReadsAsADirectReaderDoes) {
  const auto path = write("all.zip", make_archive({"zip"}, {{"x.txt", kText}, {"y.txt", ""}}));
  EXPECT_THAT(read(path),
              ElementsAre("wants all.zip", "wants x.txt", "read x.txt: text, 1 document", "wants y.txt",
                          "failed y.txt: the file is empty", StartsWith("passed over all.zip: ")));
  EXPECT_THAT(read(path + "!/x.txt"), ElementsAre("wants x.txt", "read x.txt: text, 1 document"));
  EXPECT_THAT(read(folder_.path() / "absent"), ElementsAre(HasSubstr("No such file")));
}

TEST_F(WorkerReaderTest, LosesOneDocumentToAWorkerThatHangs) {
  options_.limits.wall_time = std::chrono::seconds(1);
  const auto path = write(
      "all.zip", make_archive({"zip"}, {{"x.txt", kText}, {"long.txt", long_text()}, {"y.txt", "Calls.\n"}}));
  EXPECT_THAT(
      read(path),
      ElementsAre("wants all.zip", "wants x.txt", "read x.txt: text, 1 document", "wants long.txt",
                  "failed long.txt: the worker process that read it was stopped after 1 s", "wants y.txt",
                  "read y.txt: text, 1 document", StartsWith("passed over all.zip: ")));
}

TEST_F(WorkerReaderTest, LosesOneDocumentToAWorkerThatWorksTooMuchOrGrows) {
  const auto path = write("long.txt", long_text());
  options_.limits.processor_time = std::chrono::seconds(0);
  EXPECT_THAT(read(path), ElementsAre("wants long.txt", HasSubstr("used too much processor time")));
#if !defined(__SANITIZE_ADDRESS__)
  options_.limits.processor_time = std::chrono::seconds(600);
  options_.limits.wall_time = std::chrono::seconds(600);
  options_.limits.memory_bytes = 40U << 20;
  EXPECT_THAT(read(path), ElementsAre("wants long.txt", AnyOf(HasSubstr("needs more memory"),
                                                              HasSubstr("Segmentation fault"))));
#endif
}

TEST_F(WorkerReaderTest, SaysWhyThereAreNoWorkers) {
  ReadingLog log;
  options_.program = "/bin/false";
  EXPECT_EQ(WorkerReader(options_).read({"/x"}, log).error().message,
            "a worker process cannot work: it ended with status 1");
  options_.program = folder_.path() / "absent";
  EXPECT_THAT(WorkerReader(options_).read({"/x"}, log).error().message, HasSubstr("No such file"));
}

}  // namespace
}  // namespace disarm::read
