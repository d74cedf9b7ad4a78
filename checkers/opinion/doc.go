// Package opinion looks for what is not an organ's voice: personal views
// (我认为, 小编觉得), slang and abuse, ridicule and threats, and brush-off replies
// to the public (不归我们管).
//
// The words are lists (terms.tsv); what matters is who speaks. Quoted speech,
// speeches, signed columns, letters, dialogues and life stories told in the
// first person speak for their speakers and are none (voice.go).
package opinion
