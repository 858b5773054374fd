# SPDX-License-Identifier: GPL-3.0-or-later
include(CMakeParseArguments)

# cg_add_library(name [WIDGETS] [MOC] SOURCES … PUBLIC … PRIVATE …)
#
# A room of the house. Shared headers live in include/<name>/, everything else in src/. The extra program link_<name>
# links the whole library with its declared dependencies only, so that an arrow nobody declared fails the build.
function(cg_add_library name)
    cmake_parse_arguments(ARG "WIDGETS;MOC" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(cg_${name} STATIC ${ARG_SOURCES})
    add_library(CloudGreet::${name} ALIAS cg_${name})
    target_include_directories(cg_${name} PUBLIC include PRIVATE src)
    target_link_libraries(cg_${name} PUBLIC Qt6::Core ${ARG_PUBLIC} PRIVATE cg_options ${ARG_PRIVATE})
    if(ARG_MOC OR ARG_WIDGETS)
        set_target_properties(cg_${name} PROPERTIES AUTOMOC ON)
    endif()
    if(ARG_WIDGETS)
        target_precompile_headers(cg_${name} REUSE_FROM cg_pch_widgets)
    else()
        target_precompile_headers(cg_${name} REUSE_FROM cg_pch_library)
    endif()
    add_executable(link_${name} ${PROJECT_SOURCE_DIR}/tests/linkmain.cpp)
    target_link_libraries(link_${name} PRIVATE cg_options "$<LINK_LIBRARY:WHOLE_ARCHIVE,cg_${name}>")
endfunction()

# cg_add_program(name SOURCES … LIBS …): an executable that shares the programs' precompiled header.
function(cg_add_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE cg_options Qt6::Core ${ARG_LIBS})
    target_precompile_headers(${name} REUSE_FROM cg_pch_program)
endfunction()

# cg_add_test(name SOURCES … LIBS … [LABELS …] [TIMEOUT s]): a QtTest program, run offscreen with a home of its own.
function(cg_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
    cg_add_program(${name} SOURCES ${ARG_SOURCES} LIBS Qt6::Test ${ARG_LIBS})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_compile_definitions(${name} PRIVATE CLOUDGREET_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/testhome/${name}/run)
    file(CHMOD ${CMAKE_BINARY_DIR}/testhome/${name}/run PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}" ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANGUAGE=;HOME=${CMAKE_BINARY_DIR}/testhome/${name};XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/testhome/${name}/run")
endfunction()

# cg_add_fuzzer(name SOURCES … LIBS …): a libFuzzer program with LLVMFuzzerTestOneInput; only with CLOUDGREET_FUZZ.
function(cg_add_fuzzer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE cg_options Qt6::Core ${ARG_LIBS})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
endfunction()
