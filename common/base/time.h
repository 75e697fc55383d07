// Points in time as people and machines read them: UTC, ISO 8601.
#pragma once

#include <chrono>
#include <string>

namespace disarm {

// "2024-12-02T17:03:09Z"
std::string to_utc_text(std::chrono::system_clock::time_point time);

// Now, in the same form.
std::string utc_now_text();

// "0.4 s", "12 s", "3 min 20 s", "2 h 5 min": short enough for a progress line.
std::string human_duration(std::chrono::milliseconds duration);

}  // namespace disarm
