// Command gen writes the data files of package dict: the fold table and the
// word list. Its sources are the dictionaries of two Go modules, pinned in
// go.mod, so that anyone can make the same files again:
//
//	go generate ./dict
//
// It is a module of its own to keep those two out of the library's build.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	// Imported for their data files only.
	_ "github.com/go-ego/gse"
	_ "github.com/longbridgeapp/opencc"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("gen: ")
	out := flag.String("out", "../..", "the folder of package dict")
	flag.Parse()
	if err := run(*out); err != nil {
		log.Fatal(err)
	}
}

func run(out string) error {
	simplified, err := readModule("github.com/longbridgeapp/opencc", "dictionary/TSCharacters.txt")
	if err != nil {
		return err
	}
	words, err := readModule("github.com/go-ego/gse", "data/dict/zh/s_1.txt")
	if err != nil {
		return err
	}
	fold, err := newFolding(simplified)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, "fold.txt"), fold.encode(), 0o644); err != nil {
		return err
	}
	list, err := frequentWords(words, fold)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "internal/wordlist/words.txt"), list, 0o644)
}

// readModule reads a file of a module that go.mod requires.
func readModule(module, file string) ([]byte, error) {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", module).Output()
	if err != nil {
		return nil, fmt.Errorf("locate %s: %w", module, err)
	}
	data, err := os.ReadFile(filepath.Join(string(bytes.TrimSpace(dir)), filepath.FromSlash(file)))
	if err != nil {
		return nil, err
	}
	if !strings.Contains(string(data), "\n") {
		return nil, fmt.Errorf("%s: %s is empty", module, file)
	}
	return data, nil
}
