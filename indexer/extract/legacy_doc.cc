#include "indexer/extract/legacy_doc.h"

#include <array>
#include <string>
#include <vector>

#include "common/base/subprocess.h"
#include "indexer/extract/plain_text.h"

namespace disarm::extract {
namespace {

struct Converter {
  const char* program;
  std::vector<std::string> arguments;
};

// Both print a paragraph on a line when told not to wrap.
const std::array<Converter, 2>& converters() {
  static const std::array<Converter, 2> list = {{
      {"antiword", {"-m", "UTF-8.txt", "-w", "0", "/dev/stdin"}},
      {"catdoc", {"-d", "utf-8", "-w", "/dev/stdin"}},
  }};
  return list;
}

// Antiword crashes on a third of its runs with files of every kind, by where its memory happens to lie.
constexpr int kAttempts = 12;

// A name in the directory of a compound file, which is written in UTF-16LE.
bool holds_stream(std::string_view bytes, std::string_view name) {
  std::string wide;
  for (const char letter : name) wide += {letter, '\0'};
  return bytes.find(wide) != std::string_view::npos;
}

}  // namespace

bool is_legacy_doc(std::string_view bytes, const std::filesystem::path& /*name*/) {
  if (!bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return false;
  return holds_stream(bytes, "WordDocument") || holds_stream(bytes, "EncryptedPackage");
}

std::vector<std::string_view> legacy_doc_programs() {
  std::vector<std::string_view> names;
  for (const Converter& converter : converters()) names.emplace_back(converter.program);
  return names;
}

Result<StyledText> extract_legacy_doc(std::string_view bytes) {
  if (holds_stream(bytes, "EncryptedPackage")) {
    return fail(ErrorCode::kBadDocument, "the document is encrypted", "save a copy without a password");
  }
  Result<StyledText> result = fail(ErrorCode::kBadDocument, "DOC files need a program that is not installed",
                                   "install antiword or catdoc, then run the update again");
  for (const Converter& converter : converters()) {
    const auto program = find_program(converter.program);
    if (!program) continue;
    const auto text = run_program(
        {.program = *program, .arguments = converter.arguments, .input = bytes, .attempts = kAttempts});
    if (text) return extract_plain_text(*text);
    result = tl::unexpected(text.error());
  }
  return result;
}

}  // namespace disarm::extract
