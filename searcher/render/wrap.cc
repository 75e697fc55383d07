#include "searcher/render/wrap.h"

#include <algorithm>

#include "common/text/unicode.h"

namespace disarm::render {
namespace {

using search::ByteRange;

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

  void copy(size_t begin, size_t end) {
    for (size_t i = begin; i < end; ++i) {
      if (range_ != end_ && range_->begin == i) output_ += options_.marks.before;
      const auto byte = static_cast<unsigned char>(text_[i]);
      output_ += byte < 0x20 || byte == 0x7F ? ' ' : text_[i];
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
