// Package titles checks a title by itself, against the body, and a repost's
// title and body against its original.
//
// Comparing is done by features that carry meaning and not by distance: a
// negation, a number, a word of modality (拟, 试点), a place or an organ that
// one text has and the other has not. Shortening a title, changing its
// punctuation or putting 转发 before it is no finding.
package titles
