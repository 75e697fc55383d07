// The floor of reading PDFs: every word of every page with its box and font, as the program asks for them,
// and nothing done with them. usage: poppler_alone FOLDER THREADS
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <poppler-document.h>
#include <poppler-page.h>

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1])) {
    if (entry.path().extension() == ".pdf") files.push_back(entry.path());
  }
  std::atomic<size_t> next = 0;
  std::atomic<size_t> words = 0;
  const auto read = [&] {
    for (size_t i = next++; i < files.size(); i = next++) {
      const std::unique_ptr<poppler::document> document(poppler::document::load_from_file(files[i]));
      for (int page = 0; document && page < document->pages(); ++page) {
        const std::unique_ptr<poppler::page> sheet(document->create_page(page));
        if (sheet) words += sheet->text_list(poppler::page::text_list_include_font).size();
      }
    }
  };
  std::vector<std::thread> threads;
  for (int i = 0; i < std::atoi(argv[2]); ++i) threads.emplace_back(read);
  for (std::thread& thread : threads) thread.join();
  std::printf("%zu words\n", words.load());
}
