// A vocabulary that a test lists.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/lexicon/vocabulary.h"

namespace disarm::lexicon {

class ListedVocabulary : public Vocabulary {
 public:
  // Words with the number of their documents.
  explicit ListedVocabulary(std::map<std::string, size_t> words,
                            std::multimap<std::string, std::string> accents = {})
      : frequencies_(std::move(words)), accents_(std::move(accents)) {
    for (const auto& [word, frequency] : frequencies_) words_.push_back(word);
  }

  size_t frequency(const std::string& word) const override {
    const auto found = frequencies_.find(word);
    return found == frequencies_.end() ? 0 : found->second;
  }

  std::vector<std::string> beginning_with(std::string_view prefix) const override {
    std::vector<std::string> found;
    for (const std::string& word : words_) {
      if (word.starts_with(prefix)) found.push_back(word);
    }
    return found;
  }

  std::vector<std::string> accented(std::string_view plain) const override {
    std::vector<std::string> found;
    const auto [begin, end] = accents_.equal_range(std::string(plain));
    for (auto accent = begin; accent != end; ++accent) found.push_back(accent->second);
    return found;
  }

  const std::vector<std::string>& words() const override { return words_; }

 private:
  std::map<std::string, size_t> frequencies_;
  std::multimap<std::string, std::string> accents_;  // plain -> accented
  std::vector<std::string> words_;
};

}  // namespace disarm::lexicon
