#include "searcher/search/index_vocabulary.h"

#include "common/index/terms.h"

namespace disarm::search {
namespace {

// Terms of fields begin with a capital, which no folded word does.
bool is_word(const std::string& term) {
  return !term.empty() && (term.front() < 'A' || term.front() > 'Z');
}

constexpr char kBehindFields[] = {'Z' + 1, '\0'};

}  // namespace

size_t IndexVocabulary::frequency(const std::string& word) const {
  return is_word(word) ? resolutions_.frequency(index::word_term(word)) : 0;
}

std::vector<std::string> IndexVocabulary::beginning_with(std::string_view prefix) const {
  const std::string beginning(prefix);
  std::vector<std::string> found;
  const Xapian::Database& database = resolutions_.database();
  const auto end = database.allterms_end(beginning);
  for (auto term = database.allterms_begin(beginning); term != end;) {
    std::string word = *term;
    if (is_word(word)) {
      found.push_back(std::move(word));
      ++term;
    } else {
      term.skip_to(kBehindFields);  // the terms of fields are more than the words
    }
  }
  return found;
}

std::vector<std::string> IndexVocabulary::accented(std::string_view plain) const {
  const std::string prefix = index::accent_term(plain, "");
  std::vector<std::string> found;
  const Xapian::Database& database = resolutions_.database();
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
    found.push_back((*term).substr(prefix.size()));
  }
  return found;
}

const std::vector<std::string>& IndexVocabulary::words() const {
  if (words_.empty()) words_ = beginning_with("");
  return words_;
}

}  // namespace disarm::search
