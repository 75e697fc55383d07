// Looks for many phrases in a text in one pass: each place is asked whether a phrase can begin there, and
// only where one can are phrases compared with what stands there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace disarm::undoc {

class PhraseSearch {
 public:
  // Empty phrases are found nowhere.
  explicit PhraseSearch(std::vector<std::string> phrases);

  struct Found {
    size_t begin = 0;             // of the text
    std::vector<size_t> phrases;  // their places in the list: all that stand there, in its order
  };

  // The first place at or behind `from` where phrases stand.
  std::optional<Found> find(std::string_view text, size_t from = 0) const;

  const std::string& phrase(size_t place) const { return phrases_[place]; }

 private:
  // The slot of what begins at `at`: of a phrase, or of a text whose phrases are looked for.
  size_t slot_at(std::string_view text, size_t at) const;

  std::vector<size_t> phrases_at(std::string_view text, size_t at, size_t slot) const;

  std::vector<std::string> phrases_;
  size_t shortest_ = 0;            // bytes
  uint32_t looked_at_ = 0;         // the bits of the first four bytes that all phrases have
  unsigned shift_ = 0;             // from a hash to a slot
  std::vector<uint16_t> by_slot_;  // places of the phrases, those of one slot together
  std::vector<uint16_t> begins_;   // of the slots in `by_slot_`, and the end of the last
};

}  // namespace disarm::undoc
