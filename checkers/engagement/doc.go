// Package engagement looks for forced engagement: readers, staff, parents or
// patients who are made to follow, like, share, download or vote, services
// that are given only to followers, units that are ranked by their likes, and
// offers of bought followers.
//
// An order has three parts: who is made to (全体干部, 家长), by what (必须, 截图上报,
// 纳入考核) and to do what with which account or app (关注 … 公众号). Rare words of
// the third part wake the checker, which then reads that one sentence
// (order.go). An invitation (欢迎关注) has no compulsion and is none.
package engagement
