#include "common/index/compress.h"

#include <memory>
#include <new>

#include <zstd.h>

namespace disarm::index {
namespace {

// No record is nearly as large: what claims to be is damaged.
constexpr unsigned long long kMostBytes = 1ULL << 30;

// One for each thread: making it takes longer than compressing a text.
ZSTD_CCtx* compression() {
  thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(),
                                                                                  ZSTD_freeCCtx);
  if (context == nullptr) throw std::bad_alloc();
  return context.get();
}

ZSTD_DCtx* decompression() {
  thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(),
                                                                                  ZSTD_freeDCtx);
  if (context == nullptr) throw std::bad_alloc();
  return context.get();
}

}  // namespace

std::string compress(std::string_view bytes) {
  std::string compressed(ZSTD_compressBound(bytes.size()), '\0');
  const size_t size = ZSTD_compressCCtx(compression(), compressed.data(), compressed.size(), bytes.data(),
                                        bytes.size(), ZSTD_CLEVEL_DEFAULT);
  if (ZSTD_isError(size) != 0) throw std::bad_alloc();  // it fits: nothing else can fail
  compressed.resize(size);
  return compressed;
}

Result<std::string> decompress(std::string_view compressed) {
  const unsigned long long claimed = ZSTD_getFrameContentSize(compressed.data(), compressed.size());
  if (claimed <= kMostBytes) {
    std::string bytes(claimed, '\0');
    const size_t size = ZSTD_decompressDCtx(decompression(), bytes.data(), bytes.size(), compressed.data(),
                                            compressed.size());
    if (size == bytes.size()) return bytes;
  }
  return fail(ErrorCode::kBrokenIndex, "a stored record is damaged",
              "build the index again from the documents");
}

}  // namespace disarm::index
