#include "common/text/language.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include <unicode/uscript.h>

#include "common/base/ascii.h"
#include "common/text/tokens.h"
#include "common/text/unicode.h"

namespace disarm::text {
namespace {

// Enough to decide, whatever the length of the document.
constexpr size_t kSampleBytes = 20'000;

constexpr std::string_view kEnglishWords[] = {"the",  "and",   "of",   "to", "its",
                                              "that", "which", "with", "by", "all"};
constexpr std::string_view kFrenchWords[] = {"les", "des",  "et",  "du",  "une",
                                             "aux", "dans", "qui", "sur", "le"};
constexpr std::string_view kSpanishWords[] = {"los", "las", "el",  "del", "y",
                                              "una", "por", "con", "su",  "al"};

constexpr std::array<LanguageProfile, 6> kProfiles = {{
    {"en", "English", "eng", 'E', Script::kLatin, kEnglishWords},
    {"fr", "French", "fra", 'F', Script::kLatin, kFrenchWords},
    {"es", "Spanish", "spa", 'S', Script::kLatin, kSpanishWords},
    {"ru", "Russian", "rus", 'R', Script::kCyrillic, {}},
    {"ar", "Arabic", "ara", 'A', Script::kArabic, {}},
    {"zh", "Chinese", "chi_sim", 'C', Script::kHan, {}},
}};

using ScriptCounts = std::array<size_t, 4>;

ScriptCounts count_scripts(std::string_view text) {
  ScriptCounts counts{};
  for (size_t i = 0; i < text.size();) {
    if (const size_t end = skip_ascii(text, i); end > i) {
      const auto letters = std::ranges::count_if(text.substr(i, end - i), is_ascii_letter);
      counts[static_cast<size_t>(Script::kLatin)] += static_cast<size_t>(letters);
      i = end;
      continue;
    }
    const auto c = static_cast<UChar32>(next_code_point(text, i));
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
      case USCRIPT_LATIN:
        ++counts[static_cast<size_t>(Script::kLatin)];
        break;
      case USCRIPT_CYRILLIC:
        ++counts[static_cast<size_t>(Script::kCyrillic)];
        break;
      case USCRIPT_ARABIC:
        ++counts[static_cast<size_t>(Script::kArabic)];
        break;
      // A Chinese character says about as much as three letters of an alphabet.
      case USCRIPT_HAN:
        counts[static_cast<size_t>(Script::kHan)] += 3;
        break;
      default:
        break;
    }
  }
  return counts;
}

using WordCounts = std::array<size_t, kProfiles.size()>;

struct FunctionWords {
  std::unordered_map<std::string_view, size_t> languages;  // places in kProfiles; no word is of two
  size_t longest = 0;                                      // bytes

  FunctionWords() {
    for (size_t language = 0; language < kProfiles.size(); ++language) {
      for (const std::string_view word : kProfiles[language].function_words) {
        languages.emplace(word, language);
        longest = std::max(longest, word.size());
      }
    }
  }
};

// How many words of the text are function words of each language.
WordCounts count_function_words(std::string_view text) {
  static const FunctionWords known;
  WordCounts counts{};
  for_each_token(text, [&](const PassingToken& token) {
    if (token.term.size() > known.longest) return;
    const auto found = known.languages.find(token.term);
    if (found != known.languages.end()) ++counts[found->second];
  });
  return counts;
}

}  // namespace

std::span<const LanguageProfile> language_profiles() {
  return kProfiles;
}

const LanguageProfile* find_language(std::string_view code) {
  const auto* found = std::ranges::find(kProfiles, code, &LanguageProfile::code);
  return found == kProfiles.end() ? nullptr : found;
}

const LanguageProfile* find_language_by_letter(char job_number_letter) {
  const auto* found = std::ranges::find(kProfiles, job_number_letter, &LanguageProfile::job_number_letter);
  return found == kProfiles.end() ? nullptr : found;
}

const LanguageProfile& detect_language(std::string_view text) {
  const std::string_view sample = text.substr(0, kSampleBytes);
  const ScriptCounts counts = count_scripts(sample);
  const auto script = static_cast<Script>(std::ranges::max_element(counts) - counts.begin());
  if (script != Script::kLatin) return *std::ranges::find(kProfiles, script, &LanguageProfile::script);
  const WordCounts words = count_function_words(sample);
  return kProfiles[static_cast<size_t>(std::ranges::max_element(words) - words.begin())];
}

}  // namespace disarm::text
