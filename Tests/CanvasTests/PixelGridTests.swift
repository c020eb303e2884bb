import Charts
import Testing

@testable import Canvas

private let grid = PixelGrid(scale: 2)

@Test(
  arguments: [
    // A start and a length; the place and the length on the raster of half pixels.
    (0, 0, 0, 0), (0, 1, 0, 1), (10.2, 5, 10, 5), (10.3, 5, 10.5, 5), (0.1, 0.01, 0, 0.5),
    (3.3, 7.77, 3.5, 7.5), (-1.2, 2.4, -1, 2), (5, -1, 5, 0),
  ] as [(Double, Double, Double, Double)])
func `an interval snaps to the raster and never vanishes`(
  start: Double, length: Double, place: Double, snapped: Double
) {
  let span = grid.span(from: start, length: length)
  #expect(span.start == place)
  #expect(span.length == snapped)
}

@Test(
  arguments: [(0, 0.5), (0.1, 0.5), (0.5, 0.5), (1, 1), (1.4, 1.5), (2, 2)] as [(Double, Double)])
func `a line is a whole number of pixels wide, at least one`(width: Double, snapped: Double) {
  #expect(grid.lineWidth(width) == snapped)
}

@Test(
  arguments: [(10, 1, 10), (10.1, 1, 10), (10.3, 1, 10.5), (10, 0.5, 10.25), (10, 1.5, 10.25)]
    as [(Double, Double, Double)])
func `both edges of a line lie between pixels`(place: Double, width: Double, middle: Double) {
  #expect(grid.middle(place, lineWidth: width) == middle)
}

@Test(
  arguments: [
    ([], true), ([Point(1, 2)], true), ([Point(1, 2), Point(1, 9)], true),
    ([Point(1, 2), Point(5, 2), Point(5, 7)], true), ([Point(1, 2), Point(2, 9)], false),
    ([Point(1, 2), Point(1, 3), Point(2, 9)], false),
  ] as [([Point], Bool)])
func `a line along the raster is told from a slanting one`(points: [Point], isRectilinear: Bool) {
  #expect(PixelGrid.isRectilinear(points) == isRectilinear)
}

@Test(
  arguments: [
    ([], []), ([Point(1.2, 1.2)], [Point(1, 1)]),
    // Three pixels wide: the middle lies half a pixel off, the ends do not.
    ([Point(1.2, 3.1), Point(9.1, 3.1)], [Point(1, 3.25), Point(9, 3.25)]),
    ([Point(3.1, 1.2), Point(3.1, 9.1)], [Point(3.25, 1), Point(3.25, 9)]),
    (
      [Point(1.2, 3.1), Point(5.1, 3.1), Point(5.1, 8.2)],
      [Point(1, 3.25), Point(5.25, 3.25), Point(5.25, 8)]
    ),
  ] as [([Point], [Point])])
func `a straight line keeps its ends between pixels`(points: [Point], snapped: [Point]) {
  #expect(grid.snapped(points, lineWidth: 1.5) == snapped)
}
