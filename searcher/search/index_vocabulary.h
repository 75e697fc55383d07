// The words of an index, read from its terms.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/index/units.h"
#include "searcher/lexicon/vocabulary.h"

namespace disarm::search {

// All functions throw Xapian::Error: call within index::guarded(). What was asked once is remembered.
class IndexVocabulary : public lexicon::Vocabulary {
 public:
  // Of the resolution database, which has all words of both.
  explicit IndexVocabulary(const index::Units& resolutions) : resolutions_(resolutions) {}

  size_t frequency(const std::string& word) const override;
  std::vector<std::string> beginning_with(std::string_view prefix) const override;
  std::vector<std::string> accented(std::string_view plain) const override;
  const std::vector<std::string>& words() const override;

 private:
  index::Units resolutions_;
  mutable std::vector<std::string> words_;
};

}  // namespace disarm::search
