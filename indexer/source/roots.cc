#include "indexer/source/roots.h"

namespace disarm::source {

bool Roots::cover(std::string_view path) const {
  std::string above(path);
  while (above.size() > 1) {
    if (paths_.contains(above)) return true;
    above.resize(above.rfind('/') == std::string::npos ? 0 : above.rfind('/'));
  }
  return paths_.contains("/");
}

}  // namespace disarm::source
