# Every library that the programs link, each as an imported target.
# scripts/packages.sh names the Debian packages that provide them.

find_package(PkgConfig REQUIRED)

find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(tl-expected REQUIRED)
find_package(CLI11 REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(LibArchive REQUIRED)
find_package(mimalloc REQUIRED)
pkg_check_modules(Xapian REQUIRED IMPORTED_TARGET xapian-core>=1.4)
pkg_check_modules(PopplerCpp REQUIRED IMPORTED_TARGET poppler-cpp>=22.12)
pkg_check_modules(Fontconfig REQUIRED IMPORTED_TARGET fontconfig)
pkg_check_modules(Seccomp REQUIRED IMPORTED_TARGET libseccomp)
pkg_check_modules(XxHash REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(Zstd REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(Cmark REQUIRED IMPORTED_TARGET libcmark-gfm)

# Third-party headers are not held to this project's warnings.
foreach(target PkgConfig::Xapian PkgConfig::Seccomp PkgConfig::PopplerCpp PkgConfig::Fontconfig PkgConfig::XxHash
               PkgConfig::Zstd PkgConfig::Cmark)
  get_target_property(directories ${target} INTERFACE_INCLUDE_DIRECTORIES)
  if(directories)
    set_target_properties(${target} PROPERTIES INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${directories}")
  endif()
endforeach()

# What programs link to take their memory from mimalloc, whichever library asks for it. Nothing calls it by name, so
# it must not be left out as unneeded; sanitizers bring an allocator of their own. The C++ library stands before it, because
# mimalloc's own operator new knows no new-handler: it would abort where a worker process has to say that memory is short.
add_library(disarm_allocator INTERFACE)
if(NOT DISARM_SANITIZE)
  target_link_options(disarm_allocator INTERFACE LINKER:--no-as-needed)
  target_link_libraries(disarm_allocator INTERFACE stdc++ mimalloc)
  target_compile_definitions(disarm_allocator INTERFACE DISARM_HAS_MIMALLOC)
endif()

if(DISARM_BUILD_TESTS)
  find_package(GTest REQUIRED)
endif()
