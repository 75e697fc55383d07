// Sessions of the General Assembly: "Seventy-ninth session" is 79, "Tenth special session" S-10.
// Source: reference rules of domain.md 1.1 and 2.2; the words stand in data/session_ordinals.tsv.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace disarm::undoc {

enum class SessionKind { kRegular, kSpecial, kEmergencySpecial };

struct Session {
  SessionKind kind = SessionKind::kRegular;
  int number = 0;  // from 1

  auto operator<=>(const Session&) const = default;
};

// "79", "S-10", "ES-11": the form in symbols and in the field `session`.
std::string to_string(const Session& session);

// Reads the form of to_string() in either case.
std::optional<Session> parse_session_number(std::string_view text);

// Reads a session line or the ordinal within one, in the six official languages: "Seventy-ninth session",
// "Eleventh emergency special session". Tolerates case, and hyphens or spaces between the parts of the
// ordinal.
std::optional<Session> parse_session_line(std::string_view line);

// The same of the line of a masthead, which begins with the session: "Report of the Commission on its
// fiftieth session" is none, nor is what goes on with a sentence.
std::optional<Session> parse_session_heading(std::string_view line);

}  // namespace disarm::undoc
