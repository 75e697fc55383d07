#include "common/index/field.h"

#include <gtest/gtest.h>

namespace disarm::index {
namespace {

TEST(Field, IsFoundByItsIdAndItsName) {
  for (const Field& row : fields()) {
    EXPECT_EQ(&field(row.id), &row);
    EXPECT_EQ(find_field(row.name), &row);
  }
}

TEST(Field, IsNotFoundByAnotherName) {
  EXPECT_EQ(find_field("nosuch"), nullptr);
  EXPECT_EQ(find_field(""), nullptr);
  EXPECT_EQ(find_field("Symbol"), nullptr);
}

TEST(Field, IsNamedInItsExample) {
  for (const Field& row : fields()) {
    EXPECT_TRUE(row.example.starts_with(row.name)) << row.name;
  }
}

}  // namespace
}  // namespace disarm::index
