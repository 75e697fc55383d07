#include "common/undoc/organ_name.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "common/undoc/embedded_data.h"
#include "common/undoc/phrase_map.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

constexpr std::array<std::pair<std::string_view, Organ>, 6> kOrgans = {{
    {"assembly", Organ::kGeneralAssembly},
    {"security-council", Organ::kSecurityCouncil},
    {"economic-council", Organ::kEconomicAndSocialCouncil},
    {"human-rights-council", Organ::kHumanRightsCouncil},
    {"council", Organ::kCouncil},
    {"other", Organ::kOther},
}};

// Words between the name and "resolution" at most: "the Council in its recent relevant".
constexpr size_t kMaxWordsBehind = 6;

using OrganNames = PhraseMap<Organ>;

OrganNames load_names() {
  OrganNames names;
  for (const TableRow& row : table_rows(data::organs_tsv())) {
    const auto* organ = std::ranges::find(kOrgans, row[0], &std::pair<std::string_view, Organ>::first);
    names.add(row[2], organ->second);
  }
  return names;
}

const OrganNames& organ_names() {
  static const OrganNames names = load_names();
  return names;
}

}  // namespace

std::optional<OrganMention> organ_before(std::string_view match_text, std::span<const WordSpan> words) {
  std::vector<std::string> plain;
  for (const WordSpan& word : words) plain.push_back(plain_form(word.in(match_text)));
  const size_t nearest = std::min(plain.size(), kMaxWordsBehind);
  for (size_t behind = 0; behind < nearest; ++behind) {
    const auto match = organ_names().find_at_end(std::span(plain).first(plain.size() - behind));
    if (match) return OrganMention{match->value, behind};
  }
  return std::nullopt;
}

std::optional<Organ> organ_at(std::string_view match_text, size_t position) {
  std::vector<std::string> plain;
  const bool has_article = is_ascii_lower(byte_at(match_text, position));
  for (size_t i = 0; i < organ_names().longest() + (has_article ? 1 : 0); ++i) {
    const WordSpan word = read_word(match_text, position);
    if (word.begin == word.end) break;
    plain.push_back(plain_form(word.in(match_text)));
    const bool is_elided = byte_at(match_text, word.end) == '\'';  // "de l'homme"
    position = skip_blanks(match_text, word.end + (is_elided ? 1 : 0));
  }
  if (has_article && !plain.empty()) plain.erase(plain.begin());
  const auto match = organ_names().find_at_start(plain);
  return match ? std::optional(match->value) : std::nullopt;
}

}  // namespace disarm::undoc
