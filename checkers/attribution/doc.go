// Package attribution checks whose text a draft is and whether it says so.
//
// A public account may repost only from sources that are named, may be reposted
// from, and can be traced. One parser (source.go) reads the marks by which a
// text tells where it comes from: source lines (来源：新华社), datelines
// (新华社北京11月20日电), repost marks (转自 …) and credits (记者, 编辑,
// 原标题). It looks at the first and last lines, the title and the metadata
// only; what stands in the middle of a text is read where a rare trigger
// (图片来源于网络, 侵删) wakes the checker.
//
// The list of sources that ships with the package is a small core of central
// media. The official list of sources (稿源单位名单) changes and is the
// publisher's to load: [ReadSources] reads it, Options.Sources and
// Profile.Sources add to it. Organs are known by the form of their names.
//
//	c, err := attribution.New(attribution.Options{Sources: mine})
package attribution
