// What `show` prints: a document, or one of its paragraphs with some around it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/index/record.h"
#include "searcher/render/reference.h"

namespace disarm::render {

class DocumentView {
 public:
  // The whole document.
  explicit DocumentView(const index::ResolutionRecord& record);

  // The paragraph at `focus` and `context` paragraphs before and behind it. Precondition: it is there.
  DocumentView(const index::ResolutionRecord& record, size_t focus, size_t context);

  const index::ResolutionRecord& record() const { return record_; }
  const undoc::Document& document() const { return record_.document; }
  const std::vector<std::string>& ids() const { return ids_; }

  std::optional<size_t> focus() const { return focus_; }
  size_t begin() const { return begin_; }  // the paragraphs that are shown: [begin, end)
  size_t end() const { return end_; }

  Reference reference() const;

 private:
  const index::ResolutionRecord& record_;
  std::vector<std::string> ids_;  // of all paragraphs
  std::optional<size_t> focus_;
  size_t begin_;
  size_t end_;
};

}  // namespace disarm::render
