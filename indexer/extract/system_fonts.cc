#include "indexer/extract/system_fonts.h"

#include <fontconfig/fontconfig.h>

namespace disarm::extract {

void hide_system_fonts() {
  static FcConfig* const no_fonts = FcConfigCreate();
  if (no_fonts != nullptr) FcConfigSetCurrent(no_fonts);
}

void show_system_fonts() {
  FcConfigSetCurrent(nullptr);  // the library loads its own anew when it is next asked
}

}  // namespace disarm::extract
