#include "common/text/language.h"

#include <gtest/gtest.h>

namespace disarm::text {
namespace {

TEST(DetectLanguage, TellsTheSixOfficialLanguages) {
  EXPECT_EQ(detect_language("Urges all States parties to the Convention to provide the information").code,
            "en");
  EXPECT_EQ(
      detect_language("Prie tous les États parties de communiquer les informations dans une lettre").code,
      "fr");
  EXPECT_EQ(detect_language("Insta a los Estados partes a que presenten la información y el informe").code,
            "es");
  EXPECT_EQ(detect_language("призывает все государства — участники Конвенции").code, "ru");
  EXPECT_EQ(detect_language("تحث جميع الدول الأطراف في الاتفاقية").code, "ar");
  EXPECT_EQ(detect_language("敦促《公约》所有缔约国 States").code, "zh");
}

TEST(DetectLanguage, TakesEnglishWhenNothingSpeaksForAnother) {
  EXPECT_EQ(detect_language("").code, "en");
  EXPECT_EQ(detect_language("A/RES/79/58").code, "en");
}

TEST(LanguageProfiles, AreFoundByCodeAndByJobNumberLetter) {
  EXPECT_EQ(find_language("ar")->name, "Arabic");
  EXPECT_EQ(find_language_by_letter('C')->code, "zh");
  EXPECT_EQ(find_language("de"), nullptr);
}

}  // namespace
}  // namespace disarm::text
