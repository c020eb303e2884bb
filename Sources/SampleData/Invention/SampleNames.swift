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

  /// Returns the name of an enterprise.
  ///
  /// Within a city two numbers never give the same name.
  ///
  /// - Parameters:
  ///   - place: The city and its district, such as `佛山市顺德区`.
  ///   - product: What it makes.
  ///   - number: Its number within the city.
  /// - Returns: A name such as `佛山市顺德区澄川智能电器有限公司`.
  static func enterprise(place: String, product: String, number: Int) -> String {
    let form = number % forms.count
    let isRare = number % 97 == 41
    let stem = isRare ? rare[number / 97 % rare.count] : ""
    return place + stem + stems(number / forms.count) + product + forms[form] + "有限公司"
  }

  /// Returns the name of a firm that serves others.
  static func service(place: String, number: Int) -> String {
    "\(place)市\(stems(number * 7 + 300))\(services[number % services.count])有限公司"
  }

  /// Returns a name of two characters, or of more for large numbers; each number has its own.
  static func stems(_ number: Int) -> String {
    let count = first.count * second.count
    // Steps of a number without common divisor visit every pair before the first comes again.
    let pair = (number % count) * 317 % count
    var stem = String(first[pair / second.count]) + String(second[pair % second.count])
    var rest = number / count
    while rest > 0 {
      stem.append(second[(rest - 1) % second.count])
      rest = (rest - 1) / second.count
    }
    return stem
  }
}
