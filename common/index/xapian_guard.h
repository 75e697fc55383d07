// The border where exceptions of Xapian become errors.
#pragma once

#include <type_traits>
#include <utility>

#include <xapian.h>

#include "common/base/error.h"

namespace disarm::index {

Error from_xapian(const Xapian::Error& error);

// For what guarded() runs, where only an exception can tell of an error: as Xapian tells of data that it
// cannot read.
template <typename T>
T or_throw(Result<T> result) {
  if (!result) throw Xapian::DatabaseCorruptError(result.error().message);
  return std::move(*result);
}

// The value of `work()`, or the exception of Xapian that it threw as an Error. `work` returns a plain value,
// void or a Result (which is passed through).
template <typename Work>
auto guarded(Work&& work) {
  using Value = std::invoke_result_t<Work>;
  if constexpr (std::is_void_v<Value>) {
    return [&]() -> Result<void> {
      try {
        std::forward<Work>(work)();
        return {};
      } catch (const Xapian::Error& error) {
        return tl::unexpected(from_xapian(error));
      }
    }();
  } else if constexpr (requires(Value value) {
                         value.has_value();
                         value.error();
                       }) {
    return [&]() -> Value {
      try {
        return std::forward<Work>(work)();
      } catch (const Xapian::Error& error) {
        return tl::unexpected(from_xapian(error));
      }
    }();
  } else {
    return [&]() -> Result<Value> {
      try {
        return std::forward<Work>(work)();
      } catch (const Xapian::Error& error) {
        return tl::unexpected(from_xapian(error));
      }
    }();
  }
}

}  // namespace disarm::index
