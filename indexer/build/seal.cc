#include "indexer/build/seal.h"

#include <xapian.h>

#include "common/index/generation.h"
#include "common/index/manifest.h"
#include "common/index/xapian_guard.h"
#include "indexer/build/check.h"

namespace disarm::build {
namespace {

// Terms of fields and keys begin with a capital, which no folded word does; see common/index/terms.h.
constexpr const char* kBehindPrefixes = "[";

// Those of units that are gone count as well, as long as the base holds them.
Result<size_t> count_words(const std::filesystem::path& generation) {
  const auto units = index::open_units(generation);
  if (!units) return tl::unexpected(units.error());
  return index::guarded([&] {
    const Xapian::Database& paragraphs = units->paragraphs.database();
    size_t words = 0;
    for (auto term = paragraphs.allterms_begin(); term != paragraphs.allterms_end(); ++term) {
      const char first = (*term).front();
      if (first >= 'A' && first <= 'Z') {
        term.skip_to(kBehindPrefixes);
        if (term == paragraphs.allterms_end()) break;
      }
      ++words;
    }
    return words;
  });
}

}  // namespace

Result<void> seal_generation(const std::filesystem::path& generation, const CatalogueCounts& counts,
                             std::optional<int> previous) {
  const auto words = count_words(generation);
  if (!words) return tl::unexpected(words.error());
  index::Manifest manifest = index::current_manifest();
  manifest.resolutions = counts.documents;
  manifest.paragraphs = counts.paragraphs;
  manifest.words = *words;
  manifest.previous = previous;
  return index::write_manifest(generation, manifest).and_then([&] { return require_sound(generation); });
}

}  // namespace disarm::build
