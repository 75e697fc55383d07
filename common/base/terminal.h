// Whether a person is looking, and how wide the window is.
#pragma once

namespace disarm {

bool is_terminal(int fd);

// Colour is for terminals, and for people who have not set NO_COLOR (no-color.org) or TERM=dumb.
bool wants_colour(int fd);

// Columns of the terminal at `fd`; 80 where it cannot be known.
int terminal_width(int fd);

}  // namespace disarm
