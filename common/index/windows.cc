#include "common/index/windows.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "common/base/byte_codec.h"
#include "common/base/string_map.h"
#include "common/index/resolution_store.h"
#include "common/index/slot_values.h"
#include "common/index/terms.h"
#include "common/index/word_positions.h"

namespace disarm::index {
namespace {

using Xapian::Query;

enum class UnitKind { kResolution, kParagraph };

struct Window {
  std::vector<WordTerms> words;
  WordOrder order;
  size_t size;
};

// Where one of the terms stands.
Positions positions_of_any(std::string_view record, const WordTerms& terms) {
  Positions places;
  for (const std::string& term : terms) {
    const Positions more = positions_of(record, term);
    const auto middle = places.insert(places.end(), more.begin(), more.end());
    std::inplace_merge(places.begin(), middle, places.end());
  }
  return places;
}

// Where a word stands in resolutions, by numbers for their keys: windows of one query share words, and several
// of them ask about the same resolutions.
using WordPlaces = std::unordered_map<uint32_t, Positions>;

struct Word {
  const WordTerms& terms;
  WordPlaces& places;
};

}  // namespace

// One layer of an index, see units.h.
class Windows::Layer {
 public:
  Layer(UnitKind kind, const Xapian::Database& units, const Xapian::Database& resolutions,
        size_t most_remembered)
      : kind_(kind), units_(units.get_uuid()), resolutions_(resolutions), most_remembered_(most_remembered) {}

  UnitKind kind() const { return kind_; }
  bool has(const Xapian::Database& units) const { return units.get_uuid() == units_; }

  Word word(const WordTerms& terms) {
    const auto word = words_.try_emplace(terms).first;
    return {word->first, word->second};
  }

  // Where the words stand in the resolution: valid until times_forgotten() tells another number.
  void find(const std::vector<Word>& words, const std::string& key, std::vector<Places>& places) {
    if (remembered_ > most_remembered_) forget();
    const uint32_t number = numbers_.try_emplace(key, static_cast<uint32_t>(numbers_.size())).first->second;
    std::optional<std::string> record;
    for (size_t i = 0; i < words.size(); ++i) {
      const auto [known, is_new] = words[i].places.try_emplace(number);
      if (is_new) {
        if (!record) record = stored_positions(resolutions_, key);
        known->second = positions_of_any(*record, words[i].terms);
        remembered_ += kBytesOfAnEntry + known->second.capacity() * sizeof(Xapian::termpos);
      }
      places[i] = known->second;
    }
  }

  size_t times_forgotten() const { return times_forgotten_; }

 private:
  static constexpr size_t kBytesOfAnEntry = 64;

  void forget() {
    for (auto& [terms, places] : words_) places.clear();
    remembered_ = 0;
    ++times_forgotten_;
  }

  UnitKind kind_;
  std::string units_;  // uuid
  Xapian::Database resolutions_;
  StringMap<uint32_t> numbers_;  // by key
  std::map<WordTerms, WordPlaces> words_;
  size_t most_remembered_;  // bytes
  size_t remembered_ = 0;   // bytes
  size_t times_forgotten_ = 0;
};

namespace {

// Matches the units in which the words of a window stand together, without weight. It leaves it to the
// rest of the query to find those that have the words, and is only asked about them.
class WindowSource : public Xapian::PostingSource {
 public:
  WindowSource(Windows::Layers layers, Window window)
      : layers_(std::move(layers)), window_(std::move(window)) {}

  void init(const Xapian::Database& units) override {
    const auto layer = std::ranges::find_if(*layers_, [&](const auto& one) { return one.has(units); });
    if (layer == layers_->end()) throw Xapian::InvalidArgumentError("a database of another index");
    here_.emplace(units, *layer, window_);
  }

  // Xapian asks first what it takes for rare: this comes last.
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return here_->last; }
  Xapian::doccount get_termfreq_max() const override { return here_->last; }

  void next(double /*least_weight*/) override { find_from(unit_ + 1); }
  void skip_to(Xapian::docid unit, double /*least_weight*/) override { find_from(unit); }
  bool check(Xapian::docid unit, double /*least_weight*/) override {
    unit_ = unit;
    return here_->has_window(unit);
  }
  bool at_end() const override { return unit_ > here_->last; }
  Xapian::docid get_docid() const override { return unit_; }

  WindowSource* clone() const override { return new WindowSource(layers_, window_); }
  std::string name() const override { return "words together"; }
  // So that a query with one window can be told from others.
  std::string serialise() const override {
    std::string bytes;
    ByteWriter{bytes}(window_.words, window_.order, window_.size);
    return bytes;
  }
  std::string get_description() const override {
    return fmt::format("{} within {}", window_.order == WordOrder::kAsGiven ? "in order" : "near",
                       window_.size);
  }

 private:
  class Here {
   public:
    Here(const Xapian::Database& units, Windows::Layer& layer, const Window& window)
        : last(units.get_lastdocid()),
          keys_(units, kKeySlot),
          layer_(layer),
          window_(window),
          places_(window.words.size()) {
      if (layer.kind() == UnitKind::kParagraph) stretches_.emplace(units, kStretchSlot);
      for (const WordTerms& terms : window.words) words_.push_back(layer.word(terms));
    }

    bool has_window(Xapian::docid unit) {
      look_at(keys_.of(unit));
      return stand_together(places_, window_.order, window_.size, stretch_of(unit));
    }

    const Xapian::docid last;

   private:
    // The same resolution has several paragraphs.
    void look_at(const std::string& key) {
      if (key == key_ && times_forgotten_ == layer_.times_forgotten()) return;
      layer_.find(words_, key, places_);
      key_ = key;
      times_forgotten_ = layer_.times_forgotten();
    }

    Stretch stretch_of(Xapian::docid unit) {
      return stretches_ ? stretch_of_value(stretches_->of(unit)) : kWholeText;
    }

    SlotValues keys_;
    std::optional<SlotValues> stretches_;  // of paragraphs
    Windows::Layer& layer_;
    const Window& window_;
    std::vector<Word> words_;
    std::string key_;
    std::vector<Places> places_;  // of each word in the resolution with the key
    size_t times_forgotten_ = 0;
  };

  void find_from(Xapian::docid unit) {
    for (unit_ = unit; !at_end() && !here_->has_window(unit_);) ++unit_;
  }

  Windows::Layers layers_;
  Window window_;
  std::optional<Here> here_;
  Xapian::docid unit_ = 0;
};

Windows::Layers layers_of(UnitKind kind, const Units& units, const Units& resolutions,
                          size_t most_remembered) {
  auto layers = std::make_shared<std::vector<Windows::Layer>>();
  for (size_t i = 0; i < units.layers().size(); ++i) {
    layers->emplace_back(kind, units.layers()[i], resolutions.layers()[i], most_remembered);
  }
  return layers;
}

}  // namespace

Windows Windows::of_resolutions(const Units& resolutions, size_t most_remembered) {
  return Windows(layers_of(UnitKind::kResolution, resolutions, resolutions, most_remembered));
}

Windows Windows::of_paragraphs(const Units& paragraphs, const Units& resolutions, size_t most_remembered) {
  return Windows(layers_of(UnitKind::kParagraph, paragraphs, resolutions, most_remembered));
}

Query Windows::having(const std::vector<WordTerms>& words, WordOrder order, size_t size) const {
  std::vector<Query> present;
  present.reserve(words.size());
  for (const WordTerms& terms : words) present.emplace_back(Query::OP_OR, terms.begin(), terms.end());
  if (std::ranges::any_of(present, &Query::empty)) return Query::MatchNothing;
  auto* together = new WindowSource(layers_, {words, order, size});
  return {Query::OP_FILTER, Query(Query::OP_AND, present.begin(), present.end()), Query(together->release())};
}

}  // namespace disarm::index
