import ArgumentParser
import Commands

Pilotboard.main()
