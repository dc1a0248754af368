#include "app/background/attempt.h"

#include <new>

namespace chronicle::app {

Error caught_error() {
  try {
    throw;
  } catch (const Failure& failure) {
    return failure.error();
  } catch (const std::bad_alloc&) {
    return {.code = ErrorCode::out_of_memory};
  } catch (const std::exception& exception) {
    return {.code = ErrorCode::program_fault, .detail = exception.what()};
  } catch (...) {
    return {.code = ErrorCode::program_fault};
  }
}

}  // namespace chronicle::app
