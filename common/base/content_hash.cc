#include "common/base/content_hash.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

#include <fmt/format.h>

#define XXH_INLINE_ALL  // for one function, no library that every process has to load
#include <xxhash.h>

namespace disarm {
namespace {

std::string to_hex(const XXH128_hash_t& hash) {
  return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

tl::unexpected<Error> unreadable(const std::filesystem::path& path) {
  const std::string reason = std::strerror(errno);
  return fail(ErrorCode::kNoInput, fmt::format("cannot read {}: {}", path.native(), reason));
}

}  // namespace

std::string content_hash(std::string_view bytes) {
  return to_hex(XXH3_128bits(bytes.data(), bytes.size()));
}

uint64_t table_hash(std::string_view text) {
  return XXH3_64bits(text.data(), text.size());
}

Result<std::string> hash_file(const std::filesystem::path& path) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rbe"), &std::fclose);
  if (file == nullptr) return unreadable(path);
  const std::unique_ptr<XXH3_state_t, XXH_errorcode (*)(XXH3_state_t*)> state(XXH3_createState(),
                                                                              &XXH3_freeState);
  XXH3_128bits_reset(state.get());
  std::vector<char> buffer(1 << 18);
  while (const size_t count = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
    XXH3_128bits_update(state.get(), buffer.data(), count);
  }
  if (std::ferror(file.get()) != 0) return unreadable(path);
  return to_hex(XXH3_128bits_digest(state.get()));
}

}  // namespace disarm
