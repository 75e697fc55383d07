// Running text in styled pieces: the lines of a paragraph joined to one.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/parse/text_line.h"

namespace disarm::parse {

using RichText = std::vector<extract::Span>;

// Joins lines as a typesetter broke them: with a space, or without one after a hyphen, a slash or a dash that
// is a part of the word. Runs of spaces become one.
RichText join_lines(std::span<const TextLine> lines);

std::string plain(const RichText& text);

// Appends a line to a text in the same way.
void append_line(std::string& text, std::string_view line);

// Removes the first `bytes` of the text, and the spaces after them.
void remove_prefix(RichText& text, size_t bytes);

// Takes the footnote marks out and returns them in order: "1", "12", "*", "a". Other superscripts stay.
std::vector<std::string> take_marks(RichText& text);

// The run of italics at the start, without final punctuation; runs broken only by a space or a comma are one.
// Empty when the text starts in roman, or when all of it is italic.
std::string leading_italics(const RichText& text);

}  // namespace disarm::parse
