// Package contact checks the form of the contacts that a draft gives to the
// public: a telephone number with a digit too few or an area code that does not
// exist leads nobody to the office. Whose number it is, is not its business.
package contact
