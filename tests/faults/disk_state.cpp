#include "tests/faults/disk_state.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/faults/campaign.h"

namespace chronicle::faults {
namespace {

constexpr std::size_t sector = 512;

constexpr std::array<const char*, 9> call_names{
    "opening", "reading", "writing", "truncating", "syncing", "asking for the size", "locking", "removing", "renaming"};

std::string content_of(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

void apply(const Change& change, std::string& content) {
  const auto offset = static_cast<std::size_t>(change.offset);
  if (!change.bytes) {
    content.resize(offset);
    return;
  }
  if (content.size() < offset + change.bytes->size()) content.resize(offset + change.bytes->size());
  content.replace(offset, change.bytes->size(), *change.bytes);
}

/// Of a write, the sectors that happened to reach the disk.
void apply_torn(const Change& change, std::string& content, std::mt19937_64& generator) {
  if (!change.bytes) return apply(change, content);
  for (std::size_t at = 0; at < change.bytes->size(); at += sector)
    if (below(generator, 2) == 0)
      apply({change.offset + static_cast<std::int64_t>(at), change.bytes->substr(at, sector)}, content);
}

/// What a disk may hold of a file after a cut: nothing of what was not safe, all of it, the beginning, or any of it.
std::string survivor_of(const Image& image, std::mt19937_64& generator) {
  std::string content = image.safe;
  const std::size_t way = below(generator, 4);
  if (way == 0) return content;
  const std::size_t end = way == 2 ? below(generator, image.unsafe.size() + 1) : image.unsafe.size();
  for (std::size_t i = 0; i < end; ++i) {
    if (way == 3)
      apply_torn(image.unsafe[i], content, generator);
    else
      apply(image.unsafe[i], content);
  }
  return content;
}

}  // namespace

DiskState*& disk_state() {
  static DiskState* state = nullptr;
  return state;
}

int& InsideVfs::depth() {
  thread_local int depth = 0;
  return depth;
}

DiskState::~DiskState() {
  for (const auto& [inode, image] : images_) close(image.file);
}

bool DiskState::strikes(Call call, const char* path) {
  ++calls;
  if (fail_at == 0 || calls < fail_at || (calls > fail_at && !and_later)) return false;
  if (failed.empty())
    failed = std::string(call_names.at(static_cast<std::size_t>(call))) + " " +
             (path == nullptr ? "a temporary file" : std::filesystem::path(path).filename().string());
  return true;
}

bool DiskState::takes_room(std::int64_t growth, const char* path) {
  if (!limited_ || growth <= 0) return true;
  if (growth > room_) {
    if (failed.empty()) failed = std::string("growing ") + (path == nullptr ? "a temporary file" : path);
    return false;
  }
  room_ -= growth;
  return true;
}

Image* DiskState::image_of(const char* path) {
  if (!watches_ || path == nullptr) return nullptr;
  struct stat status {};
  if (stat(path, &status) != 0) return nullptr;
  const auto [found, added] = images_.try_emplace(status.st_ino);
  if (added) {
    found->second.file = open(path, O_RDWR | O_CLOEXEC);
    found->second.safe = content_of(path);
  }
  return &found->second;
}

void DiskState::opened(const char* path) { image_of(path); }

void DiskState::changed(const char* path, Change change) {
  if (Image* image = image_of(path)) image->unsafe.push_back(std::move(change));
}

void DiskState::make_safe(Image& image) {
  for (const Change& change : image.unsafe) apply(change, image.safe);
  image.unsafe.clear();
}

void DiskState::synced(const char* path) {
  Image* image = image_of(path);
  if (image == nullptr) return;
  // SQLite syncs the folder with the first sync of a journal that it has made, and with it all removals before.
  if (image->safe.empty()) removed_.clear();
  make_safe(*image);
}

void DiskState::synced(int descriptor) {
  struct stat status {};
  if (!watches_ || fstat(descriptor, &status) != 0) return;
  if (S_ISDIR(status.st_mode)) removed_.clear();
  if (const auto found = images_.find(status.st_ino); found != images_.end()) make_safe(found->second);
}

void DiskState::removing(const char* path, bool synced) {
  Image* image = image_of(path);
  if (image == nullptr) return;
  if (synced)
    removed_.clear();
  else
    removed_[path] = image->safe;
}

void DiskState::restore(std::mt19937_64& generator) {
  for (const auto& [inode, image] : images_) {
    const std::string content = survivor_of(image, generator);
    if (ftruncate(image.file, 0) != 0 || pwrite(image.file, content.data(), content.size(), 0) < 0)
      throw std::runtime_error("the file after the power cut cannot be written");
    close(image.file);
  }
  images_.clear();
  for (const auto& [path, content] : removed_)
    if (!std::filesystem::exists(path) && below(generator, 2) == 0) std::ofstream(path, std::ios::binary) << content;
  removed_.clear();
  watches_ = false;
}

}  // namespace chronicle::faults
