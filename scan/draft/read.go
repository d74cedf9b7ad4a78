package draft

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/xianshen/xianshen/scan"
)

// Stdin is the path that stands for standard input.
const Stdin = "-"

// Item is one document of a file, or the reason why it is none.
type Item struct {
	Document scan.Document
	// Name is the file, as the caller named it.
	Name string
	// Line is where the document begins in a file of several; 0 for the whole file.
	Line int
	// Charset is what the file was written in: utf-8, utf-16le, utf-16be or
	// gb18030. Positions are in the decoded string.
	Charset string
	// Err says why there is no document; it names file and line and matches
	// scan.ErrDocument. The other items of the file stand.
	Err error
}

// Open reads one file; [Stdin] reads standard input.
func Open(path string, in Input) ([]Item, error) {
	if path == Stdin {
		data, err := io.ReadAll(os.Stdin)
		if err != nil {
			return nil, fmt.Errorf("read standard input: %w", err)
		}
		return Read(path, data, in)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read draft: %w", err)
	}
	return Read(path, data, in)
}

// Read makes documents of a file's content. The name serves for messages, for
// the ID of a document that has none, and for Auto. The error is for a file
// that cannot be read at all; what is wrong with one document of several
// stands in its Item.
func Read(name string, data []byte, in Input) ([]Item, error) {
	text, charset, err := decode(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if in == Auto {
		in = detect(name, text)
	}
	var items []Item
	switch in {
	case Text, Markdown, HTML:
		items = []Item{{Document: scan.Document{ID: name, Body: text, Format: string(in)}}}
	case JSON:
		items = readJSON(name, text)
	case JSONL:
		items = readLines(name, text)
	default:
		return nil, fmt.Errorf("%s: %w %q", name, ErrInput, in)
	}
	for i := range items {
		items[i].Name, items[i].Charset = name, charset
	}
	return items, nil
}

// Walk lists the files to read. A folder stands for the files in it and below
// that are drafts by their extension, in sorted order, without hidden files and
// folders; links to folders are not followed. Documents that cannot be read yet
// (docx, pdf) are among the files: Open says so. others are the rest of the
// folders, pictures and the like, and those links, which nobody reads. A path
// that is no folder is always a file to read.
func Walk(paths []string) (files, others []string, err error) {
	for _, path := range paths {
		if path == Stdin {
			files = append(files, path)
			continue
		}
		info, err := os.Stat(path)
		if err != nil {
			return nil, nil, fmt.Errorf("find drafts: %w", err)
		}
		if !info.IsDir() {
			files = append(files, path)
			continue
		}
		if files, others, err = walkFolder(files, others, path); err != nil {
			return nil, nil, fmt.Errorf("find drafts: %w", err)
		}
	}
	return files, others, nil
}

func walkFolder(files, others []string, folder string) (_, _ []string, err error) {
	err = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil { // kept too: Open says what is wrong with it, the rest goes on
			files = append(files, path)
			return nil
		}
		if path != folder && strings.HasPrefix(entry.Name(), ".") {
			if entry.IsDir() {
				return filepath.SkipDir
			}
			return nil
		}
		// What a link leads to decides.
		info, err := os.Stat(path)
		switch {
		case entry.IsDir():
		case isDraft(path) && (err != nil || info.Mode().IsRegular()):
			files = append(files, path) // a broken link is kept: Open says what is wrong
		default:
			others = append(others, path)
		}
		return nil
	})
	return files, others, err
}
