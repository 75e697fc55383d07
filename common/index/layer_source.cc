#include "common/index/layer_source.h"

namespace disarm::index {

void LayerSource::init(const Xapian::Database& layer) {
  last_ = layer.get_uuid() == uuid_ ? layer.get_lastdocid() : 0;
  document_ = 0;
}

}  // namespace disarm::index
