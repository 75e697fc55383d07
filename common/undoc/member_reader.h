// Reads the members of a stored JSON object, one after the other, and remembers the first that is wrong.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/json.h"

namespace disarm::undoc {

class MemberReader {
 public:
  explicit MemberReader(const Json& json) : json_(json) {}

  // What is wrong with the members that were read so far; an error of an object within a list comes first.
  Result<void> finish() const;

  void read(const char* name, std::string& value);  // null is empty
  void read(const char* name, std::vector<std::string>& values);
  void read(const char* name, size_t& value);
  void read(const char* name, std::optional<size_t>& value);  // null is nothing
  void read(const char* name, double& value);
  void read(const char* name, bool& value);

  // Footnote marks: numbers or text.
  void read_marks(const char* name, std::vector<std::string>& marks);

  // `from_json` makes a Result<Value> of each item.
  template <typename Value, typename FromJson>
  void read_objects(const char* name, std::vector<Value>& values, FromJson from_json) {
    read_list(name, [&](const Json& item) {
      Result<Value> value = from_json(item);
      if (value) {
        values.push_back(*std::move(value));
      } else {
        error_ = value.error();
      }
      return !error_;
    });
  }

  // Text that `parse` must understand; null leaves `value` empty.
  template <typename Value, typename Parse>
  void read_parsed(const char* name, std::optional<Value>& value, Parse parse) {
    const Json* member = find(name);
    if (!member || member->is_null()) return;
    std::string text;
    if (member->is_number_integer()) text = std::to_string(member->get<int>());
    if (member->is_string()) text = member->get<std::string>();
    value = parse(text);
    if (!value) wrong_ = name;
  }

 private:
  template <typename ReadItem>
  void read_list(const char* name, ReadItem read_item) {
    const Json* member = find(name);
    if (!member) return;
    if (!member->is_array() || !std::ranges::all_of(*member, read_item)) wrong_ = name;
  }

  // nullptr when it is missing, or when another member was wrong already.
  const Json* find(const char* name);

  const Json& json_;
  std::string wrong_;
  std::optional<Error> error_;
};

}  // namespace disarm::undoc
