# shellcheck shell=bash
# What ./check --thorough runs once all is built, and how it tells what came of it. To be sourced by ./check.
: "${root:?}"

fuzz_targets=(dates queries texts record_files pages libraries)
fuzz_runs=1000000    # inputs a target
fuzz_seconds=300     # of one target at most: pages and libraries take a hundred times as long as dates

# fuzz TARGET FIGURES: runs a target and adds a line to the figures. A failing input is kept, and ends the run.
fuzz() {
  local target=$1 figures=$2 folder="$root/build/fuzz/inputs/$1" log runs
  mkdir -p "$folder"
  log="$folder.log"
  say "fuzzing $target"
  if ! ASAN_OPTIONS=allocator_may_return_null=1 "$root/build/fuzz/tests/fuzz/fuzz_$target" \
    -runs=$fuzz_runs -max_total_time=$fuzz_seconds -timeout=20 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 \
    -artifact_prefix="$folder/failed-" "$folder" "$root/tests/fuzz/corpus/$target" >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    die "fuzz target $target failed; once mended, keep its input ($folder/failed-*) in tests/fuzz/corpus/$target"
  fi
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  printf 'inputs for the fuzz target %s\t%s\t%s\n' "$target" "$runs" "$runs" >>"$figures"
}

# write_reliability FIGURES: docs/reliability.md, from lines of what, tried and held.
write_reliability() {
  {
    cat <<'TEXT'
# Reliability

Written by `./check --thorough`: what was tried against the program, how often, and how often it held. What holding
means stands in [decision 12](decisions/0012-testing-faults.md).

| what | tried | held |
|---|---:|---:|
TEXT
    sort "$1" | awk -F '\t' '{ printf "| %s | %s | %s |\n", $1, $2, $3 }'
    printf '\nSQLite %s on %s, %s.\n' "$(pkg-config --modversion sqlite3 2>/dev/null || echo '(version unknown)')" \
      "$(release_name)" "$(date -u +%F)"
  } >"$root/docs/reliability.md"
  say "wrote $root/docs/reliability.md"
}

fuzz_all() {
  local target
  for target in "${fuzz_targets[@]}"; do fuzz "$target" "$1"; done
}

run_thoroughly() {
  local figures fuzzing
  figures=$(mktemp)
  # The campaign is one process, and so is each target.
  fuzz_all "$figures" &
  fuzzing=$!
  # shellcheck disable=SC2064  # now, as it is local
  trap "kill $fuzzing 2>/dev/null || true" EXIT
  CHRONICLE_CAMPAIGN=thorough CHRONICLE_CAMPAIGN_FIGURES=$figures run_tests check
  wait "$fuzzing"
  write_reliability "$figures"
  rm -f "$figures"
}
