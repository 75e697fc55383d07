#include "common/archive/locator.h"

#include <charconv>
#include <filesystem>
#include <optional>

#include <fmt/format.h>

#include "common/text/unicode.h"
#include "common/text/visible.h"

namespace disarm::archive {
namespace {

constexpr std::string_view kMemberMark = "!/";
constexpr std::string_view kOccurrenceMark = "!#";
constexpr std::string_view kByteMark = "!x";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// Control characters move cursors, and those of writing direction make a name look like another.
bool is_unprintable(char32_t c) {
  return text::is_control(c) || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

bool reads_as_mark(std::string_view rest) {
  return rest.size() == 1 || rest[1] == '/' || rest[1] == '#' || rest[1] == 'x';
}

std::optional<char> read_byte(std::string_view digits) {
  unsigned value = 0;
  if (digits.size() < 2) return std::nullopt;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + 2, value, 16);
  if (error != std::errc() || end != digits.data() + 2) return std::nullopt;
  return static_cast<char>(value);
}

// Reads a locator from left to right, name by name.
class LocatorReader {
 public:
  explicit LocatorReader(std::string_view text) : text_(text), rest_(text) {}

  Result<Locator> run() {
    while (!rest_.empty()) {
      if (auto read = step(); !read) return tl::unexpected(read.error());
    }
    finish_name();
    if (locator_.path.empty()) return fail(ErrorCode::kUsage, "a locator needs a path");
    return std::move(locator_);
  }

 private:
  Result<void> step() {
    if (rest_.starts_with(kMemberMark)) {
      finish_name();
      rest_.remove_prefix(kMemberMark.size());
      in_member_ = true;
      return {};
    }
    if (rest_.starts_with(kByteMark)) return read_escape();
    if (rest_.starts_with(kOccurrenceMark)) return read_occurrence();
    name_.name += rest_.front();
    rest_.remove_prefix(1);
    return {};
  }

  Result<void> read_escape() {
    const auto byte = read_byte(rest_.substr(kByteMark.size()));
    if (!byte) return incomplete();
    name_.name += *byte;
    rest_.remove_prefix(kByteMark.size() + 2);
    return {};
  }

  Result<void> read_occurrence() {
    const std::string_view digits = rest_.substr(kOccurrenceMark.size());
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), name_.occurrence);
    if (error != std::errc() || name_.occurrence == 0) return incomplete();
    rest_ = digits.substr(static_cast<size_t>(end - digits.data()));
    if (!in_member_ || !(rest_.empty() || rest_.starts_with(kMemberMark))) return incomplete();
    return {};
  }

  void finish_name() {
    if (in_member_) {
      locator_.members.push_back(std::move(name_));
    } else {
      locator_.path = std::move(name_.name);
    }
    name_ = {};
  }

  tl::unexpected<Error> incomplete() const {
    return fail(ErrorCode::kUsage,
                fmt::format("'{}' is no locator: column {} has a '!' that means nothing", text_,
                            text_.size() - rest_.size() + 1),
                "write a '!' of a name as !x21");
  }

  std::string_view text_;
  std::string_view rest_;
  bool in_member_ = false;
  MemberName name_;
  Locator locator_;
};

}  // namespace

std::string printable(std::string_view name) {
  std::string escaped;
  for (size_t next = 0; next < name.size();) {
    const size_t begin = next;
    const char32_t c = text::next_code_point(name, next);
    const std::string_view bytes = name.substr(begin, next - begin);
    const bool is_broken = c == text::kReplacementCharacter && bytes != kReplacement;
    if (!is_broken && !is_unprintable(c) && !(c == '!' && reads_as_mark(name.substr(begin)))) {
      escaped += bytes;
      continue;
    }
    for (const char byte : bytes) {
      escaped += fmt::format("{}{:02x}", kByteMark, static_cast<unsigned char>(byte));
    }
  }
  return escaped;
}

std::string file_locator(std::string_view path) {
  return printable(path);
}

std::string member_locator(std::string_view archive, const MemberName& member) {
  std::string locator = fmt::format("{}{}{}", archive, kMemberMark, printable(member.name));
  if (member.occurrence > 1) locator += fmt::format("{}{}", kOccurrenceMark, member.occurrence);
  return locator;
}

Result<Locator> parse_locator(std::string_view text) {
  return LocatorReader(text).run();
}

bool is_member_of(std::string_view locator, std::string_view archive) {
  return locator.starts_with(archive) && locator.substr(archive.size()).starts_with(kMemberMark);
}

std::string_view outermost(std::string_view locator) {
  return locator.substr(0, locator.find(kMemberMark));
}

std::string source_name(std::string_view locator) {
  const auto parsed = parse_locator(locator);
  if (!parsed) return {};
  const std::filesystem::path last(parsed->members.empty() ? parsed->path : parsed->members.back().name);
  return last.filename().native();
}

}  // namespace disarm::archive
