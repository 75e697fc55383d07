#include "common/undoc/session.h"

#include <gtest/gtest.h>

namespace disarm::undoc {
namespace {

constexpr Session kSeventyNinth{SessionKind::kRegular, 79};
constexpr Session kTenthSpecial{SessionKind::kSpecial, 10};
constexpr Session kEleventhEmergency{SessionKind::kEmergencySpecial, 11};

TEST(SessionNumber, IsWrittenAndReadBack) {
  for (const Session& session : {kSeventyNinth, kTenthSpecial, kEleventhEmergency}) {
    EXPECT_EQ(parse_session_number(to_string(session)), session);
  }
  EXPECT_EQ(to_string(kEleventhEmergency), "ES-11");
  EXPECT_EQ(parse_session_number("s-10"), kTenthSpecial);
  for (const char* wrong : {"", "S-", "0", "-1", "79th", "1946", "E-5"}) {
    EXPECT_EQ(parse_session_number(wrong), std::nullopt) << wrong;
  }
}

TEST(SessionLine, IsReadInSixLanguages) {
  for (const char* line :
       {"Seventy-ninth session", "Soixante-dix-neuvième session", "Septuagésimo noveno período de sesiones",
        "Семьдесят девятая сессия", "الدورة التاسعة والسبعون", "第七十九届会议"}) {
    EXPECT_EQ(parse_session_line(line), kSeventyNinth) << line;
  }
}

TEST(SessionLine, ToleratesSpelling) {
  for (const char* line :
       {"SEVENTY-NINTH SESSION", "Seventy- ninth  session", "Seventy ninth session (resumed)",
        "Seventy\u2011ninth session", "79th session", "SEPTUAGESIMO NOVENO PERIODO DE SESIONES",
        "семьдесят девятой сессии", "79-я сессия", "للدورة التاسعة والسبعين", "الدورة التاسعة السبعون",
        "第79届会议", "Seventy-ninth", "in the provisional agenda of its seventy-ninth session"}) {
    EXPECT_EQ(parse_session_line(line), kSeventyNinth) << line;
  }
  EXPECT_EQ(parse_session_line("TRENTE-TROISIEME SESSION"), (Session{SessionKind::kRegular, 33}));
  EXPECT_EQ(parse_session_line("soixante-et-onzième session"), (Session{SessionKind::kRegular, 71}));
}

TEST(SessionLine, ReadsSpecialSessions) {
  EXPECT_EQ(parse_session_line("Tenth special session"), kTenthSpecial);
  EXPECT_EQ(parse_session_line("Tenth Special Session"), kTenthSpecial);
  for (const char* line : {"Eleventh emergency special session", "Onzième session extraordinaire d’urgence",
                           "Undécimo período extraordinario de sesiones de emergencia",
                           "Одиннадцатая чрезвычайная специальная сессия",
                           "الدورة الاستثنائية الطارئة الحادية عشرة", "第十一届紧急特别会议"}) {
    EXPECT_EQ(parse_session_line(line), kEleventhEmergency) << line;
  }
}

TEST(SessionHeading, BeginsWithTheSession) {
  for (const char* line :
       {"Seventy-ninth session", "Soixante-dix-neuvième session", "Septuagésimo noveno período de sesiones",
        "Семьдесят девятая сессия", "الدورة التاسعة والسبعون", "第七十九届会议", "79th session",
        "79-я сессия", "SEVENTY-NINTH SESSION", "Seventy-ninth session (resumed)",
        "Seventy-ninth session, first part"}) {
    EXPECT_EQ(parse_session_heading(line), kSeventyNinth) << line;
  }
  EXPECT_EQ(parse_session_heading("Tenth special session"), kTenthSpecial);
  EXPECT_EQ(parse_session_heading("Eleventh emergency special session Eightieth year"), kEleventhEmergency);
}

TEST(SessionHeading, IsNoProse) {
  for (const char* line :
       {"", "Report of the Commission on its seventy-ninth session", "the seventy-ninth session",
        "At its seventy-ninth session the Commission decided to meet", "session of the Commission",
        "in the provisional agenda of its seventy-ninth session",
        "大会决定将题为“全面彻底裁军”的项目列入大会第七十九届会议临时议程，并请秘书长提出报告"}) {
    EXPECT_EQ(parse_session_heading(line), std::nullopt) << line;
  }
}

TEST(SessionLine, IsNotAnyOrdinal) {
  for (const char* line : {"", "First Committee", "Report of the Fourth Committee",
                           "Resumed session, first part", "Agenda item 98 (mm)", "session"}) {
    EXPECT_EQ(parse_session_line(line), std::nullopt) << line;
  }
}

}  // namespace
}  // namespace disarm::undoc
