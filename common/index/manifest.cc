#include "common/index/manifest.h"

#include <fmt/format.h>
#include <xapian.h>

#include "common/base/file.h"
#include "common/base/json.h"
#include "common/base/time.h"
#include "common/base/version.h"

namespace disarm::index {
namespace {

namespace fs = std::filesystem;

fs::path manifest_path(const fs::path& generation) {
  return generation / "manifest.json";
}

tl::unexpected<Error> broken(const fs::path& path, std::string_view reason) {
  return fail(ErrorCode::kBrokenIndex, fmt::format("the manifest {} is damaged: {}", path.string(), reason),
              "build the index again from the documents");
}

tl::unexpected<Error> other_schema(const fs::path& generation, int schema) {
  const bool is_newer = schema > kSchemaVersion;
  return fail(ErrorCode::kIndexVersion,
              fmt::format("{} was written by {} disarm-indexer (schema {}; this program reads {})",
                          generation.string(), is_newer ? "a newer" : "an older", schema, kSchemaVersion),
              is_newer ? "use the version of Disarm Search that wrote it, or a newer one"
                       : "build the index again from the documents");
}

bool has_all_members(const Json& json) {
  for (const char* name : {"program_version", "xapian_version", "icu_version", "created"}) {
    if (!json.contains(name) || !json[name].is_string()) return false;
  }
  for (const char* name : {"resolutions", "paragraphs", "words"}) {
    if (!json.contains(name) || !json[name].is_number_unsigned()) return false;
  }
  return true;
}

}  // namespace

Manifest current_manifest() {
  Manifest manifest;
  manifest.program_version = kProgramVersion;
  manifest.xapian_version = Xapian::version_string();
  manifest.icu_version = DISARM_ICU_VERSION;
  manifest.created = utc_now_text();
  return manifest;
}

Result<void> write_manifest(const fs::path& generation, const Manifest& manifest) {
  Json json = {
      {"schema_version", manifest.schema_version},
      {"program_version", manifest.program_version},
      {"xapian_version", manifest.xapian_version},
      {"icu_version", manifest.icu_version},
      {"created", manifest.created},
      {"resolutions", manifest.resolutions},
      {"paragraphs", manifest.paragraphs},
      {"words", manifest.words},
  };
  if (manifest.previous) json["previous"] = *manifest.previous;
  return write_file_atomically(manifest_path(generation), to_json_text(json, 2) + "\n");
}

Result<Manifest> read_manifest(const fs::path& generation) {
  const fs::path path = manifest_path(generation);
  const auto text = read_file(path);
  if (!text) return broken(path, text.error().message);
  const auto json = parse_json(*text);
  if (!json) return broken(path, json.error().message);
  if (!json->is_object() || !json->contains("schema_version") ||
      !(*json)["schema_version"].is_number_integer()) {
    return broken(path, "it has no schema_version");
  }
  // Before anything else is read: another schema may well have other members.
  const int schema = (*json)["schema_version"].get<int>();
  if (schema != kSchemaVersion) return other_schema(generation, schema);
  if (!has_all_members(*json)) return broken(path, "members are missing");

  Manifest manifest;
  manifest.program_version = (*json)["program_version"].get<std::string>();
  manifest.xapian_version = (*json)["xapian_version"].get<std::string>();
  manifest.icu_version = (*json)["icu_version"].get<std::string>();
  manifest.created = (*json)["created"].get<std::string>();
  manifest.resolutions = (*json)["resolutions"].get<size_t>();
  manifest.paragraphs = (*json)["paragraphs"].get<size_t>();
  manifest.words = (*json)["words"].get<size_t>();
  const auto previous = json->find("previous");
  if (previous != json->end() && previous->is_number_integer()) manifest.previous = previous->get<int>();
  return manifest;
}

}  // namespace disarm::index
