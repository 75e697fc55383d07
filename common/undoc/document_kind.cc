#include "common/undoc/document_kind.h"

#include <algorithm>
#include <map>
#include <span>
#include <utility>

#include "common/base/string_map.h"
#include "common/text/tokens.h"
#include "common/undoc/embedded_data.h"
#include "common/undoc/phrase_search.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

struct HeadWords {
  std::string_view kind;
  std::vector<std::string> first;  // the words that a line starts with; empty when it is known by its end
  std::string end;
};

struct SymbolPart {
  std::string_view kind;
  std::string_view part;
};

struct Kinds {
  std::vector<SymbolPart> symbol_parts;
  std::vector<HeadWords> heads;
  std::vector<std::string_view> of_phrases;  // the kind of each phrase of `phrases`
  PhraseSearch phrases{{}};
  StringMap<std::string_view> of_persons;  // the kind of each word by which speakers speak of themselves
  text::FirstLetters first_of_persons;
};

Kinds load() {
  Kinds kinds;
  std::vector<std::string> phrases;
  for (const TableRow& row : table_rows(data::document_kinds_tsv())) {
    const std::string_view kind = row[0];
    const std::string_view place = row[1];
    const std::string_view words = row[3];
    if (place == "symbol") kinds.symbol_parts.push_back({kind, words});
    if (place == "start") kinds.heads.push_back({kind, plain_words(words), {}});
    if (place == "end") kinds.heads.push_back({kind, {}, plain_form(words)});
    if (place == "text") {
      kinds.of_phrases.push_back(kind);
      phrases.push_back(plain_form(words));
    }
    if (place == "person") {
      const std::string person = plain_form(words);
      kinds.first_of_persons.add(person);
      kinds.of_persons.emplace(person, kind);
    }
  }
  kinds.phrases = PhraseSearch(std::move(phrases));
  return kinds;
}

const Kinds& table() {
  static const Kinds kinds = load();
  return kinds;
}

bool starts_with(std::span<const std::string> words, std::span<const std::string> first) {
  return words.size() >= first.size() && std::ranges::equal(words.first(first.size()), first);
}

bool has_part(std::string_view symbol, std::string_view part) {
  for (size_t from = 0; from <= symbol.size();) {
    const size_t end = std::min(symbol.find('/', from), symbol.size());
    const std::string_view here = symbol.substr(from, end - from);
    if (here == part || (here.starts_with(part) && here[part.size()] == '.')) return true;
    from = end + 1;
  }
  return false;
}

// The kind whose speakers speak of themselves in at least one word of a hundred.
std::string_view kind_of_persons(std::string_view plain) {
  constexpr size_t kOneIn = 100;
  std::map<std::string_view, size_t> counts;
  const std::vector<std::string_view> words = words_of_plain(plain);
  for (const std::string_view word : words) {
    if (!table().first_of_persons.may_begin(word)) continue;
    const auto found = table().of_persons.find(word);
    if (found != table().of_persons.end()) ++counts[found->second];
  }
  const auto kind =
      std::ranges::find_if(counts, [&](const auto& of) { return of.second * kOneIn >= words.size(); });
  return kind == counts.end() ? std::string_view() : kind->first;
}

// For each phrase of the table, whether it stands in a text.
std::vector<bool> phrases_in(std::string_view plain) {
  std::vector<bool> stands(table().of_phrases.size(), false);
  for (auto found = table().phrases.find(plain); found;
       found = table().phrases.find(plain, found->begin + 1)) {
    for (const size_t phrase : found->phrases) stands[phrase] = true;
  }
  return stands;
}

}  // namespace

bool has_shape_of_resolution(std::string_view kind) {
  return kind == kinds::kResolution || kind == kinds::kDecision || kind == kinds::kDraftResolution ||
         kind == kinds::kDraftDecision;
}

std::string_view kind_of_symbol(std::string_view canonical) {
  for (const SymbolPart& known : table().symbol_parts) {
    if (has_part(canonical, known.part)) return known.kind;
  }
  return {};
}

std::string_view kind_of_head(const std::vector<std::string>& lines) {
  struct Line {
    std::string plain;
    std::vector<std::string> words;
  };
  std::vector<Line> plain_lines;
  plain_lines.reserve(lines.size());
  for (const std::string& line : lines) plain_lines.push_back({plain_form(line), plain_words(line)});
  for (const HeadWords& head : table().heads) {
    const auto shows = [&](const Line& line) {
      return head.first.empty() ? line.plain.ends_with(head.end) : starts_with(line.words, head.first);
    };
    if (std::ranges::any_of(plain_lines, shows)) return head.kind;
  }
  return {};
}

std::string_view kind_of_text(std::string_view text) {
  constexpr size_t kFewest = 2;  // one can be a quotation
  const std::string plain = plain_form(text);
  const std::string_view of_persons = kind_of_persons(plain);
  const std::vector<bool> stands = phrases_in(plain);
  std::string_view kind;
  size_t found = 0;
  for (size_t i = 0; i < stands.size(); ++i) {
    const std::string_view of_phrase = table().of_phrases[i];
    if (of_phrase != kind) found = of_phrase == of_persons ? 1 : 0;
    kind = of_phrase;
    if (stands[i] && ++found == kFewest) return kind;
  }
  return {};
}

}  // namespace disarm::undoc
