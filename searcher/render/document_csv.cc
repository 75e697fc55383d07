#include "searcher/render/csv.h"
#include "searcher/render/document.h"
#include "searcher/render/paragraph_name.h"

namespace disarm::render {

namespace {

std::string rows_of(const DocumentView& view) {
  std::string text;
  for (size_t i = view.begin(); i < view.end(); ++i) {
    const undoc::Paragraph& paragraph = view.document().paragraphs[i];
    const std::string& id = view.ids()[i];
    text += csv_row({view.document().symbol, id, paragraph_name(id, paragraph.type, paragraph.label),
                     std::string(undoc::to_string(paragraph.type)), paragraph.label, paragraph.text});
  }
  return text;
}

}  // namespace

std::string document_csv(const ShownDocuments& shown) {
  std::string text = csv_row({"symbol", "paragraph_id", "paragraph_name", "paragraph_type", "label", "text"});
  for (const DocumentView& view : shown.views) text += rows_of(view);
  return text;
}

}  // namespace disarm::render
