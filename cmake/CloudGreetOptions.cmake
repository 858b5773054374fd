# SPDX-License-Identifier: GPL-3.0-or-later
# What every target is compiled with, and the precompiled headers that targets of one kind share.

option(CLOUDGREET_WERROR "Warnings are errors" OFF)
option(CLOUDGREET_FUZZ "Build the libFuzzer targets" OFF)
set(CLOUDGREET_SANITIZE "" CACHE STRING "Value for -fsanitize=, empty for none")

add_library(cg_options INTERFACE)
target_compile_features(cg_options INTERFACE cxx_std_20)
target_compile_options(cg_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor
    $<$<BOOL:${CLOUDGREET_WERROR}>:-Werror>)
target_compile_definitions(cg_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CLOUDGREET_SANITIZE)
    target_compile_options(cg_options INTERFACE -fsanitize=${CLOUDGREET_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(cg_options INTERFACE -fsanitize=${CLOUDGREET_SANITIZE})
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} ${CCACHE_PROGRAM})
endif()

# One precompiled header for libraries (position independent code), one for programs, one for widgets.
set(pch_core <QtCore> <chrono> <functional> <memory> <optional> <variant> <vector> <tl/expected.hpp>)
file(WRITE ${CMAKE_BINARY_DIR}/pch/empty.cpp "// Carries a shared precompiled header.\n")
file(WRITE ${CMAKE_BINARY_DIR}/pch/main.cpp "int main() { return 0; }\n")
add_library(cg_pch_library STATIC ${CMAKE_BINARY_DIR}/pch/empty.cpp)
add_library(cg_pch_widgets STATIC ${CMAKE_BINARY_DIR}/pch/empty.cpp)
add_executable(cg_pch_program ${CMAKE_BINARY_DIR}/pch/main.cpp)
foreach(target cg_pch_library cg_pch_program)
    target_link_libraries(${target} PRIVATE cg_options Qt6::Core)
    target_precompile_headers(${target} PRIVATE ${pch_core})
endforeach()
target_link_libraries(cg_pch_widgets PRIVATE cg_options Qt6::Widgets)
target_precompile_headers(cg_pch_widgets PRIVATE ${pch_core} <QtWidgets>)
