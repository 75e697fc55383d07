// The cost of reading grows with the size of a document, not with its square: a hostile file must not stop a
// nightly run. Eight times the size may take twenty times as long; the square would take sixty-four times.
#include <algorithm>
#include <ctime>
#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"
#include "indexer/parse/parse.h"

namespace disarm::parse {
namespace {

constexpr int kRounds = 3;
constexpr size_t kFactor = 8;
constexpr double kMostGrowth = 20;
constexpr double kTooShortToMeasure = 0.002;  // seconds

// The fastest of a few rounds, in processor time: what else the machine does adds little to it.
double seconds(const std::string& typed) {
  const extract::StyledText styled = extract::extract_plain_text(typed).value();
  double best = 1e9;
  for (int round = 0; round < kRounds; ++round) {
    const std::clock_t start = std::clock();
    explain(styled, "growth.txt");
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return std::max(best, kTooShortToMeasure);
}

std::string repeated(const std::string& text, size_t times) {
  std::string all;
  all.reserve(text.size() * times);
  for (size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::string resolution(size_t paragraphs) {
  std::string text =
      "     Resolution adopted by the General Assembly on 3 May 2016\n\n     The General Assembly,\n\n";
  for (size_t i = 1; i <= paragraphs; ++i) {
    text +=
        fmt::format("     {}.   Urges all States to recall resolution 63/{} and to mark\nharbours {};\n\n",
                    i % 900, i % 300 + 1, i);
    text += "     (a)   Harbours of the north, as well as of the south;\n\n";
    if (i % 20 == 0) text += fmt::format("__________________\n{} See A/70/{}.\n\f", i / 20, i % 900 + 1);
  }
  return text;
}

std::string notes(size_t count) {
  std::string text;
  for (size_t i = 1; i <= count; ++i) text += fmt::format("{}/ See the note.\n", i);
  return text;
}

template <typename Make>
void expect_linear(size_t size, Make make) {
  const double small = seconds(make(size));
  const double large = seconds(make(kFactor * size));
  EXPECT_LT(large / small, kMostGrowth) << small << " s, " << large << " s";
}

TEST(Growth, IsLinearInParagraphs) {
  expect_linear(300, resolution);
}

TEST(Growth, IsLinearInTheLengthOfALine) {
  expect_linear(3000, [](size_t size) { return repeated("word of harbours, ", size); });
}

TEST(Growth, IsLinearInLines) {
  expect_linear(3000, [](size_t size) { return repeated("a\n", size); });
}

TEST(Growth, IsLinearInResultsOfVotes) {
  expect_linear(300, [](size_t size) { return repeated("by 100 votes to 3, with 2 abstentions, ", size); });
}

TEST(Growth, IsLinearInBrackets) {
  expect_linear(20000, [](size_t size) { return repeated("(", size); });
}

TEST(Growth, IsLinearInFootnotes) {
  expect_linear(1000, notes);
}

}  // namespace
}  // namespace disarm::parse
