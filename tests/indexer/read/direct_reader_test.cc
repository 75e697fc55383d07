#include "indexer/read/direct_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/content_hash.h"
#include "tests/indexer/read/reading_log.h"
#include "tests/support/archive_builder.h"
#include "tests/support/temporary_folder.h"

namespace disarm::read {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

constexpr const char* kText = "Urges all States to act.\n";

class DirectReaderTest : public testing::Test {
 protected:
  std::vector<std::string> read(const ReadRequest& request, std::set<std::string> unwanted = {}) {
    ReadingLog log(std::move(unwanted));
    DirectReader reader(ReadOptions{});
    EXPECT_TRUE(reader.read(request, log));
    hashes_ = log.hashes;
    return log.lines;
  }

  std::string write(const std::string& name, const std::string& bytes) const {
    return folder_.write(name, bytes).native();
  }

  TemporaryFolder folder_;
  std::vector<std::string> hashes_;
};

TEST_F(DirectReaderTest, ReadsAFile) {
  EXPECT_THAT(read({write("a.txt", kText)}), ElementsAre("wants a.txt", "read a.txt: text, 1 document"));
  EXPECT_THAT(hashes_, ElementsAre(content_hash(kText)));
}

TEST_F(DirectReaderTest, DoesNotReadWhatIsKnown) {
  EXPECT_THAT(read({write("a.txt", kText)}, {"a.txt"}), ElementsAre("knows a.txt"));
}

TEST_F(DirectReaderTest, TellsWhatCannotBeOpenedOrUnderstood) {
  EXPECT_THAT(read({folder_.path() / "absent"}), ElementsAre(HasSubstr("No such file")));
  EXPECT_THAT(read({folder_.path()}), ElementsAre(HasSubstr("it is no regular file")));
  EXPECT_THAT(read({write("empty.txt", "")}),
              ElementsAre("wants empty.txt", "failed empty.txt: the file is empty"));
}

TEST_F(DirectReaderTest, RefusesWhatCouldNotBeIndexedInMemory) {
  std::string line = "Urges";
  while (line.size() < 9'000'000) line += " all States to act";
  EXPECT_THAT(
      read({write("line.txt", line)}),
      ElementsAre("wants line.txt",
                  "failed line.txt: the document has 9.0 MB of text, more than the 8 MB that one may have"));
}

TEST_F(DirectReaderTest, ReadsTheMembersOfAnArchive) {
  const auto path =
      write("all.zip", make_archive({"zip"}, {{"x.txt", kText}, {"y.txt", ""}, {"z.txt", "Calls."}}));
  EXPECT_THAT(
      read({path}, {"z.txt"}),
      ElementsAre("wants all.zip", "wants x.txt", "read x.txt: text, 1 document", "wants y.txt",
                  "failed y.txt: the file is empty", "knows z.txt", StartsWith("passed over all.zip: ")));
  EXPECT_THAT(read({path}, {"all.zip"}), ElementsAre("knows all.zip"));
}

TEST_F(DirectReaderTest, KnowsMembersByTheirNamesNotTheirLocators) {
  const auto path =
      write("all.zip",
            make_archive({"zip"}, {{"x.txt", kText}, {"x.txt", "Calls.\n"}, {"new\nline.txt\x01", kText}}));
  EXPECT_THAT(read({path}),
              ElementsAre("wants all.zip", "wants x.txt", "read x.txt: text, 1 document", "wants x.txt!#2",
                          "read x.txt!#2: text, 1 document", "wants new!x0aline.txt!x01",
                          HasSubstr("not known"), StartsWith("passed over all.zip: ")));
}

// The signature of the first PDF stands within the first kilobyte of a tar.
TEST_F(DirectReaderTest, ReadsArchivesOfPdfsAsArchives) {
  const std::string pdf = "%PDF-1.4\nno more than its beginning\n";
  const std::string tar = make_archive({"pax"}, {{"a.pdf", pdf}, {"b.pdf", pdf}});
  EXPECT_THAT(read({write("all.tar", tar)}),
              ElementsAre("wants all.tar", "wants a.pdf", StartsWith("failed a.pdf: "), "wants b.pdf",
                          StartsWith("failed b.pdf: "), StartsWith("passed over all.tar: ")));
}

TEST_F(DirectReaderTest, ReadsArchivesAsArchivesWhateverTheirNames) {
  const std::string zip = make_archive({"zip"}, {{"x.txt", kText}});
  for (const std::string name : {"all", "all.txt", "all.md", "all.html"}) {
    EXPECT_THAT(read({write(name, zip)}),
                ElementsAre("wants " + name, "wants x.txt", "read x.txt: text, 1 document",
                            StartsWith("passed over " + name + ": ")));
  }
}

TEST_F(DirectReaderTest, GoesOnBehindWhatWasTold) {
  const auto path =
      write("all.zip", make_archive({"zip"}, {{"x.txt", kText}, {"y.txt", ""}, {"z.txt", "Calls."}}));
  EXPECT_THAT(read({path, 2}), ElementsAre("wants z.txt", "read z.txt: text, 1 document",
                                           StartsWith("passed over all.zip: ")));
}

TEST_F(DirectReaderTest, ReadsOneMember) {
  const auto path = write("all.zip", make_archive({"zip"}, {{"x.txt", kText}, {"y.txt", kText}}));
  EXPECT_THAT(read({path + "!/y.txt"}), ElementsAre("wants y.txt", "read y.txt: text, 1 document"));
  EXPECT_THAT(read({path + "!/w.txt"}), ElementsAre(StartsWith("failed w.txt: ")));
}

}  // namespace
}  // namespace disarm::read
