#include "common/index/paragraph_positions.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "common/base/byte_codec.h"
#include "common/index/slot_values.h"
#include "common/index/terms.h"

namespace disarm::index {
namespace {

using Xapian::Query;
using Layers = std::shared_ptr<const std::vector<ParagraphPositions::Layer>>;

struct Window {
  std::vector<WordTerms> words;
  WordOrder order;
  size_t size;
};

// Where the words of a window stand in the resolution that was asked for last.
class WordPlaces {
 public:
  WordPlaces(const Xapian::Database& resolutions, const Window& window)
      : resolutions_(resolutions), window_(window) {}

  const std::vector<Positions>& in(const std::string& key) {
    if (key != key_) {
      key_ = key;
      look_up();
    }
    return places_;
  }

 private:
  void look_up() {
    places_.assign(window_.words.size(), {});
    const std::string term = key_term(key_);
    const auto resolution = resolutions_.postlist_begin(term);
    if (resolution == resolutions_.postlist_end(term)) return;
    for (size_t i = 0; i < places_.size(); ++i) {
      for (const std::string& word : window_.words[i]) add(*resolution, word, places_[i]);
    }
  }

  void add(Xapian::docid resolution, const std::string& word, Positions& places) const {
    const auto middle = static_cast<std::ptrdiff_t>(places.size());
    places.insert(places.end(), resolutions_.positionlist_begin(resolution, word),
                  resolutions_.positionlist_end(resolution, word));
    std::inplace_merge(places.begin(), places.begin() + middle, places.end());
  }

  const Xapian::Database& resolutions_;
  const Window& window_;
  std::string key_;
  std::vector<Positions> places_;  // of each word
};

// Matches the paragraphs in which the words of a window stand together, without weight. It leaves it to the
// rest of the query to find those that have the words, and is only asked about them.
class WindowSource : public Xapian::PostingSource {
 public:
  WindowSource(Layers layers, Window window) : layers_(std::move(layers)), window_(std::move(window)) {}

  void init(const Xapian::Database& paragraphs) override {
    const auto layer =
        std::ranges::find(*layers_, paragraphs.get_uuid(), &ParagraphPositions::Layer::paragraphs);
    if (layer == layers_->end()) throw Xapian::InvalidArgumentError("paragraphs of another index");
    here_.emplace(paragraphs, layer->resolutions, window_);
  }

  // Xapian asks first what it takes for rare: this comes last.
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return here_->last; }
  Xapian::doccount get_termfreq_max() const override { return here_->last; }

  void next(double /*least_weight*/) override { find_from(paragraph_ + 1); }
  void skip_to(Xapian::docid paragraph, double /*least_weight*/) override { find_from(paragraph); }
  bool check(Xapian::docid paragraph, double /*least_weight*/) override {
    paragraph_ = paragraph;
    return here_->has_window(paragraph);
  }
  bool at_end() const override { return paragraph_ > here_->last; }
  Xapian::docid get_docid() const override { return paragraph_; }

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
  // One layer, and what of it was looked at last.
  struct Here {
    Here(const Xapian::Database& paragraphs, const Xapian::Database& resolutions, const Window& wanted)
        : last(paragraphs.get_lastdocid()),
          keys(paragraphs, kKeySlot),
          stretches(paragraphs, kStretchSlot),
          places(resolutions, wanted),
          window(wanted) {}

    bool has_window(Xapian::docid paragraph) {
      const std::vector<Positions>& words = places.in(keys.of(paragraph));
      return stand_together(words, window.order, window.size, stretch_of_value(stretches.of(paragraph)));
    }

    Xapian::docid last;
    SlotValues keys;
    SlotValues stretches;
    WordPlaces places;
    const Window& window;
  };

  void find_from(Xapian::docid paragraph) {
    for (paragraph_ = paragraph; !at_end() && !here_->has_window(paragraph_);) ++paragraph_;
  }

  Layers layers_;
  Window window_;
  std::optional<Here> here_;
  Xapian::docid paragraph_ = 0;
};

}  // namespace

ParagraphPositions::ParagraphPositions(const Units& paragraphs, const Units& resolutions) {
  std::vector<Layer> layers;
  for (size_t i = 0; i < paragraphs.layers().size(); ++i) {
    layers.push_back({paragraphs.layers()[i].get_uuid(), resolutions.layers()[i]});
  }
  layers_ = std::make_shared<const std::vector<Layer>>(std::move(layers));
}

Query ParagraphPositions::window(const std::vector<WordTerms>& words, WordOrder order, size_t size) const {
  std::vector<Query> present;
  for (const WordTerms& terms : words) {
    const Query any(Query::OP_OR, terms.begin(), terms.end());
    if (any.empty()) return any;
    present.push_back(any);
  }
  auto* together = new WindowSource(layers_, {words, order, size});
  return {Query::OP_FILTER, Query(Query::OP_AND, present.begin(), present.end()), Query(together->release())};
}

}  // namespace disarm::index
