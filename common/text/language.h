// The official languages of the United Nations: one profile row per language.
#pragma once

#include <span>
#include <string_view>

namespace disarm::text {

enum class Script { kLatin, kCyrillic, kArabic, kHan };

struct LanguageProfile {
  std::string_view code;      // ISO 639-1
  std::string_view name;      // in English
  std::string_view ocr_name;  // of tesseract's data: "chi_sim"
  char job_number_letter;     // what the UN prints after a job number: "24-23085 (E)"
  Script script;
  std::span<const std::string_view> function_words;  // frequent and not shared with the others; folded
};

std::span<const LanguageProfile> language_profiles();

// The profile of an ISO code or of a job number's letter; nullptr when there is none.
const LanguageProfile* find_language(std::string_view code);
const LanguageProfile* find_language_by_letter(char job_number_letter);

// The most likely language of UTF-8 `text`, by script and, among those in Latin script, by function words.
// English where nothing speaks for another: it is the language of most documents.
const LanguageProfile& detect_language(std::string_view text);

}  // namespace disarm::text
