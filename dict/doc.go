// Package dict holds term lists and finds their terms in Chinese text.
//
// It knows nothing of documents, rules or severities: those are opaque strings
// to it. A [Lexicon] is a list of terms with the source of each; a [Matcher]
// finds all of them in one pass and returns positions in the original text;
// [Words] tells where the words of that text begin and end; [Phrases] answers
// which of a few hundred phrases stand in a short window.
//
// All offsets are bytes of the string that was given, half open.
package dict
