#include "searcher/query/passage.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "common/undoc/opener.h"

namespace disarm::query {
namespace {

// Gathers the words of a query; gives up at what nobody writes in running text.
class Collector {
 public:
  bool read(const Clause& clause) {
    if (clause.occur != Occur::kShould && clause.occur != Occur::kMust) return false;
    return read(clause.node);
  }

  bool read(const Node& node) {
    if (const auto* group = std::get_if<Group>(&node.value)) {
      passage_.is_changed = passage_.is_changed || depth_ > 0;
      ++depth_;
      const bool is_read =
          std::ranges::all_of(group->clauses, [this](const Clause& inner) { return read(inner); });
      --depth_;
      return is_read;
    }
    if (const auto* mention = std::get_if<SymbolMention>(&node.value)) {
      for (const std::string& symbol : mention->symbols) {
        clauses_.push_back({Occur::kPrefer, Node{FieldValue{index::FieldId::kCites, symbol}, node.column}});
      }
      passage_.is_changed = true;
      return true;
    }
    const auto* words = std::get_if<Words>(&node.value);
    return words != nullptr && read(*words, node.column);
  }

  size_t word_count() const { return word_count_; }
  const std::string& text() const { return text_; }

  Passage finish() && {
    passage_.root =
        clauses_.size() == 1 ? std::move(clauses_.front().node) : Node{Group{std::move(clauses_)}, 1};
    return std::move(passage_);
  }

 private:
  bool read(const Words& words, size_t column) {
    const bool is_modified =
        words.field || words.exact || words.typos > 0 || words.boost != 1 || words.wildcards;
    if (is_modified) return false;
    word_count_ += words.words.size();
    text_ += (text_.empty() ? "" : " ") + words.text;
    if (!words.quoted) {
      clauses_.push_back({Occur::kShould, Node{words, column}});
      return true;
    }
    passage_.is_changed = true;
    for (const std::string& word : words.words) {
      clauses_.push_back({Occur::kShould, Node{Words{.words = {word}, .text = word}, column}});
    }
    return true;
  }

  Passage passage_;
  std::vector<Clause> clauses_;
  std::string text_;
  size_t word_count_ = 0;
  size_t depth_ = 0;
};

// "Decides to include in the provisional agenda": a known opener with some words behind it.
bool begins_as_paragraph(const std::string& text, size_t word_count) {
  constexpr size_t kFewestWords = 8;
  if (word_count < kFewestWords) return false;
  const auto opener = undoc::find_opener(text);
  return opener && opener->listed;
}

}  // namespace

std::optional<Passage> read_passage(const Node& root) {
  Collector collector;
  if (!collector.read(root)) return std::nullopt;
  const bool is_passage = collector.word_count() > kLongestQuestion ||
                          begins_as_paragraph(collector.text(), collector.word_count());
  if (!is_passage) return std::nullopt;
  return std::move(collector).finish();
}

}  // namespace disarm::query
