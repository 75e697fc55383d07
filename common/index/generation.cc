#include "common/index/generation.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include "common/base/file.h"
#include "common/base/json.h"
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

fs::path gone_path(const fs::path& generation) {
  return delta_path(generation) / "gone.json";
}

using PathOf = fs::path (*)(const fs::path&);

Result<Units> open_layers(const fs::path& generation, PathOf path_of, std::vector<Xapian::docid> gone) {
  auto base = open_database(path_of(generation));
  if (!base) return tl::unexpected(base.error());
  if (!fs::exists(delta_path(generation))) return Units(*base);
  auto delta = open_database(path_of(delta_path(generation)));
  if (!delta) return tl::unexpected(delta.error());
  return guarded([&] { return Units(*base, *delta, std::move(gone)); });
}

Result<LayeredPositions> open_positions(const fs::path& generation) {
  LayeredPositions positions;
  for (const fs::path& pair : {generation, delta_path(generation)}) {
    if (pair != generation && !fs::exists(pair)) continue;
    auto file = PositionsFile::open(positions_path(pair));
    if (!file) return tl::unexpected(file.error());
    positions.push_back(std::make_shared<const PositionsFile>(std::move(*file)));
  }
  return positions;
}

Result<OpenIndex> open_generation(const fs::path& index, int number) {
  const fs::path generation = generation_path(index, number);
  auto manifest = read_manifest(generation);
  if (!manifest) return tl::unexpected(manifest.error());
  return open_units(generation).map([&](UnitPair&& units) {
    return OpenIndex{number, std::move(*manifest), std::move(units.resolutions), std::move(units.paragraphs),
                     std::move(units.positions)};
  });
}

std::optional<std::vector<Xapian::docid>> ids_of(const Json& json, const char* name) {
  const auto found = json.find(name);
  if (found == json.end() || !found->is_array()) return std::nullopt;
  std::vector<Xapian::docid> ids;
  for (const Json& id : *found) {
    if (!id.is_number_unsigned()) return std::nullopt;
    ids.push_back(id.get<Xapian::docid>());
  }
  if (!std::ranges::is_sorted(ids)) return std::nullopt;
  return ids;
}

}  // namespace

fs::path resolutions_path(const fs::path& generation) {
  return generation / "resolutions";
}

fs::path paragraphs_path(const fs::path& generation) {
  return generation / "paragraphs";
}

fs::path positions_path(const fs::path& generation) {
  return resolutions_path(generation) / "positions";
}

fs::path delta_path(const fs::path& generation) {
  return generation / "delta";
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

Result<Gone> read_gone(const fs::path& generation) {
  if (!fs::exists(delta_path(generation))) return Gone{};
  const auto json =
      read_file(gone_path(generation)).and_then([](const std::string& text) { return parse_json(text); });
  if (!json) return fail(ErrorCode::kBrokenIndex, json.error().message, kRebuildHint);
  auto resolutions = ids_of(*json, "resolutions");
  auto paragraphs = ids_of(*json, "paragraphs");
  if (!resolutions || !paragraphs) {
    return fail(ErrorCode::kBrokenIndex, fmt::format("{} is damaged", gone_path(generation).string()),
                kRebuildHint);
  }
  return Gone{std::move(*resolutions), std::move(*paragraphs)};
}

Result<void> write_gone(const fs::path& generation, const Gone& gone) {
  const Json json = {{"resolutions", gone.resolutions}, {"paragraphs", gone.paragraphs}};
  return write_file_atomically(gone_path(generation), to_json_text(json) + "\n");
}

Result<UnitPair> open_units(const fs::path& generation) {
  auto gone = read_gone(generation);
  if (!gone) return tl::unexpected(gone.error());
  auto resolutions = open_layers(generation, resolutions_path, std::move(gone->resolutions));
  if (!resolutions) return tl::unexpected(resolutions.error());
  auto paragraphs = open_layers(generation, paragraphs_path, std::move(gone->paragraphs));
  if (!paragraphs) return tl::unexpected(paragraphs.error());
  return open_positions(generation).map([&](LayeredPositions&& positions) {
    return UnitPair{std::move(*resolutions), std::move(*paragraphs), std::move(positions)};
  });
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
