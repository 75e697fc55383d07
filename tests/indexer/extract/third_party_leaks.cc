// Fontconfig, by which Poppler finds substitutes for fonts that a PDF does not embed, keeps its configuration
// until the process ends. LeakSanitizer asks this function which leaks are none of ours.

// The name is the sanitizer's, not ours.
// NOLINTNEXTLINE(bugprone-reserved-identifier,readability-identifier-naming)
extern "C" const char* __lsan_default_suppressions();
// NOLINTNEXTLINE(bugprone-reserved-identifier,readability-identifier-naming)
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libfontconfig\n";
}
