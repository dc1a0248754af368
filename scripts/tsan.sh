# shellcheck shell=bash
# What ./check --tsan runs: the tests of what works in several threads. To be sourced by ./check.
: "${root:?}"

# LastAsked and what asks through it (Searcher, RecordFinder, RecordFeed), LibraryReader, LibraryWatch, wait_while, by the files of
# their tests.
threaded_tests='[#last_asked_test],[#wait_while_test],[#search_box_test],[#go_to_palette_test],[#record_feed_test],[#opening_test],[#library_watch_test],[#store_boundary_test]'

run_threaded_tests() {
  say "running the tests of what works in several threads"
  TSAN_OPTIONS="suppressions=$root/tests/support/tsan-suppressions.txt" QT_QPA_PLATFORM=offscreen \
    "$root/build/tsan/tests/app_tests" --filenames-as-tags "$threaded_tests" "${arguments[@]}"
}
