#include "common/archive/utf8_locale.h"

namespace disarm::archive {

Utf8Locale::Utf8Locale()
    : own_(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)),
      previous_(own_ == nullptr ? nullptr : ::uselocale(own_)) {}

Utf8Locale::~Utf8Locale() {
  if (own_ == nullptr) return;
  ::uselocale(previous_);
  ::freelocale(own_);
}

}  // namespace disarm::archive
