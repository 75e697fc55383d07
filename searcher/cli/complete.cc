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

Words fields_from(const std::string& word) {
  Words words;
  for (const index::Field& field : index::fields()) {
    if (field.name.starts_with(word)) words.push_back(std::string(field.name) + ':');
  }
  return words;
}

// What completes words, with values of the index that the command line names.
class Completer {
 public:
  explicit Completer(const std::string& index) : index_(index) {}

  Words symbols_from(const std::string& word) const {
    return values_of(index::field(index::FieldId::kSymbol), word);
  }

  // "-session:7", "(session:7"
  Words queries_from(const std::string& word) const {
    const size_t begin = std::min(word.find_first_not_of("+-!("), word.size());
    Words words = operands_from(word.substr(begin));
    for (std::string& found : words) found.insert(0, word, 0, begin);
    return words;
  }

 private:
  Words values_of(const index::Field& field, const std::string& start) const {
    const auto engine = search::Engine::open(index::index_location(index_));
    if (!engine) return {};
    return engine->values(field, start, kMostValues).value_or(Words());
  }

  Words clauses_from(const std::string& word, size_t colon) const {
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

  Words operands_from(const std::string& word) const {
    const size_t colon = word.find(':');
    if (colon != std::string::npos) return clauses_from(word, colon);
    return word.find('/') == std::string::npos ? fields_from(word) : symbols_from(word);
  }

  std::string index_;
};

}  // namespace

std::optional<CompleteArguments> wanted_completion(int argc, const char* const* argv) {
  if (argc < 3 || std::string_view(argv[1]) != "--complete") return std::nullopt;
  CompleteArguments arguments{.kind = argv[2], .index = {}, .word = {}};
  int place = 3;
  for (; place + 1 < argc && std::string_view(argv[place]) == "--index"; place += 2) {
    arguments.index = argv[place + 1];
  }
  if (place < argc && std::string_view(argv[place]) == "--") ++place;
  if (place < argc) arguments.word = argv[place];
  return arguments;
}

Result<int> run_complete(const CompleteArguments& arguments) {
  const Completer completer(arguments.index);
  const bool is_symbol = arguments.kind == "symbol";
  std::string text;
  for (const std::string& word :
       is_symbol ? completer.symbols_from(arguments.word) : completer.queries_from(arguments.word)) {
    text += word + '\n';
  }
  return print(text).map([] { return kStatusHits; });
}

}  // namespace disarm::cli
