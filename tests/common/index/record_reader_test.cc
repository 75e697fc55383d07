#include "common/index/record_reader.h"

#include <gtest/gtest.h>

#include "common/index/record_store.h"
#include "common/index/terms.h"

namespace disarm::index {
namespace {

ResolutionRecord record_of(const std::string& key) {
  ResolutionRecord record;
  record.key = key;
  record.document.title = "Of " + key;
  record.document.paragraphs = {{undoc::ParagraphType::kPreambular, "", "Recalling", "Recalling all,", {}},
                                {undoc::ParagraphType::kOperative, "1", "Urges", "Urges all.", {}}};
  return record;
}

void add_resolution(Xapian::WritableDatabase& database, const std::string& key) {
  Xapian::Document unit;
  unit.add_boolean_term(key_term(key));
  database.add_document(unit);
  store_record(database, record_of(key));
}

Xapian::Document paragraph_unit(const std::string& key, const ParagraphRecord& place) {
  Xapian::Document unit;
  unit.add_value(kKeySlot, key);
  unit.set_data(encode(place));
  return unit;
}

class RecordReaderTest : public testing::Test {
 protected:
  RecordReaderTest() {
    for (const char* key : {"A/RES/79/58|en", "A/RES/79/59|en", "A/RES/79/59|fr"}) {
      add_resolution(database_, key);
    }
    add_resolution(database_, "twice|en");
    add_resolution(database_, "twice|en");
    units_ = Units(database_);
  }

  Xapian::WritableDatabase database_{"", Xapian::DB_BACKEND_INMEMORY};
  Units units_;
  RecordReader records_{units_};
};

TEST_F(RecordReaderTest, LeadsFromAParagraphToItsText) {
  const auto stored = records_.paragraph(paragraph_unit("A/RES/79/59|fr", {"op1", 1}));
  ASSERT_TRUE(stored) << stored.error().message;
  EXPECT_EQ(stored->resolution->document.title, "Of A/RES/79/59|fr");
  EXPECT_EQ(stored->place.id, "op1");
  EXPECT_EQ(stored->paragraph().text, "Urges all.");
}

TEST_F(RecordReaderTest, ReadsTheRecordOfNeighboursOnce) {
  const auto first = records_.paragraph(paragraph_unit("A/RES/79/58|en", {"pp1", 0}));
  const auto second = records_.paragraph(paragraph_unit("A/RES/79/58|en", {"op1", 1}));
  ASSERT_TRUE(first && second);
  EXPECT_EQ(first->resolution, second->resolution);
}

TEST_F(RecordReaderTest, RefusesWhatIsNotThere) {
  EXPECT_EQ(records_.resolution("A/RES/79/60|en").error().code, ErrorCode::kBrokenIndex);
  EXPECT_EQ(records_.resolution("twice|en").error().code, ErrorCode::kBrokenIndex);
  EXPECT_EQ(records_.paragraph(paragraph_unit("A/RES/79/58|en", {"op2", 2})).error().code,
            ErrorCode::kBrokenIndex);
  Xapian::Document without_place;
  without_place.add_value(kKeySlot, "A/RES/79/58|en");
  EXPECT_EQ(records_.paragraph(without_place).error().code, ErrorCode::kBrokenIndex);
}

}  // namespace
}  // namespace disarm::index
