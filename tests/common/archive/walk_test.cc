#include "common/archive/walk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "tests/common/archive/recorder.h"
#include "tests/support/archive_builder.h"
#include "tests/support/paths.h"
#include "tests/support/temporary_folder.h"

namespace disarm::archive {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Key;
using testing::Pair;
using testing::UnorderedElementsAre;

// Bytes that no compression makes smaller.
std::string noise(uint32_t seed) {
  std::string bytes;
  for (int i = 0; i < 400'000; ++i) {
    seed = seed * 1664525 + 1013904223;
    bytes += static_cast<char>(seed >> 24);
  }
  return bytes;
}

class WalkTest : public testing::Test {
 protected:
  Recorder walk(const std::string& name, const std::string& bytes, const WalkOptions& options = {}) {
    const auto path = folder_.write(name, bytes).native();
    Recorder recorder(path);
    EXPECT_TRUE(walk_archive(path, options, recorder));
    return recorder;
  }

  TemporaryFolder folder_;
};

class WalkFormats : public WalkTest, public testing::WithParamInterface<ArchiveForm> {};

TEST_P(WalkFormats, GivesEveryMemberOnce) {
  const std::string large(300'000, 'x');
  const auto told = walk("a.bin", make_archive(GetParam(), {{"2024", "", ArchiveItem::kFolder},
                                                            {"2024/a.txt", "first"},
                                                            {"b.txt", large},
                                                            {"empty.txt", ""}}));
  EXPECT_THAT(told.members,
              ElementsAre(Pair("!/2024/a.txt", "first"), Pair("!/b.txt", large), Pair("!/empty.txt", "")));
  EXPECT_THAT(told.failures, IsEmpty());
  EXPECT_THAT(told.skips, ElementsAre(Key("")));
}

INSTANTIATE_TEST_SUITE_P(Formats, WalkFormats,
                         testing::Values(ArchiveForm{"zip"}, ArchiveForm{"7zip"}, ArchiveForm{"pax"},
                                         ArchiveForm{"gnutar"}, ArchiveForm{"newc"}, ArchiveForm{"odc"},
                                         ArchiveForm{"iso9660"}, ArchiveForm{"pax", "gzip"},
                                         ArchiveForm{"pax", "bzip2"}, ArchiveForm{"pax", "xz"},
                                         ArchiveForm{"pax", "zstd"}, ArchiveForm{"pax", "lz4"},
                                         ArchiveForm{"newc", "gzip"}));

TEST_F(WalkTest, ReadsACompressedDocument) {
  for (const char* filter : {"gzip", "bzip2", "xz", "zstd", "lz4"}) {
    const auto told = walk("A_RES_1.txt.gz", make_archive({"raw", filter}, {{"x", "the text"}}));
    EXPECT_THAT(told.members, ElementsAre(Pair("!/A_RES_1.txt", "the text"))) << filter;
  }
}

TEST_F(WalkTest, NamesACompressedDocumentAsItWasBefore) {
  const std::string once = make_archive({"raw", "gzip"}, {{"x", "the text"}});
  const std::string twice = make_archive({"raw", "xz"}, {{"x", once}});
  EXPECT_THAT(walk("a.txt.gz.xz", twice).members, ElementsAre(Pair("!/a.txt", "the text")));
  EXPECT_THAT(walk("a.txt.xz", twice).members, ElementsAre(Pair("!/a.txt", "the text")));
  EXPECT_THAT(walk("a.pdf", once).members, ElementsAre(Pair("!/a.pdf", "the text")));
  EXPECT_THAT(walk(".gz", once).members, ElementsAre(Pair("!/.gz", "the text")));
}

TEST_F(WalkTest, EntersArchivesWithinArchives) {
  const auto zip = make_archive({"zip"}, {{"c.txt", "deep"}});
  const auto tar = make_archive({"pax", "gzip"}, {{"in/b.zip", zip}, {"d.txt", "next"}});
  const auto told = walk("a.zip", make_archive({"zip"}, {{"b.tar.gz", tar}, {"e.txt", "last"}}));
  EXPECT_THAT(told.members,
              ElementsAre(Pair("!/b.tar.gz!/d.txt", "next"), Pair("!/b.tar.gz!/in/b.zip!/c.txt", "deep"),
                          Pair("!/e.txt", "last")));
  EXPECT_THAT(told.skips, ElementsAre(Key(""), Key("!/b.tar.gz"), Key("!/b.tar.gz!/in/b.zip")));
  EXPECT_THAT(told.failures, IsEmpty());
}

TEST_F(WalkTest, LeavesDocumentsThatAreArchivesWhole) {
  const auto docx = make_archive({"zip"}, {{"word/document.xml", "<w/>"}});
  const WalkOptions options{
      .is_document = [](std::string_view, std::string_view name) { return name == "a.docx"; }};
  const auto plain = walk("a.zip", make_archive({"zip"}, {{"in/a.docx", docx}}), options);
  EXPECT_THAT(plain.members, ElementsAre(Pair("!/in/a.docx", docx)));
  const auto packed = walk("a.docx.gz", make_archive({"raw", "gzip"}, {{"x", docx}}), options);
  EXPECT_THAT(packed.members, ElementsAre(Pair("!/a.docx", docx)));
}

TEST_F(WalkTest, TellsMembersOfOneNameApart) {
  const auto told = walk("a.tar", make_archive({"pax"}, {{"x", "1"}, {"./x", "2"}, {"x", "3"}}));
  EXPECT_THAT(told.members, ElementsAre(Pair("!/x", "1"), Pair("!/x!#2", "2"), Pair("!/x!#3", "3")));
}

TEST_F(WalkTest, KeepsNamesThatLeadElsewhereAsNames) {
  const auto told =
      walk("a.tar", make_archive({"gnutar"}, {{"../../up", "1"}, {"/etc/passwd", "2"}, {"a\nb", "3"}}));
  EXPECT_THAT(told.members,
              ElementsAre(Pair("!/../../up", "1"), Pair("!//etc/passwd", "2"), Pair("!/a!x0ab", "3")));
}

TEST_F(WalkTest, ReadsNamesInAnyCharset) {
  for (const char* format : {"zip", "7zip", "pax", "gnutar", "newc"}) {
    const auto told = walk("a.bin", make_archive({format}, {{"Résolution Резолюция 决议.txt", "1"}}));
    EXPECT_THAT(told.members, ElementsAre(Pair("!/Résolution Резолюция 决议.txt", "1"))) << format;
  }
  const auto latin = walk("a.tar", make_archive({"gnutar"}, {{"r\xE9solution.txt", "1"}}));
  EXPECT_THAT(latin.members, ElementsAre(Pair("!/r!xe9solution.txt", "1")));
}

TEST_F(WalkTest, SkipsWhatHoldsNothing) {
  const auto told = walk("a.tar", make_archive({"pax"}, {{"link", "/etc/passwd", ArchiveItem::kLink},
                                                         {"pipe", "", ArchiveItem::kPipe}}));
  EXPECT_THAT(told.members, IsEmpty());
  EXPECT_THAT(told.skips, ElementsAre(Pair("", "an archive of 2 entries"), Pair("!/link", HasSubstr("link")),
                                      Pair("!/pipe", HasSubstr("neither"))));
}

TEST_F(WalkTest, SkipsWhatMacOsPacksBesideFiles) {
  using namespace std::string_literals;
  const auto told =
      walk("a.zip", make_archive({"zip"}, {{"2024/a.txt", "first"},
                                           {"__MACOSX/2024/._a.txt", "\0\x05\x16\x07\0\x02\0\0Mac OS X"s},
                                           {"._b.txt", "a text of this name"}}));
  EXPECT_THAT(told.members,
              ElementsAre(Pair("!/._b.txt", "a text of this name"), Pair("!/2024/a.txt", "first")));
  EXPECT_THAT(told.failures, IsEmpty());
  EXPECT_THAT(told.skips, ElementsAre(Key(""), Pair("!/__MACOSX/2024/._a.txt", HasSubstr("macOS"))));
}

TEST_F(WalkTest, FailsEncryptedMembers) {
  const auto told =
      walk("a.zip", make_archive({"zip", "none", "secret"}, {{"a.txt", "hidden"}, {"b.txt", "too"}}));
  EXPECT_THAT(told.members, IsEmpty());
  EXPECT_THAT(told.failures,
              ElementsAre(Pair("!/a.txt", HasSubstr("encrypted")), Pair("!/b.txt", HasSubstr("encrypted"))));
}

// Nothing free writes RAR: tests/torture/cases/rars.py has made these.
std::string sample(const char* name) {
  return read_file(source_folder() / "tests" / "fuzz" / "corpus" / "walk_archive" / name).value();
}

TEST_F(WalkTest, ReadsRarOfBothKinds) {
  for (const char* name : {"rar4", "rar5"}) {
    const auto told = walk(name, sample(name));
    EXPECT_THAT(told.members,
                ElementsAre(Pair("!/a/b.txt", "Urges all States to act.\n"), Pair("!/c.txt", "")))
        << name;
    EXPECT_THAT(told.failures, IsEmpty()) << name;
  }
}

TEST_F(WalkTest, RefusesAMemberThatIsShorterThanTheArchiveSays) {
  const auto told = walk("a.rar", sample("rar5_short"));
  EXPECT_THAT(told.failures, ElementsAre(Pair("!/a.txt", HasSubstr("500 bytes, and holds 25"))));
  EXPECT_THAT(told.members, ElementsAre(Key("!/b.txt")));
}

TEST_F(WalkTest, KeepsTheMembersBeforeTheDamage) {
  for (const ArchiveForm& form :
       {ArchiveForm{"zip"}, ArchiveForm{"pax"}, ArchiveForm{"pax", "gzip"}, ArchiveForm{"pax", "zstd"},
        ArchiveForm{"pax", "xz"}, ArchiveForm{"newc"}}) {
    const auto whole = make_archive(form, {{"1", noise(1)}, {"2", noise(2)}, {"3", "end"}});
    const auto told = walk("a.bin", whole.substr(0, whole.size() * 3 / 4));
    EXPECT_THAT(told.members, ElementsAre(Key("!/1"))) << form.format << form.filter;
    EXPECT_THAT(told.failures, testing::Contains(Key(""))) << form.format << form.filter;
    EXPECT_THAT(told.failures, testing::Contains(Key("!/2"))) << form.format << form.filter;
  }
}

TEST_F(WalkTest, DoesNotTrustAMemberWithAWrongChecksum) {
  auto zip =
      make_archive({"zip"}, {{"a.txt", "a text that is stored as it is or packed"}, {"b.txt", "whole"}});
  const size_t place = zip.find("a.txt") + 30;
  zip[place] = static_cast<char>(zip[place] ^ 0x55);
  const auto told = walk("a.zip", zip);
  EXPECT_THAT(told.members, ElementsAre(Pair("!/b.txt", "whole")));
  EXPECT_THAT(told.failures, ElementsAre(Key("!/a.txt")));
}

TEST_F(WalkTest, FailsWhatIsNoArchive) {
  EXPECT_THAT(walk("a.zip", "no archive").failures, ElementsAre(Pair("", HasSubstr("no archive"))));
  Recorder recorder("/nowhere.zip");
  EXPECT_TRUE(walk_archive("/nowhere.zip", {}, recorder));
  EXPECT_THAT(recorder.failures, ElementsAre(Pair("", HasSubstr("No such file"))));
}

TEST_F(WalkTest, GoesOnAfterABrokenArchiveWithin) {
  const auto inner = make_archive({"pax", "gzip"}, {{"x", std::string(100'000, 'x')}});
  const auto told =
      walk("a.zip", make_archive({"zip"}, {{"b.tgz", inner.substr(0, inner.size() / 2)}, {"c.txt", "c"}}));
  EXPECT_THAT(told.failures, testing::Contains(Key("!/b.tgz")));
  EXPECT_THAT(told.members, ElementsAre(Pair("!/c.txt", "c")));
}

TEST_F(WalkTest, EndsWithTheVisitorsError) {
  struct Refusing : Recorder {
    using Recorder::Recorder;
    Result<void> on_member(const Member&, std::string) override { return fail(ErrorCode::kIo, "full"); }
  };
  const auto path = folder_.write("a.zip", make_archive({"zip"}, {{"a", "1"}, {"b", "2"}})).native();
  Refusing visitor(path);
  const auto walked = walk_archive(path, {}, visitor);
  ASSERT_FALSE(walked);
  EXPECT_EQ(walked.error().message, "full");
}

}  // namespace
}  // namespace disarm::archive
