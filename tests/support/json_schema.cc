#include "tests/support/json_schema.h"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>

namespace disarm {
namespace {

bool has_type(const Json& value, const std::string& type) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  if (type == "integer") return value.is_number_integer();
  if (type == "number") return value.is_number();
  if (type == "boolean") return value.is_boolean();
  if (type == "null") return value.is_null();
  throw std::invalid_argument("unknown type " + type);
}

class Checker {
 public:
  explicit Checker(const Json& root) : root_(root) {}

  void check(const Json& schema, const Json& value, const std::string& place) {
    for (const auto& [keyword, rule] : schema.items()) {
      const auto found = rules().find(keyword);
      if (found == rules().end()) throw std::invalid_argument("unknown keyword " + keyword);
      found->second(*this, rule, value, place);
    }
    if (value.is_object() && schema.contains("properties")) check_unknown(schema["properties"], value, place);
  }

  std::vector<std::string> errors;

 private:
  using Rule = std::function<void(Checker&, const Json&, const Json&, const std::string&)>;

  static const std::map<std::string, Rule>& rules() {
    static const auto ignore = [](Checker&, const Json&, const Json&, const std::string&) {};
    static const std::map<std::string, Rule> rules = {
        {"$schema", ignore},
        {"$defs", ignore},
        {"title", ignore},
        {"description", ignore},
        {"type", &Checker::check_type},
        {"const",
         [](Checker& self, const Json& rule, const Json& value, const std::string& place) {
           if (value != rule) self.fail(place, "is not " + rule.dump());
         }},
        {"enum",
         [](Checker& self, const Json& rule, const Json& value, const std::string& place) {
           if (std::ranges::find(rule, value) == rule.end()) self.fail(place, "is none of " + rule.dump());
         }},
        {"minimum",
         [](Checker& self, const Json& rule, const Json& value, const std::string& place) {
           if (value.is_number() && value < rule) self.fail(place, "is below " + rule.dump());
         }},
        {"minItems",
         [](Checker& self, const Json& rule, const Json& value, const std::string& place) {
           if (value.is_array() && value.size() < rule) self.fail(place, "has too few items");
         }},
        {"maxItems",
         [](Checker& self, const Json& rule, const Json& value, const std::string& place) {
           if (value.is_array() && value.size() > rule) self.fail(place, "has too many items");
         }},
        {"required",
         [](Checker& self, const Json& rule, const Json& value, const std::string& place) {
           for (const std::string name : rule) {
             if (value.is_object() && !value.contains(name)) self.fail(place, "lacks " + name);
           }
         }},
        {"properties",
         [](Checker& self, const Json& rule, const Json& value, const std::string& place) {
           for (const auto& [name, schema] : rule.items()) {
             if (value.is_object() && value.contains(name))
               self.check(schema, value[name], place + "/" + name);
           }
         }},
        {"items",
         [](Checker& self, const Json& rule, const Json& value, const std::string& place) {
           if (!value.is_array()) return;
           for (size_t i = 0; i < value.size(); ++i)
             self.check(rule, value[i], place + "/" + std::to_string(i));
         }},
        {"anyOf", &Checker::check_any},
        {"$ref",
         [](Checker& self, const Json& rule, const Json& value, const std::string& place) {
           const std::string target = rule;
           self.check(self.root_.at(Json::json_pointer(target.substr(1))), value, place);
         }},
    };
    return rules;
  }

  static void check_type(Checker& self, const Json& rule, const Json& value, const std::string& place) {
    const Json types = rule.is_array() ? rule : Json::array({rule});
    const bool fits = std::ranges::any_of(types, [&](const Json& type) { return has_type(value, type); });
    if (!fits) self.fail(place, "is no " + rule.dump());
  }

  static void check_any(Checker& self, const Json& rule, const Json& value, const std::string& place) {
    std::vector<std::string> all;
    for (const Json& schema : rule) {
      Checker branch(self.root_);
      branch.check(schema, value, place);
      if (branch.errors.empty()) return;
      all.insert(all.end(), branch.errors.begin(), branch.errors.end());
    }
    self.errors.insert(self.errors.end(), all.begin(), all.end());
  }

  void check_unknown(const Json& properties, const Json& value, const std::string& place) {
    for (const auto& [name, member] : value.items()) {
      if (!properties.contains(name)) fail(place, "has a member that is not published: " + name);
    }
  }

  void fail(const std::string& place, const std::string& what) {
    errors.push_back((place.empty() ? "the whole" : place) + " " + what);
  }

  const Json& root_;
};

}  // namespace

std::vector<std::string> schema_errors(const Json& schema, const Json& value) {
  Checker checker(schema);
  checker.check(schema, value, "");
  return checker.errors;
}

}  // namespace disarm
