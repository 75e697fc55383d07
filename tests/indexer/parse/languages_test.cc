// The same short resolution in the official languages but English: its parts are known by rows of data files.

#include <ostream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"
#include "tests/indexer/parse/accounting.h"

namespace disarm::parse {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using undoc::ParagraphType;

struct Sample {
  const char* language;
  const char* text;
  const char* sub_label;
};

void PrintTo(const Sample& sample, std::ostream* stream) {
  *stream << sample.language;
}

class Languages : public testing::TestWithParam<Sample> {};

TEST_P(Languages, HaveTheSameParts) {
  const extract::StyledText styled = extract::extract_plain_text(GetParam().text).value();
  const Explained reading = explain(styled, "a.txt");
  const undoc::Document& document = reading.document;
  EXPECT_EQ(document.symbol, "A/RES/79/399");
  EXPECT_EQ(document.kind, "resolution");
  EXPECT_EQ(document.organ, "General Assembly");
  EXPECT_EQ(document.committee, "First Committee");
  EXPECT_EQ(document.session->number, 79);
  EXPECT_EQ(document.agenda_items.size(), 1U);
  EXPECT_TRUE(document.adopted.has_value());
  EXPECT_TRUE(document.report.starts_with("A/79/999"));
  EXPECT_EQ(document.language, GetParam().language);
  std::vector<ParagraphType> types;
  std::vector<std::string> labels;
  for (const undoc::Paragraph& paragraph : document.paragraphs) {
    types.push_back(paragraph.type);
    labels.push_back(paragraph.label);
    const bool opens =
        paragraph.type == ParagraphType::kPreambular || paragraph.type == ParagraphType::kOperative;
    EXPECT_EQ(paragraph.opener.empty(), !opens) << paragraph.text;
  }
  EXPECT_THAT(types,
              ElementsAre(ParagraphType::kEnacting, ParagraphType::kPreambular, ParagraphType::kOperative,
                          ParagraphType::kSubparagraph, ParagraphType::kOperative, ParagraphType::kClosing));
  EXPECT_THAT(labels, ElementsAre("", "", "1", GetParam().sub_label, "2", ""));
  EXPECT_THAT(document.citations, ElementsAre("A/RES/78/399"));
  EXPECT_THAT(wrong_accounts(styled, reading), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Official, Languages,
    testing::Values(Sample{"fr",
                           "Soixante-dix-neuvième session\n"
                           "Point 98 z) de l’ordre du jour\n"
                           "Désarmement général et complet : marquage des ports\n"
                           "\n"
                           "Résolution adoptée par l’Assemblée générale le 2 décembre 2024\n"
                           "\n"
                           "[sur la base du rapport de la Première Commission (A/79/999, par. 9)]\n"
                           "\n"
                           "79/399.   Marquage des ports\n"
                           "\n"
                           "L’Assemblée générale,\n"
                           "\n"
                           "Rappelant sa résolution 78/399 du 4 décembre 2023,\n"
                           "\n"
                           "1.   Prie tous les États :\n"
                           "\n"
                           "a)   De marquer leurs ports ;\n"
                           "\n"
                           "2.   Décide de rester saisie de la question.\n"
                           "\n"
                           "44e séance plénière\n"
                           "2 décembre 2024\n",
                           "a"},
                    Sample{"es",
                           "Septuagésimo noveno período de sesiones\n"
                           "Tema 98 z) del programa\n"
                           "Desarme general y completo: señalización de los puertos\n"
                           "\n"
                           "Resolución aprobada por la Asamblea General el 2 de diciembre de 2024\n"
                           "\n"
                           "[sobre la base del informe de la Primera Comisión (A/79/999, párr. 9)]\n"
                           "\n"
                           "79/399.   Señalización de los puertos\n"
                           "\n"
                           "La Asamblea General,\n"
                           "\n"
                           "Recordando su resolución 78/399, de 4 de diciembre de 2023,\n"
                           "\n"
                           "1.   Insta a todos los Estados:\n"
                           "\n"
                           "a)   A que señalicen sus puertos;\n"
                           "\n"
                           "2.   Decide seguir ocupándose de la cuestión.\n"
                           "\n"
                           "44ª sesión plenaria\n"
                           "2 de diciembre de 2024\n",
                           "a"},
                    Sample{"ru",
                           "Семьдесят девятая сессия\n"
                           "Пункт 98 z) повестки дня\n"
                           "Всеобщее и полное разоружение: обозначение портов\n"
                           "\n"
                           "Резолюция, принятая Генеральной Ассамблеей 2 декабря 2024 года\n"
                           "\n"
                           "[по докладу Первого комитета (A/79/999, пункт 9)]\n"
                           "\n"
                           "79/399.   Обозначение портов\n"
                           "\n"
                           "Генеральная Ассамблея,\n"
                           "\n"
                           "ссылаясь на свою резолюцию 78/399 от 4 декабря 2023 года,\n"
                           "\n"
                           "1.   призывает все государства:\n"
                           "\n"
                           "а)   обозначать свои порты;\n"
                           "\n"
                           "2.   постановляет продолжить рассмотрение этого вопроса.\n"
                           "\n"
                           "44-е пленарное заседание,\n"
                           "2 декабря 2024 года\n",
                           "а"},
                    Sample{"ar",
                           "الدورة التاسعة والسبعون\n"
                           "البند 98 (أ) من جدول الأعمال\n"
                           "نزع السلاح العام الكامل\n"
                           "\n"
                           "قرار اتخذته الجمعية العامة في 2 كانون الأول/ديسمبر 2024\n"
                           "\n"
                           "[بناء على تقرير اللجنة الأولى (A/79/999، الفقرة 9)]\n"
                           "\n"
                           "79/399 - وضع العلامات على الموانئ\n"
                           "\n"
                           "إن الجمعية العامة،\n"
                           "\n"
                           "إذ تشير إلى قرارها 78/399 المؤرخ 4 كانون الأول/ديسمبر 2023،\n"
                           "\n"
                           "1 - تطلب إلى جميع الدول:\n"
                           "\n"
                           "(أ) أن تضع العلامات على موانئها؛\n"
                           "\n"
                           "2 - تقرر أن تبقي المسألة قيد نظرها.\n"
                           "\n"
                           "الجلسة العامة 44\n"
                           "2 كانون الأول/ديسمبر 2024\n",
                           "أ"},
                    Sample{"zh",
                           "第七十九届会议\n"
                           "议程项目98(z)\n"
                           "全面彻底裁军\n"
                           "\n"
                           "2024年12月2日大会决议\n"
                           "\n"
                           "[根据第一委员会的报告(A/79/999，第9段)通过]\n"
                           "\n"
                           "79/399. 港口的标记\n"
                           "\n"
                           "大会，\n"
                           "\n"
                           "回顾其2023年12月4日第78/399号决议，\n"
                           "\n"
                           "1. 请所有国家：\n"
                           "\n"
                           "(a) 标记其港口；\n"
                           "\n"
                           "2. 决定继续处理此事项。\n"
                           "\n"
                           "2024年12月2日\n"
                           "第44次全体会议\n",
                           "a"}));

}  // namespace
}  // namespace disarm::parse
