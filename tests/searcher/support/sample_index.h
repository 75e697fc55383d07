// A small index of documents composed for the tests, written with Xapian and common/index alone.
#pragma once

#include <filesystem>
#include <memory>

#include "tests/support/temporary_folder.h"

namespace disarm {

// What is in it (sample_documents.cc has the texts):
//   A/RES/79/58    cluster munitions, session 79, 98 (mm), 2024-12-02
//   A/RES/78/32    cluster munitions, session 78, 98 (ll), 2023-12-04
//   A/RES/79/40    anti-personnel mines, session 79, 98 (j), 2024-12-02; cites 79/58
//   A/RES/47/54G, A/RES/47/54A, A/RES/47/9   three with one text, session 47, 1992-12-09, in this order
//   A/RES/79/61    in Chinese, session 79
//   and one without a symbol
class SampleIndex {
 public:
  SampleIndex();  // one pair of databases

  // A base and a delta of these documents; the base also holds earlier wordings and documents that are gone.
  static SampleIndex layered();

  const std::filesystem::path& path() const { return folder_->path(); }

 private:
  explicit SampleIndex(bool is_layered);

  std::unique_ptr<TemporaryFolder> folder_ = std::make_unique<TemporaryFolder>();
};

}  // namespace disarm
