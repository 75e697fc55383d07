// What the parser understands of every sample, against one expected file each: corpora/sample/79/x.pdf has
// tests/golden/sample/79/x.pdf.json. UPDATE_GOLDEN=1 writes the expected files anew; the diff then shows what
// a change of the parser changes for readers.

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "common/base/file.h"
#include "common/base/json.h"
#include "common/undoc/document_json.h"
#include "indexer/extract/extract.h"
#include "indexer/parse/parse.h"
#include "tests/support/paths.h"

namespace disarm {
namespace {

namespace fs = std::filesystem;

fs::path sample_folder() {
  return source_folder() / "corpora" / "sample";
}

fs::path expected_folder() {
  return source_folder() / "tests" / "golden" / "sample";
}

std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) files.push_back(fs::relative(entry.path(), folder));
  }
  std::ranges::sort(files);
  return files;
}

fs::path expected_path(const fs::path& sample) {
  fs::path path = expected_folder() / sample;
  path += ".json";
  return path;
}

std::string test_name(const testing::TestParamInfo<fs::path>& info) {
  std::string name = info.param.generic_string();
  std::ranges::replace_if(
      name, [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
  return name;
}

class Golden : public testing::TestWithParam<fs::path> {};

TEST_P(Golden, ParsesAsExpected) {
  const auto bytes = read_file(sample_folder() / GetParam());
  ASSERT_TRUE(bytes);
  const auto extracted = extract::extract(*bytes, GetParam().filename());
  ASSERT_TRUE(extracted) << extracted.error().message;
  const auto document = parse::parse(extracted->texts.front(), GetParam().filename().string());
  const std::string understood = to_json_text(undoc::to_json(document), 2) + "\n";

  const fs::path expected = expected_path(GetParam());
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    fs::create_directories(expected.parent_path());
    ASSERT_TRUE(write_file_atomically(expected, understood));
  }
  EXPECT_EQ(understood, read_file(expected).value_or("there is no " + expected.string()));
}

INSTANTIATE_TEST_SUITE_P(Samples, Golden, testing::ValuesIn(files_below(sample_folder())), test_name);

TEST(GoldenFiles, BelongToSamplesThatExist) {
  for (const fs::path& file : files_below(expected_folder())) {
    EXPECT_TRUE(fs::exists(sample_folder() / file.parent_path() / file.stem())) << file;
  }
}

}  // namespace
}  // namespace disarm
