// Package escalation tells which drafts touch a subject that is signed further
// up: religion and ethnic affairs, foreign and military affairs, mass incidents,
// emergencies, rumours, people's livelihood, cases and appointments, minors.
//
// Its findings are no faults. They are info and explain the level of review:
// 分级审核, the graded review that all five regulations ask for. A draft is about
// a subject if the title or the lead says so, or if the body tells of an event
// (发生…爆炸 with casualties); a word in passing, a drill, an anniversary and a
// metaphor (爆炸式增长) are none.
package escalation
