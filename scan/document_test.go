package scan_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
)

func TestParseDocument(t *testing.T) {
	doc, err := scan.ParseDocument([]byte(`{"title":"公告","body":"正文","publish_time":"2026-03-01","attachments":[],"guardian_consent":false}`))
	require.NoError(t, err)
	assert.Equal(t, "正文", doc.Body)
	assert.NotNil(t, doc.Attachments, "an empty list says that there is none")
	assert.Nil(t, doc.Images, "a missing list is unknown")
	require.NotNil(t, doc.GuardianConsent)
	assert.False(t, *doc.GuardianConsent)
}

func TestParseDocumentFaultsNameTheKey(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"unknown key":        {`{"body":"","titel":"x"}`, `"titel"`},
		"unknown nested key": {`{"body":"","account":{"nmae":"x"}}`, `"nmae"`},
		"no body":            {`{"title":"x"}`, `"body"`},
		"null body":          {`{"body":null}`, `"body"`},
		"wrong type":         {`{"body":"","title":3}`, `"title"`},
		"wrong nested type":  {`{"body":"","images":[{"map":"yes"}]}`, `images.map`},
		"time":               {`{"body":"","publish_time":"3月1日"}`, `"publish_time"`},
		"twice":              {`{"body":"赌","title":"a\\\"b","body":"晴"}`, `key "body" stands twice`},
		"twice, escaped":     {`{"body":"赌","b\u006fdy":"晴"}`, `key "body" stands twice`},
		"twice in a list":    {`{"body":"","images":[{"alt":"a"},{"alt":"b","src":"x","alt":"c"}]}`, `key "alt" stands twice`},
		"in capitals":        {`{"body":"赌","Body":"晴"}`, `unknown key "Body"`},
		"with a long s":      {`{"body":"","ſource":"x"}`, `unknown key "ſource"`},
		"a number":           {`3`, `a JSON number is no object`},
		"two objects":        {`{"body":""}{"body":""}`, `follows`},
		"a list":             {`[]`, `array`},
		"cut off":            {`{"body":"`, `unexpected`},
		"not JSON":           {`正文`, `invalid`},
	} {
		_, err := scan.ParseDocument([]byte(c.in))
		require.ErrorIs(t, err, scan.ErrDocument, name)
		assert.ErrorContains(t, err, c.want, name)
	}
}

// The same key may stand in several objects, and text may look like a key.
func TestParseDocumentKnowsKeysFromText(t *testing.T) {
	doc, err := scan.ParseDocument([]byte(`{"title":"甲","body":"{\"body\":\"乙\",\"Body\":1}\\","images":[{"alt":"BODY"},{"alt":"body"}],"links":[],"account":{"name":"\\\""},"original":{"title":"丙","body":"丁"}}`))
	require.NoError(t, err)
	assert.Equal(t, `{"body":"乙","Body":1}\`, doc.Body)
}

func TestParseTime(t *testing.T) {
	day, err := scan.ParseTime("2026-03-01")
	require.NoError(t, err)
	assert.Equal(t, "2026-02-28T16:00:00Z", day.UTC().Format(time.RFC3339), "a date is midnight in Beijing")
	_, err = scan.ParseTime("2026-02-30")
	assert.Error(t, err)
}
