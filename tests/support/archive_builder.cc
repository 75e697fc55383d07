#include "tests/support/archive_builder.h"

#include <memory>
#include <stdexcept>

#include <archive.h>
#include <archive_entry.h>

#include "common/archive/utf8_locale.h"

namespace disarm {
namespace {

constexpr time_t kTime = 1'700'000'000;

void check(::archive* handle, int code) {
  if (code < ARCHIVE_WARN) throw std::runtime_error(archive_error_string(handle));
}

la_ssize_t append(::archive*, void* target, const void* bytes, size_t size) {
  static_cast<std::string*>(target)->append(static_cast<const char*>(bytes), size);
  return static_cast<la_ssize_t>(size);
}

mode_t type_of(ArchiveItem::Kind kind) {
  switch (kind) {
    case ArchiveItem::kFolder:
      return AE_IFDIR;
    case ArchiveItem::kLink:
      return AE_IFLNK;
    case ArchiveItem::kPipe:
      return AE_IFIFO;
    default:
      return AE_IFREG;
  }
}

void add(::archive* handle, const ArchiveItem& item) {
  const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(),
                                                                       &archive_entry_free);
  archive_entry_set_pathname(entry.get(), item.name.c_str());
  archive_entry_set_filetype(entry.get(), type_of(item.kind));
  archive_entry_set_perm(entry.get(), 0644);
  archive_entry_set_mtime(entry.get(), kTime, 0);
  const bool has_data = item.kind == ArchiveItem::kFile;
  archive_entry_set_size(entry.get(), has_data ? static_cast<la_int64_t>(item.bytes.size()) : 0);
  if (item.kind == ArchiveItem::kLink) archive_entry_set_symlink(entry.get(), item.bytes.c_str());
  check(handle, archive_write_header(handle, entry.get()));
  if (has_data)
    check(handle, static_cast<int>(archive_write_data(handle, item.bytes.data(), item.bytes.size())));
}

}  // namespace

std::string make_archive(const ArchiveForm& form, const std::vector<ArchiveItem>& items) {
  const archive::Utf8Locale locale;
  std::string bytes;
  const std::unique_ptr<::archive, int (*)(::archive*)> handle(archive_write_new(), &archive_write_free);
  check(handle.get(), archive_write_set_format_by_name(handle.get(), form.format.c_str()));
  if (form.filter != "none")
    check(handle.get(), archive_write_add_filter_by_name(handle.get(), form.filter.c_str()));
  if (!form.passphrase.empty()) {
    check(handle.get(), archive_write_set_options(handle.get(), "zip:encryption=traditional"));
    check(handle.get(), archive_write_set_passphrase(handle.get(), form.passphrase.c_str()));
  }
  archive_write_set_bytes_in_last_block(handle.get(), 1);
  check(handle.get(), archive_write_open(handle.get(), &bytes, nullptr, &append, nullptr));
  for (const ArchiveItem& item : items) {
    add(handle.get(), item);
  }
  check(handle.get(), archive_write_close(handle.get()));
  return bytes;
}

}  // namespace disarm
