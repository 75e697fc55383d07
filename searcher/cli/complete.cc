#include "searcher/cli/complete.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "common/index/field.h"
#include "common/index/location.h"
#include "common/text/fold.h"
#include "searcher/cli/output.h"
#include "searcher/search/engine.h"

namespace disarm::cli {
namespace {

constexpr size_t kMostValues = 200;

using Words = std::vector<std::string>;

std::string as_value(const std::string& value) {
  return value.find(' ') == std::string::npos ? value : '"' + value + '"';
}

Words values_of(const index::Field& field, const std::string& start) {
  const auto engine = search::Engine::open(index::index_location({}));
  if (!engine) return {};
  return engine->values(field, start, kMostValues).value_or(Words());
}

Words fields_from(const std::string& word) {
  Words words;
  for (const index::Field& field : index::fields()) {
    if (field.name.starts_with(word)) words.push_back(std::string(field.name) + ':');
  }
  return words;
}

Words clauses_from(const std::string& word, size_t colon) {
  const std::string name = word.substr(0, colon);
  const index::Field* field = index::find_field(name);
  if (field == nullptr) return {};
  std::string start = word.substr(colon + 1);
  if (start.starts_with('"')) start.erase(0, 1);
  if (field->kind == index::FieldKind::kSymbol) field = &index::field(index::FieldId::kSymbol);
  const bool is_folded =
      field->kind != index::FieldKind::kSymbol && field->kind != index::FieldKind::kSession;
  Words words;
  for (const std::string& value : values_of(*field, is_folded ? text::fold(start) : start)) {
    words.push_back(name + ':' + as_value(value));
  }
  return words;
}

Words operands_from(const std::string& word) {
  const size_t colon = word.find(':');
  if (colon != std::string::npos) return clauses_from(word, colon);
  return word.find('/') == std::string::npos ? fields_from(word)
                                             : values_of(index::field(index::FieldId::kSymbol), word);
}

Words completions(const CompleteArguments& arguments) {
  if (arguments.kind == "symbol") {
    return values_of(index::field(index::FieldId::kSymbol), arguments.word);
  }
  // "-session:7", "(session:7"
  const size_t begin = std::min(arguments.word.find_first_not_of("+-("), arguments.word.size());
  Words words = operands_from(arguments.word.substr(begin));
  for (std::string& word : words) word.insert(0, arguments.word, 0, begin);
  return words;
}

}  // namespace

std::optional<CompleteArguments> wanted_completion(int argc, const char* const* argv) {
  if (argc < 3 || std::string_view(argv[1]) != "--complete") return std::nullopt;
  const bool has_dashes = argc > 3 && std::string_view(argv[3]) == "--";
  const int word = has_dashes ? 4 : 3;
  return CompleteArguments{argv[2], argc > word ? argv[word] : ""};
}

Result<int> run_complete(const CompleteArguments& arguments) {
  std::string text;
  for (const std::string& word : completions(arguments)) text += word + '\n';
  return print(text).map([] { return kStatusHits; });
}

}  // namespace disarm::cli
