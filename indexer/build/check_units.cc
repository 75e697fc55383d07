#include "indexer/build/check_units.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "common/index/positions_file.h"
#include "common/index/record.h"
#include "common/index/record_reader.h"
#include "common/index/record_store.h"
#include "common/index/terms.h"
#include "common/index/windows.h"
#include "common/index/xapian_guard.h"
#include "common/text/tokens.h"

namespace disarm::build {
namespace {

constexpr size_t kSamples = 1000;
constexpr size_t kWordsOfPhrase = 6;
// A generation that is wrong throughout has as many problems as documents; the first ones tell enough.
constexpr size_t kMaxProblems = 100;

class UnitCheck {
 public:
  UnitCheck(const index::UnitPair& units, CheckDepth depth, CheckReport& report)
      : units_(units), records_(units.resolutions), depth_(depth), report_(report) {}

  void check_keys(const std::vector<DocumentEntry>& documents) {
    const size_t step = step_for(documents.size());
    for (size_t i = 0; i < documents.size(); i += step) {
      const DocumentEntry& document = documents[i];
      const std::string term = index::key_term(document.key);
      report_.queries += 2;
      expect(document.key, "resolutions", 1, units_.resolutions.frequency(term));
      expect(document.key, "paragraphs", document.paragraphs, units_.paragraphs.frequency(term));
    }
  }

  void check_resolutions() {
    for_samples(units_.resolutions, [&](Xapian::docid id) {
      const auto record = index::stored_record(units_.resolutions, id);
      if (!record) return problem(record.error().message);
      const auto paragraphs = units_.paragraphs.frequency(index::key_term(record->key));
      expect(record->key, "paragraphs", record->document.paragraphs.size(), paragraphs);
    });
  }

  void check_paragraphs() {
    for_samples(units_.paragraphs, [&](Xapian::docid id) {
      const auto stored = records_.paragraph(units_.paragraphs.database().get_document(id));
      if (!stored) return problem(stored.error().message);
      expect_found(*stored, id);
    });
  }

 private:
  void problem(std::string text) {
    if (report_.problems.size() < kMaxProblems) report_.problems.push_back(std::move(text));
  }

  void expect(const std::string& key, std::string_view what, size_t expected, size_t found) {
    if (expected == found) return;
    problem(fmt::format("{}: {} {} expected, {} found", key, expected, what, found));
  }

  size_t step_for(size_t size) const {
    return depth_ == CheckDepth::kDeep ? 1 : std::max<size_t>(1, size / kSamples);
  }

  template <typename Visit>
  void for_samples(const index::Units& units, Visit&& visit) {
    const Xapian::Database& database = units.database();
    const size_t step = step_for(units.count());
    size_t place = 0;
    for (auto id = database.postlist_begin(""); id != database.postlist_end(""); ++id) {
      if (!units.is_present(*id) || place++ % step != 0) continue;
      ++report_.records;
      visit(*id);
    }
  }

  // The paragraph's first words as a phrase.
  static std::vector<index::WordTerms> first_words(const undoc::Paragraph& paragraph) {
    std::vector<index::WordTerms> words;
    for (text::Token& token : text::tokenize(paragraph.text)) {
      if (token.kind == text::TokenKind::kHanBigram) continue;
      words.push_back({index::word_term(std::move(token.term))});
      if (words.size() == kWordsOfPhrase) break;
    }
    return words;
  }

  void expect_found(const index::StoredParagraph& stored, Xapian::docid id) {
    const auto words = first_words(stored.paragraph());
    if (words.empty()) return;
    const std::string key = index::key_term(stored.resolution->key);
    const auto windows = index::Windows::of_paragraphs(units_.paragraphs, units_.positions);
    const Xapian::Query phrase = windows.having(words, index::WordOrder::kAsGiven, words.size());
    Xapian::Enquire enquire(units_.paragraphs.database());
    const Xapian::Query query(Xapian::Query::OP_FILTER, phrase, Xapian::Query(key));
    enquire.set_query(units_.paragraphs.present(query));
    ++report_.queries;
    const Xapian::MSet found = enquire.get_mset(0, units_.paragraphs.database().get_termfreq(key));
    for (auto match = found.begin(); match != found.end(); ++match) {
      if (*match == id) return;
    }
    problem(fmt::format("{} {} is not found by its first words", stored.resolution->key, stored.place.id));
  }

  const index::UnitPair& units_;
  index::RecordReader records_;
  CheckDepth depth_;
  CheckReport& report_;
};

}  // namespace

void check_units(const index::UnitPair& units, const std::vector<DocumentEntry>& documents, CheckDepth depth,
                 CheckReport& report) {
  UnitCheck check(units, depth, report);
  check.check_keys(documents);
  check.check_resolutions();
  check.check_paragraphs();
}

Result<void> check_positions(const std::filesystem::path& path) {
  const auto file = index::PositionsFile::open(path);
  if (!file) return tl::unexpected(file.error());
  const size_t damaged = file->count_damaged();
  if (damaged == 0) return {};
  return fail(ErrorCode::kBrokenIndex, fmt::format("{} records of {} are damaged", damaged, path.native()));
}

Result<void> check_database_files(const std::filesystem::path& database) {
  return index::guarded([&]() -> Result<void> {
    std::ostringstream said;
    const size_t faults = Xapian::Database::check(database.string(), 0, &said);
    if (faults == 0) return {};
    return fail(ErrorCode::kBrokenIndex,
                fmt::format("Xapian finds {} faults in {}: {}", faults, database.native(), said.str()));
  });
}

}  // namespace disarm::build
