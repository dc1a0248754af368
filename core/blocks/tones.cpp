#include "core/blocks/tones.h"

#include "core/query/questions/signatures.h"

namespace chronicle {

Tone tone_of(Validity validity) {
  switch (validity) {
    case Validity::in_force:
      return Tone::in_force;
    case Validity::expired:
    case Validity::replaced:
    case Validity::not_adopted:
      return Tone::ended;
    case Validity::not_yet:
    case Validity::planned:
    case Validity::deferred:
      return Tone::announced;
    case Validity::not_known:
    case Validity::adoption_not_stated:
      break;
  }
  return Tone::muted;
}

Tone tone_of(SessionState state) {
  switch (state) {
    case SessionState::held:
      return Tone::in_force;
    case SessionState::unconfirmed:
    case SessionState::not_known:
      return Tone::attention;
    case SessionState::cancelled:
      return Tone::ended;
    default:
      return Tone::announced;
  }
}

Tone tone_of(SignatureStatus status) { return is_withheld(status) ? Tone::attention : Tone::plain; }

Tone tone_of(PromiseResult result) {
  switch (result) {
    case PromiseResult::fulfilled:
      return Tone::in_force;
    case PromiseResult::dropped:
      return Tone::ended;
    case PromiseResult::no_trace:
      return Tone::attention;
    default:
      return Tone::announced;
  }
}

}  // namespace chronicle
