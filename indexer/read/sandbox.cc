#include "indexer/read/sandbox.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <memory>
#include <new>

#include <fcntl.h>
#include <fmt/format.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace disarm::read {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kIsSanitized = true;  // its shadow memory is larger than any sensible limit
#elif defined(__has_feature)
constexpr bool kIsSanitized = __has_feature(address_sanitizer);
#else
constexpr bool kIsSanitized = false;
#endif

// No file can be opened for writing; what is left is the input of programs that a format starts, which is a
// file in memory (common/base/subprocess.h).
constexpr rlim_t kInputBytes = rlim_t{256} << 20U;

tl::unexpected<Error> refused(std::string_view what, int reason) {
  return fail(ErrorCode::kInternal,
              fmt::format("a worker process cannot be confined ({}): {}", what, std::strerror(reason)));
}

// System calls that change the file system or reach other machines; those that the system's library does not
// know cannot be made through it.
constexpr std::array kForbidden = {
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(listen),
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
    SCMP_SYS(creat),
    SCMP_SYS(openat2),
    SCMP_SYS(open_by_handle_at),
    SCMP_SYS(unlink),
    SCMP_SYS(unlinkat),
    SCMP_SYS(rename),
    SCMP_SYS(renameat),
    SCMP_SYS(renameat2),
    SCMP_SYS(link),
    SCMP_SYS(linkat),
    SCMP_SYS(symlink),
    SCMP_SYS(symlinkat),
    SCMP_SYS(mkdir),
    SCMP_SYS(mkdirat),
    SCMP_SYS(rmdir),
    SCMP_SYS(mknod),
    SCMP_SYS(mknodat),
    SCMP_SYS(truncate),

    SCMP_SYS(fallocate),
    SCMP_SYS(chmod),
    SCMP_SYS(fchmod),
    SCMP_SYS(fchmodat),
    SCMP_SYS(chown),
    SCMP_SYS(fchown),
    SCMP_SYS(fchownat),
    SCMP_SYS(lchown),
    SCMP_SYS(utime),
    SCMP_SYS(utimes),
    SCMP_SYS(utimensat),
    SCMP_SYS(futimesat),
    SCMP_SYS(setxattr),
    SCMP_SYS(lsetxattr),
    SCMP_SYS(fsetxattr),
    SCMP_SYS(mount),
    SCMP_SYS(umount2),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(bpf),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(memfd_create),
    SCMP_SYS(shmget),
    SCMP_SYS(userfaultfd),
};

// Flags of open() that let a file be changed or made. O_RDWR is checked by itself, because the two lowest
// bits are a number.
constexpr std::array kWritingFlags = {O_WRONLY, O_RDWR, O_CREAT, O_TRUNC};

struct FilterRelease {
  void operator()(void* filter) const { seccomp_release(filter); }
};

int add_rules(scmp_filter_ctx filter) {
  for (const int call : kForbidden) {
    if (const int failed = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 0); failed != 0)
      return failed;
  }
  for (const int flag : kWritingFlags) {
    const auto bits = static_cast<scmp_datum_t>(flag);
    int failed = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EROFS), SCMP_SYS(open), 1,
                                  SCMP_A1(SCMP_CMP_MASKED_EQ, bits, bits));
    if (failed == 0) {
      failed = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EROFS), SCMP_SYS(openat), 1,
                                SCMP_A2(SCMP_CMP_MASKED_EQ, bits, bits));
    }
    if (failed != 0) return failed;
  }
  return 0;
}

Result<void> forbid_calls() {
  const std::unique_ptr<void, FilterRelease> filter(seccomp_init(SCMP_ACT_ALLOW));
  if (filter == nullptr) return refused("seccomp", ENOMEM);
  if (const int failed = add_rules(filter.get()); failed != 0) return refused("seccomp rule", -failed);
  if (const int failed = seccomp_load(filter.get()); failed != 0) return refused("seccomp", -failed);
  return {};
}

Result<void> set_limit(__rlimit_resource resource, rlim_t value, std::string_view name) {
  const rlimit limit{value, value};
  if (::setrlimit(resource, &limit) != 0) return refused(name, errno);
  return {};
}

[[noreturn]] void exit_out_of_memory() {
  ::_exit(kExitOutOfMemory);
}

}  // namespace

Result<void> enter_sandbox(uint64_t memory_bytes) {
  std::set_new_handler(exit_out_of_memory);
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return refused("privileges", errno);
  return set_limit(RLIMIT_CORE, 0, "core")
      .and_then([] { return set_limit(RLIMIT_FSIZE, kInputBytes, "file size"); })
      .and_then(
          [&] { return kIsSanitized ? Result<void>() : set_limit(RLIMIT_DATA, memory_bytes, "memory"); })
      .and_then([] { return forbid_calls(); });
}

void limit_processor_time(std::chrono::seconds more) {
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  const auto seconds = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec + more.count() + 1);
  const rlimit limit{seconds, RLIM_INFINITY};
  ::setrlimit(RLIMIT_CPU, &limit);
}

}  // namespace disarm::read
