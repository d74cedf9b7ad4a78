// Package wording checks the words of a draft as a proofreader does: slips of
// the pen, names of the state and fixed statements that must be letter perfect,
// marks that do not pair, traditional characters, words written twice, slurs,
// dates that do not exist and what a page or an editor left behind.
//
// Two ways lead to a slip. The table of typos holds wrong forms that are no word
// in any context (布署, 租凭). The tables of idioms and phrases hold right forms;
// what differs from one of them in a single edit is taken for a slip of it
// (扫黑险恶, 迫不急待), whatever the edit is. For that a phrase is cut in two
// pieces: with one edit in it one piece is left whole and wakes the checker, and
// the other piece is compared.
//
// House style is not judged: half-width commas, 其它, 做贡献 and the like are
// nobody's slip.
package wording
