// Reading a document costs little beside getting its text out of a PDF: less than a tenth.
#include <algorithm>
#include <ctime>
#include <filesystem>
#include <vector>

#include <gtest/gtest.h>

#include "common/base/file.h"
#include "indexer/extract/extract.h"
#include "indexer/parse/parse.h"
#include "tests/support/paths.h"

namespace disarm::parse {
namespace {

namespace fs = std::filesystem;

constexpr double kLargestShare = 0.1;
constexpr size_t kOneIn = 5;  // documents: enough to be typical, few enough to be quick

std::vector<fs::path> some_pdfs(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".pdf") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  std::vector<fs::path> some;
  for (size_t i = 0; i < files.size(); i += kOneIn) some.push_back(files[i]);
  return some;
}

// Processor time of the process: what else the machine does adds nothing to it.
double seconds_since(std::clock_t start) {
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

TEST(Cost, IsATenthOfTheExtractionAtMost) {
  DISARM_NEEDS_SHARED();
  double extraction = 0;
  double parsing = 0;
  for (const fs::path& file : some_pdfs(shared_folder() / "corpus" / "un")) {
    const std::string bytes = read_file(file).value();
    const std::clock_t begin = std::clock();
    const auto extracted = extract::extract(bytes, file.filename());
    extraction += seconds_since(begin);
    ASSERT_TRUE(extracted) << file;
    const std::clock_t extracted_at = std::clock();
    const undoc::Document document = parse(extracted->texts.front(), file.filename().native());
    parsing += seconds_since(extracted_at);
    EXPECT_FALSE(document.paragraphs.empty()) << file;
  }
  RecordProperty("extraction_ms", static_cast<int>(1000 * extraction));
  RecordProperty("parsing_ms", static_cast<int>(1000 * parsing));
  EXPECT_LT(parsing, kLargestShare * extraction)
      << parsing << " s of parsing, " << extraction << " s of extraction";
}

}  // namespace
}  // namespace disarm::parse
