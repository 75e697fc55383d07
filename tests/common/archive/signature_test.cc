#include "common/archive/signature.h"

#include <gtest/gtest.h>

#include "tests/support/archive_builder.h"

namespace disarm::archive {
namespace {

using namespace std::string_view_literals;

struct Case {
  ArchiveForm form;
  ArchiveKind kind;
};

class Signatures : public testing::TestWithParam<Case> {};

TEST_P(Signatures, AreRecognisedWhateverTheName) {
  const auto bytes = make_archive(GetParam().form, {{"a.txt", "text"}});
  EXPECT_EQ(archive_kind(bytes, "archive.dat"), GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(
    Formats, Signatures,
    testing::Values(Case{{"zip"}, ArchiveKind::kSeekable}, Case{{"7zip"}, ArchiveKind::kSeekable},
                    Case{{"pax"}, ArchiveKind::kStreamed}, Case{{"gnutar"}, ArchiveKind::kStreamed},
                    Case{{"newc"}, ArchiveKind::kStreamed}, Case{{"odc"}, ArchiveKind::kStreamed},
                    Case{{"iso9660"}, ArchiveKind::kStreamed}, Case{{"pax", "gzip"}, ArchiveKind::kStreamed},
                    Case{{"pax", "bzip2"}, ArchiveKind::kStreamed},
                    Case{{"pax", "xz"}, ArchiveKind::kStreamed},
                    Case{{"pax", "zstd"}, ArchiveKind::kStreamed},
                    Case{{"pax", "lz4"}, ArchiveKind::kStreamed}));

TEST(Signature, OfADocumentIsNone) {
  for (const auto text :
       {"%PDF-1.7"sv, ""sv, "PK"sv, "070707 is a date"sv, "BZh9 is a product"sv, "Rar!"sv}) {
    EXPECT_FALSE(is_archive(text, "a.zip")) << text;
  }
}

TEST(Signature, OfAnOldTarNeedsItsName) {
  const auto tar = make_archive({"v7tar"}, {{"a.txt", "text"}});
  EXPECT_TRUE(is_archive(tar, "old.tar"));
  EXPECT_FALSE(is_archive(tar, "old.txt"));
  EXPECT_FALSE(is_archive(std::string(512, 'x'), "no.tar"));
  EXPECT_FALSE(is_archive(std::string(512, '\0'), "no.tar"));
}

}  // namespace
}  // namespace disarm::archive
