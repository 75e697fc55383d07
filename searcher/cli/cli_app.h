// Names CLI11's App for headers, without the price of its own.
#pragma once

namespace CLI {
class App;
}
