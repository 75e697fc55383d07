#include "common/index/paragraph_positions.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "common/base/byte_codec.h"
#include "common/index/slot_values.h"
#include "common/index/terms.h"

namespace disarm::index {
namespace {

using Xapian::Query;

struct Window {
  std::vector<WordTerms> words;
  WordOrder order;
  size_t size;
};

// Where a word stands in resolutions, which are mostly asked for in the order of their ids. Remembers it:
// windows of one query share words, and several of them ask about the same resolutions.
class WordPlaces {
 public:
  WordPlaces(const Xapian::Database& resolutions, const WordTerms& terms) {
    for (const std::string& term : terms)
      terms_.push_back({resolutions, term, {}, resolutions.postlist_end(term)});
  }

  // Adds to `remembered` how many bytes it takes to remember what was not known.
  const Positions& in(Xapian::docid resolution, size_t& remembered) {
    constexpr size_t kOfResolution = 64;
    const auto [places, is_new] = places_.try_emplace(resolution);
    if (is_new) {
      look_up(resolution, places->second);
      remembered += kOfResolution + places->second.capacity() * sizeof(Xapian::termpos);
    }
    return places->second;
  }

  void forget() { places_.clear(); }

 private:
  struct Term {
    Xapian::Database resolutions;
    std::string term;
    Xapian::PostingIterator posting;
    Xapian::PostingIterator end;
  };

  void look_up(Xapian::docid resolution, Positions& places) {
    for (Term& term : terms_) {
      if (resolution < last_ || last_ == 0) term.posting = term.resolutions.postlist_begin(term.term);
      if (term.posting != term.end) term.posting.skip_to(resolution);
      if (term.posting == term.end || *term.posting != resolution) continue;
      const auto middle = static_cast<std::ptrdiff_t>(places.size());
      places.insert(places.end(), term.posting.positionlist_begin(), term.posting.positionlist_end());
      std::inplace_merge(places.begin(), places.begin() + middle, places.end());
    }
    last_ = resolution;
  }

  std::vector<Term> terms_;
  Xapian::docid last_ = 0;
  std::unordered_map<Xapian::docid, Positions> places_;
};

}  // namespace

// One layer of an index, see units.h.
class ParagraphPositions::Layer {
 public:
  Layer(const Xapian::Database& paragraphs, const Xapian::Database& resolutions, size_t most_remembered)
      : paragraphs_(paragraphs.get_uuid()), resolutions_(resolutions), most_remembered_(most_remembered) {}

  bool has(const Xapian::Database& paragraphs) const { return paragraphs.get_uuid() == paragraphs_; }

  // 0 when there is none.
  Xapian::docid resolution(const std::string& key) {
    const auto [id, is_new] = ids_.try_emplace(key, 0);
    if (is_new) {
      const std::string term = key_term(key);
      const auto posting = resolutions_.postlist_begin(term);
      if (posting != resolutions_.postlist_end(term)) id->second = *posting;
    }
    return id->second;
  }

  WordPlaces& word(const WordTerms& terms) {
    return words_.try_emplace(terms, resolutions_, terms).first->second;
  }

  // Where the words stand in the resolution: valid until times_forgotten() tells another number.
  void find(const std::vector<WordPlaces*>& words, Xapian::docid resolution, std::vector<Places>& places) {
    if (remembered_ > most_remembered_) forget();
    for (size_t i = 0; i < words.size(); ++i) places[i] = words[i]->in(resolution, remembered_);
  }

  size_t times_forgotten() const { return times_forgotten_; }

 private:
  void forget() {
    for (auto& [terms, word] : words_) word.forget();
    remembered_ = 0;
    ++times_forgotten_;
  }

  std::string paragraphs_;  // uuid
  Xapian::Database resolutions_;
  std::unordered_map<std::string, Xapian::docid> ids_;  // by key
  std::map<WordTerms, WordPlaces> words_;
  size_t most_remembered_;  // bytes
  size_t remembered_ = 0;   // bytes
  size_t times_forgotten_ = 0;
};

namespace {

// Matches the paragraphs in which the words of a window stand together, without weight. It leaves it to the
// rest of the query to find those that have the words, and is only asked about them.
class WindowSource : public Xapian::PostingSource {
 public:
  WindowSource(ParagraphPositions::Layers layers, Window window)
      : layers_(std::move(layers)), window_(std::move(window)) {}

  void init(const Xapian::Database& paragraphs) override {
    const auto layer = std::ranges::find_if(*layers_, [&](const auto& one) { return one.has(paragraphs); });
    if (layer == layers_->end()) throw Xapian::InvalidArgumentError("paragraphs of another index");
    here_.emplace(paragraphs, *layer, window_);
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
  class Here {
   public:
    Here(const Xapian::Database& paragraphs, ParagraphPositions::Layer& layer, const Window& window)
        : last(paragraphs.get_lastdocid()),
          keys_(paragraphs, kKeySlot),
          stretches_(paragraphs, kStretchSlot),
          layer_(layer),
          window_(window),
          places_(window.words.size()) {
      for (const WordTerms& terms : window.words) words_.push_back(&layer.word(terms));
    }

    bool has_window(Xapian::docid paragraph) {
      look_at(keys_.of(paragraph));
      return stand_together(places_, window_.order, window_.size, stretch_of_value(stretches_.of(paragraph)));
    }

    const Xapian::docid last;

   private:
    // The same resolution has several paragraphs.
    void look_at(const std::string& key) {
      if (key == key_ && times_forgotten_ == layer_.times_forgotten()) return;
      layer_.find(words_, layer_.resolution(key), places_);
      key_ = key;
      times_forgotten_ = layer_.times_forgotten();
    }

    SlotValues keys_;
    SlotValues stretches_;
    ParagraphPositions::Layer& layer_;
    const Window& window_;
    std::vector<WordPlaces*> words_;
    std::string key_;
    std::vector<Places> places_;  // of each word in the resolution with the key
    size_t times_forgotten_ = 0;
  };

  void find_from(Xapian::docid paragraph) {
    for (paragraph_ = paragraph; !at_end() && !here_->has_window(paragraph_);) ++paragraph_;
  }

  ParagraphPositions::Layers layers_;
  Window window_;
  std::optional<Here> here_;
  Xapian::docid paragraph_ = 0;
};

}  // namespace

ParagraphPositions::ParagraphPositions(const Units& paragraphs, const Units& resolutions,
                                       size_t most_remembered)
    : layers_(std::make_shared<std::vector<Layer>>()) {
  for (size_t i = 0; i < paragraphs.layers().size(); ++i) {
    layers_->emplace_back(paragraphs.layers()[i], resolutions.layers()[i], most_remembered);
  }
}

Query ParagraphPositions::window(const std::vector<WordTerms>& words, WordOrder order, size_t size) const {
  std::vector<Query> present;
  present.reserve(words.size());
  for (const WordTerms& terms : words) present.emplace_back(Query::OP_OR, terms.begin(), terms.end());
  if (std::ranges::any_of(present, &Query::empty)) return Query::MatchNothing;
  auto* together = new WindowSource(layers_, {words, order, size});
  return {Query::OP_FILTER, Query(Query::OP_AND, present.begin(), present.end()), Query(together->release())};
}

}  // namespace disarm::index
