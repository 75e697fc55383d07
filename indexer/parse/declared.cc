#include "indexer/parse/declared.h"

#include <algorithm>
#include <string>

#include "common/base/date.h"
#include "common/text/unicode.h"
#include "common/undoc/symbol.h"
#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

// "en", "EN", "en-GB", "English"; nullptr for what is no official language.
const text::LanguageProfile* find_declared(std::string_view language) {
  const std::string wanted = ascii_lower(text::trim(language));
  const auto profiles = text::language_profiles();
  const auto found = std::ranges::find_if(profiles, [&](const text::LanguageProfile& profile) {
    return wanted == profile.code || wanted.starts_with(std::string(profile.code) + '-') ||
           wanted == ascii_lower(profile.name);
  });
  return found == profiles.end() ? nullptr : &*found;
}

// Library catalogues end titles with a colon, behind which they name the document.
std::string_view without_final_colon(std::string_view title) {
  title = text::trim(title);
  if (title.ends_with(':')) title = text::trim(title.substr(0, title.size() - 1));
  return title;
}

}  // namespace

void fill_declared(const extract::Declared& declared, undoc::Document& document) {
  if (document.symbol.empty()) {
    if (const auto symbol = undoc::parse_symbol(declared.symbol)) document.symbol = symbol->canonical;
  }
  if (document.title.empty()) document.title = text::collapse_spaces(without_final_colon(declared.title));
  constexpr size_t kIsoDate = 10;  // times of day may follow
  if (!document.distributed) document.distributed = parse_iso_date(declared.date.substr(0, kIsoDate));
}

const text::LanguageProfile& language_of(const extract::Declared& declared, std::string_view text) {
  const text::LanguageProfile& detected = text::detect_language(text);
  const text::LanguageProfile* named = find_declared(declared.language);
  return named != nullptr && named->script == detected.script ? *named : detected;
}

}  // namespace disarm::parse
