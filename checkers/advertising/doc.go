// Package advertising looks for what a public account must not do: sell.
//
// One word seldom tells. Evidence adds up: a seller, goods, a price, a channel,
// a call to action, a promise. Terms and frames are pieces of evidence, each of
// a kind and a weight (evidence.tsv); pieces that stand near each other make a
// cluster, and a cluster is reported when something is offered and somebody is
// called, or when one piece is strong enough by itself (cluster.go). What the
// state hands out or announces (消费券, 招聘会, 拍卖) weighs against.
//
// Links to shops and share passwords (commerce.go) stand alone. Absolute terms
// (absolute.go) count only about goods and their sellers; official uses
// (国家级新区, 最高人民法院) are whole words of a list.
package advertising
