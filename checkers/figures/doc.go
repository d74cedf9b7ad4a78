// Package figures does the sums that a draft states: parts and wholes, shares,
// growth from one value to another, times and falls, totals of tables, weekdays.
//
// It speaks only where the frame of the statement is read completely, with the
// same unit throughout, and where no rounding can explain the difference. 约,
// 以上, 左右 and their like, averages, net values, a list that need not be
// complete or another base (占全省) make it silent.
package figures
