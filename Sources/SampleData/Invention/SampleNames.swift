/// Names of bodies that do not exist.
enum SampleNames {
  private static let first = Array("晴澄禾屿栎沐砚汀岚榕潭霁棠苇樵汐珩钧锐衡越冉朗昱")
  private static let second = Array("帆川舟谷桥岭坡渡湾峡泉石林野原塘汇岸屏崧诚和泽图")
  private static let forms = ["", "科技", "实业", "精工", "智造", "（广东）"]
  private static let services = [
    "系统集成", "软件", "信息技术", "智能传感", "工业软件", "云计算", "网络安全", "检测技术", "自动化", "数据科技",
  ]

  /// Characters outside the common sets, which real names have too.
  private static let rare = ["喆澄", "镕屿", "堃禾", "䶮川", "𠮷棠"]

  /// The stems of two characters; each beginning is used once before the first comes again.
  private static let pairs = first.count * second.count

  /// Returns the name of an enterprise.
  ///
  /// Within a city two numbers never give the same name.
  ///
  /// - Parameters:
  ///   - place: The city, such as `佛山市`.
  ///   - product: What it makes.
  ///   - number: Its number within the city.
  ///   - turn: A number of the city, so that cities begin with other names.
  /// - Returns: A name such as `佛山市澄川智能电器有限公司`.
  static func enterprise(place: String, product: String, number: Int, turn: Int) -> String {
    // All pairs come in one form, then again in the next; when forms are used up, stems grow.
    let round = number / pairs
    let form = forms[(number + round) % forms.count]
    let stem = stems((number + turn) % pairs + round / forms.count * pairs)
    let rareStem = number % 97 == 41 ? rare[number / 97 % rare.count] : ""
    return place + rareStem + stem + product + form + "有限公司"
  }

  /// Returns the name of a firm that serves others, or of one that leads them.
  ///
  /// - Parameters:
  ///   - place: The city, such as `佛山市`.
  ///   - number: Its number within the city, below some hundreds.
  ///   - turn: A number of the city.
  ///   - business: What it does; nil takes one of the usual services.
  /// - Returns: A name such as `佛山市禾林系统集成有限公司`.
  static func service(
    place: String, number: Int, turn: Int, business: String? = nil
  ) -> String {
    let stem = stems((number * 7 + turn) % pairs)
    return "\(place)\(stem)\(business ?? services[number % services.count])有限公司"
  }

  /// Returns a name of two characters, or of more for large numbers; each number has its own.
  static func stems(_ number: Int) -> String {
    // A step without a common divisor with the count visits every pair.
    let pair = (number % pairs) * 317 % pairs
    var stem = String(first[pair / second.count]) + String(second[pair % second.count])
    var rest = number / pairs
    while rest > 0 {
      stem.append(second[(rest - 1) % second.count])
      rest = (rest - 1) / second.count
    }
    return stem
  }
}
