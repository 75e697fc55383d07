// Which documents are numbered together: A/RES/79/1, A/RES/79/2 ... are the series A/RES/79 of the General
// Assembly's seventy-ninth session; S/RES/1540(2004) is number 1540 of the series S/RES. Rules: domain.md 1.1
// and 1.2.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "common/undoc/session.h"

namespace disarm::upkeep {

struct SeriesPlace {
  std::string series;                     // "A/RES/79", "A/RES(XVI)", "S/RES", "A/C.1/79/L"
  std::string body;                       // as symbols name it: "A", "S", "A/C.1", "NPT"
  std::optional<undoc::Session> session;  // of the General Assembly
  // 58 of A/RES/79/58 and of A/RES/79/58A; nullopt where the symbol ends in no number, and for addenda,
  // corrigenda and revisions, which do not stand for the document itself.
  std::optional<int> number;
};

// Where `symbol` (canonical) stands in its series.
SeriesPlace series_place(std::string_view symbol);

}  // namespace disarm::upkeep
