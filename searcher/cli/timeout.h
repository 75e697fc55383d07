// The time that an answer may take.
#pragma once

namespace disarm::cli {

// Ends the program with a message and status 75 (EX_TEMPFAIL) when `seconds` have passed before stop_clock().
// 0 or less: never. An answer comes whole or not at all, whatever the search was doing.
void give_up_after(double seconds);

// The answer is there: printing it may take its time.
void stop_clock();

}  // namespace disarm::cli
