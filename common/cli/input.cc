#include "common/cli/input.h"

#include <iostream>
#include <iterator>

#include "common/base/file.h"

namespace disarm::cli {

std::string read_standard_input() {
  return {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
}

Result<std::string> read_input(const std::string& file) {
  return file == kStandardInput ? read_standard_input() : read_file(file);
}

}  // namespace disarm::cli
