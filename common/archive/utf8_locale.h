// libarchive converts names to the charset of the thread's locale, and gives none where it cannot. While one
// of these lives, that charset is UTF-8 in this thread, whatever the user's environment says.
#pragma once

#include <clocale>

namespace disarm::archive {

class Utf8Locale {
 public:
  Utf8Locale();
  ~Utf8Locale();
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;

 private:
  locale_t own_;
  locale_t previous_;
};

}  // namespace disarm::archive
