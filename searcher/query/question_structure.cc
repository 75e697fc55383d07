// "operative paragraphs that urge", "operative paragraph 5", "First Committee texts".

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include <fmt/format.h>

#include "common/undoc/main_committee.h"
#include "common/undoc/opener.h"
#include "common/undoc/table.h"
#include "common/undoc/verb_strength.h"
#include "searcher/query/embedded_data.h"
#include "searcher/query/question_pattern.h"
#include "searcher/query/small_number.h"
#include "searcher/query/words.h"

namespace disarm::query {
namespace {

using index::FieldId;

struct StructureRow {
  std::string_view field;
  std::string_view value;
  std::vector<std::string> words;
};

const std::vector<StructureRow>& structure_rows() {
  static const auto rows = [] {
    std::vector<StructureRow> made;
    for (const undoc::TableRow& row : undoc::table_rows(data::structure_tsv())) {
      made.push_back({row[0], row[1], words_of(row[3])});
    }
    std::ranges::stable_sort(made, std::greater{}, [](const StructureRow& row) { return row.words.size(); });
    return made;
  }();
  return rows;
}

// The words of data/question_words.tsv with a role.
bool has_role(std::string_view role, const std::string& word) {
  static const auto roles = [] {
    std::map<std::string_view, std::set<std::string, std::less<>>> made;
    for (const undoc::TableRow& row : undoc::table_rows(data::question_words_tsv())) {
      for (std::string& folded : words_of(row[2])) made[row[0]].insert(std::move(folded));
    }
    return made;
  }();
  const auto found = roles.find(role);
  return found != roles.end() && found->second.contains(word);
}

bool begin_with(std::span<const QuestionWord> words, const std::vector<std::string>& wanted) {
  return words.size() >= wanted.size() &&
         std::ranges::equal(words.first(wanted.size()), wanted, {}, &QuestionWord::folded);
}

Clause filter(FieldId field, std::string value) {
  return {Occur::kFilter, Node{FieldValue{field, std::move(value)}, 0}};
}

struct Act {
  std::string verb;
  size_t length = 0;
};

// The act that a paragraph performs, by its verb in any form: "recalling", "urge", "calls upon".
std::optional<Act> read_act(std::span<const QuestionWord> words) {
  constexpr size_t kLongestAct = 3;
  for (size_t length = std::min(kLongestAct, words.size()); length > 0; --length) {
    std::string text;
    for (const QuestionWord& word : words.first(length)) text += (text.empty() ? "" : " ") + word.folded;
    const std::string verb = undoc::opener_verb(text);
    const auto verb_words = static_cast<size_t>(std::ranges::count(verb, ' ')) + 1;
    if (verb_words == length && !undoc::verb_strength(verb).empty()) return Act{verb, length};
  }
  return std::nullopt;
}

// Paragraphs that perform an act: those that open with it, and those that go on to it, as "Welcomes the
// report, and requests the Secretary-General ...".
Node acting(const Act& act) {
  Either either;
  either.nodes.push_back({FieldValue{FieldId::kVerb, act.verb}, 0});
  const size_t end = std::min(act.verb.find(' '), act.verb.size());
  Words words;
  words.words = words_of(act.verb.substr(0, end) + "s" + act.verb.substr(end));
  words.quoted = true;
  either.nodes.push_back({std::move(words), 0});
  return {std::move(either), 0};
}

// What stands behind "paragraphs": "that urge", "recalling", "that mention".
void read_relative_clause(std::span<const QuestionWord> words, Reading& reading) {
  const auto rest = [&] { return words.subspan(reading.length); };
  const auto skip = [&](std::string_view role) {
    while (!rest().empty() && has_role(role, rest().front().folded)) ++reading.length;
  };
  skip("mention");
  const auto act = rest().empty() ? std::nullopt : read_act(rest());
  if (!act) return;
  reading.length += act->length;
  // Preambular paragraphs have one act, which opens them.
  const bool is_preambular = reading.meaning.starts_with("type:preambular");
  const std::string verb =
      "verb:" + (act->verb.find(' ') != std::string::npos ? '"' + act->verb + '"' : act->verb);
  reading.meaning += reading.meaning.empty() ? "" : " ";
  if (is_preambular) {
    reading.clauses.push_back(filter(FieldId::kVerb, act->verb));
    reading.meaning += verb;
  } else {
    reading.clauses.push_back({Occur::kFilter, acting(*act)});
    reading.clauses.push_back({Occur::kPrefer, Node{FieldValue{FieldId::kVerb, act->verb}, 0}});
    reading.meaning += fmt::format("{} (or the same act later in the paragraph)", verb);
  }
  skip("something");
}

// Preferred, because the texts that cite the paragraph are looked for in the same words.
Reading paragraph_reading(size_t length, const std::string& address) {
  return {length,
          {{Occur::kPrefer, Node{FieldValue{FieldId::kParagraphNumber, address}, 0}}},
          fmt::format("para:{}, preferred", address)};
}

Reading structure_reading(const StructureRow& row) {
  Reading reading{.length = row.words.size(), .clauses = {}, .meaning = {}};
  if (row.value.empty()) return reading;
  reading.clauses.push_back(
      filter(row.field == "kind" ? FieldId::kKind : FieldId::kType, std::string(row.value)));
  reading.meaning = row.value.find(' ') != std::string_view::npos
                        ? fmt::format("{}:\"{}\"", row.field, row.value)
                        : fmt::format("{}:{}", row.field, row.value);
  return reading;
}

}  // namespace

std::optional<Reading> read_paragraph_number(const QuestionPlace& place) {
  const auto words = place.rest();
  // "OP5"
  constexpr size_t kPrefix = 2;
  const std::string& first = words.front().folded;
  const bool is_address =
      (first.starts_with("op") || first.starts_with("pp")) && is_number(first.substr(kPrefix));
  if (is_address) return paragraph_reading(1, first);
  for (const StructureRow& row : structure_rows()) {
    if (row.field != "para" || !begin_with(words, row.words) || words.size() == row.words.size()) continue;
    const std::string& number = words[row.words.size()].folded;
    if (is_number(number)) return paragraph_reading(row.words.size() + 1, std::string(row.value) + number);
  }
  return std::nullopt;
}

std::optional<Reading> read_structure(const QuestionPlace& place) {
  for (const StructureRow& row : structure_rows()) {
    if (row.field == "para" || (row.field == "kind" && !place.at_begin())) continue;
    if (!begin_with(place.rest(), row.words)) continue;
    Reading reading = structure_reading(row);
    if (row.field != "type") return reading;
    // "paragraphs of First Committee texts that decide": what belongs to the paragraphs comes behind the
    // committee.
    size_t next = place.index + reading.length;
    while (next < place.words.size() &&
           (place.words[next].folded == "of" || place.words[next].folded == "in"))
      ++next;
    if (auto committee = read_committee({place.words, next})) {
      reading.length = next - place.index + committee->length;
      reading.meaning += (reading.meaning.empty() ? "" : " ") + committee->meaning;
      std::ranges::move(committee->clauses, std::back_inserter(reading.clauses));
    }
    read_relative_clause(place.rest(), reading);
    return reading;
  }
  return std::nullopt;
}

bool is_mention_word(const std::string& folded) {
  return has_role("mention", folded);
}

std::optional<Reading> read_committee(const QuestionPlace& place) {
  const auto words = place.rest();
  if (words.size() < 3 || words[1].folded != "committee" || !has_role("texts", words[2].folded)) {
    return std::nullopt;
  }
  const auto ordinal = undoc::main_committee(words[0].folded + ' ' + words[1].folded);
  if (!ordinal) return std::nullopt;
  Words committee;
  committee.words = {std::string(*ordinal)};
  committee.field = FieldId::kCommittee;
  return Reading{3, {{Occur::kFilter, Node{std::move(committee), 0}}}, fmt::format("committee:{}", *ordinal)};
}

}  // namespace disarm::query
