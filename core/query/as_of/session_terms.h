// When, where and in which form a session meets, as one statement has it, and how two statements of it differ.
#pragma once

#include <optional>

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// As an announcement or the session itself has it; what neither says is absent.
struct SessionTerms {
  std::optional<Date> date{};
  std::optional<Ref<Kind::place>> place{};
  std::optional<Ref<Kind::state>> state{};  ///< the host
  std::optional<Form> form{};
};

/// What that one statement has, and no more.
SessionTerms terms_of(const Announcement& announcement);
SessionTerms terms_of(const Session& session);

/// Adds what a later statement says to what was said before. What it leaves open, or says less exactly, it does not
/// take back: a day stands when a month that holds it is named after it, a place when the state that it lies in is.
void overlay(const Catalogue& catalogue, SessionTerms& terms, const SessionTerms& later);

/// How one statement of when and where differs from the one before it. A finer date within a coarser one ("September",
/// then "30 September"), or the other way round, is no change.
struct Shift {
  bool of_day = false;
  bool of_place = false;
  bool of_form = false;
  /// Later (or, below 0, earlier) by so many days, from the nearest day that either can mean. Nothing if an end is
  /// open.
  std::optional<int> days{};
  bool is_exact = false;  ///< both name days, not months or years: by exactly so many, else by at least so many

  /// Whether there is any difference.
  bool any() const { return of_day || of_place || of_form; }
};

/// What either of them leaves open is no difference, save that a session by video is not one at a place.
Shift shift_between(const Catalogue& catalogue, const SessionTerms& before, const SessionTerms& after);

}  // namespace chronicle
