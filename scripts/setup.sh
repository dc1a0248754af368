# shellcheck shell=bash
# What ./run and ./check share: which packages a build needs, how they get installed, and the build itself.
# To be sourced by a script that has set root (the folder of the project) and me (its own name, for messages).
# Everything here speaks on standard error, so that standard output belongs to the program and to the tests.
: "${root:?}" "${me:?}"

# shellcheck disable=SC2034  # the scripts that source this file use the lists
build_packages=(
  g++ cmake ninja-build
  qt6-base-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libsqlite3-dev libsqlitecpp-dev nlohmann-json3-dev libcli11-dev libexpected-dev
  libstemmer-dev libpugixml-dev libzip-dev libical-dev libqpdf-dev
  fonts-dejavu-core)
# shellcheck disable=SC2034
window_packages=(qt6-wayland qt6-translations-l10n)  # Qt's plugin for X11 comes with Qt itself
# shellcheck disable=SC2034
test_packages=(catch2 libvalijson-dev xvfb openbox poppler-utils qpdf locales python3-docx)
# shellcheck disable=SC2034
coverage_packages=(gcovr)
# shellcheck disable=SC2034
spelling_packages=(codespell)

say() { printf '%s: %s\n' "$me" "$*" >&2; }

die() {
  say "$*"
  exit 1
}

# A wrong command line: one line of help, exit 2.
misuse() {
  say "$* (./$me --help lists what it takes)"
  exit 2
}

# The release that this system is, or is built on, by its code name: bookworm is Debian 12, trixie Debian 13, noble
# Ubuntu 24.04.
release_name() {
  (
    # shellcheck source=/dev/null
    [[ -r /etc/os-release ]] && . /etc/os-release
    printf '%s\n' "${UBUNTU_CODENAME:-${DEBIAN_CODENAME:-${VERSION_CODENAME:-unknown}}}"
  )
}

# print_needs WHY PACKAGE...: where packages cannot be installed from here, the list, for a person to install by hand.
print_needs() {
  cat >&2 <<TEXT
$me: $1, so nothing is installed. What is needed:
  a C++20 compiler (GCC 12 or newer), CMake 3.25 or newer, Ninja
  Qt 6.4 or newer: Widgets, PrintSupport, Svg, LinguistTools, Test, and its plugins for X11 or Wayland
  SQLite 3.40 or newer (with FTS5 and the session extension), SQLiteCpp 3, nlohmann/json 3,
  CLI11 2, tl::expected 1, libstemmer 2, pugixml 1, libzip 1, libical 3, libqpdf 11
  a font with Latin and Cyrillic letters, such as DejaVu
  for the tests: Catch2 2.13 or 3, valijson 1, Xvfb, openbox, the poppler utilities (pdftotext, pdftoppm), qpdf, the
  sources of glibc's locales, python-docx
In Debian's names:
  ${*:2}
Once they are there: ./$me --no-install
TEXT
}

# Sets missing to those of the packages given that are not installed.
find_missing() {
  local package state
  declare -A installed=()
  while IFS=$'\t' read -r package state; do
    if [[ $state == installed ]]; then installed[$package]=1; fi
  done < <(dpkg-query --show --showformat='${Package}\t${db:Status-Status}\n' "$@" 2>/dev/null || true)
  missing=()
  for package in "$@"; do
    if [[ -z ${installed[$package]:-} ]]; then missing+=("$package"); fi
  done
}

# Runs a command as root. Asks for a password only where a person can answer.
sudo_options=()
if [[ -n ${CI:-} || ! -t 0 ]]; then sudo_options=(--non-interactive); fi
as_root() {
  if ((EUID == 0)); then "$@"; else sudo "${sudo_options[@]}" "$@"; fi
}

apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 \
    apt-get -q -y -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold \
    "$@" </dev/null >&2
}

# Installs those of the packages given that are missing; asks apt for nothing if none is.
install_packages() {
  local missing=() unknown=() package
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    print_needs "this system has not the package manager of Debian and Ubuntu" "$@"
    exit 1
  fi
  find_missing "$@"
  ((${#missing[@]})) || return 0

  local by_hand="apt-get install --no-install-recommends ${missing[*]}"
  say "installing ${#missing[@]} missing packages: ${missing[*]}"
  if ((EUID != 0)); then
    command -v sudo >/dev/null || die "neither root nor sudo here; as root, run: $by_hand"
    as_root true || die "sudo did not let this user through; as root, run: $by_hand"
  fi
  apt_get update || say "apt-get update had errors; going on with the package lists there are"
  while read -r package; do
    unknown+=("$package")
  done < <(LC_ALL=C apt-cache policy "${missing[@]}" |
    awk -v wanted="${missing[*]}" '
      /^[^ ]+:$/ { name = substr($1, 1, length($1) - 1) }
      $1 == "Candidate:" && $2 != "(none)" { found[name] = 1 }
      END { n = split(wanted, names, " "); for (i = 1; i <= n; ++i) if (!(names[i] in found)) print names[i] }')
  if ((${#unknown[@]})); then
    say "apt knows no package ${unknown[*]}"
    if [[ $(release_name) == noble ]]; then
      die "they are in Ubuntu's component universe; turn it on with: sudo add-apt-repository universe"
    fi
    case $(release_name) in
      bookworm | trixie) die "see that apt's sources name Debian's component main and that 'apt-get update' works" ;;
    esac
    print_needs "this system is none of Debian 12, Debian 13 and Ubuntu 24.04, and apt has not all that is needed" "$@"
    exit 1
  fi
  apt_get install --no-install-recommends "${missing[@]}" || die "apt-get failed; as root, run: $by_hand"
}

# The names of the clang tools' packages. Their version is fixed, because each version of clang-format and clang-tidy
# finds other things: it is 14, which is what Debian 12 has.
clang_packages() {
  case $(release_name) in
    bookworm | noble) printf '%s\n' clang-format-14 clang-tidy-14 ;;
    *) return 1 ;;
  esac
}

# The same of what the fuzz targets are built with.
fuzz_packages() {
  case $(release_name) in
    bookworm | noble) printf '%s\n' clang-14 libclang-rt-14-dev ;;
    *) return 1 ;;
  esac
}

# Qt wants a UTF-8 locale, says so where it finds none, and its warnings fail the tests.
use_utf8_locale() {
  if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then export LC_ALL=C.UTF-8; fi
}

# build PRESET [ARGUMENT...]: configures where that has not been done for this folder, and builds what has changed.
# The arguments are those of cmake --build.
build() {
  local preset=$1 folder="$root/build/$1" fresh=()
  shift
  local cache="$folder/CMakeCache.txt"
  if [[ -e $root/build && ! -w $root/build ]] || [[ -e $folder && ! -w $folder ]]; then
    die "$folder belongs to another user; remove it, or run as that user"
  fi
  # A folder that was moved or copied holds the old place's paths.
  if [[ -e $cache ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then fresh=(--fresh); fi
  if [[ ! -e $folder/build.ninja || $root/CMakePresets.json -nt $folder/build.ninja ]] || ((${#fresh[@]})); then
    say "configuring build/$preset"
    (cd "$root" && cmake --preset "$preset" "${fresh[@]}") >&2
  fi
  say "building build/$preset"
  cmake --build "$folder" --parallel "$(nproc)" "$@" >&2
}
