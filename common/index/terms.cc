#include "common/index/terms.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "common/base/content_hash.h"
#include "common/text/fold.h"
#include "common/text/unicode.h"
#include "common/undoc/agenda_item.h"
#include "common/undoc/body.h"
#include "common/undoc/series.h"
#include "common/undoc/symbol.h"

namespace disarm::index {
namespace {

constexpr size_t kMaxTermBytes = 245;
constexpr std::string_view kKeyPrefix = "Q";
constexpr std::string_view kSourcePrefix = "XSOURCE:";

bool is_continuation_byte(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// At most `limit` bytes of `text`, whole code points.
std::string_view cut(std::string_view text, size_t limit) {
  if (text.size() <= limit) return text;
  size_t end = limit;
  while (end > 0 && is_continuation_byte(text[end])) --end;
  return text.substr(0, end);
}

std::string prefixed(std::string_view prefix, std::string_view value) {
  std::string term(prefix);
  term += cut(value, kMaxTermBytes - prefix.size());
  std::erase(term, '\0');  // Xapian counts zero bytes twice
  return term;
}

std::string symbol_text(std::string_view value) {
  const auto symbol = undoc::parse_symbol(value);
  if (symbol) return symbol->canonical;
  return text::collapse_spaces(value);
}

std::string session_text(std::string_view value) {
  const auto session = undoc::parse_session_number(value);
  return session ? undoc::to_string(*session) : text::fold(value);
}

// "OP 5 (a)" and "para. 5(a)" as addresses have them: "op5(a)", "para5(a)".
std::string label_text(std::string_view value) {
  std::string label;
  for (const char c : text::fold(value)) {
    const bool ends_word = c == '.' && !label.empty() && label.back() >= 'a' && label.back() <= 'z';
    if (c != ' ' && !ends_word) label += c;
  }
  return label;
}

// The term of a name that is told apart from all others, however long it is.
std::string unique(std::string_view prefix, std::string_view name) {
  constexpr size_t kHashBytes = 33;
  if (prefix.size() + name.size() <= kMaxTermBytes) return prefixed(prefix, name);
  const std::string_view start = cut(name, kMaxTermBytes - prefix.size() - kHashBytes);
  return prefixed(prefix, fmt::format("{}#{}", start, content_hash(name)));
}

}  // namespace

std::string word_term(std::string folded_word) {
  folded_word.resize(cut(folded_word, kMaxTermBytes).size());
  return folded_word;
}

std::string accent_term(std::string_view plain, std::string_view word) {
  std::string value(plain);
  value += '=';  // no folded word has it
  value += word;
  return prefixed("XACCENT:", value);
}

std::string field_word_term(const Field& field, std::string_view folded_word) {
  return prefixed(field.prefix, folded_word);
}

std::string field_term(const Field& field, std::string_view value) {
  switch (field.kind) {
    case FieldKind::kSymbol:
      return prefixed(field.prefix, symbol_text(value));
    case FieldKind::kSession:
      return prefixed(field.prefix, session_text(value));
    case FieldKind::kAgenda:
      return prefixed(field.prefix, undoc::agenda_key(value));
    case FieldKind::kBody:
      return prefixed(field.prefix, undoc::body_name(value));
    case FieldKind::kSeries:
      return prefixed(field.prefix, undoc::series_name(value));
    case FieldKind::kLabel:
      return prefixed(field.prefix, label_text(value));
    case FieldKind::kText:
    case FieldKind::kExact:
    case FieldKind::kDate:
    case FieldKind::kNumber:
    case FieldKind::kPath:
    case FieldKind::kStrength:
      break;
  }
  return prefixed(field.prefix, text::collapse_spaces(text::fold(value)));
}

std::vector<std::string> agenda_terms(std::string_view item) {
  const std::string key = undoc::agenda_key(item);
  if (key.empty()) return {};
  const Field& agenda = field(FieldId::kAgenda);
  std::vector<std::string> terms = {prefixed(agenda.prefix, key)};
  const size_t letter = key.find('(');
  if (letter != std::string::npos) {
    terms.insert(terms.begin(), prefixed(agenda.prefix, key.substr(0, letter)));
  }
  return terms;
}

std::vector<std::string> date_terms(const Date& date) {
  const std::string day = to_iso(date);
  const std::string_view prefix = field(FieldId::kDate).prefix;
  return {prefixed(prefix, day.substr(0, 4)), prefixed(prefix, day.substr(0, 7)), prefixed(prefix, day)};
}

std::vector<std::string> label_terms(std::string_view address) {
  const std::string_view prefix = field(FieldId::kParagraphNumber).prefix;
  std::vector<std::string> terms = {prefixed(prefix, label_text(address))};
  for (const std::string_view kind : {"op", "para"}) {
    const std::string_view number = address.substr(std::min(kind.size(), address.size()));
    const bool has_number =
        address.starts_with(kind) && !number.empty() && number[0] >= '0' && number[0] <= '9';
    // The second "5" of a document is "op5.2".
    if (has_number) terms.push_back(prefixed(prefix, number.substr(0, number.find('.'))));
  }
  return terms;
}

std::string related_term(std::string_view symbol) {
  return prefixed("XRELATED:", symbol_text(symbol));
}

std::string key_term(std::string_view key) {
  return unique(kKeyPrefix, key);
}

std::string source_term(std::string_view locator) {
  return unique(kSourcePrefix, locator);
}

std::string date_of_value(std::string_view value) {
  constexpr size_t kYear = 4;
  constexpr size_t kMonth = 2;
  if (value.empty()) return "";
  return fmt::format("{}-{}-{}", value.substr(0, kYear), value.substr(kYear, kMonth),
                     value.substr(kYear + kMonth));
}

std::string date_value(const Date& date) {
  return fmt::format("{:04}{:02}{:02}", date.year, date.month, date.day);
}

std::string session_of_value(std::string_view value) {
  if (value.empty()) return "";
  undoc::Session session;
  session.kind = static_cast<undoc::SessionKind>(value.front() - '0');
  std::from_chars(value.data() + 1, value.data() + value.size(), session.number);
  return undoc::to_string(session);
}

std::string session_value(const undoc::Session& session) {
  return fmt::format("{}{:04}", static_cast<int>(session.kind), session.number);
}

std::string number_value(size_t number) {
  return fmt::format("{:06}", number);
}

}  // namespace disarm::index
