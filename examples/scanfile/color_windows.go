package main

import "golang.org/x/sys/windows"

// enableColor asks a console of Windows to obey colour sequences; old ones do not.
func enableColor(fd int) bool {
	var mode uint32
	handle := windows.Handle(fd)
	if windows.GetConsoleMode(handle, &mode) != nil {
		return false
	}
	return windows.SetConsoleMode(handle, mode|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING) == nil
}
