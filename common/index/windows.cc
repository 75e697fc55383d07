#include "common/index/windows.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "common/base/byte_codec.h"
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

}  // namespace

// One layer of an index, see units.h.
struct Windows::Layer {
  UnitKind kind;
  std::string units;  // uuid of the database
  std::shared_ptr<const PositionsFile> positions;
};

namespace {

// Matches the units in which the words of a window stand together, without weight. It leaves it to the
// rest of the query to find those that have the words, and is only asked about them.
class WindowSource : public Xapian::PostingSource {
 public:
  WindowSource(Windows::Layers layers, Window window)
      : layers_(std::move(layers)), window_(std::move(window)) {}

  void init(const Xapian::Database& units) override {
    const auto layer = std::ranges::find(*layers_, units.get_uuid(), &Windows::Layer::units);
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
    Here(const Xapian::Database& units, const Windows::Layer& layer, const Window& window)
        : last(units.get_lastdocid()),
          keys_(units, kKeySlot),
          layer_(layer),
          window_(window),
          positions_(window.words.size()),
          places_(window.words.size()) {
      if (layer.kind == UnitKind::kParagraph) stretches_.emplace(units, kStretchSlot);
    }

    bool has_window(Xapian::docid unit) {
      look_at(keys_.of(unit));
      return stand_together(places_, window_.order, window_.size, stretch_of(unit));
    }

    const Xapian::docid last;

   private:
    // The same resolution has several paragraphs.
    void look_at(std::string key) {
      if (key == key_) return;
      key_ = std::move(key);
      const auto record = layer_.positions->find(key_);
      if (!record)
        throw Xapian::DatabaseCorruptError(fmt::format("where the words of {} stand is missing", key_));
      for (size_t i = 0; i < places_.size(); ++i) {
        read_places(*record, window_.words[i], positions_[i]);
        places_[i] = positions_[i];
      }
    }

    static void read_places(std::string_view record, const WordTerms& terms, Positions& places) {
      places.clear();
      for (const std::string& term : terms) {
        const auto before = static_cast<std::ptrdiff_t>(places.size());
        append_positions(record, term, places);
        std::inplace_merge(places.begin(), places.begin() + before, places.end());
      }
    }

    Stretch stretch_of(Xapian::docid unit) {
      return stretches_ ? stretch_of_value(stretches_->of(unit)) : kWholeText;
    }

    SlotValues keys_;
    std::optional<SlotValues> stretches_;  // of paragraphs
    const Windows::Layer& layer_;
    const Window& window_;
    std::string key_;
    std::vector<Positions> positions_;  // of each word in the resolution with the key
    std::vector<Places> places_;        // the same
  };

  void find_from(Xapian::docid unit) {
    for (unit_ = unit; !at_end() && !here_->has_window(unit_);) ++unit_;
  }

  Windows::Layers layers_;
  Window window_;
  std::optional<Here> here_;
  Xapian::docid unit_ = 0;
};

Windows::Layers layers_of(UnitKind kind, const Units& units, const LayeredPositions& positions) {
  auto layers = std::make_shared<std::vector<Windows::Layer>>();
  for (size_t i = 0; i < units.layers().size(); ++i) {
    layers->push_back({kind, units.layers()[i].get_uuid(), positions[i]});
  }
  return layers;
}

}  // namespace

Windows Windows::of_resolutions(const Units& resolutions, const LayeredPositions& positions) {
  return Windows(layers_of(UnitKind::kResolution, resolutions, positions));
}

Windows Windows::of_paragraphs(const Units& paragraphs, const LayeredPositions& positions) {
  return Windows(layers_of(UnitKind::kParagraph, paragraphs, positions));
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
