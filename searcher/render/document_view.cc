#include "searcher/render/document_view.h"

#include <algorithm>

namespace disarm::render {

DocumentView::DocumentView(const index::ResolutionRecord& record)
    : record_(record),
      ids_(undoc::paragraph_ids(record.document)),
      begin_(0),
      end_(record.document.paragraphs.size()) {}

DocumentView::DocumentView(const index::ResolutionRecord& record, size_t focus, size_t context)
    : DocumentView(record) {
  focus_ = focus;
  begin_ = focus - std::min(focus, context);
  end_ = focus + 1 + std::min(end_ - focus - 1, context);
}

Reference DocumentView::reference() const {
  const std::string source = record_.sources.empty() ? "" : record_.sources.front().locator;
  Reference reference = reference_of(document(), source);
  if (focus_) {
    const undoc::Paragraph& paragraph = document().paragraphs[*focus_];
    reference.paragraph = cited_paragraph(ids_[*focus_], paragraph.type, paragraph.label);
  }
  return reference;
}

}  // namespace disarm::render
