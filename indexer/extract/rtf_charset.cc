#include "indexer/extract/rtf_charset.h"

#include <algorithm>
#include <array>
#include <utility>

namespace disarm::extract {

std::string charset_of_code_page(int code_page) {
  constexpr auto kOthers = std::to_array<std::pair<int, const char*>>({{437, "ibm-437"},
                                                                       {850, "ibm-850"},
                                                                       {852, "ibm-852"},
                                                                       {866, "ibm-866"},
                                                                       {10000, "macintosh"},
                                                                       {20866, "KOI8-R"},
                                                                       {54936, "GB18030"},
                                                                       {65001, "UTF-8"}});
  const auto other = std::ranges::find(kOthers, code_page, [](const auto& entry) { return entry.first; });
  if (other != kOthers.end()) return other->second;
  constexpr auto kWindows =
      std::to_array({874, 932, 936, 949, 950, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258});
  const bool known = std::ranges::find(kWindows, code_page) != kWindows.end();
  return known ? "windows-" + std::to_string(code_page) : std::string();
}

int code_page_of_font_charset(int font_charset) {
  constexpr auto kPages = std::to_array<std::pair<int, int>>({{77, 10000},
                                                              {128, 932},
                                                              {129, 949},
                                                              {134, 936},
                                                              {136, 950},
                                                              {161, 1253},
                                                              {162, 1254},
                                                              {163, 1258},
                                                              {177, 1255},
                                                              {178, 1256},
                                                              {186, 1257},
                                                              {204, 1251},
                                                              {222, 874},
                                                              {238, 1250}});
  const auto page = std::ranges::find(kPages, font_charset, [](const auto& entry) { return entry.first; });
  return page == kPages.end() ? 0 : page->second;
}

}  // namespace disarm::extract
