package scan

import "fmt"

// Severity grades what a finding may mean. It orders attention, it decides nothing.
type Severity uint8

const (
	// Unset leaves the severity to the rule.
	Unset Severity = iota
	Info
	Low
	Medium
	High
	Critical
)

var severityNames = [...]string{"", "info", "low", "medium", "high", "critical"}

func (s Severity) String() string {
	if int(s) < len(severityNames) {
		return severityNames[s]
	}
	return fmt.Sprintf("severity(%d)", uint8(s))
}

// In returns the word for people.
func (s Severity) In(lang Lang) string {
	words := [...]string{"", "参考", "低", "中", "高", "极高"}
	if lang == Chinese && int(s) < len(words) {
		return words[s]
	}
	return s.String()
}

// ParseSeverity reads info, low, medium, high or critical.
func ParseSeverity(name string) (Severity, error) {
	for i, n := range severityNames {
		if i > 0 && n == name {
			return Severity(i), nil
		}
	}
	return Unset, fmt.Errorf("unknown severity %q: want info, low, medium, high or critical", name)
}

// MarshalText writes the name.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the name.
func (s *Severity) UnmarshalText(b []byte) error {
	v, err := ParseSeverity(string(b))
	*s = v
	return err
}

// Confidence says on what a finding rests.
type Confidence uint8

const (
	Weak   Confidence = iota // a word
	Strong                   // form and context
	Exact                    // form and a check that it passed
)

var confidenceNames = [...]string{"weak", "strong", "exact"}

func (c Confidence) String() string {
	if int(c) < len(confidenceNames) {
		return confidenceNames[c]
	}
	return fmt.Sprintf("confidence(%d)", uint8(c))
}

// MarshalText writes the name.
func (c Confidence) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads the name.
func (c *Confidence) UnmarshalText(b []byte) error {
	for i, n := range confidenceNames {
		if n == string(b) {
			*c = Confidence(i)
			return nil
		}
	}
	return fmt.Errorf("unknown confidence %q: want exact, strong or weak", b)
}
