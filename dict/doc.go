// Package dict holds term lists and finds their terms in Chinese text.
//
// It knows nothing of documents, rules or severities: those are opaque strings
// to it. A [Lexicon] is a list of terms with the source of each; a [Matcher]
// finds all of them in one pass and returns positions in the original text;
// [Words] tells where the words of that text begin and end; [Phrases] answers
// which of a few hundred phrases stand in a short window. All four compare text
// as [Fold] gives it, so 賭博, 赌博 and 赌<zero width space>博 are one term.
//
// All offsets are bytes of the string that was given, half open.
//
// # Lexicon files
//
// A lexicon is a text file in UTF-8 (with or without a byte order mark), a line
// a term, its columns separated by tabs. Lines with # above the header tell
// about the list: name, version, license, and the source of every term that
// names none of its own; others are comments. The first line without # names
// the columns, in any order. Below it, # followed by a space begins a comment
// and empty lines mean nothing.
//
//	# name: gambling
//	# version: 2026-05-01
//	# source: 公安部、最高法、最高检《关于办理网络赌博犯罪案件适用法律若干问题的意见》
//	# license: Apache-2.0
//	term	rule	severity	boundary	gap	forbid
//	赌博网站	PRO-09	high	straddle	yes	打击|查处
//	博彩公司	PRO-09	high	straddle	no	打击|查处
//
// Every line has as many columns as the header. They are
//
//	term        the text to find; at most 64 characters, required
//	rule        the rule that a hit supports
//	category    the rule's business
//	severity    critical, high, medium, low or info; empty leaves it to the rule
//	boundary    straddle (the default), whole or any: see [Boundary]
//	gap         yes: up to two separators may stand between its characters (赌*博)
//	require     phrases split by |: one of them must stand in the hit's sentence
//	forbid      phrases split by |: none of them may stand in the hit's sentence
//	suggestion  what to write instead
//	source      where the term comes from, if not where the list does
//
// A file of allow-phrases has the same form and the columns phrase (required),
// rule (empty for all) and reason. A hit inside an allowed phrase does not count.
//
// Reading a file finds all its faults at once, each an [*Error] with file, line,
// field and reason. The same term twice for one rule is a fault, and "the same"
// means after folding.
package dict

//go:generate go -C internal/gen run .
