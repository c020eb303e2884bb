import Commands

await Pilotboard.launch()
