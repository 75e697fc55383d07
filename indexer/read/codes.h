// How the values of messages are coded, see common/base/byte_codec.h. The bindings name every member, so that
// a new one that is not handed on does not compile.
#pragma once

#include "common/base/byte_codec.h"
#include "common/undoc/document_code.h"
#include "indexer/read/reader.h"

namespace disarm {

template <typename Codec, IsOrIsConst<Error> T>
void code(Codec& codec, T& error) {
  auto& [error_code, message, hint] = error;
  codec(error_code, message, hint);
  codec.require(error_code <= ErrorCode::kInternal);
}

}  // namespace disarm

namespace disarm::extract {

template <typename Codec, IsOrIsConst<ExtractOptions> T>
void code(Codec& codec, T& options) {
  auto& [ocr] = options;
  codec(ocr);
}

}  // namespace disarm::extract

namespace disarm::archive {

template <typename Codec, IsOrIsConst<ArchiveLimits> T>
void code(Codec& codec, T& limits) {
  auto& [depth, entries, member_bytes, total_bytes, ratio] = limits;
  codec(depth, entries, member_bytes, total_bytes, ratio);
}

}  // namespace disarm::archive

namespace disarm::read {

template <typename Codec, IsOrIsConst<ReadOptions> T>
void code(Codec& codec, T& options) {
  auto& [extract, archive] = options;
  codec(extract, archive);
}

template <typename Codec, IsOrIsConst<WorkerLimits> T>
void code(Codec& codec, T& limits) {
  auto& [memory_bytes, processor_time, wall_time] = limits;
  int64_t processor_seconds = processor_time.count();
  int64_t wall_seconds = wall_time.count();
  codec(memory_bytes, processor_seconds, wall_seconds);
  if constexpr (!std::is_const_v<T>) {
    processor_time = std::chrono::seconds(processor_seconds);
    wall_time = std::chrono::seconds(wall_seconds);
  }
}

template <typename Codec, IsOrIsConst<ReadRequest> T>
void code(Codec& codec, T& request) {
  auto& [locator, already_told] = request;
  codec(locator, already_told);
}

template <typename Codec, IsOrIsConst<MetSource> T>
void code(Codec& codec, T& source) {
  auto& [locator, size, hash, is_archive] = source;
  codec(locator, size, hash, is_archive);
}

template <typename Codec, IsOrIsConst<Reading> T>
void code(Codec& codec, T& reading) {
  auto& [documents, format] = reading;
  codec(documents, format);
}

}  // namespace disarm::read
