package main

import (
	"fmt"

	"github.com/xianshen/xianshen/scan"
)

func namedProfile(name string) (*scan.Profile, error) {
	if name != "general" {
		return nil, fmt.Errorf("unknown profile %q", name)
	}
	return &scan.Profile{Name: name}, nil
}
