// Queries that nobody means well with, asked of the real program: each is answered or refused, within a
// second of the processor and 256 MB.

#include <functional>
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "common/index/field.h"
#include "tests/integration/programs.h"

namespace disarm {
namespace {

using testing::AnyOf;
using Words = std::vector<std::string>;

struct HostileQuery {
  std::string name;
  std::string text;
};

constexpr double kMostSeconds = 1;
constexpr size_t kMostBytes = size_t{256} << 20;
constexpr size_t kClauses = 300;

// Words that the samples have, so that looking for them costs what it may.
const Words& sample_words() {
  static const auto words = [] {
    std::set<std::string> found;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(source_folder() / "corpora" / "source")) {
      std::string word;
      for (const char c : entry.is_regular_file() ? read_file(entry.path()).value_or("") : "") {
        if (c >= 'a' && c <= 'z') {
          word += c;
        } else {
          if (word.size() > 3) found.insert(word);
          word.clear();
        }
      }
    }
    return Words(found.begin(), found.end());
  }();
  return words;
}

std::string repeated(std::string_view piece, size_t times) {
  std::string text;
  for (size_t i = 0; i < times; ++i) text += piece;
  return text;
}

// `count` pieces, made of their numbers, with `joint` between them.
std::string joined(size_t count, std::string_view joint, const std::function<std::string(size_t)>& piece) {
  std::string text;
  for (size_t i = 0; i < count; ++i) text += (i == 0 ? "" : std::string(joint)) + piece(i);
  return text;
}

std::string word(size_t number) {
  return sample_words()[number % sample_words().size()];
}

std::string start(size_t number) {
  return word(number * 7).substr(0, 3);
}

std::vector<HostileQuery> bulk() {
  return {
      {"10,000 words", repeated("mine ", 10'000)},
      {"3,000 times a word", repeated("mine ", 3'000)},
      {"distinct words", joined(1'200, " ", word)},
      {"distinct words with OR", joined(1'000, " OR ", word)},
      {"distinct words with AND", joined(1'000, " AND ", word)},
      {"excluded words", "mines " + joined(1'000, " ", [](size_t i) { return "-" + word(i); })},
      {"a phrase of all words", '"' + joined(1'200, " ", word) + '"'},
      {"phrases", joined(600, " ", [](size_t i) { return '"' + word(i) + ' ' + word(i + 1) + '"'; })},
      {"words that say nothing", repeated("the ", 4'000)},
      {"alternatives for paragraphs", "operative paragraphs that urge " + joined(1'000, " or ", word)},
      {"Chinese characters", repeated("\u6838", 4'000)},
      {"combining marks", "a" + repeated("\u0301", 5'000)},
      {"symbols", joined(500, " ", [](size_t i) { return "79/" + std::to_string(i + 1); })},
  };
}

std::vector<HostileQuery> structures() {
  return {
      {"parentheses", repeated("(", 1'000) + "mines" + repeated(")", 1'000)},
      {"parentheses that open", repeated("(", 1'000)},
      {"parentheses that close", repeated(")", 1'000)},
      {"parentheses behind words", repeated("x(", 8'000)},
      {"quotation marks", repeated("\"", 999)},
      {"NOT and no operand", repeated("NOT ", 3'000)},
      {"signs", repeated("+-!=", 3'000)},
      {"operators", repeated("|| && ", 2'000)},
      {"fields without values", repeated("session:", 2'000)},
      {"SAME within SAME", repeated("SAME(", 500)},
      {"many SAME", joined(300, " ", [](size_t i) { return "SAME(" + word(i) + ' ' + word(i + 1) + ')'; })},
      {"a chain of NEAR", joined(1'000, " NEAR/3 ", word)},
      {"alternatives with NEAR",
       joined(8, " NEAR/90 ", [](size_t i) { return '(' + word(i) + " OR " + word(i + 9) + ')'; })},
  };
}

std::vector<HostileQuery> wildcards_and_slips() {
  return {
      {"a* OR b*",
       joined(26, " OR ", [](size_t i) { return std::string(1, static_cast<char>('a' + i)) + '*'; })},
      {"wildcards", joined(1'000, " OR ", [](size_t i) { return start(i) + '*'; })},
      {"one wildcard often", joined(1'000, " OR ", [](size_t) { return "pro*"; })},
      {"wildcards in front", joined(300, " ", [](size_t i) { return '*' + word(i).substr(1); })},
      {"wildcards in the middle",
       joined(600, " OR ", [](size_t i) { return start(i).substr(0, 1) + "*ion"; })},
      {"wildcards in a phrase", '"' + repeated("pro* con* int* ", 100) + '"'},
      {"wildcards with NEAR", "pro* NEAR/5 con* NEAR/5 int* NEAR/5 dis*"},
      {"nothing but wildcards", repeated("?*", 4'000) + "mine"},
      {"slips", joined(1'000, " ", [](size_t i) { return word(i) + "~2"; })},
      {"misspelt words", joined(1'000, " ", [](size_t i) { return word(i) + "xq"; })},
  };
}

std::vector<HostileQuery> strange_bytes() {
  std::string control;
  for (char c = 0; c < 0x20; ++c) control += c;
  return {
      {"control characters", repeated(control + "mines\x7F\x1B[31m ", 200)},
      {"invalid UTF-8", repeated("\xC3\x28 \xF0\x9F \xED\xA0\x80 mines ", 500)},
      {"right-to-left marks", repeated("\u202Esenim\u202C \u200F:\u200E mines ", 200)},
  };
}

// 300 clauses of a field: of the values that its kind has, or of words.
std::vector<HostileQuery> clauses_of(const index::Field& field) {
  const std::string name(field.name);
  const std::string example(field.example);
  const auto value = [&](size_t i) -> std::string {
    switch (field.kind) {
      case index::FieldKind::kSymbol:
      case index::FieldKind::kSeries:
        return "A/RES/79/" + std::to_string(i + 1);
      case index::FieldKind::kSession:
      case index::FieldKind::kAgenda:
      case index::FieldKind::kNumber:
      case index::FieldKind::kLabel:
        return std::to_string(i + 1);
      case index::FieldKind::kDate:
        return std::to_string(1945 + i % 90);
      default:
        return word(i);
    }
  };
  const auto clause = [&](size_t i) { return name + ':' + value(i); };
  return {
      {"examples of " + name, repeated(example + ' ', kClauses)},
      {"clauses of " + name, joined(kClauses, " ", clause)},
      {"clauses with OR of " + name, joined(kClauses, " OR ", clause)},
      {"excluded clauses of " + name,
       "mines " + joined(kClauses, " ", [&](size_t i) { return '-' + clause(i); })},
      {"ranges of " + name, joined(kClauses, " ", [&](size_t i) { return clause(i) + ".." + value(i + 1); })},
  };
}

class HostileQueries : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    programs_ = new Programs;
    ASSERT_EQ(programs_->indexer("update", {source_folder() / "corpora" / "sample"}).status, 0);
  }
  static void TearDownTestSuite() {
    delete programs_;
    programs_ = nullptr;
  }

  static void expect_answers(const std::vector<HostileQuery>& queries) {
    for (const HostileQuery& query : queries) {
      for (const char* unit : {"resolution", "paragraph"}) expect_answer(query, unit);
    }
  }

  static void expect_answer(const HostileQuery& query, const std::string& unit) {
    const std::string name = query.name + ", " + unit;
    const auto result =
        run_program(program_path("disarm-searcher"),
                    {"find", "--index", programs_->index(), "--unit", unit, "-"}, {}, query.text);
    EXPECT_THAT(result.status, AnyOf(0, 1, 2)) << name << ": " << result.errors;
    EXPECT_TRUE(result.status != 2 || result.errors.starts_with("disarm-searcher: ")) << name;
#if !defined(__SANITIZE_ADDRESS__)
    EXPECT_LE(result.processor_seconds, kMostSeconds) << name;
    EXPECT_LE(result.peak_bytes, kMostBytes) << name;
#endif
  }

  static Programs* programs_;
};

Programs* HostileQueries::programs_ = nullptr;

TEST_F(HostileQueries, OfGreatLength) {
  expect_answers(bulk());
}

TEST_F(HostileQueries, OfDeepStructure) {
  expect_answers(structures());
}

TEST_F(HostileQueries, WithManyWildcardsAndSlips) {
  expect_answers(wildcards_and_slips());
}

TEST_F(HostileQueries, OfStrangeBytes) {
  expect_answers(strange_bytes());
}

TEST_F(HostileQueries, WithManyClausesOfAField) {
  for (const index::Field& field : index::fields()) expect_answers(clauses_of(field));
}

}  // namespace
}  // namespace disarm
