#include "indexer/parse/meeting.h"

#include <gtest/gtest.h>

namespace disarm::parse {
namespace {

TEST(MeetingIn, FindsTheNumberedMeeting) {
  EXPECT_EQ(meeting_in("44th plenary meeting 2 December 2024"), "44th plenary meeting");
  EXPECT_EQ(meeting_in("50th (resumed) plenary meeting"), "50th (resumed) plenary meeting");
  EXPECT_EQ(meeting_in("Adopted unanimously at the 1382nd meeting."), "1382nd meeting");
  EXPECT_EQ(meeting_in("492nd MEETING: 29 AUGUST 1950"), "492nd meeting");
  EXPECT_EQ(meeting_in("On 2 May, at its 3rd meeting, "), "3rd meeting");
}

TEST(MeetingIn, FindsNothingElse) {
  for (const char* text :
       {"", "44", "the 44th session", "2nd meetings", "meeting of 2 May", "44th plenary"}) {
    EXPECT_EQ(meeting_in(text), "") << text;
  }
}

}  // namespace
}  // namespace disarm::parse
