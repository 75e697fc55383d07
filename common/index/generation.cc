#include "common/index/generation.h"

#include <charconv>

#include <fmt/format.h>

#include "common/base/file.h"
#include "common/index/manifest.h"
#include "common/index/xapian_guard.h"
#include "common/text/unicode.h"

namespace disarm::index {
namespace {

namespace fs = std::filesystem;

constexpr const char* kRebuildHint = "build the index again from the documents";

std::optional<int> parse_number(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 1) return std::nullopt;
  return number;
}

struct Current {
  int live;
  int newest;
};

std::optional<Current> parse_current(std::string_view text) {
  text = text::trim(text);
  const size_t end = text.find('\n');
  const auto live = parse_number(text.substr(0, end));
  const auto newest = end == std::string_view::npos ? live : parse_number(text.substr(end + 1));
  if (!live || !newest) return std::nullopt;
  return Current{*live, *newest};
}

// What INDEX/current says; nullopt when it is not there.
Result<std::optional<Current>> read_current(const fs::path& index) {
  const fs::path path = index / "current";
  std::error_code ignored;
  if (fs::symlink_status(path, ignored).type() == fs::file_type::not_found) return std::nullopt;
  const auto text = read_file(path);
  if (!text) return fail(ErrorCode::kBrokenIndex, text.error().message);
  const auto current = parse_current(*text);
  if (!current) {
    return fail(ErrorCode::kBrokenIndex,
                fmt::format("{} does not hold the number of a generation", path.string()), kRebuildHint);
  }
  return current;
}

Result<Xapian::Database> open_database(const fs::path& path) {
  auto database = guarded([&] { return Xapian::Database(path.string()); });
  if (database || database.error().code == ErrorCode::kIndexVersion) return database;
  // Whatever Xapian makes of it: the manifest said that a database is here.
  return fail(ErrorCode::kBrokenIndex,
              fmt::format("cannot open the database {}: {}", path.string(), database.error().message),
              kRebuildHint);
}

Result<OpenIndex> open_generation(const fs::path& index, int number) {
  const fs::path generation = generation_path(index, number);
  auto manifest = read_manifest(generation);
  if (!manifest) return tl::unexpected(manifest.error());
  auto resolutions = open_database(resolutions_path(generation));
  if (!resolutions) return tl::unexpected(resolutions.error());
  auto paragraphs = open_database(paragraphs_path(generation));
  if (!paragraphs) return tl::unexpected(paragraphs.error());
  return OpenIndex{number, std::move(*manifest), std::move(*resolutions), std::move(*paragraphs)};
}

}  // namespace

fs::path resolutions_path(const fs::path& generation) {
  return generation / "resolutions";
}

fs::path paragraphs_path(const fs::path& generation) {
  return generation / "paragraphs";
}

fs::path catalogue_path(const fs::path& generation) {
  return generation / "catalogue.sqlite";
}

fs::path generations_path(const fs::path& index) {
  return index / "generations";
}

fs::path generation_path(const fs::path& index, int number) {
  return generations_path(index) / std::to_string(number);
}

Result<std::optional<int>> live_generation(const fs::path& index) {
  return read_current(index).map(
      [](const auto& current) { return current ? std::optional(current->live) : std::nullopt; });
}

Result<int> newest_generation(const fs::path& index) {
  return read_current(index).map([](const auto& current) { return current ? current->newest : 0; });
}

Result<void> set_live_generation(const fs::path& index, int number) {
  // Where `current` is damaged there is nothing that a higher number could be read from.
  const int newest = newest_generation(index).value_or(number);
  std::string text = fmt::format("{}\n", number);
  if (newest > number) text += fmt::format("{}\n", newest);
  return write_file_atomically(index / "current", text);
}

Error no_index(const fs::path& index) {
  return {ErrorCode::kNoIndex, fmt::format("there is no index in {}", index.string()),
          "build one with: disarm-indexer update --index DIR PATH"};
}

Result<OpenIndex> open_index(const fs::path& index) {
  // A reader that always comes too late meets a stream of publications, which no index has.
  constexpr int kAttempts = 100;
  for (int attempt = 1;; ++attempt) {
    const auto number = live_generation(index);
    if (!number) return tl::unexpected(number.error());
    if (!*number) return tl::unexpected(no_index(index));
    auto opened = open_generation(index, **number);
    if (opened || attempt == kAttempts) return opened;
    // An indexer may have published and tidied up between our reading of `current` and the opening.
    if (live_generation(index).value_or(std::nullopt) == *number) return opened;
  }
}

}  // namespace disarm::index
