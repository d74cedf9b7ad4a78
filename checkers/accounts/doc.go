// Package accounts checks the account that publishes: its name, who stands
// behind it, where it is, and the notices that open or close one.
//
// It reads Document.Account and the publisher's own accounts in the profile. A
// document without an account gets no finding about one.
package accounts
