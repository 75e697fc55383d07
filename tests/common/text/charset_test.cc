#include "common/text/charset.h"

#include <gtest/gtest.h>

namespace disarm::text {
namespace {

TEST(Decode, KeepsUtf8AndRemovesItsByteOrderMark) {
  EXPECT_EQ(decode("d\xC3\xA9sarmement").value().utf8, "désarmement");
  EXPECT_EQ(decode("\xEF\xBB\xBF"
                   "d\xC3\xA9sarmement")
                .value()
                .utf8,
            "désarmement");
}

TEST(Decode, FollowsByteOrderMarks) {
  using namespace std::string_literals;
  EXPECT_EQ(decode("\xFF\xFE"
                   "A\0/\0"s)
                .value()
                .utf8,
            "A/");
  EXPECT_EQ(decode("\xFE\xFF"
                   "\0A\0/"s)
                .value()
                .utf8,
            "A/");
  EXPECT_EQ(decode("\xFF\xFE\0\0"
                   "A\0\0\0"s)
                .value()
                .charset,
            "UTF-32LE");
}

TEST(Decode, DetectsWesternEuropeanText) {
  const auto decoded = decode(
      "L'Assembl\xE9"
      "e g\xE9n\xE9rale, rappelant ses r\xE9solutions sur le d\xE9sarmement g\xE9n\xE9ral et complet, "
      "r\xE9"
      "affirme sa d\xE9termination \xE0 mettre fin aux souffrances caus\xE9"
      "es par les armes \x93"
      "classiques\x94");
  ASSERT_TRUE(decoded);
  EXPECT_NE(decoded->utf8.find("L'Assemblée générale"), std::string::npos) << decoded->charset;
  EXPECT_NE(decoded->utf8.find("“classiques”"), std::string::npos) << decoded->charset;
}

TEST(Decode, CountsWhatMeansNothing) {
  const auto decoded = decode(
      "\xEF\xBB\xBF"
      "a\xFF"
      "b\xC3");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->replacements, 2U);
  EXPECT_EQ(decoded->utf8, "a\uFFFDb\uFFFD");
}

std::string repeated(std::string_view text) {
  std::string all;
  for (int i = 0; i < 20; ++i) all += text;
  return all;
}

// Every charset that the documents of six languages have come in, without a byte order mark or a declaration.
TEST(Decode, DetectsTheCharsetsOfTheOfficialLanguages) {
  struct Sample {
    const char* charset;
    const char* bytes;
    const char* text;
  };
  const Sample samples[] = {
      {"windows-1251",
       "\303\345\355\345\360\340\353\374\355\340\377 \300\361\361\340\354\341\353\345\377 "
       "\357\360\350\347\373\342\340\345\362 \343\356\361\363\344\340\360\361\362\342\340 ",
       "Генеральная Ассамблея призывает государства"},
      {"KOI8-R",
       "\347\305\316\305\322\301\314\330\316\301\321 \341\323\323\301\315\302\314\305\321 "
       "\320\322\311\332\331\327\301\305\324 \307\317\323\325\304\301\322\323\324\327\301 ",
       "Генеральная Ассамблея призывает государства"},
      {"GB18030",
       "\264\363\273\341\266\330\264\331\313\371\323\320\271\372\274\322\307\345\263\375\265\330\300\327",
       "大会敦促所有国家清除地雷"},
      {"Big5", "\244j\267|\264\260\253P\251\322\246\263\260\352\256a\262M\260\243\246a\271p",
       "大會敦促所有國家清除地雷"},
      {"windows-1256",
       "\346\305\320 \312\324\355\321 \305\341\354 \336\321\307\321\307\312\345\307 "
       "\307\341\343\312\332\341\336\311 \310\344\322\332 \307\341\323\341\307\315 ",
       "وإذ تشير إلى قراراتها المتعلقة بنزع السلاح"},
      {"windows-1250",
       "Zgromadzenie Og\363lne wzywa pa\361stwa do usuni\352cia min i dzi\352kuje za ka\277de \234wiadectwo, "
       "kt\363re \263\271czy ",
       "Zgromadzenie Ogólne wzywa państwa do usunięcia min i dziękuje za każde świadectwo, które łączy"},
  };
  for (const Sample& sample : samples) {
    const auto decoded = decode(repeated(sample.bytes));
    ASSERT_TRUE(decoded);
    EXPECT_NE(decoded->utf8.find(sample.text), std::string::npos)
        << sample.charset << " taken for " << decoded->charset;
    EXPECT_EQ(decode(sample.bytes, sample.charset).value().utf8.find(sample.text), 0U) << sample.charset;
  }
}

TEST(Decode, LooksAtTheWholeText) {
  const std::string english = repeated(repeated("The text begins in English, for page after page. "));
  const auto decoded = decode(
      english + english +
      repeated("\320\345\347\356\353\376\366\350\377 \356 \360\340\347\356\360\363\346\345\355\350\350 "));
  ASSERT_TRUE(decoded);
  EXPECT_NE(decoded->utf8.find("Резолюция о разоружении"), std::string::npos) << decoded->charset;
}

TEST(Decode, DetectsWideCharactersWithoutMarks) {
  std::string wide;
  for (const char letter : repeated("The General Assembly, ")) wide += {letter, '\0'};
  EXPECT_EQ(decode(wide).value().charset, "UTF-16LE");
  std::string wider;
  for (const char letter : repeated("The General Assembly, ")) wider += {'\0', '\0', '\0', letter};
  EXPECT_EQ(decode(wider).value().charset, "UTF-32BE");
}

std::string in_utf16le(std::u16string_view text) {
  std::string bytes;
  for (const char16_t unit : text) bytes += {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
  return bytes;
}

std::string with_bytes_swapped(std::string bytes) {
  for (size_t at = 0; at + 1 < bytes.size(); at += 2) std::swap(bytes[at], bytes[at + 1]);
  return bytes;
}

TEST(Decode, DetectsWideCharactersBeyondAsciiWithoutMarks) {
  const std::string russian = in_utf16le(
      u"Генеральная Ассамблея,\nссылаясь на свои резолюции о разоружении,\nпризывает все государства;\n");
  const std::string arabic = in_utf16le(u"إن الجمعية العامة،\nإذ تشير إلى قراراتها المتعلقة بنزع السلاح،\n");
  for (const std::string& text : {russian, arabic}) {
    EXPECT_EQ(decode(text).value().charset, "UTF-16LE");
    EXPECT_EQ(decode(with_bytes_swapped(text)).value().charset, "UTF-16BE");
  }
}

TEST(Decode, TellsTheLettersOfLatin9FromFractions) {
  const std::string french =
      "L'Assembl\xE9"
      "e g\xE9n\xE9rale, rappelant ses r\xE9solutions sur le d\xE9sarmement, ";
  EXPECT_EQ(decode(french + "met en \xBDuvre les trait\xE9s").value().utf8.find("½"), std::string::npos);
  EXPECT_NE(decode(french + "met en \xBDuvre les trait\xE9s").value().utf8.find("en œuvre"),
            std::string::npos);
  EXPECT_NE(decode(french + "apr\xE8s 2\xBD ans").value().utf8.find("2½ ans"), std::string::npos);
  EXPECT_NE(decode(french + "\x93\xBDuvre\x94").value().utf8.find("“½uvre”"), std::string::npos);
}

TEST(Decode, BelievesDeclarationsThatCanBeTrue) {
  EXPECT_EQ(decode("\320\345\347", "windows-1251").value().utf8, "Рез");
  EXPECT_EQ(decode("Резолюция", "iso-8859-1").value().utf8, "Резолюция");
  EXPECT_EQ(decode("plain", "utf-16").value().utf8, "plain");
  EXPECT_EQ(decode("plain", "no-such-charset").value().utf8, "plain");
}

TEST(Decode, KeepsDamagedUtf8) {
  const auto decoded = decode("Le d\303\251sarmement g\303\251n\303\251ral est n\351glig\303\251");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->utf8, "Le désarmement général est n\uFFFDgligé");
  EXPECT_EQ(replacement_warning(decoded->replacements), "1 broken byte sequence became U+FFFD");
}

}  // namespace
}  // namespace disarm::text
