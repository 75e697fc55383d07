#include "common/undoc/member_reader.h"

#include <fmt/format.h>

namespace disarm::undoc {

Result<void> MemberReader::finish() const {
  if (error_) return tl::unexpected(*error_);
  if (wrong_.empty()) return {};
  return fail(ErrorCode::kBrokenIndex,
              fmt::format("the member \"{}\" is missing or has another type", wrong_));
}

void MemberReader::read(const char* name, std::string& value) {
  const Json* member = find(name);
  if (!member) return;
  if (member->is_string()) {
    value = member->get<std::string>();
  } else if (!member->is_null()) {
    wrong_ = name;
  }
}

void MemberReader::read(const char* name, std::vector<std::string>& values) {
  read_list(name, [&](const Json& item) {
    if (item.is_string()) values.push_back(item.get<std::string>());
    return item.is_string();
  });
}

void MemberReader::read(const char* name, size_t& value) {
  const Json* member = find(name);
  if (!member) return;
  if (member->is_number_unsigned()) {
    value = member->get<size_t>();
  } else {
    wrong_ = name;
  }
}

void MemberReader::read(const char* name, std::optional<size_t>& value) {
  const Json* member = find(name);
  if (!member || member->is_null()) return;
  if (member->is_number_unsigned()) {
    value = member->get<size_t>();
  } else {
    wrong_ = name;
  }
}

void MemberReader::read(const char* name, double& value) {
  const Json* member = find(name);
  if (!member) return;
  if (member->is_number()) {
    value = member->get<double>();
  } else {
    wrong_ = name;
  }
}

void MemberReader::read(const char* name, bool& value) {
  const Json* member = find(name);
  if (!member) return;
  if (member->is_boolean()) {
    value = member->get<bool>();
  } else {
    wrong_ = name;
  }
}

void MemberReader::read_marks(const char* name, std::vector<std::string>& marks) {
  read_list(name, [&](const Json& item) {
    if (item.is_number_integer()) marks.push_back(std::to_string(item.get<int>()));
    if (item.is_string()) marks.push_back(item.get<std::string>());
    return item.is_number_integer() || item.is_string();
  });
}

const Json* MemberReader::find(const char* name) {
  if (!wrong_.empty()) return nullptr;
  const auto found = json_.is_object() ? json_.find(name) : json_.end();
  if (found != json_.end()) return &*found;
  wrong_ = name;
  return nullptr;
}

}  // namespace disarm::undoc
