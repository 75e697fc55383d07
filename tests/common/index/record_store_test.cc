#include "common/index/record_store.h"

#include <gtest/gtest.h>

#include "common/index/terms.h"

namespace disarm::index {
namespace {

constexpr const char* kKey = "A/RES/79/58|en";

ResolutionRecord record_with_title(const std::string& title) {
  ResolutionRecord record;
  record.key = kKey;
  record.document.title = title;
  return record;
}

Xapian::WritableDatabase database_with(const ResolutionRecord& record) {
  Xapian::WritableDatabase database(std::string(), Xapian::DB_BACKEND_INMEMORY);
  Xapian::Document resolution;
  resolution.add_value(kKeySlot, record.key);
  resolution.add_boolean_term(key_term(record.key));
  database.add_document(resolution);
  store_record(database, record);
  return database;
}

TEST(RecordStore, GivesBackWhatWasStored) {
  const auto database = database_with(record_with_title("Cluster munitions"));
  EXPECT_EQ(stored_record(database, kKey)->document.title, "Cluster munitions");
}

TEST(RecordStore, TellsThatNothingIsStored) {
  auto database = database_with(record_with_title("Cluster munitions"));
  drop_record(database, kKey);
  EXPECT_EQ(stored_record(database, kKey).error().code, ErrorCode::kBrokenIndex);
}

TEST(RecordStore, LooksIntoTheLayerOfTheResolution) {
  const Xapian::Database base = database_with(record_with_title("Old"));
  const Xapian::Database delta = database_with(record_with_title("New"));
  const Units resolutions(base, delta, {1});
  EXPECT_EQ(stored_record(resolutions, resolutions.id_of(0, 1))->document.title, "Old");
  EXPECT_EQ(stored_record(resolutions, resolutions.id_of(1, 1))->document.title, "New");
}

}  // namespace
}  // namespace disarm::index
