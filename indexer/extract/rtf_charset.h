// The charsets that RTF names by numbers.
#pragma once

#include <string>

namespace disarm::extract {

// "windows-1251" for \ansicpg1251, also those of DOS and Macintosh; empty for numbers that mean none.
std::string charset_of_code_page(int code_page);

// The code page of a font's \fcharset: 1251 for 204; 0 for those that leave it to the document.
int code_page_of_font_charset(int font_charset);

inline constexpr int kSymbolCharset = 2;  // its bytes are pictures: bullets, arrows

}  // namespace disarm::extract
