// Package compare tells in what two texts differ that touches their meaning: a
// negation, a number, a word of modality (拟, 试点), a place, an organ. It is
// shared by the checkers that hold a text against another one.
package compare
