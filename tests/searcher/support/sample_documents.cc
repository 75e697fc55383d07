#include "tests/searcher/support/sample_documents.h"

#include "common/base/date.h"
#include "common/undoc/citation.h"
#include "common/undoc/symbol.h"

namespace disarm {
namespace {

using undoc::Paragraph;
using undoc::ParagraphType;

const Paragraph kEnacting{ParagraphType::kEnacting, "", "", "The General Assembly,", {}};

Paragraph preambular(const std::string& opener, const std::string& rest) {
  return {ParagraphType::kPreambular, "", opener, opener + rest, {}};
}

Paragraph operative(const std::string& label, const std::string& opener, const std::string& rest) {
  return {ParagraphType::kOperative, label, opener, opener + rest, {}};
}

index::ResolutionRecord record(undoc::Document document) {
  const auto symbol = undoc::parse_symbol(document.symbol);
  if (symbol) document.session = symbol->session;
  document.kind = symbol ? "resolution" : "other";
  for (const Paragraph& paragraph : document.paragraphs) {
    for (const undoc::Citation& citation : undoc::find_citations(paragraph.text)) {
      document.citations.push_back(citation.symbol);
    }
  }
  const std::string key = symbol ? document.symbol + '|' + document.language : "content:0123456789abcdef";
  const std::string locator = symbol ? "samples/" + document.symbol + ".txt" : "/archive/notes.txt";
  return {key, std::move(document), {{locator, "text", 100}}};
}

index::ResolutionRecord clearance_record(const std::string& symbol) {
  undoc::Document document;
  document.symbol = symbol;
  document.title = "Verified clearance";
  document.agenda_items = {"61 (b)"};
  document.adopted = Date{1992, 12, 9};
  document.paragraphs = {kEnacting, operative("1", "Welcomes", " the register of verified clearance.")};
  return record(std::move(document));
}

index::ResolutionRecord earlier_cluster_munitions_record() {
  undoc::Document document;
  document.symbol = "A/RES/78/32";
  document.title = "Implementation of the Convention on Cluster Munitions";
  document.agenda_items = {"98 (ll)"};
  document.adopted = Date{2023, 12, 4};
  document.paragraphs = {kEnacting,
                         operative("1", "Urges", " every State to join the Convention."),
                         {ParagraphType::kFootnote, "1", "", "See the report of the inspectors.", {}}};
  document.sponsors = {"Mexico", "New Zealand"};
  document.votes = {{.subject = "A/RES/78/32", .yes = 148, .no = 1, .abstain = 36}};
  return record(std::move(document));
}

index::ResolutionRecord mines_record() {
  undoc::Document document;
  document.symbol = "A/RES/79/40";
  document.title = "Anti-personnel mines and their victims";
  document.agenda_items = {"98 (j)"};
  document.adopted = Date{2024, 12, 2};
  document.paragraphs = {
      kEnacting,
      preambular("Recalling", " its resolution 79/58 on a neighbouring subject,"),
      operative("1", "Invites", " States to assist the victims of mines, in particular of land mines;"),
      operative("2", "Urges", " States with munition remnants to mark the clusters in which they lie."),
  };
  return record(std::move(document));
}

index::ResolutionRecord chinese_record() {
  undoc::Document document;
  document.symbol = "A/RES/79/61";
  document.title = "核武器";
  document.language = "zh";
  document.adopted = Date{2024, 12, 2};
  document.paragraphs = {operative("1", "", "促请所有国家销毁核武器。")};
  return record(std::move(document));
}

index::ResolutionRecord notes_record() {
  undoc::Document document;
  document.title = "Notes on transparency";
  document.paragraphs = {{ParagraphType::kOther, "", "", "Transparency builds confidence.", {}}};
  return record(std::move(document));
}

}  // namespace

index::ResolutionRecord cluster_munitions_record() {
  undoc::Document document;
  document.symbol = "A/RES/79/58";
  document.title = "Implementation of the Convention on Cluster Munitions";
  document.agenda_items = {"98 (mm)"};
  document.adopted = Date{2024, 12, 2};
  document.committee = "First Committee";
  document.paragraphs = {
      kEnacting,
      preambular("Recalling", " its resolution 78/32 of 4 December 2023,"),
      preambular("Deeply concerned", " that cluster munition remnants endanger farmers and children,"),
      operative("1", "Urges", " every State outside the Convention to join it without delay;"),
      operative("2", "Stresses", " that cluster munition remnants are to be cleared, and victims assisted."),
  };
  return record(std::move(document));
}

std::vector<index::ResolutionRecord> sample_records() {
  return {cluster_munitions_record(),
          earlier_cluster_munitions_record(),
          mines_record(),
          clearance_record("A/RES/47/54G"),
          clearance_record("A/RES/47/54A"),
          clearance_record("A/RES/47/9"),
          chinese_record(),
          notes_record()};
}

}  // namespace disarm
