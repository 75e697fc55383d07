#include "common/undoc/symbol_notation.h"

#include <algorithm>
#include <array>
#include <vector>

#include "common/undoc/cursor.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/symbol_case.h"

namespace disarm::undoc {
namespace {

constexpr std::array<std::string_view, 12> kExtensions = {".pdf", ".docx", ".doc", ".odt", ".rtf",  ".html",
                                                          ".htm", ".txt",  ".md",  ".xml", ".json", ".epub"};
constexpr std::array<std::string_view, 19> kLanguageCodes = {"en",  "fr",  "es",  "ru",  "ar",  "zh",  "de",
                                                             "eng", "fra", "fre", "spa", "rus", "ara", "arb",
                                                             "zho", "chi", "cmn", "deu", "ger"};

bool is_language_code(std::string_view text) {
  return std::ranges::find(kLanguageCodes, plain_form(text)) != kLanguageCodes.end();
}

std::string_view without_extension(std::string_view name) {
  const std::string plain = plain_form(name);
  for (const std::string_view extension : kExtensions) {
    if (plain.ends_with(extension)) return name.substr(0, name.size() - extension.size());
  }
  return name;
}

// The library appends the languages of a file, "-EN", "-EN-FR"; others write ".en", ".eng".
std::string_view without_languages(std::string_view name) {
  for (size_t mark = name.find_last_of("-."); mark != std::string_view::npos && mark > 0;
       mark = name.find_last_of("-.")) {
    if (!is_language_code(name.substr(mark + 1))) break;
    name = name.substr(0, mark);
  }
  return name;
}

// The path of a web address, without the language that some of them put first.
std::string_view path_of_address(std::string_view address) {
  const size_t host = address.find("://") + 3;
  const size_t slash = address.find('/', host);
  if (slash == std::string_view::npos) return {};
  std::string_view path = address.substr(slash + 1);
  path = path.substr(0, path.find_first_of("?#"));
  if (byte_at(path, 2) == '/' && is_language_code(path.substr(0, 2))) path.remove_prefix(3);
  while (path.ends_with('/')) path.remove_suffix(1);
  return path;
}

// The library's file names write " /[]" as "__^^". A blank and a slash look the same: before a parenthesis or
// a letter alone it was a blank.
std::string decode_file_name(std::string_view name) {
  std::string symbol;
  bool in_brackets = false;
  for (size_t i = 0; i < name.size(); ++i) {
    if (name[i] == '^') {
      symbol += in_brackets ? ']' : '[';
      in_brackets = !in_brackets;
    } else if (name[i] == '_') {
      const bool is_letter_alone =
          is_ascii_upper(byte_at(name, i + 1)) && i + 2 == name.size() && i > 0 && is_digit(name[i - 1]);
      const bool is_blank = byte_at(name, i + 1) == '(' || byte_at(name, i + 1) == '^' || is_letter_alone;
      symbol += is_blank ? ' ' : '/';
    } else {
      symbol += name[i];
    }
  }
  return symbol;
}

size_t count(std::string_view text, char c) {
  return static_cast<size_t>(std::ranges::count(text, c));
}

// "A-RES-79-58", "A-RES-S-10-2": a body that begins symbols and at least two more parts.
bool is_hyphenated_symbol(std::string_view word) {
  const std::string_view body = word.substr(0, word.find('-'));
  return count(word, '-') >= 2 && count(word, '/') == 0 && is_digit(word.back()) &&
         is_symbol_body(body, SymbolCase::kAny);
}

// Slashes for hyphens; "S-10" and "ES-11" keep the hyphen of their session.
std::string decode_hyphens(std::string_view word) {
  std::string symbol(word);
  size_t part_begin = 0;
  for (size_t i = 0; i < symbol.size(); ++i) {
    if (symbol[i] != '-') continue;
    const std::string part = plain_form(word.substr(part_begin, i - part_begin));
    const bool is_session = part_begin > 0 && (part == "s" || part == "es");
    if (!is_session) symbol[i] = '/';
    part_begin = i + 1;
  }
  return symbol;
}

}  // namespace

std::string decode_notation(std::string_view word) {
  const bool is_address = word.starts_with("http://") || word.starts_with("https://");
  std::string_view name = is_address ? path_of_address(word) : word;
  name = without_languages(without_extension(name));
  if (name.find('_') != std::string_view::npos) return decode_file_name(name);
  if (!name.empty() && is_hyphenated_symbol(name)) return decode_hyphens(name);
  return std::string(name);
}

}  // namespace disarm::undoc
