#include "searcher/render/wrap.h"

#include <algorithm>

#include "common/text/unicode.h"
#include "common/text/visible.h"

namespace disarm::render {
namespace {

using search::ByteRange;

constexpr unsigned char kLeadOfC1 = 0xC2;

// A word with the marks that it begins or ends, and its columns without them.
class Writer {
 public:
  Writer(std::string_view text, const std::vector<ByteRange>& ranges, const WrapOptions& options)
      : text_(text), range_(ranges.begin()), end_(ranges.end()), options_(options), column_(options.used) {}

  std::string run() {
    for (size_t begin = 0; begin < text_.size();) {
      const size_t end = std::min(text_.find(' ', begin), text_.size());
      write_word(begin, end);
      begin = end + 1;
    }
    return std::move(output_);
  }

 private:
  void write_word(size_t begin, size_t end) {
    const size_t columns = text::count_code_points(text_.substr(begin, end - begin));
    const bool is_full = options_.indent + column_ + 1 + columns > options_.width;
    if (begin > 0 && is_full) {
      output_ += '\n' + std::string(options_.indent, ' ');
      column_ = 0;
    } else if (begin > 0) {
      output_ += ' ';
      ++column_;
    }
    column_ += columns;
    copy(begin, end);
  }

  // The byte, and a blank for a control character, whose second byte in UTF-8 is none.
  std::string_view shown_at(size_t i) const {
    const auto byte = static_cast<unsigned char>(text_[i]);
    const auto next = static_cast<unsigned char>(i + 1 < text_.size() ? text_[i + 1] : 0xFF);
    const auto before = static_cast<unsigned char>(i > 0 ? text_[i - 1] : 0);
    const bool is_second = byte >= 0x80 && byte < 0xA0 && before == kLeadOfC1;
    if (is_second) return {};
    const bool is_c1 = byte == kLeadOfC1 && next < 0xA0;
    return is_c1 || (byte < 0x80 && text::is_control(byte)) ? " " : text_.substr(i, 1);
  }

  void copy(size_t begin, size_t end) {
    for (size_t i = begin; i < end; ++i) {
      if (range_ != end_ && range_->begin == i) output_ += options_.marks.before;
      output_ += shown_at(i);
      if (range_ != end_ && range_->end == i + 1) {
        output_ += options_.marks.after;
        ++range_;
      }
    }
  }

  std::string_view text_;
  std::vector<ByteRange>::const_iterator range_;
  std::vector<ByteRange>::const_iterator end_;
  const WrapOptions& options_;
  std::string output_;
  size_t column_;  // behind the indent
};

}  // namespace

std::string wrap(std::string_view text, const std::vector<ByteRange>& ranges, const WrapOptions& options) {
  return Writer(text, ranges, options).run();
}

}  // namespace disarm::render
