// What worker processes run for a format: the programs work within the confinement of the worker, and the
// confinement holds for them.

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/base/file.h"
#include "common/base/subprocess.h"
#include "indexer/read/worker_reader.h"
#include "tests/indexer/read/reading_log.h"
#include "tests/indexer/read/scanned_pdf.h"
#include "tests/support/paths.h"
#include "tests/support/temporary_folder.h"

namespace disarm::read {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

// Keeps what was read.
class TextLog : public ReadingLog {
 public:
  Result<void> take(const MetSource& source, Result<Reading> reading) override {
    if (reading) {
      for (const undoc::Document& document : reading->documents) {
        symbol = document.symbol;
        for (const undoc::Paragraph& paragraph : document.paragraphs) paragraphs.push_back(paragraph.text);
        for (const auto& oddity : document.oddities) oddities.push_back(oddity.kind);
      }
    }
    return ReadingLog::take(source, std::move(reading));
  }

  std::string symbol;
  std::vector<std::string> paragraphs;
  std::vector<std::string> oddities;
};

// Waits for connections on a port of this machine that nobody uses.
class Listener {
 public:
  Listener() : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    EXPECT_EQ(::bind(socket_, reinterpret_cast<const sockaddr*>(&address), size), 0);
    EXPECT_EQ(::listen(socket_, 4), 0);
    EXPECT_EQ(::getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size), 0);
    port_ = ntohs(address.sin_port);
  }
  ~Listener() { ::close(socket_); }
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  int port() const { return port_; }

 private:
  int socket_;
  int port_ = 0;
};

class ConfinedPrograms : public testing::Test {
 protected:
  ~ConfinedPrograms() override { ::setenv("PATH", path_.c_str(), 1); }

  TextLog read(const std::string& name, const std::string& bytes, bool ocr = false) {
    TextLog log;
    WorkerReader reader(
        {.program = program_path("disarm-indexer"), .read = {.extract = {.ocr = ocr}}, .limits = {}});
    const auto done = reader.read({folder_.write(name, bytes).native()}, log);
    EXPECT_TRUE(done) << done.error().message;
    return log;
  }

  // Whatever is called antiword is run for DOC files: a program that tells what it may do.
  void install(const std::string& script) {
    const fs::path program = folder_.write("bin/antiword", script);
    fs::permissions(program, fs::perms::owner_all);
    ::setenv("PATH", (program.parent_path().native() + ":/usr/bin:/bin").c_str(), 1);
  }

  static std::string doc() {
    return read_file(source_folder() / "corpora/sample-formats/A_RES_78_382.doc").value();
  }

  TemporaryFolder folder_;
  const std::string path_ = std::getenv("PATH") == nullptr ? "/usr/bin:/bin" : std::getenv("PATH");
};

TEST_F(ConfinedPrograms, ReadDoc) {
  for (const char* program : {"antiword", "catdoc"}) {
    const auto installed = find_program(program);
    if (!installed) continue;
    const fs::path only = folder_.path() / program;
    fs::create_directory(only);
    fs::create_symlink(*installed, only / program);
    ::setenv("PATH", only.c_str(), 1);
    const TextLog log = read("a.doc", doc());
    EXPECT_THAT(log.lines, ElementsAre("wants a.doc", "read a.doc: doc, 1 document"));
    EXPECT_EQ(log.symbol, "A/RES/78/382") << program;
    EXPECT_THAT(log.paragraphs, Contains(testing::StartsWith("Invites Governments, port authorities")))
        << program;
    ::setenv("PATH", path_.c_str(), 1);
  }
  if (!find_program("antiword") && !find_program("catdoc")) GTEST_SKIP() << "needs antiword or catdoc";
}

TEST_F(ConfinedPrograms, RecogniseScannedPages) {
  const std::string scan = scanned_pdf({"Urges all States to destroy their mines", "without any delay."});
  const TextLog without = read("scan.pdf", scan);
  EXPECT_THAT(without.lines, Contains(HasSubstr("the pages are images without a text layer")));
  if (!find_program("tesseract")) GTEST_SKIP() << "needs tesseract";
  const TextLog log = read("scan.pdf", scan, true);
  EXPECT_THAT(log.lines, ElementsAre("wants scan.pdf", "read scan.pdf: pdf, 1 document"));
  EXPECT_THAT(log.paragraphs, Contains(HasSubstr("Urges all States to destroy their mines")));
  EXPECT_THAT(log.oddities, Contains("ocr"));
}

TEST_F(ConfinedPrograms, HaveNeitherNetworkNorDisk) {
  if (!fs::exists("/bin/bash")) GTEST_SKIP() << "needs bash";
  const Listener listener;
  const fs::path written = folder_.path() / "written";
  const std::string script = fmt::format(
      "#!/bin/bash\n"
      "if (echo x > '{0}'); then echo 'It may write.'; else echo 'It may not write.'; fi; echo\n"
      "if (rm '{1}'); then echo 'It may remove.'; else echo 'It may not remove.'; fi; echo\n"
      "if (exec 3<>/dev/tcp/127.0.0.1/{2}); then echo 'It may connect.'; else echo 'It may not connect.'; "
      "fi\n",
      written.native(), folder_.write("kept", "kept").native(), listener.port());
  install(script);
  ASSERT_THAT(run_program({.program = folder_.path() / "bin/antiword", .arguments = {}, .input = {}}).value(),
              HasSubstr("may write.\n\nIt may remove.\n\nIt may connect."));  // unconfined
  fs::remove(written);
  folder_.write("kept", "kept");
  EXPECT_THAT(read("a.doc", doc()).paragraphs,
              ElementsAre("It may not write.", "It may not remove.", "It may not connect."));
  EXPECT_FALSE(fs::exists(written));
  EXPECT_TRUE(fs::exists(folder_.path() / "kept"));
}

// Whether a process runs whose command line names the path.
bool is_running(const std::string& path) {
  for (const auto& entry : fs::directory_iterator("/proc")) {
    const auto command = disarm::read_file(entry.path() / "cmdline");
    if (command && command->find(path) != std::string::npos) return true;
  }
  return false;
}

TEST_F(ConfinedPrograms, EndWithTheirDocument) {
  install("#!/bin/sh\nsleep 600\n");
  const std::string program = folder_.path() / "bin/antiword";
  TextLog log;
  WorkerReader reader({.program = program_path("disarm-indexer"),
                       .read = {},
                       .limits = {.wall_time = std::chrono::seconds(2)}});
  ASSERT_TRUE(reader.read({folder_.write("a.doc", doc()).native()}, log));
  EXPECT_THAT(log.lines, Contains("failed a.doc: the worker process that read it was stopped after 2 s"));
  for (int tries = 0; is_running(program) && tries < 100; ++tries) ::usleep(50'000);
  EXPECT_FALSE(is_running(program));
}

}  // namespace
}  // namespace disarm::read
