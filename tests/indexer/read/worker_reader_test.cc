#include "indexer/read/worker_reader.h"

#include <csignal>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

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

// A PDF of many pages with the same content, which takes a good while to read.
std::string pdf_of_many_pages() {
  constexpr int kPages = 4000;
  constexpr int kFirst = 5;  // of the objects that are pages
  std::string kids;
  std::string pages;
  for (int i = kFirst; i < kFirst + kPages; ++i) {
    kids += std::to_string(i) + " 0 R ";
    pages += std::to_string(i) + " 0 obj<</Type/Page/Parent 2 0 R/Contents 3 0 R>>endobj\n";
  }
  std::string content = "BT /F1 10 Tf 12 TL 60 740 Td";
  for (int line = 0; line < 50; ++line)
    content += " (Urges all States to act at once, and to tell of it) Tj T*";
  content += " ET";
  return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[" + kids +
         "]/Count " + std::to_string(kPages) +
         "/MediaBox[0 0 612 792]/Resources<</Font<</F1 4 0 R>>>>>>endobj\n3 0 obj<</Length " +
         std::to_string(content.size()) + ">>stream\n" + content +
         "\nendstream endobj\n4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj\n" + pages +
         "trailer<</Root 1 0 R>>\n%%EOF\n";
}

// A text that takes much memory to parse, and is not too long to be parsed. Under AddressSanitizer, which
// needs much more, memory is not limited.
[[maybe_unused]] std::string long_text() {
  std::string text;
  for (int i = 1; text.size() < 8'000'000; ++i) {
    text += std::to_string(i) + ". Urges all States to implement resolution 79/" +
            std::to_string(i % 400 + 1) + " of 2 December 2024 in full;\n\n";
  }
  return text;
}

// Sends a signal to this process's children when a source of this name is met.
class SignallingLog : public ReadingLog {
 public:
  SignallingLog(std::string name, int signal) : name_(std::move(name)), signal_(signal) {}

  Result<bool> wants(const MetSource& source) override {
    if (source.locator.ends_with(name_)) {
      std::ifstream children(fmt::format("/proc/self/task/{}/children", ::gettid()));
      for (pid_t child = 0; children >> child;) ::kill(child, signal_);
    }
    return ReadingLog::wants(source);
  }

 private:
  std::string name_;
  int signal_;
};

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

TEST_F(WorkerReaderTest, LosesOneDocumentToAWorkerThatHangsOrDies) {
  options_.limits.wall_time = std::chrono::seconds(5);
  const auto path = write(
      "all.zip", make_archive({"zip"}, {{"x.txt", kText}, {"lost.txt", "Lost.\n"}, {"y.txt", "Calls.\n"}}));
  for (const auto& [signal, reason] :
       {std::pair(SIGSTOP, "was stopped after 5 s"), std::pair(SIGKILL, "died: Killed"),
        std::pair(SIGABRT, "died: Aborted")}) {
    SignallingLog log("lost.txt", signal);
    EXPECT_TRUE(WorkerReader(options_).read({path}, log));
    EXPECT_THAT(
        log.lines,
        ElementsAre("wants all.zip", "wants x.txt", "read x.txt: text, 1 document", "wants lost.txt",
                    std::string("failed lost.txt: the worker process that read it ") + reason, "wants y.txt",
                    "read y.txt: text, 1 document", StartsWith("passed over all.zip: ")));
  }
}

TEST_F(WorkerReaderTest, LosesOneDocumentToAWorkerThatWorksTooMuchOrGrows) {
  options_.limits.processor_time = std::chrono::seconds(0);
  EXPECT_THAT(read(write("long.pdf", pdf_of_many_pages())),
              ElementsAre("wants long.pdf", HasSubstr("used too much processor time")));
#if !defined(__SANITIZE_ADDRESS__)
  options_.limits.processor_time = std::chrono::seconds(600);
  options_.limits.wall_time = std::chrono::seconds(600);
  options_.limits.memory_bytes = 40U << 20;
  EXPECT_THAT(
      read(write("long.txt", long_text())),
      ElementsAre("wants long.txt", AnyOf(HasSubstr("needs more memory"), HasSubstr("Segmentation fault"))));
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
