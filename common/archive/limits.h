// How far archives are followed. A small file can claim, or really hold, more than any disk.
#pragma once

#include <cstddef>
#include <cstdint>

namespace disarm::archive {

struct ArchiveLimits {
  size_t depth = 8;                             // archives within archives; 1: no archive in another
  size_t entries = 1'000'000;                   // of one file, those of archives within it too
  uint64_t member_bytes = uint64_t{256} << 20;  // of one member, which is held in memory
  uint64_t total_bytes = uint64_t{64} << 30;    // that one file unpacks to, archives within it included
  double ratio = 250;                           // bytes produced from one; text seldom gives more than 20
};

}  // namespace disarm::archive
