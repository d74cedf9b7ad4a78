// Package checkers lists the checkers that come with the library.
package checkers

import (
	"errors"
	"fmt"
	"sync"

	"github.com/xianshen/xianshen/checkers/accounts"
	"github.com/xianshen/xianshen/checkers/advertising"
	"github.com/xianshen/xianshen/checkers/attribution"
	"github.com/xianshen/xianshen/checkers/classification"
	"github.com/xianshen/xianshen/checkers/companions"
	"github.com/xianshen/xianshen/checkers/consistency"
	"github.com/xianshen/xianshen/checkers/contact"
	"github.com/xianshen/xianshen/checkers/engagement"
	"github.com/xianshen/xianshen/checkers/escalation"
	"github.com/xianshen/xianshen/checkers/figures"
	"github.com/xianshen/xianshen/checkers/form"
	"github.com/xianshen/xianshen/checkers/links"
	"github.com/xianshen/xianshen/checkers/maps"
	"github.com/xianshen/xianshen/checkers/opinion"
	"github.com/xianshen/xianshen/checkers/personal"
	"github.com/xianshen/xianshen/checkers/prohibited"
	"github.com/xianshen/xianshen/checkers/routing"
	"github.com/xianshen/xianshen/checkers/schedule"
	"github.com/xianshen/xianshen/checkers/timing"
	"github.com/xianshen/xianshen/checkers/titles"
	"github.com/xianshen/xianshen/checkers/wording"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
)

// constructors makes every checker with its default options. The order is that
// of reports for findings of the same severity and place.
func constructors() []func() (*scan.Checker, error) {
	return []func() (*scan.Checker, error){
		func() (*scan.Checker, error) { return prohibited.New(prohibited.Options{}) },
		func() (*scan.Checker, error) { return links.New(links.Options{}) },
		func() (*scan.Checker, error) { return classification.New(classification.Options{}) },
		func() (*scan.Checker, error) { return personal.New(personal.Options{}) },
		func() (*scan.Checker, error) { return titles.New(titles.Options{}) },
		func() (*scan.Checker, error) { return maps.New(maps.Options{}) },
		func() (*scan.Checker, error) { return escalation.New(escalation.Options{}) },
		func() (*scan.Checker, error) { return consistency.New(consistency.Options{}) },
		func() (*scan.Checker, error) { return accounts.New(accounts.Options{}) },
		func() (*scan.Checker, error) { return companions.New(companions.Options{}) },
		func() (*scan.Checker, error) { return schedule.New(schedule.Options{}) },
		func() (*scan.Checker, error) { return advertising.New(advertising.Options{}) },
		func() (*scan.Checker, error) { return attribution.New(attribution.Options{}) },
		func() (*scan.Checker, error) { return engagement.New(engagement.Options{}) },
		func() (*scan.Checker, error) { return opinion.New(opinion.Options{}) },
		func() (*scan.Checker, error) { return wording.New(wording.Options{}) },
		func() (*scan.Checker, error) { return figures.New(figures.Options{}) },
		func() (*scan.Checker, error) { return form.New(form.Options{}) },
		func() (*scan.Checker, error) { return timing.New(timing.Options{}) },
		func() (*scan.Checker, error) { return contact.New(contact.Options{}) },
		// routing reads the review that all the others call for
		func() (*scan.Checker, error) { return routing.New(routing.Options{}) },
	}
}

// Default returns new values of all checkers with their default options.
func Default() ([]*scan.Checker, error) {
	construct := constructors()
	list, errs := make([]*scan.Checker, len(construct)), make([]error, len(construct))
	var all sync.WaitGroup
	for i, c := range construct { // side by side: a program that checks one draft waits for this
		all.Go(func() { list[i], errs[i] = c() })
	}
	all.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, fmt.Errorf("checkers: %w", err)
	}
	return list, nil
}

// New makes a Scanner of the default checkers that reads HTML and Markdown.
func New(opts ...scan.Option) (*scan.Scanner, error) {
	list, err := Default()
	if err != nil {
		return nil, err
	}
	return scan.New(list, append(draft.Parsers(), opts...)...)
}
