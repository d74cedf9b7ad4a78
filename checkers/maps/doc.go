// Package maps checks maps: an image of an administrative area, of China or of
// the world needs its approval number (审图号) beside it.
//
// It reads the images of the document, the pictures of HTML and Markdown
// bodies by their alternative text, captions in plain text, and every approval
// number that the text shows. Sketches that 地图管理条例 第十五条 exempts
// (景区图, 街区图, 地铁线路图), mind maps, road maps and other metaphors are none.
package maps
