#include "indexer/extract/legacy_doc.h"

#include <cstdlib>

#include <gmock/gmock.h>

#include "common/base/file.h"
#include "common/base/subprocess.h"
#include "tests/support/paths.h"

namespace disarm::extract {
namespace {

using testing::Contains;
using testing::HasSubstr;

std::string sample() {
  return read_file(source_folder() / "corpora/sample-formats/A_RES_78_382.doc").value();
}

TEST(LegacyDoc, IsKnownByItsStreams) {
  EXPECT_TRUE(is_legacy_doc(sample(), "a.bin"));
  EXPECT_FALSE(is_legacy_doc("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 of a spreadsheet", "a.doc"));
  EXPECT_FALSE(is_legacy_doc("{\\rtf1 a}", "a.doc"));
}

TEST(LegacyDoc, IsReadByTheProgramThatIsInstalled) {
  if (!find_program("antiword") && !find_program("catdoc")) GTEST_SKIP() << "needs antiword or catdoc";
  const auto text = extract_legacy_doc(sample());
  ASSERT_TRUE(text) << text.error().message;
  std::vector<std::string> lines;
  for (const Line& line : text->lines) lines.push_back(plain_text(line));
  EXPECT_THAT(lines, Contains("A/RES/78/382"));
  EXPECT_THAT(lines, Contains("The General Assembly,"));
}

TEST(LegacyDoc, SaysWhatToInstall) {
  const char* path = std::getenv("PATH");
  const std::string saved = path == nullptr ? "" : path;
  setenv("PATH", "/nowhere", 1);
  const auto text = extract_legacy_doc(sample());
  setenv("PATH", saved.c_str(), 1);
  ASSERT_FALSE(text);
  EXPECT_THAT(text.error().hint, HasSubstr("install antiword or catdoc"));
}

TEST(LegacyDoc, SaysThatAnEncryptedDocumentIsOne) {
  using namespace std::string_literals;
  const std::string bytes =
      "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s;
  ASSERT_TRUE(is_legacy_doc(bytes, "a.docx"));
  EXPECT_THAT(extract_legacy_doc(bytes).error().message, HasSubstr("encrypted"));
}

}  // namespace
}  // namespace disarm::extract
