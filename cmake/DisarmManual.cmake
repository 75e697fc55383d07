# What a program prints about itself with --generate, made when it is built and installed with it.

# disarm_generated(PROGRAM KIND FILE DESTINATION): `PROGRAM --generate KIND` becomes FILE, installed into DESTINATION.
function(disarm_generated program kind file destination)
  set(output "${PROJECT_BINARY_DIR}/manual/${file}")
  add_custom_command(
    OUTPUT "${output}"
    COMMAND ${CMAKE_COMMAND} -E make_directory "${PROJECT_BINARY_DIR}/manual"
    COMMAND ${program} --generate ${kind} > "${output}"
    DEPENDS ${program}
    COMMENT "Writing ${file}"
    VERBATIM)
  string(MAKE_C_IDENTIFIER "manual_${file}" target)
  add_custom_target(${target} ALL DEPENDS "${output}")
  install(FILES "${output}" DESTINATION "${destination}")
endfunction()

# disarm_manual(PROGRAM): its manual page, and completions for bash, zsh and fish where these look for them.
function(disarm_manual program)
  disarm_generated(${program} man ${program}.1 "${CMAKE_INSTALL_MANDIR}/man1")
  disarm_generated(${program} bash ${program} "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
  disarm_generated(${program} zsh _${program} "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
  disarm_generated(${program} fish ${program}.fish "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
endfunction()
