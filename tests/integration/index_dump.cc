#include "tests/integration/index_dump.h"

#include <xapian.h>

#include "common/base/json.h"
#include "common/index/generation.h"
#include "common/index/terms.h"

namespace disarm {
namespace {

std::string without_root(const std::string& locator, const std::string& root) {
  return locator.starts_with(root) ? locator.substr(root.size()) : locator;
}

Json record_of(const Xapian::Document& document, const std::string& root) {
  Json record = parse_json(document.get_data()).value();
  if (record.contains("source")) record["source"] = without_root(record["source"], root);
  if (!record.contains("sources")) return record;
  for (Json& source : record["sources"]) source["locator"] = without_root(source["locator"], root);
  return record;
}

std::string terms_of(const Xapian::Document& document) {
  const std::string source_prefix = index::source_term("");
  std::string terms;
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
    if ((*term).starts_with(source_prefix)) continue;
    terms += *term + ' ' + std::to_string(term.get_wdf()) + '\n';
  }
  return terms;
}

void add(const Xapian::Database& database, const std::string& root,
         std::map<std::string, std::string>& dump) {
  for (auto id = database.postlist_begin(""); id != database.postlist_end(""); ++id) {
    const Xapian::Document document = database.get_document(*id);
    const Json record = record_of(document, root);
    std::string name = record.at("key");
    if (record.contains("id")) name += '#' + record.at("id").get<std::string>();
    dump[name] += to_json_text(record) + '\n' + terms_of(document);
  }
}

}  // namespace

std::map<std::string, std::string> dump_index(const std::filesystem::path& index, const std::string& root) {
  const auto opened = index::open_index(index).value();
  std::map<std::string, std::string> dump;
  add(opened.resolutions, root, dump);
  add(opened.paragraphs, root, dump);
  return dump;
}

}  // namespace disarm
