// Package companions asks for what should come with a draft: an explanation of
// a policy document, the agreement of another body whose work it tells of, a
// description and a credit for every picture. It reads metadata and speaks only
// where the publishing system gives the list in question.
package companions
