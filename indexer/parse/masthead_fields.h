// The contents of single fields of the masthead.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace disarm::parse {

struct ReportField {
  std::string committee;           // "First Committee"; empty when no Main Committee reported
  std::string report;              // "A/79/408, para. 114"
  bool without_committee = false;  // "without reference to a Main Committee"
};

// Reads "[on the report of the First Committee (A/79/408, para. 114)]" and "[without reference to a Main
// Committee (A/79/L.5 and A/79/L.5/Add.1)]".
ReportField read_report_field(std::string_view printed);

struct SponsorField {
  std::string kind;                   // "draft resolution", "draft decision", "amendment"
  std::vector<std::string> sponsors;  // States as printed; empty for a Chair, President or Rapporteur
};

// Reads "Austria, Chile* and Peru: draft resolution", "Draft decision submitted by the Chair". Nothing when
// the text is no such line.
std::optional<SponsorField> read_sponsor_field(std::string_view text);

// "First Committee", "Special Political and Decolonization Committee (Fourth Committee)" as a line of its
// own.
bool is_committee_line(std::string_view text);

// The length of the number at the start of a title with its full stop and spaces: "79/58. ", "2603 A (XXIV).
// "; 0 when the title prints none.
size_t title_number_length(std::string_view title);

}  // namespace disarm::parse
