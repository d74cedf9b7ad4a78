package main

import (
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress shows on a terminal how far a long scan is.
type progress struct {
	bar   *progressbar.ProgressBar // nil where nothing is shown
	begin time.Time                // when the scan is long enough to tell of it
	count int
}

// patience is how long a scan goes on without a word.
const patience = time.Second

// newProgress shows nothing where standard error is no terminal, or is the one
// on which reports appear as they are made.
func (p *program) newProgress(files []string) *progress {
	b := &progress{begin: time.Now().Add(patience)}
	_, watched := terminal(p.errs)
	_, shared := terminal(p.out)
	if !watched || shared && p.format != "text" && p.output == "" {
		return b
	}
	total := len(files)
	for _, path := range files {
		if p.isLines(path) {
			total = -1 // nobody knows before the end
		}
	}
	b.bar = progressbar.NewOptions(total,
		progressbar.OptionSetWriter(p.errs),
		progressbar.OptionSetDescription(p.say("正在扫描", "scanning")),
		progressbar.OptionSetWidth(30),
		progressbar.OptionShowCount(),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionSetRenderBlankState(false),
		progressbar.OptionClearOnFinish())
	return b
}

// step counts a draft.
func (b *progress) step() {
	b.count++
	if b.bar != nil && time.Now().After(b.begin) {
		_ = b.bar.Set(b.count) // what cannot be shown is no fault of the scan
	}
}

// hide makes room for a message; the next step shows the bar again.
func (b *progress) hide() {
	if b.bar != nil {
		_ = b.bar.Clear()
	}
}
