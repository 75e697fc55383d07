#include "searcher/original/archive_module.h"

#include "common/archive/read_source.h"

extern "C" void disarm_read_source(const std::string& locator, disarm::Result<std::string>& result) {
  result = disarm::archive::read_source(locator);
}
