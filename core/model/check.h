// The rules of the record format that one record can keep or break by itself, each of them once: for files that are
// read, for what is in a library, for what is typed. The reader of files refuses what is too long or has a forbidden
// character before it takes it in, too.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/model/records.h"

namespace chronicle {

/// The keys of the facts that records of a kind may have, those among them that every record may have.
const std::set<std::string_view>& keys_of(Kind kind);

/// What a number must be, for messages: "a whole number from 1 to 10000", "a number".
Expectation expected_number(const FactTraits& traits);

/// Throws Failure at the first rule that the record breaks: with its id, the key of the fact, what was expected and
/// what was found. That references lead somewhere is no matter of this. That required facts are there is, as far as
/// their types let them be without a value: an empty text, a reference to nothing.
template <typename R>
void check(const R& record);

/// What `check` says of each record that breaks a rule.
std::vector<Error> broken_rules(const Bundle& bundle);

}  // namespace chronicle
