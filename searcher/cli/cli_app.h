// Names CLI11's App for headers, without the price of its own.
#pragma once

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
}
