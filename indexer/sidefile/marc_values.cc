#include "indexer/sidefile/marc_values.h"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "common/text/unicode.h"
#include "common/undoc/agenda_item.h"
#include "common/undoc/symbol.h"
#include "indexer/sidefile/declared_fields.h"
#include "indexer/sidefile/value_forms.h"

namespace disarm::sidefile {
namespace {

// Cataloguers end a part with the mark that leads to the next one.
std::string without_mark(std::string_view part) {
  part = text::trim(part);
  while (part.ends_with(':') || part.ends_with('/') || part.ends_with('=')) {
    part = text::trim(part.substr(0, part.size() - 1));
  }
  return std::string(part);
}

std::string title_of(const MarcField& field) {
  std::string title;
  for (const MarcSubfield& part : field.subfields) {
    if (part.code != 'a' && part.code != 'b' && part.code != 'c') continue;
    if (!title.empty()) title += ' ';
    title += text::trim(part.value);
  }
  return without_mark(title);
}

class Collector {
 public:
  Collector(const MarcRecord& record, const std::string& source) : record_(record), source_(source) {}

  std::vector<index::DeclaredValue> run() {
    for (const MarcField* field : record_.all("245")) add(kTitle, title_of(*field));
    for (const MarcField* field : record_.all("269")) add(kDate, iso_date(field->value('a')));
    for (const MarcField* field : record_.all("991")) {
      add(kAgenda, agenda_item(field->value('b')));
      add(kAgendaTitle, field->value('c'));
    }
    for (const MarcField* field : record_.all("993")) add(kRelated, symbol_or_text(field->value('a')));
    for (const MarcField* field : record_.all("996")) add_vote(*field);
    add_roll_call();
    return std::move(values_);
  }

 private:
  void add(std::string_view field, std::string_view value) {
    index::DeclaredValue declared{std::string(field), std::string(text::trim(value)), source_};
    if (declared.value.empty() || std::ranges::find(values_, declared) != values_.end()) return;
    values_.push_back(std::move(declared));
  }

  // Records of documents have a note in $a, records of votes the counts by themselves: $b, $c, $d.
  void add_vote(const MarcField& field) {
    add(kVote, field.value('a'));
    if (const auto counts = counts_in(field.value('a'))) {
      add(kYes, std::to_string(counts->yes));
      add(kNo, std::to_string(counts->no));
      add(kAbstain, std::to_string(counts->abstain));
    } else {
      add(kYes, count_or_text(field.value('b')));
      add(kNo, count_or_text(field.value('c')));
      add(kAbstain, count_or_text(field.value('d')));
    }
  }

  // 967, and 968 and 969 in older exports: one State in each.
  void add_roll_call() {
    std::string in_favour;
    std::string against;
    std::string abstaining;
    std::string not_voting;
    for (const char* tag : {"967", "968", "969"}) {
      for (const MarcField* field : record_.all(tag)) {
        const std::string_view choice = field->value('d');
        std::string& states = choice == "Y"   ? in_favour
                              : choice == "N" ? against
                              : choice == "A" ? abstaining
                                              : not_voting;
        const std::string_view state = field->value('e').empty() ? field->value('c') : field->value('e');
        if (!states.empty() && !state.empty()) states += "; ";
        states += state;
      }
    }
    add(kInFavour, in_favour);
    add(kAgainst, against);
    add(kAbstaining, abstaining);
    add(kNotVoting, not_voting);
  }

  const MarcRecord& record_;
  const std::string& source_;
  std::vector<index::DeclaredValue> values_;
};

// 191 of a document, 791 of a record of its vote; $z holds the symbol in other forms.
std::set<std::string> symbols_of(const MarcRecord& record) {
  std::set<std::string> symbols;
  for (const char* tag : {"191", "791"}) {
    for (const MarcField* field : record.all(tag)) {
      for (const char code : {'a', 'z'}) {
        if (const auto symbol = undoc::parse_symbol(field->value(code))) symbols.insert(symbol->canonical);
      }
    }
  }
  return symbols;
}

}  // namespace

std::vector<SideRecord> declared_by(const MarcRecord& record, const std::string& source) {
  std::vector<SideRecord> records;
  if (record.is_authority()) return records;
  const auto values = Collector(record, source).run();
  if (values.empty()) return records;
  for (const std::string& symbol : symbols_of(record)) {
    records.push_back({symbol, values});
  }
  return records;
}

}  // namespace disarm::sidefile
