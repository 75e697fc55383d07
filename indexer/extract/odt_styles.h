// The styles of an OpenDocument text: what styles.xml and the automatic styles of content.xml say.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <libxml/tree.h>

#include "indexer/extract/block_writer.h"

namespace disarm::extract {

struct OdtStyle {
  std::string parent;
  std::optional<bool> bold;
  std::optional<bool> italic;
  std::optional<bool> superscript;
  bool on_new_page = false;
  std::string master_page;
};

class OdtStyles {
 public:
  // Adds the styles below `root` of styles.xml or content.xml; nullptr adds nothing.
  void add(const xmlNode* root);

  // `around`, changed by the style of the family ("paragraph", "text") and what it inherits.
  TextStyle apply(std::string_view family, const std::string& name, TextStyle around) const;

  bool begins_page(const std::string& paragraph_style) const;
  std::string master_page(const std::string& paragraph_style) const;  // empty where it sets none

 private:
  const OdtStyle* find(std::string_view family, const std::string& name) const;

  std::map<std::string, OdtStyle> styles_;  // by family and name
};

}  // namespace disarm::extract
