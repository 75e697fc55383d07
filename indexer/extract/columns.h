// Reading order of a page: pages in two columns are read column by column, between the lines that run across.
#pragma once

#include <vector>

#include "indexer/extract/page_words.h"

namespace disarm::extract {

// The words in groups to be read one after the other; one group for a page in one column. Tables are not
// taken for columns: their cells do not fill half the page line after line.
std::vector<std::vector<Word>> reading_groups(std::vector<Word> words);

}  // namespace disarm::extract
