#include "searcher/search/posting.h"

namespace disarm::search {

std::optional<Xapian::termcount> wdf_in(const Xapian::Database& database, Xapian::docid document,
                                        const std::string& term) {
  auto posting = database.postlist_begin(term);
  posting.skip_to(document);
  if (posting == database.postlist_end(term) || *posting != document) return std::nullopt;
  return posting.get_wdf();
}

}  // namespace disarm::search
