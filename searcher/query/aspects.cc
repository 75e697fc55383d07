#include "searcher/query/aspects.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "searcher/lexicon/language_words.h"
#include "searcher/query/question_pattern.h"

namespace disarm::query {
namespace {

const Words* bare_words(const Clause& clause) {
  const auto* words = std::get_if<Words>(&clause.node.value);
  return clause.occur == Occur::kShould && words != nullptr && words->is_bare() ? words : nullptr;
}

bool is_or(const Clause& clause) {
  const Words* words = bare_words(clause);
  return words != nullptr && words->text == "or";
}

// Neither a word that says nothing nor something else than words.
bool is_content(const Clause& clause) {
  const Words* words = bare_words(clause);
  return words != nullptr && !std::ranges::all_of(words->words, [](const std::string& word) {
           return lexicon::is_stop_word(word) || is_mention_word(word);
         });
}

bool has_comma(const Clause& clause) {
  const Words* words = bare_words(clause);
  return words != nullptr && words->text.ends_with(',');
}

struct Member {
  size_t begin = 0;  // [begin, end) in the clauses
  size_t end = 0;

  size_t length() const { return end - begin; }
};

class ListReader {
 public:
  explicit ListReader(const std::vector<Clause>& clauses) : clauses_(clauses) {}

  // The members of the list with the "or" at `place`, in their order; fewer than two when it joins nothing.
  std::vector<Member> members_around(size_t place) const {
    std::vector<Member> members;
    size_t end = place;
    do {
      const size_t begin = begin_of(end);
      if (begin == end) break;
      members.insert(members.begin(), {begin, end});
      end = begin;
    } while (end > 0 && has_comma(clauses_[end - 1]));
    const size_t last = end_of(place + 1);
    if (members.empty() || last == place + 1) return {};
    // "peaceful purposes or uses": the first word is said of both.
    const size_t length = last - place - 1;
    Member& left = members.back();
    if (members.size() == 1 && left.length() > length) left.begin = left.end - length;
    members.push_back({place + 1, last});
    return members;
  }

 private:
  size_t begin_of(size_t end) const {
    size_t begin = end;
    while (begin > 0 && is_content(clauses_[begin - 1]) &&
           (begin == end || !has_comma(clauses_[begin - 1]))) {
      --begin;
    }
    return begin;
  }

  size_t end_of(size_t begin) const {
    size_t end = begin;
    while (end < clauses_.size() && is_content(clauses_[end])) {
      ++end;
      if (has_comma(clauses_[end - 1])) break;
    }
    return end;
  }

  const std::vector<Clause>& clauses_;
};

// All words of a member, of which each is needed.
Node node_of(const std::vector<Clause>& clauses, const Member& member) {
  if (member.length() == 1) return clauses[member.begin].node;
  Group group;
  for (size_t i = member.begin; i < member.end; ++i) group.clauses.push_back({Occur::kMust, clauses[i].node});
  return {std::move(group), clauses[member.begin].node.column};
}

std::string text_of(const std::vector<Clause>& clauses, const Member& member) {
  std::vector<std::string> words;
  for (size_t i = member.begin; i < member.end; ++i) {
    const auto& parts = std::get<Words>(clauses[i].node.value).words;
    words.insert(words.end(), parts.begin(), parts.end());
  }
  return fmt::format("{}", fmt::join(words, " "));
}

}  // namespace

std::vector<Clause> join_alternatives(const std::vector<Clause>& clauses, std::vector<std::string>& notes) {
  std::vector<Clause> result;
  size_t taken = 0;  // clauses that are in `result`
  for (size_t i = 0; i < clauses.size(); ++i) {
    if (!is_or(clauses[i])) continue;
    const std::vector<Member> members = ListReader(clauses).members_around(i);
    if (members.size() < 2 || members.front().begin < taken) continue;
    result.insert(result.end(), clauses.begin() + static_cast<std::ptrdiff_t>(taken),
                  clauses.begin() + static_cast<std::ptrdiff_t>(members.front().begin));
    Either either;
    std::vector<std::string> texts;
    for (const Member& member : members) {
      either.nodes.push_back(node_of(clauses, member));
      texts.push_back(text_of(clauses, member));
    }
    notes.push_back(fmt::format("read '{}' as one of these", fmt::join(texts, "' or '")));
    const size_t column = either.nodes.front().column;
    result.push_back({Occur::kShould, Node{std::move(either), column}});
    taken = members.back().end;
    i = taken - 1;
  }
  result.insert(result.end(), clauses.begin() + static_cast<std::ptrdiff_t>(taken), clauses.end());
  return result;
}

}  // namespace disarm::query
