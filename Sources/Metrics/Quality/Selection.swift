/// Finds the element that a sorted list would have at a place, without sorting it all.
enum Selection {
  /// Reorders a list until an element stands where the sorted list would have it.
  ///
  /// - Parameters:
  ///   - place: The place, within the list.
  ///   - values: The list, not empty.
  /// - Returns: The element.
  static func element(_ place: Int, of values: inout [Int64]) -> Int64 {
    var low = 0
    var high = values.count - 1
    var rounds = 0
    while low < high {
      rounds += 1
      // A list made to be slow is sorted after all.
      if rounds > 64 {
        values[low...high].sort()
        break
      }
      let (left, right) = partition(&values, low, high)
      if place <= right {
        high = right
      } else if place >= left {
        low = left
      } else {
        break
      }
    }
    return values[place]
  }

  /// Brings values below a middle one to the left and those above to the right.
  private static func partition(_ values: inout [Int64], _ low: Int, _ high: Int) -> (Int, Int) {
    let ends = [values[low], values[low + (high - low) / 2], values[high]].sorted()
    let pivot = ends[1]
    var left = low
    var right = high
    while left <= right {
      while values[left] < pivot { left += 1 }
      while values[right] > pivot { right -= 1 }
      if left <= right {
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    return (left, right)
  }
}
